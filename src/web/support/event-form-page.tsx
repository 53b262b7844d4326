import type { JSX } from 'preact';
import type { SupportEvent } from '../../contract/generated/types.ts';
import type { FormField } from '../../workbench/record-form-view.ts';
import {
  reasonText,
  type SupportKind,
  type SupportProblem,
  type SupportView,
  stopCodes,
} from '../../workbench/support-view.ts';
import { KnownBy } from '../clients/client-table.tsx';
import { type problemText, RecordField } from '../clients/record-fields.tsx';
import { CsrfField } from '../frame/csrf-field.tsx';
import { Radios, Select, TextField } from '../frame/fields.tsx';
import { Frame } from '../frame/frame.tsx';
import type { PageFrame } from '../frame/page-frame.ts';
import { Problems, problemAt } from '../frame/problems.tsx';
import { type Texts, textsIn } from '../texts.ts';
import { kindText, reasonWords } from './event-facts.tsx';
import { toFormProblems } from './event-problems.ts';
import { pathToSupport } from './support-page.tsx';

export interface EventFormProps {
  readonly frame: PageFrame;
  readonly view: SupportView;
  readonly kind: SupportKind;
  /** The event in the place of which this one comes. */
  readonly corrected?: SupportEvent | undefined;
  /** Whether it is asked which allocation it is about. */
  readonly asksAllocation: boolean;
  readonly fields: readonly FormField[];
  readonly filled: ReadonlyMap<string, string>;
  readonly problems: readonly SupportProblem[];
  /** Makes that a form that is sent twice tells something once. */
  readonly once: string;
}

/** What is told of one thing that happened: only what that needs, with what is known filled in. */
export function EventFormPage(props: EventFormProps): JSX.Element {
  const { frame, view, kind, corrected, problems: found, fields, once } = props;
  const texts = textsIn(frame.language);
  const name = kindText(kind, texts);
  const title = corrected === undefined ? name : texts.say('support.correct.title', { what: name });
  const problems = toFormProblems(found, { kind, fields }, texts);
  return (
    <Frame
      frame={frame}
      place="clients"
      title={problems.length > 0 ? texts.say('clients.title.problems', { title }) : title}
      name={title}
      path={pathToSupport(view, texts)}
    >
      <div class="sluis-support">
        <h1 class="utrecht-heading-1">{title}</h1>
        <p class="sluis-support__whom">
          <KnownBy line={view.line} texts={texts} />
        </p>
        <Problems problems={problems} texts={texts} />
        <form method="post" action={`/mijn-clienten/${view.line.ref}/begeleiding/nieuw`} class="sluis-stack" novalidate>
          <CsrfField frame={frame} />
          <input type="hidden" name="wat" value={kind} />
          <input type="hidden" name="eens" value={once} />
          {corrected !== undefined && <input type="hidden" name="verbetert" value={corrected.id} />}
          <Inputs {...props} texts={texts} told={problems} />
          <p class="sluis-actions">
            <button class="utrecht-button utrecht-button--primary-action" type="submit" name="doe" value="bekijk">
              {texts.say('support.next')}
            </button>
            <a class="utrecht-link utrecht-link--html-a" href={`/mijn-clienten/${view.line.ref}/begeleiding`}>
              {texts.say('support.cancel')}
            </a>
          </p>
        </form>
      </div>
    </Frame>
  );
}

type InputsProps = EventFormProps & { readonly texts: Texts; readonly told: ReturnType<typeof toFormProblems> };

function Inputs(props: InputsProps): JSX.Element {
  const { kind, view, filled, problems, fields, asksAllocation, texts, told } = props;
  const inputs = fields.map((field) => <FieldInputs key={field.name} {...props} field={field} />);
  const isWrong = problems.some(({ field }) => field !== undefined);
  const known = fields.filter(({ name }) => view.values.has(name));
  return (
    <>
      <TextField
        id="dag"
        type="date"
        label={texts.say(`support.day.${kind}`)}
        hint={texts.say(
          kind === 'stop' || kind === 'pause' || kind === 'start' ? 'support.day.ahead' : 'support.day.past',
        )}
        value={filled.get('dag') ?? ''}
        problem={problemAt('dag', told)}
      />
      {asksAllocation && <Allocation {...props} />}
      {kind === 'stop' && <Reason {...props} />}
      {kind === 'start' && inputs.length > 0 ? (
        <details class="sluis-fold" open={isWrong || known.length === 0}>
          <summary>{texts.say('support.more')}</summary>
          <div class="sluis-stack">{inputs}</div>
        </details>
      ) : (
        inputs
      )}
    </>
  );
}

