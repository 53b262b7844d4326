import type { JSX } from 'preact';
import type { LookUpAnswer, LookUpView, ShownField } from '../../workbench/look-up-view.ts';
import { ClientTable, KnownBy } from '../clients/client-table.tsx';
import { Value } from '../clients/value.tsx';
import { CsrfField } from '../frame/csrf-field.tsx';
import { TextField } from '../frame/fields.tsx';
import { Frame } from '../frame/frame.tsx';
import { Icon } from '../frame/icon.tsx';
import type { PageFrame } from '../frame/page-frame.ts';
import { Problems } from '../frame/problems.tsx';
import { type Texts, textsIn } from '../texts.ts';

export interface LookUpProps {
  readonly frame: PageFrame;
  readonly view: LookUpView;
  readonly problem?: 'no-case' | 'nothing-granted';
}

/** Looking something up: what for first, then for whom. */
export function LookUpPage({ frame, view, problem }: LookUpProps): JSX.Element {
  const texts = textsIn(frame.language);
  const problems = problem === undefined ? [] : [{ field: 'kenmerk', text: texts.say(`lookup.problem.${problem}`) }];
  return (
    <Frame frame={frame} place="lookup" title={texts.say('page.lookup')}>
      <h1 class="utrecht-heading-1">{texts.say('page.lookup')}</h1>
      <p class="sluis-lead">{texts.say('lookup.lead')}</p>
      <Problems problems={problems} texts={texts} />
      <div class="sluis-stack">
        <Purposes view={view} texts={texts} />
        {view.purpose !== undefined && <Cases frame={frame} view={view} purpose={view.purpose} texts={texts} />}
      </div>
    </Frame>
  );
}

