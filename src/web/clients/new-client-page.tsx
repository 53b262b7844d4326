import type { JSX } from 'preact';
import type { NewClientView } from '../../workbench/clients-view.ts';
import type { InputProblem } from '../../workbench/record-form-view.ts';
import { CsrfField } from '../frame/csrf-field.tsx';
import { Checkbox } from '../frame/fields.tsx';
import { Frame } from '../frame/frame.tsx';
import type { PageFrame } from '../frame/page-frame.ts';
import { Problems } from '../frame/problems.tsx';
import { type Texts, textsIn } from '../texts.ts';
import { labelOf, problemText, RecordFields } from './record-fields.tsx';

export interface NewClientProps {
  readonly frame: PageFrame;
  readonly view: NewClientView;
  /** What was filled in already, by id of the input. */
  readonly filled: ReadonlyMap<string, string>;
  readonly chosen: ReadonlySet<string>;
  readonly problems: readonly InputProblem[];
  /** Makes a second post of this very form the same registration. */
  readonly once: string;
}

/** The form with which a client is registered. */
export function NewClientPage(props: NewClientProps): JSX.Element {
  const { frame, view, filled, problems, once } = props;
  const texts = textsIn(frame.language);
  const title = texts.say('clients.new');
  const path = [{ text: texts.say('page.clients'), href: '/mijn-clienten' }];
  return (
    <Frame
      frame={frame}
      place="clients"
      title={problems.length > 0 ? texts.say('clients.title.problems', { title }) : title}
      name={title}
      path={path}
    >
      <h1 class="utrecht-heading-1">{title}</h1>
      <p class="sluis-lead">{texts.say('clients.new.lead')}</p>
      <Problems
        problems={problems.map((problem) => ({
          ...(problem.id !== undefined && { field: problem.id }),
          text: problemText(problem, labelOf(problem, view.fields, texts), texts),
        }))}
        texts={texts}
      />
      <Agreements view={view} texts={texts} />
      <form method="post" action="/mijn-clienten/nieuw" class="sluis-stack" novalidate>
        <CsrfField frame={frame} />
        <input type="hidden" name="eens" value={once} />
        <input type="hidden" name="afspraak" value={view.agreement} />
        <Parties {...props} texts={texts} />
        <RecordFields fields={view.fields} filled={filled} problems={problems} texts={texts} />
        <p class="sluis-note">{texts.say('clients.new.opens-nothing')}</p>
        <p>
          <button class="utrecht-button utrecht-button--primary-action" type="submit">
            {texts.say('clients.new.do')}
          </button>
        </p>
      </form>
    </Frame>
  );
}

function Agreements({ view, texts }: { readonly view: NewClientView; readonly texts: Texts }): JSX.Element {
  const current = view.agreements.find(({ id }) => id === view.agreement);
  return (
    <p>
      {texts.say('clients.under', { agreement: current === undefined ? view.agreement : texts.pick(current.title) })}{' '}
      {view.agreements
        .filter(({ id }) => id !== view.agreement)
        .map(({ id, title }) => (
          <a
            class="utrecht-link utrecht-link--html-a"
            key={id}
            href={`/mijn-clienten/nieuw?${new URLSearchParams({ afspraak: id })}`}
          >
            {texts.say('clients.under.other', { agreement: texts.pick(title) })}
          </a>
        ))}
    </p>
  );
}

function Parties({ view, chosen, texts }: NewClientProps & { readonly texts: Texts }): JSX.Element {
  return (
    <fieldset class="sluis-record">
      <legend>{texts.say('clients.new.parties')}</legend>
      <p class="sluis-hint">{texts.say('clients.new.parties.hint')}</p>
      {view.parties.map(({ id, name, type }) => (
        <Checkbox
          key={id}
          id={`partij-${id}`}
          checked={chosen.has(id)}
          label={`${name} (${texts.say(`party.${type}`)})`}
        />
      ))}
    </fieldset>
  );
}
