import type { JSX } from 'preact';
import type { ChoicesView, ObjectionChoice } from '../../workbench/choices-view.ts';
import { CsrfField } from '../frame/csrf-field.tsx';
import { Frame } from '../frame/frame.tsx';
import { Icon } from '../frame/icon.tsx';
import type { PageFrame } from '../frame/page-frame.ts';
import { type Texts, textsIn } from '../texts.ts';
import { ChoiceCard } from './choice-card.tsx';
import { FlowList } from './flow-list.tsx';
import { fieldText, listed } from './tell-mine.ts';

export interface ChoicesProps {
  readonly frame: PageFrame;
  readonly view: ChoicesView;
  /** What was just done; told once. */
  readonly done?: ChoiceDone;
}

export type ChoiceDone =
  | { readonly what: 'stopped' /** Moment (RFC 3339). */; readonly at: string }
  | { readonly what: 'objected' | 'lifted' | 'answered' };

export interface ChoicesPartProps extends ChoicesProps {
  readonly texts: Texts;
}

/** Mijn keuzes: what the client said yes and no to, and what goes on whatever it says. */
export function ChoicesPage(props: ChoicesProps): JSX.Element {
  const { frame, view, done } = props;
  const texts = textsIn(frame.language);
  const title = texts.say('choices.title');
  return (
    <Frame frame={frame} place="choices" title={title}>
      <div class="sluis-mine">
        <h1 class="utrecht-heading-1">{title}</h1>
        {done !== undefined && (
          <p class="sluis-mine__done" role="status">
            <Icon name="check" />{' '}
            {texts.say(`choices.${done.what}`, done.what === 'stopped' ? { date: texts.moment(done.at) } : {})}
          </p>
        )}
        <p class="sluis-mine__lead">{texts.say('choices.lead')}</p>
        <p class="sluis-mine__lead">{texts.say('choices.no-harm')}</p>
        {view.isKnown ? <Known {...props} texts={texts} /> : <p>{texts.say('mine.unknown')}</p>}
      </div>
    </Frame>
  );
}

function Known({ frame, view, texts }: ChoicesPartProps): JSX.Element {
  const { current, past, flows, objections, questions } = view;
  return (
    <>
      <section aria-labelledby="nu-kop">
        <h2 class="utrecht-heading-2" id="nu-kop">
          {texts.say('choices.current')}
        </h2>
        {current.length === 0 && <p>{texts.say('choices.current.none')}</p>}
        {current.map((choice) => (
          <ChoiceCard key={choice.id} frame={frame} choice={choice} texts={texts} />
        ))}
      </section>
      {past.length > 0 && (
        <section aria-labelledby="voorbij-kop">
          <h2 class="utrecht-heading-2" id="voorbij-kop">
            {texts.say('choices.past')}
          </h2>
          <details>
            <summary class="sluis-mine__fold">{texts.say('choices.past.show', { count: past.length })}</summary>
            {past.map((choice) => (
              <ChoiceCard key={choice.id} frame={frame} choice={choice} texts={texts} />
            ))}
          </details>
        </section>
      )}
      {objections.length > 0 && (
        <section aria-labelledby="bezwaar">
          <h2 class="utrecht-heading-2" id="bezwaar">
            {texts.say('choices.objections')}
          </h2>
          {objections.map((objection) => (
            <Objection key={objection.purpose} frame={frame} objection={objection} texts={texts} />
          ))}
        </section>
      )}
      {questions.length > 0 && (
        <section aria-labelledby="vragen-kop">
          <h2 class="utrecht-heading-2" id="vragen-kop">
            {texts.say('choices.questions')}
          </h2>
          <p>{texts.say('choices.questions.text')}</p>
          <ul class="sluis-mine__links">
            {questions.map(({ id, question, where }) => (
              <li key={`${id} ${where?.place}`}>
                <a
                  class="utrecht-link utrecht-link--html-a"
                  href={`/mijn/keuzes/vraag/${id}${where === undefined ? '' : `?bij=${where.place}`}`}
                >
                  {question}
                  {where !== undefined &&
                    ` (${texts.say('choices.questions.where', { parties: listed(where.parties, texts) })})`}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <FlowList flows={flows} texts={texts} />
    </>
  );
}

interface ObjectionProps {
  readonly frame: PageFrame;
  readonly objection: ObjectionChoice;
  readonly texts: Texts;
}

function Objection({ frame, objection, texts }: ObjectionProps): JSX.Element {
  const { purpose, text, from, to, fields, standing } = objection;
  const between = { from: listed(from, texts), to: listed(to, texts) };
  const mayDo = (what: 'bezwaar' | 'geen-bezwaar') =>
    what === 'bezwaar' ? !standing?.isEverywhere : standing !== undefined;
  return (
    <div class="sluis-mine__card">
      {from.length > 0 && <h3 class="utrecht-heading-3">{texts.say('choices.flow', between)}</h3>}
      {standing === undefined ? (
        <p>{texts.say('choices.objection.text', { purpose: texts.pick(text) })}</p>
      ) : (
        <p>
          <strong>{texts.say('choices.objection.stands', { date: texts.date(standing.since) })}</strong>
          {!standing.isEverywhere && ` ${texts.say('choices.objection.partly')}`}
        </p>
      )}
      <p>{texts.say('choices.objection.first')}</p>
      <ul class="sluis-mine__fields">
        {(['contact', 'help', 'offer'] as const).map((one) => (
          <li key={one}>{texts.say(`choices.objection.first.${one}`)}</li>
        ))}
      </ul>
      {fields.length > 0 && (
        <details>
          <summary class="sluis-mine__fold">{texts.say('mine.fields')}</summary>
          <ul class="sluis-mine__fields">
            {fields.map((field) => (
              <li key={field.name}>{fieldText(field, texts)}</li>
            ))}
          </ul>
        </details>
      )}
      <form method="post" action="/mijn/keuzes">
        <CsrfField frame={frame} />
        <input type="hidden" name="doel" value={purpose} />
        {(['bezwaar', 'geen-bezwaar'] as const).filter(mayDo).map((what) => (
          <button
            key={what}
            class="utrecht-button utrecht-button--secondary-action"
            type="submit"
            name="doe"
            value={what}
          >
            {texts.say(what === 'bezwaar' ? 'choices.objection.make' : 'choices.objection.lift')}
          </button>
        ))}
      </form>
    </div>
  );
}
