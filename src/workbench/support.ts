import type { CaseRef, FieldName, SupportEvent, SupportStatus } from '../contract/generated/types.ts';
import { dayOf } from '../contract/vocabulary.ts';
import type { Done } from '../disclosure/act.ts';
import type { Call } from '../disclosure/call.ts';
import { casework, requireCase, requireLive } from '../disclosure/own-case.ts';
import { GatewayError } from '../errors.ts';
import type { Rooms } from '../negotiation/rooms.ts';
import { readOwn, recognisedBy, toLine } from './client-lines.ts';
import { fieldsToSupply } from './record-form.ts';
import type { FormField } from './record-form-view.ts';
import { type SupportKind, type SupportView, supportKinds } from './support-view.ts';

/** In the order in which a form asks them. */
const supportFields: readonly FieldName[] = [
  ...['supportContact', 'outOfHoursContact', 'supportIntensityBand', 'supportPeriod', 'nextEvaluationDate'],
  ...['supportProviderName', 'evaluationOutcome', 'escalationLevel', 'contactLost', 'supportActive', 'supportEndDate'],
];

/**
 * The support in one case, for a care worker of a care provider that takes part in it: what its own party told, and what
 * that comes to. One entry says which fields were read.
 * @throws GatewayError `not-allowed` for another type of party, `not-found` for a case of somebody else
 */
export function viewSupport(rooms: Rooms, call: Call, ref: CaseRef): Done<SupportView> {
  return casework(rooms, call, 'case-read', async (caller, trail) => {
    const { at } = call;
    const traject = trail.case(await requireCase(rooms, call, caller, ref));
    const { agreement, type } = trail.terms(await requireLive(rooms, call, caller, traject.agreement));
    const view = await rooms.cases.view(caller.party, ref, at);
    const { subject, id } = traject;
    if (type !== 'PRO') throw new GatewayError('not-allowed', 'Only a care provider tells of support.');
    if (view === undefined || id === undefined) throw new GatewayError('not-found', 'There is no such case.');
    const found = { view, traject, own: caller.party };
    const values = await readOwn(rooms, found, [...recognisedBy, ...supportFields]);
    trail.change({ fields: [...values.keys()].toSorted() });
    // Nothing is shown while the client asked to restrict the use (AVG art. 18).
    const [events, told] = traject.restricted
      ? ([[], undefined] as const)
      : await Promise.all([
          rooms.support.historyOf(subject, { case: id, party: caller.party, caseRef: ref }),
          rooms.support.ownStatusOf(subject, caller.party, at),
        ]);
    const line = await toLine(rooms, found, values, at);
    const status = statusOf(told, values);
    return {
      ...{ line, status, values, events, isRestricted: traject.restricted, isClosed: view.phase === 'closed' },
      ...{ warnings: line.warnings ?? [], levels: agreement.document.articles.escalation },
      kinds: toKinds(status, values, (field) => agreement.maySupply(caller.party, field)),
      allocations: allocationsOf(events),
      fields: toFields(fieldsToSupply(agreement, caller.party, rooms.policy.catalogue)),
      today: dayOf(at),
      parties: new Map((await rooms.agreements.parties()).map(({ id: party, name }) => [party, name])),
      purposes: agreement.document.purposes.map(({ code, label }) => ({ code, label })),
      labels: new Map(rooms.policy.catalogue.fields.map(({ name, label }) => [name, label])),
    };
  });
}

/** Of events where they said it, else of what was supplied. */
function statusOf(told: SupportStatus | undefined, values: ReadonlyMap<FieldName, unknown>): SupportView['status'] {
  if (told?.status !== undefined) return told.status;
  if (values.get('supportActive') === true) return 'active';
  return typeof values.get('supportEndDate') === 'string' ? 'ended' : 'none';
}

/** The field without which each kind says nothing. */
const needed: Readonly<Partial<Record<SupportKind, FieldName>>> = {
  ...{ start: 'supportActive', pause: 'supportActive', stop: 'supportActive' },
  ...{ 'contact-lost': 'contactLost', 'contact-restored': 'contactLost' },
  ...{ evaluation: 'evaluationOutcome', escalation: 'escalationLevel' },
};

/** What is most likely stands first: a start while nothing runs; that contact is there again only while it is lost. */
function toKinds(
  status: SupportView['status'],
  values: ReadonlyMap<FieldName, unknown>,
  maySupply: (field: FieldName) => boolean,
): SupportKind[] {
  const isLost = typeof values.get('contactLost') === 'string';
  const known = supportKinds.filter((kind) => {
    const field = needed[kind];
    if (kind === 'contact-lost' && isLost) return false;
    if (kind === 'contact-restored' && !isLost) return false;
    return field === undefined || maySupply(field);
  });
  const isLast = (kind: SupportKind): boolean => kind === 'start' && status === 'active';
  return known.toSorted((one, other) => Number(isLast(one)) - Number(isLast(other)));
}

const allocationsOf = (events: readonly SupportEvent[]): string[] => [
  ...new Set(
    events
      .filter(({ standing }) => standing === 'counts')
      .flatMap(({ event }) => ('allocation' in event && event.allocation !== undefined ? [event.allocation] : [])),
  ),
];

/** Of the period only the planned end is asked: it begins on the day of the event. */
const toFields = (fields: readonly FormField[]): FormField[] =>
  supportFields.flatMap((name) => {
    const found = fields.find((field) => field.name === name);
    if (found === undefined) return [];
    if (name !== 'supportPeriod') return [found];
    return [{ ...found, inputs: found.inputs.filter(({ part }) => part === 'plannedEnd') }];
  });
