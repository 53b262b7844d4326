import type { JSX } from 'preact';
import type { LocalText, RightsRequest } from '../../contract/generated/types.ts';
import { CsrfField } from '../frame/csrf-field.tsx';
import { Frame } from '../frame/frame.tsx';
import { Icon } from '../frame/icon.tsx';
import type { PageFrame } from '../frame/page-frame.ts';
import { Problems } from '../frame/problems.tsx';
import { listed } from '../mine/tell-mine.ts';
import { type Texts, textsIn } from '../texts.ts';

export interface MyRightsProps {
  readonly frame: PageFrame;
  readonly requests: readonly RightsRequest[];
  /** What is kept of the client, in its own words. */
  readonly fields: readonly { readonly name: string; readonly text: LocalText }[];
  /** The parties that a request goes to. */
  readonly desks: readonly string[];
  readonly names: ReadonlyMap<string, string>;
  /** The request that was just sent. */
  readonly sent?: RightsRequest;
  readonly problem?: 'problem' | 'nobody';
}

interface PartProps extends MyRightsProps {
  readonly texts: Texts;
}

/** Mijn rechten: what a client may ask, and what became of it. */
export function MyRightsPage(props: MyRightsProps): JSX.Element {
  const { frame, sent, problem } = props;
  const texts = textsIn(frame.language);
  const title = texts.say('my-rights.title');
  const problems = problem === undefined ? [] : [{ text: texts.say(`my-rights.${problem}`) }];
  return (
    <Frame frame={frame} place="my-rights" title={title}>
      <div class="sluis-mine">
        <h1 class="utrecht-heading-1">{title}</h1>
        {sent !== undefined && (
          <p class="sluis-mine__done" role="status">
            <Icon name="check" /> {texts.say('my-rights.sent', { day: texts.day(sent.dueOn) })}
          </p>
        )}
        <Problems problems={problems} texts={texts} />
        <p class="sluis-mine__lead">{texts.say('my-rights.lead')}</p>
        <p class="sluis-mine__ways">
          <a class="utrecht-button-link utrecht-button-link--html-a sluis-mine__way" href="/mijn/inzage">
            {texts.say('my-rights.report')}
          </a>
        </p>
        <Ask {...props} texts={texts} />
        <Own {...props} texts={texts} />
        <LeaveEverywhere {...props} texts={texts} />
      </div>
    </Frame>
  );
}

/** One press: a session that somebody else has ends as well. */
function LeaveEverywhere({ frame, texts }: PartProps): JSX.Element {
  return (
    <section aria-labelledby="overal-kop">
      <h2 class="utrecht-heading-2" id="overal-kop">
        {texts.say('my-rights.leave')}
      </h2>
      <p>{texts.say('my-rights.leave.lead')}</p>
      <form method="post" action="/uitloggen">
        <CsrfField frame={frame} />
        <button class="utrecht-button utrecht-button--secondary-action" type="submit" name="waar" value="overal">
          {texts.say('my-rights.leave.button')}
        </button>
      </form>
    </section>
  );
}

const kinds = ['access', 'rectification', 'restriction', 'erasure'] as const;

function Ask({ frame, fields, desks, names, texts }: PartProps): JSX.Element {
  return (
    <section aria-labelledby="vragen-kop">
      <h2 class="utrecht-heading-2" id="vragen-kop">
        {texts.say('my-rights.ask')}
      </h2>
      {desks.length > 0 && (
        <p>
          {texts.say('my-rights.desks', {
            names: listed(
              desks.map((party) => names.get(party) ?? party),
              texts,
            ),
          })}
        </p>
      )}
      <form method="post" action="/mijn/rechten" class="sluis-rights__form">
        <CsrfField frame={frame} />
        <fieldset class="sluis-rights__kinds">
          <legend class="utrecht-form-label">{texts.say('my-rights.kind')}</legend>
          {kinds.map((kind) => (
            <p key={kind} class="sluis-rights__kind">
              <input
                type="radio"
                id={`soort-${kind}`}
                name="soort"
                value={kind}
                aria-describedby={`hint-${kind}`}
                required
              />
              <label for={`soort-${kind}`}>{texts.say(`my-rights.kind.${kind}`)}</label>
              <span class="sluis-hint" id={`hint-${kind}`}>
                {texts.say(`my-rights.kind.${kind}.hint`)}
              </span>
            </p>
          ))}
        </fieldset>
        {fields.length > 0 && (
          <details>
            <summary class="sluis-mine__fold">{texts.say('my-rights.fields.show')}</summary>
            <fieldset class="sluis-rights__fields">
              <legend class="utrecht-form-label">{texts.say('my-rights.fields')}</legend>
              {fields.map(({ name, text }) => (
                <p key={name} class="sluis-rights__field">
                  <input type="checkbox" id={`gegeven-${name}`} name="gegeven[]" value={name} />
                  <label for={`gegeven-${name}`}>{texts.pick(text)}</label>
                </p>
              ))}
            </fieldset>
          </details>
        )}
        <label class="utrecht-form-label" for="tekst">
          {texts.say('my-rights.text')}
        </label>
        <p class="sluis-hint" id="hint-tekst">
          {texts.say('my-rights.text.hint')}
        </p>
        <textarea
          class="utrecht-textarea utrecht-textarea--html-textarea"
          id="tekst"
          name="tekst"
          rows={4}
          maxlength={2000}
          aria-describedby="hint-tekst"
        />
        <button class="utrecht-button utrecht-button--primary-action" type="submit">
          {texts.say('my-rights.send')}
        </button>
      </form>
    </section>
  );
}

function Own({ requests, names, texts }: PartProps): JSX.Element {
  return (
    <section aria-labelledby="verzoeken-kop">
      <h2 class="utrecht-heading-2" id="verzoeken-kop">
        {texts.say('my-rights.own')}
      </h2>
      {requests.length === 0 && <p>{texts.say('my-rights.none')}</p>}
      {requests.map((request) => (
        <article key={request.id} class="sluis-mine__card" id={request.id} aria-labelledby={`${request.id}-kop`}>
          <p class="sluis-mine__when">{texts.day(request.receivedOn)}</p>
          <h3 class="utrecht-heading-3" id={`${request.id}-kop`}>
            {texts.say(`rights.kind.${request.kind}`)}: {texts.say(`rights.state.${request.state}`)}
          </h3>
          <p>{texts.say('my-rights.by', { name: names.get(request.party) ?? request.party })}</p>
          {request.state === 'open' && <p>{clockText(request, texts)}</p>}
          {request.refusal !== undefined && (
            <>
              <p>{texts.say(`rights.refusal.${request.refusal}`)}</p>
              <p>{texts.say('my-rights.complain')}</p>
            </>
          )}
          {request.told !== undefined && request.told.length > 0 && (
            <p>{texts.say('my-rights.told', { count: request.told.length })}</p>
          )}
        </article>
      ))}
    </section>
  );
}

function clockText({ late, extended, dueOn }: RightsRequest, texts: Texts): string {
  const day = texts.day(dueOn);
  if (late) return texts.say('my-rights.late', { day });
  return texts.say(extended ? 'my-rights.extended' : 'my-rights.due', { day });
}