function FieldInputs({ field, ...props }: InputsProps & { readonly field: FormField }): JSX.Element {
  const { filled, problems, texts, told } = props;
  const { name, inputs } = field;
  if (name === 'escalationLevel' || name === 'evaluationOutcome') return <Choice {...props} field={field} />;
  const [only] = inputs;
  if (name === 'supportPeriod' && only !== undefined) {
    const label = texts.say('support.planned-end');
    const value = filled.get(only.id) ?? '';
    return <TextField id={only.id} type="date" label={label} value={value} problem={problemAt(only.id, told)} />;
  }
  return <RecordField field={field} filled={filled} problems={problems.filter(isOfField)} texts={texts} />;
}

/** A problem of a field is told in the words of a record; the others have words of their own. */
function isOfField(problem: SupportProblem): problem is SupportProblem & Parameters<typeof problemText>[0] {
  return problem.field !== undefined;
}

/** One that was told before, or a number that is new. */
function Allocation({ view, kind, filled, texts, told }: InputsProps): JSX.Element {
  const own = filled.get('toewijzing');
  const known = [...new Set([...view.allocations, ...(own === undefined || own === '-' || own === '' ? [] : [own])])];
  const without = kind === 'start' ? 'support.allocation.without' : 'support.allocation.all';
  return (
    <>
      {known.length > 0 && (
        <Radios
          id="toewijzing"
          label={texts.say('support.allocation.which')}
          options={[...known.map((value) => ({ value, text: value })), { value: '-', text: texts.say(without) }]}
          chosen={own ?? '-'}
        />
      )}
      <TextField
        id="toewijzing-nieuw"
        label={texts.say(known.length > 0 ? 'support.allocation.new' : 'support.allocation.optional')}
        hint={texts.say(known.length > 0 ? 'support.allocation.new.hint' : 'support.allocation.hint')}
        value={filled.get('toewijzing-nieuw') ?? ''}
        maxLength={40}
        problem={problemAt('toewijzing-nieuw', told)}
      />
    </>
  );
}

/** A code of the list of iWmo; one of the list for youth care stays when it was told. */
function Reason({ corrected, filled, texts, told }: InputsProps): JSX.Element {
  const before = corrected?.reason;
  const other = before !== undefined && before.codeList !== 'WMO588' ? [before] : [];
  return (
    <Select
      id="reden"
      label={texts.say('support.reason.why')}
      hint={texts.say('support.reason.hint')}
      empty={texts.say('support.reason.unsaid')}
      options={[
        ...stopCodes.map((code) => ({ value: `WMO588:${code}`, text: texts.say(`support.reason.${code}`) })),
        ...other.map((reason) => ({ value: reasonText(reason), text: reasonWords(reason, texts) })),
      ]}
      chosen={filled.get('reden')}
      problem={problemAt('reden', told)}
    />
  );
}

/** A few words, all to be seen; of a level with what the agreement asks at it. */
function Choice({ field, view, filled, texts, told }: InputsProps & { readonly field: FormField }): JSX.Element {
  const [input] = field.inputs;
  const id = input?.id ?? '';
  const values = input?.shape.kind === 'choice' ? input.shape.values : [];
  const actionAt = (value: string) => view.levels.find(({ level }) => level === value)?.action;
  return (
    <Radios
      id={id}
      label={texts.say(field.name === 'escalationLevel' ? 'support.level.which' : 'support.outcome.which')}
      chosen={filled.get(id)}
      problem={problemAt(id, told)}
      options={values.map((value) => {
        const action = field.name === 'escalationLevel' ? actionAt(value) : undefined;
        const hint = action === undefined ? {} : { hint: texts.pick(action) };
        return { value, text: texts.say(`value.${value as 'groen'}`), ...hint };
      })}
    />
  );
}
