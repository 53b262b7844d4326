import type { JSX } from 'preact';
import type { ReviewView } from '../../workbench/review-view.ts';
import { CsrfField } from '../frame/csrf-field.tsx';
import { Radios, TextArea } from '../frame/fields.tsx';
import { Icon } from '../frame/icon.tsx';
import type { PageFrame } from '../frame/page-frame.ts';
import { type FormProblem, problemAt } from '../frame/problems.tsx';
import type { Texts } from '../texts.ts';

/** What somebody filled in, by the name of the field. */
export type Written = Readonly<Record<string, string>>;

export interface FormProps {
  readonly frame: PageFrame;
  readonly view: ReviewView;
  readonly written: Written;
  readonly problems: readonly FormProblem[];
  readonly texts: Texts;
}

/** To approve, object or advise, as the role of the visitor lets it. */
export function ReviewForm({ frame, view, written, problems, texts }: FormProps): JSX.Element {
  const { visitor, hash, draft } = view;
  return (
    <section class="sluis-card sluis-review-own" aria-labelledby="oordeel">
      <h2 class="utrecht-heading-2" id="oordeel" tabindex={-1}>
        {texts.say('review.form')}
      </h2>
      {visitor.verdicts.length === 0 || hash === undefined ? (
        <p class="sluis-subtle">{texts.say(hash === undefined ? 'review.form.too-early' : 'review.form.nothing')}</p>
      ) : (
        <form class="sluis-form" method="post" action={`/concepten/${draft.id}/beoordelen`} novalidate>
          <CsrfField frame={frame} />
          <input type="hidden" name="actie" value="beoordeel" />
          <input type="hidden" name="vingerafdruk" value={hash} />
          {visitor.isAuthor && <p class="sluis-note">{texts.say('review.form.author')}</p>}
          <Verdicts view={view} written={written} problems={problems} texts={texts} />
          <TextArea
            id="reden"
            label={texts.say('review.form.reason')}
            hint={texts.say('review.form.reason.hint')}
            value={written['reden']}
            maxLength={1000}
            rows={4}
            problem={problemAt('reden', problems)}
          />
          <p class="sluis-reassurance">{texts.say('review.form.meaning')}</p>
          <button class="utrecht-button utrecht-button--primary-action" type="submit">
            {texts.say('review.form.send')}
          </button>
        </form>
      )}
    </section>
  );
}

function Verdicts({ view, written, problems, texts }: Omit<FormProps, 'frame'>): JSX.Element {
  const { verdicts } = view.visitor;
  const [only] = verdicts;
  if (verdicts.length === 1 && only !== undefined) {
    return (
      <>
        <input type="hidden" name="oordeel" value={only} />
        <p>{texts.say(`review.form.${only}.hint`)}</p>
      </>
    );
  }
  return (
    <Radios
      id="oordeel-keuze"
      name="oordeel"
      label={texts.say('review.form.verdict')}
      chosen={written['oordeel']}
      problem={problemAt('oordeel-keuze', problems)}
      options={verdicts.map((verdict) => ({
        value: verdict,
        text: texts.say(`review.form.${verdict}`),
        hint: texts.say(`review.form.${verdict}.hint`),
      }))}
    />
  );
}

/** To offer the draft, for who may, once nothing holds it back; and to open it to all its parties before that. */
export function OfferForm({ frame, view, written, problems, texts }: FormProps): JSX.Element | null {
  const { draft, visitor, isReady } = view;
  if (draft.state === 'abandoned') return null;
  if (draft.offered !== undefined) return <Offered offered={draft.offered} texts={texts} />;
  return (
    <section class="sluis-card" aria-labelledby="aanbieden">
      <h2 class="utrecht-heading-2" id="aanbieden">
        {texts.say('review.offer')}
      </h2>
      <p>{texts.say('review.offer.meaning')}</p>
      {isReady && visitor.mayOffer ? (
        <form class="sluis-form" method="post" action={`/concepten/${draft.id}/beoordelen`} novalidate>
          <CsrfField frame={frame} />
          <input type="hidden" name="actie" value="aanbieden" />
          <input type="hidden" name="revisie" value={draft.revision} />
          <TextArea
            id="aanbieden-reden"
            label={texts.say('review.offer.reason')}
            value={written['aanbieden-reden']}
            maxLength={1000}
            rows={2}
            problem={problemAt('aanbieden-reden', problems)}
          />
          <button class="utrecht-button utrecht-button--primary-action" type="submit">
            {texts.say('review.offer.send')}
          </button>
        </form>
      ) : (
        <p class="sluis-offer-no">
          <Icon name="shut" /> {texts.say(isReady ? 'review.offer.others' : 'review.offer.not-yet')}
        </p>
      )}
      {visitor.mayConsult && <Consultation frame={frame} view={view} texts={texts} />}
    </section>
  );
}

function Offered({
  offered,
  texts,
}: {
  readonly offered: NonNullable<ReviewView['draft']['offered']>;
  readonly texts: Texts;
}): JSX.Element {
  return (
    <section class="sluis-card" aria-labelledby="aanbieden">
      <h2 class="utrecht-heading-2" id="aanbieden">
        {texts.say('review.offered')}
      </h2>
      <p>
        <a
          class="utrecht-link utrecht-link--html-a"
          href={`/afspraken/${offered.id}/v/${offered.version}/ondertekenen`}
        >
          {texts.say('review.offered.link')}
        </a>
      </p>
    </section>
  );
}

/** A draft that is open for consultation is read by its parties that advise too. */
function Consultation({ frame, view, texts }: Pick<FormProps, 'frame' | 'view' | 'texts'>): JSX.Element {
  const { draft } = view;
  const isOpen = draft.state === 'consultation';
  return (
    <form class="sluis-consult" method="post" action={`/concepten/${draft.id}/beoordelen`}>
      <CsrfField frame={frame} />
      <input type="hidden" name="actie" value={isOpen ? 'terug' : 'overleg'} />
      <input type="hidden" name="revisie" value={draft.revision} />
      <p class="sluis-hint" id="overleg-uitleg">
        {texts.say(isOpen ? 'review.consult.open' : 'review.consult.closed')}
      </p>
      <button class="utrecht-button utrecht-button--secondary-action" type="submit" aria-describedby="overleg-uitleg">
        {texts.say(isOpen ? 'review.consult.close' : 'review.consult.begin')}
      </button>
    </form>
  );
}
