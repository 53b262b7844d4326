import type { InputError } from '../contract/contract.ts';
import type { Day, FieldName, SupportEventRequest } from '../contract/generated/types.ts';

/** A field that an event sets, and the member of the event that does. */
export interface SetField {
  readonly field: FieldName;
  readonly pointer: string;
  /** The event says nothing without it. A day alone is needed to know that support runs, whoever may see the day. */
  readonly isNeeded: boolean;
}

const givenFields = [
  ...['supportContact', 'outOfHoursContact', 'supportIntensityBand', 'nextEvaluationDate', 'supportProviderName'],
  ...['evaluationOutcome', 'escalationLevel'],
] as const;

/** The fields of the catalogue that an event gives a value to; none for one that is taken back. */
export function fieldsSetBy(request: SupportEventRequest): readonly SetField[] {
  const given = givenFields
    .filter((name) => name in request)
    .map((name) => ({ field: name, pointer: `/${name}`, isNeeded: true }));
  const planned = 'plannedEnd' in request ? [{ field: 'supportPeriod', pointer: '/plannedEnd', isNeeded: true }] : [];
  return [...(byKind[request.kind] ?? []), ...planned, ...given].filter(isFirst);
}

const isFirst = ({ field }: SetField, index: number, all: readonly SetField[]): boolean =>
  all.findLastIndex((other) => other.field === field) === index;

const active: SetField = { field: 'supportActive', pointer: '/kind', isNeeded: true };
const lost: SetField = { field: 'contactLost', pointer: '/kind', isNeeded: true };
const onDay = (field: FieldName): SetField => ({ field, pointer: '/effectiveOn', isNeeded: false });

const byKind: Readonly<Partial<Record<SupportEventRequest['kind'], readonly SetField[]>>> = {
  start: [active, onDay('supportPeriod')],
  pause: [active],
  stop: [active, onDay('supportEndDate')],
  'contact-lost': [lost],
  'contact-restored': [lost],
};

const firstDay = '2000-01-01';
/** The furthest day that anything is planned for, in years. */
const planAhead = 20;

/**
 * What is wrong with an event as a whole, where every part of it has its form: everything at once, with its place.
 * @param today the day on which it is received
 */
export function findEventProblems(request: SupportEventRequest, today: Day): readonly InputError[] {
  if (request.kind === 'retraction') return [];
  const problems = [...effectiveProblems(request, today), ...laterDayProblems(request, today)];
  if (request.kind === 'change' && fieldsSetBy(request).length === 0) {
    problems.push({ pointer: '', code: 'empty', detail: 'says nothing that changes' });
  }
  if (request.kind === 'stop' && request.reason?.code === pauseCode && request.reason.codeList === 'WMO588') {
    const detail = 'is the code of a pause: send an event of kind pause';
    problems.push({ pointer: '/reason/code', code: 'is-pause', detail });
  }
  return problems;
}

type Dated = Exclude<SupportEventRequest, { kind: 'retraction' }>;

function effectiveProblems({ effectiveOn, kind }: Dated, today: Day): InputError[] {
  const pointer = '/effectiveOn';
  if (effectiveOn < firstDay) return [{ pointer, code: 'too-early', detail: `is before ${firstDay}` }];
  if (effectiveOn > yearsAfter(today, 1)) return [{ pointer, code: 'too-late', detail: 'is more than a year ahead' }];
  if (effectiveOn <= today || plannable.has(kind)) return [];
  return [
    { pointer, code: 'too-late', detail: 'is still to come: only start, change, pause and stop are told before' },
  ];
}

function laterDayProblems(request: Dated, today: Day): InputError[] {
  const days = [
    ['/plannedEnd', 'plannedEnd' in request ? request.plannedEnd : undefined],
    ['/nextEvaluationDate', 'nextEvaluationDate' in request ? request.nextEvaluationDate : undefined],
  ] as const;
  return days.flatMap(([pointer, day]) => {
    if (day === undefined) return [];
    if (day < request.effectiveOn) {
      return [{ pointer, code: 'before-effective', detail: 'is before the day from which the event holds' }];
    }
    if (day <= yearsAfter(today, planAhead)) return [];
    return [{ pointer, code: 'too-late', detail: `is more than ${planAhead} years ahead` }];
  });
}

const plannable: ReadonlySet<string> = new Set(['start', 'change', 'pause', 'stop']);
const pauseCode = '20';

/** iWmo has no message for a pause: it is a stop for this reason (RedenBeeindiging, list WMO588). */
export const pauseReason = { codeList: 'WMO588', code: pauseCode } as const;

const yearsAfter = (day: Day, years: number): Day => `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
