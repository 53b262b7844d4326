import type { JSX } from 'preact';
import { type FrameFormView, sectionPlaces } from '../../workbench/frame-view.ts';
import { CsrfField } from '../frame/csrf-field.tsx';
import { Radios, TextField } from '../frame/fields.tsx';
import { Icon } from '../frame/icon.tsx';
import type { PageFrame } from '../frame/page-frame.ts';
import { type FormProblem, Problems, problemAt } from '../frame/problems.tsx';
import type { Texts } from '../texts.ts';
import { InputFields } from './input-fields.tsx';
import { SectionSummary } from './section-summary.tsx';
import { frameFormUrl, idOf, problemText } from './tell-frame.ts';

interface OpenSectionProps {
  readonly frame: PageFrame;
  readonly view: FrameFormView;
  readonly open: NonNullable<FrameFormView['open']>;
  readonly texts: Texts;
}

/** One part of the form, to fill in; with what is wrong at its field, and what somebody else did meanwhile. */
export function OpenSection({ frame, view, open, texts }: OpenSectionProps): JSX.Element {
  const { draft, sections } = view;
  const { name, isThere, inputs, reason, conflict } = open;
  const place = sectionPlaces[name];
  const isOwn = sections.some((section) => section.name === name && section.state === 'own');
  const problems = open.problems.map((problem): FormProblem => {
    const text = problemText(problem, inputs, texts);
    return problem.field === undefined ? { text } : { text, field: fieldId(problem.field) };
  });
  return (
    <section class="sluis-card sluis-open" id={place} aria-labelledby={`${place}-kop`}>
      <h2 class="utrecht-heading-2" id={`${place}-kop`}>
        {texts.say(`frame-form.section.${name}`)}
      </h2>
      <p class="sluis-hint">{texts.say(`frame-form.about.${name}`)}</p>
      <Problems problems={problems} texts={texts} />
      {conflict !== undefined && <Conflict draft={draft.id} open={open} conflict={conflict} texts={texts} />}
      <form class="sluis-form sluis-open__form" method="post" action={frameFormUrl(draft.id, name)} novalidate>
        <CsrfField frame={frame} />
        <input type="hidden" name="deel" value={place} />
        <input type="hidden" name="revisie" value={draft.revision} />
        {isThere === undefined ? (
          <InputFields inputs={inputs} problems={problems} texts={texts} />
        ) : (
          <>
            <Radios
              {...{ id: 'erbij', label: texts.say('frame-form.there'), hint: texts.say('frame-form.there.hint') }}
              options={[
                { value: 'ja', text: texts.say('frame-form.there.yes') },
                { value: 'nee', text: texts.say('frame-form.there.no') },
              ]}
              chosen={isThere ? 'ja' : 'nee'}
            />
            <div class="sluis-open__optional">
              <InputFields inputs={inputs} problems={problems} texts={texts} />
            </div>
          </>
        )}
        <TextField
          id={fieldId('reason')}
          name="reden"
          label={texts.say('frame-form.reason')}
          hint={texts.say('frame-form.reason.hint')}
          value={reason}
          maxLength={1000}
          problem={problemAt(fieldId('reason'), problems)}
        />
        <p class="sluis-actions">
          <button class="utrecht-button utrecht-button--primary-action utrecht-button--submit" type="submit">
            {texts.say(conflict === undefined ? 'frame-form.save' : 'frame-form.save.mine')}
          </button>
          {isOwn && (
            <button
              class="utrecht-button utrecht-button--secondary-action utrecht-button--submit"
              type="submit"
              name="actie"
              value="model"
            >
              {texts.say('frame-form.back')}
            </button>
          )}
          <a class="utrecht-link utrecht-link--html-a" href={frameFormUrl(draft.id)}>
            {texts.say('frame-form.cancel')}
          </a>
        </p>
      </form>
    </section>
  );
}

const fieldId = (field: string): string => (field === 'reason' ? 'reden' : idOf(field));

interface ConflictProps {
  readonly draft: string;
  readonly open: OpenSectionProps['open'];
  readonly conflict: NonNullable<OpenSectionProps['open']['conflict']>;
  readonly texts: Texts;
}

/** Both versions: what stands there now, and below it what was typed; nothing of it is lost. */
function Conflict({ draft, open, conflict, texts }: ConflictProps): JSX.Element {
  const { party, at, reason, theirs, isThere } = conflict;
  return (
    <section class="sluis-conflict" aria-labelledby="conflict">
      <h3 class="utrecht-heading-3" id="conflict" tabindex={-1}>
        <Icon name="warning" /> {texts.say('frame-form.conflict', { party, moment: texts.moment(at) })}
      </h3>
      <p>{texts.say('frame-form.conflict.reason', { reason })}</p>
      <h4 class="utrecht-heading-4">{texts.say('frame-form.conflict.theirs')}</h4>
      <SectionSummary inputs={theirs} isThere={isThere} texts={texts} />
      <p>
        <a class="utrecht-link utrecht-link--html-a" href={frameFormUrl(draft, open.name)}>
          {texts.say('frame-form.conflict.take')}
        </a>
      </p>
      <p>{texts.say('frame-form.conflict.mine')}</p>
    </section>
  );
}