function Purposes({ view, texts }: { readonly view: LookUpView; readonly texts: Texts }): JSX.Element {
  return (
    <section class="sluis-card" aria-labelledby="doel">
      <h2 class="utrecht-heading-2" id="doel">
        {texts.say('lookup.purpose')}
      </h2>
      {view.purposes.length === 0 && <p>{texts.say('lookup.purpose.none')}</p>}
      <ul class="sluis-lookup__purposes">
        {view.purposes.map(({ code, label }) => (
          <li key={code}>
            <a
              class="utrecht-link utrecht-link--html-a"
              href={`/opzoeken?doel=${code}`}
              aria-current={code === view.purpose?.code ? 'true' : undefined}
            >
              {texts.pick(label)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

type CasesProps = LookUpProps & { readonly purpose: NonNullable<LookUpView['purpose']>; readonly texts: Texts };

/** Each case has its own button: a look-up is posted, so that no address shows anything by itself. */
function Cases({ frame, view, purpose, texts }: CasesProps): JSX.Element {
  return (
    <section class="sluis-card" aria-labelledby="wie">
      <h2 class="utrecht-heading-2" id="wie">
        {texts.say('lookup.who', { purpose: texts.pick(purpose.label) })}
      </h2>
      <p class="sluis-note">{texts.say('lookup.logged')}</p>
      <form method="post" action="/opzoeken" class="sluis-lookup__by-reference">
        <CsrfField frame={frame} />
        <input type="hidden" name="doel" value={purpose.code} />
        <TextField
          id="kenmerk"
          name="kenmerk"
          label={texts.say('lookup.reference')}
          hint={texts.say('lookup.reference.hint')}
          maxLength={64}
        />
        <button class="utrecht-button utrecht-button--primary-action" type="submit">
          {texts.say('lookup.do')}
        </button>
      </form>
      {view.cases.length === 0 ? (
        <p>{texts.say('lookup.none')}</p>
      ) : (
        <ClientTable
          lines={view.cases}
          caption={texts.say('page.clients')}
          texts={texts}
          choose={(line) => (
            <form method="post" action="/opzoeken">
              <CsrfField frame={frame} />
              <input type="hidden" name="doel" value={purpose.code} />
              <input type="hidden" name="kenmerk" value={line.ref} />
              <KnownBy line={line} texts={texts} />{' '}
              <button class="utrecht-button utrecht-button--secondary-action" type="submit">
                {texts.say('lookup.do')} <span class="sluis-unseen">{line.ref}</span>
              </button>
            </form>
          )}
        />
      )}
      {view.next !== undefined && (
        <p>
          <a class="utrecht-link utrecht-link--html-a" href={`/opzoeken?doel=${purpose.code}&na=${view.next}`}>
            {texts.say('clients.more')}
          </a>
        </p>
      )}
    </section>
  );
}

export interface LookUpAnswerProps {
  readonly frame: PageFrame;
  readonly answer: LookUpAnswer;
}

/** What may be seen of one client for one purpose, and how much may not. */
export function LookUpAnswerPage({ frame, answer }: LookUpAnswerProps): JSX.Element {
  const texts = textsIn(frame.language);
  const title = texts.say('lookup.answer.title');
  return (
    <Frame
      frame={frame}
      place="lookup"
      title={title}
      name={title}
      path={[{ text: texts.say('page.lookup'), href: '/opzoeken' }]}
      scripts={['copy.js']}
    >
      <h1 class="utrecht-heading-1">{title}</h1>
      <p class="sluis-lead">
        {texts.pick(answer.purpose)} <code class="sluis-reference">{answer.ref}</code>
      </p>
      <div class="sluis-stack">
        <p class="sluis-note">{texts.say('lookup.logged.done')}</p>
        {answer.groups.map(({ category, fields }) => (
          <section class="sluis-card" key={category} aria-labelledby={`groep-${category}`}>
            <h2 class="utrecht-heading-2" id={`groep-${category}`}>
              {texts.say(`category.${category as 'A'}`)}
            </h2>
            <dl class="sluis-pairs">
              {fields.map((field) => (
                <Shown key={field.name} field={field} texts={texts} />
              ))}
            </dl>
          </section>
        ))}
        <Closed answer={answer} texts={texts} />
      </div>
      <p>
        <a class="utrecht-link utrecht-link--html-a" href="/opzoeken">
          {texts.say('lookup.again')}
        </a>
      </p>
      <p class="sluis-hint">
        {texts.say('lookup.entry')} <code class="sluis-reference">{answer.entry}</code>
      </p>
      {answer.hasReceipt && (
        <p>
          <a class="utrecht-link utrecht-link--html-a" href={`/opzoeken/ontvangstbewijs/${answer.entry}`} download>
            {texts.say('lookup.receipt')}
          </a>
          <span class="sluis-hint">{texts.say('lookup.receipt.hint')}</span>
        </p>
      )}
    </Frame>
  );
}

function Shown({ field, texts }: { readonly field: ShownField; readonly texts: Texts }): JSX.Element {
  const { name, label, value, part, from } = field;
  const isKnown = value !== null && value !== undefined;
  return (
    <>
      <dt>
        {texts.pick(label)}
        {part !== undefined && <span class="sluis-hint">{texts.say(`part.${part as 'year'}`)}</span>}
      </dt>
      <dd data-kopieer={isKnown ? texts.say('lookup.copy', { label: texts.pick(label) }) : undefined}>
        <span class="sluis-lookup__value">
          <Value field={name} value={value} texts={texts} />
        </span>
        {from !== undefined && (
          <span class="sluis-hint">{texts.say('lookup.from', { type: texts.say(`party.${from}`) })}</span>
        )}
      </dd>
    </>
  );
}

function Closed({ answer, texts }: { readonly answer: LookUpAnswer; readonly texts: Texts }): JSX.Element {
  const isNothing = answer.groups.length === 0;
  return (
    <section class="sluis-card" aria-labelledby="dicht">
      <h2 class="utrecht-heading-2" id="dicht">
        {texts.say(isNothing ? 'lookup.closed.all' : 'lookup.closed.title')}
      </h2>
      {answer.closed.length === 0 && <p>{texts.say('lookup.closed.none')}</p>}
      <ul class="sluis-lookup__closed">
        {answer.closed.map(({ why, count }) => (
          <li key={why}>
            <Icon name="shut" /> {texts.say(`lookup.closed.${why}`, { count })}
          </li>
        ))}
      </ul>
      {answer.closed.length > 0 && (
        <details class="sluis-fold">
          <summary>{texts.say('lookup.why')}</summary>
          {answer.closed.map(({ why }) => (
            <p key={why}>{texts.say(`lookup.why.${why}`)}</p>
          ))}
          <p>{texts.say('lookup.why.names')}</p>
        </details>
      )}
    </section>
  );
}
