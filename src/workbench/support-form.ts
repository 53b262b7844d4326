import type { InputError } from '../contract/contract.ts';
import type { FieldName, SupportEvent, SupportEventRequest } from '../contract/generated/types.ts';
import { changesIn, missingParts, problemsAt, readRecordForm, toInputs } from './record-form.ts';
import type { FormField } from './record-form-view.ts';
import { reasonText, type SupportKind, type SupportProblem, type SupportView } from './support-view.ts';

const courseFields: readonly FieldName[] = [
  ...['supportContact', 'outOfHoursContact', 'supportIntensityBand', 'supportPeriod', 'nextEvaluationDate'],
];
const fieldsByKind: Readonly<Record<SupportKind, readonly FieldName[]>> = {
  ...{ start: courseFields, change: courseFields, pause: [], stop: [], 'contact-lost': [], 'contact-restored': [] },
  ...{ evaluation: ['evaluationOutcome', 'nextEvaluationDate'], escalation: ['escalationLevel'] },
};

/** What is about one allocation; everything else is of the client. */
export const namesAllocation = (kind: SupportKind): boolean =>
  kind === 'start' || kind === 'change' || kind === 'pause' || kind === 'stop';

/** What is being told: a new event, or what stands in the place of one that was told. */
export interface SupportDraft {
  readonly view: SupportView;
  readonly kind: SupportKind;
  readonly corrected?: SupportEvent | undefined;
}

/** The fields that a form asks. One that a form has no place for stays in a correction when it was told. */
export function fieldsOf({ view, kind, corrected }: SupportDraft): readonly FormField[] {
  const named = 'supportProviderName' in (corrected?.event ?? {}) ? ['supportProviderName'] : [];
  return [...fieldsByKind[kind], ...named].flatMap((name) => view.fields.find((field) => field.name === name) ?? []);
}

/** What stands in the form before anybody typed: what was told and is corrected, else what is known. */
export function fillForm(draft: SupportDraft): ReadonlyMap<string, string> {
  const { view, kind, corrected } = draft;
  const fields = fieldsOf(draft);
  if (corrected !== undefined) {
    const { event } = corrected;
    return new Map([
      ...toInputs(fields, valuesOf(event)),
      ['dag', 'effectiveOn' in event ? event.effectiveOn : ''],
      ['toewijzing', ('allocation' in event && event.allocation) || '-'],
      ['reden', 'reason' in event && event.reason !== undefined ? reasonText(event.reason) : ''],
    ]);
  }
  // Of an evaluation nothing is known beforehand: its day was the one that is known.
  const known = kind === 'evaluation' ? new Map<FieldName, unknown>() : view.values;
  const isRunning = view.status === 'active' || view.status === 'paused';
  return new Map([
    ...toInputs(fields, known),
    ['dag', view.today],
    ['toewijzing', (isRunning ? view.allocations[0] : undefined) ?? '-'],
  ]);
}

/** The values that an event told, by field. */
function valuesOf(event: SupportEventRequest): ReadonlyMap<FieldName, unknown> {
  const planned = 'plannedEnd' in event ? { supportPeriod: { plannedEnd: event.plannedEnd } } : {};
  return new Map<FieldName, unknown>(Object.entries({ ...event, ...planned }));
}

/** What a form says: the event as the API takes it, or what is wrong before anybody is asked. */
export function readEventForm(
  form: URLSearchParams,
  draft: SupportDraft,
): { readonly body: object; readonly problems: readonly SupportProblem[] } {
  const { view, kind, corrected } = draft;
  const fields = fieldsOf(draft);
  const filled = readRecordForm(form, fields);
  // A change tells only what differs; what stands in the place of another event tells all of it.
  const isChange = kind === 'change' && corrected === undefined;
  const told = isChange ? changesIn(filled, view.values, fields) : filled;
  const emptied = fields.filter(({ name }) => told[name] === null);
  const problems = [...missingParts(form, fields), ...emptied.flatMap(toMissing)];
  const { supportPeriod, ...values } = told;
  const plannedEnd =
    typeof supportPeriod === 'object' && supportPeriod !== null ? Reflect.get(supportPeriod, 'plannedEnd') : undefined;
  const body = {
    ...{ caseRef: view.line.ref, kind },
    ...given('effectiveOn', form.get('dag')),
    ...given('allocation', allocationIn(form, draft)),
    ...given('plannedEnd', plannedEnd),
    ...values,
    ...(kind === 'stop' ? toReason(form) : {}),
    ...given('supersedes', corrected?.id),
  };
  return { body, problems };
}

const given = (name: string, value: unknown): object =>
  value === undefined || value === null || value === '' ? {} : { [name]: value };

/** An event has no way to say that a value is no more. */
const toMissing = ({ name, inputs: [first] }: FormField): SupportProblem[] =>
  first === undefined ? [] : [{ ...toPlace(name, first), kind: 'missing' }];
const toPlace = (field: FieldName, { id, part }: { readonly id: string; readonly part?: string }) => ({
  ...{ id, field },
  ...(part === undefined ? {} : { part }),
});

/** A number that was typed counts, whatever was chosen: the page says so. */
function allocationIn(form: URLSearchParams, { kind, corrected }: SupportDraft): string | undefined {
  if (!namesAllocation(kind)) {
    const event = corrected?.event;
    return event !== undefined && 'allocation' in event ? event.allocation : undefined;
  }
  const typed = (form.get('toewijzing-nieuw') ?? '').trim();
  const chosen = form.get('toewijzing') ?? '-';
  return typed !== '' ? typed : chosen === '-' ? undefined : chosen;
}

function toReason(form: URLSearchParams): object {
  const [codeList, code] = (form.get('reden') ?? '').split(':');
  return codeList === undefined || codeList === '' ? {} : { reason: { codeList, code } };
}

/** The places of an event that are no field of the catalogue. */
const places: Readonly<Record<string, string>> = {
  ...{ effectiveOn: 'dag', allocation: 'toewijzing-nieuw', reason: 'reden' },
};

/** Every problem that the gateway told, each at its own input. */
export function toSupportProblems(errors: readonly InputError[], draft: SupportDraft): readonly SupportProblem[] {
  const own = errors.flatMap(({ pointer, code }): SupportProblem[] => {
    const id = places[pointer.split('/')[1] ?? ''];
    if (id !== undefined) return [{ id, kind: kindOf(code) }];
    if (pointer === '/supersedes' || pointer === '/retracts') return [{ kind: 'revised' }];
    return code === 'empty' || code === 'full' ? [{ kind: code }] : [];
  });
  const renamed = errors.map(({ pointer, ...error }) => ({
    ...error,
    pointer: pointer.replace(/^\/plannedEnd/, '/supportPeriod/plannedEnd'),
  }));
  const once = new Map([...own, ...problemsAt(renamed, fieldsOf(draft))].map((problem) => [problem.id, problem]));
  return [...once.values()];
}

const days = ['too-early', 'too-late', 'before-effective', 'not-yours'] as const;
const kindOf = (code: string): SupportProblem['kind'] =>
  days.find((one) => one === code) ?? (code === 'required' ? 'missing' : 'form');
