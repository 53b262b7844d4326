import type {
  Author,
  LegalHold,
  PartyId,
  RetentionPreview,
  RetentionRun,
  RetentionTerm,
  ToldDoer,
} from '../contract/generated/types.ts';
import { type Instant, instantText, parseInstant } from '../contract/vocabulary.ts';
import { act, type Done } from '../disclosure/act.ts';
import { findHeld } from '../disclosure/find-held.ts';
import { readBody } from '../disclosure/request.ts';
import { type DraftCall, toAuthor } from '../negotiation/drafting.ts';
import type { Rooms } from '../negotiation/rooms.ts';
import type { KeptHold, RetentionTerm as KeptTerm, RunResult, ToldHold, ToldRun } from '../retention/retention.ts';
import { ownCasesOf } from './own-cases.ts';

/** How long entries of the log are kept, as far as the caller may know. */
export function listTerms(rooms: Rooms, call: DraftCall): Done<{ terms: RetentionTerm[] }> {
  return readRetention(rooms, call, async (by) => ({
    terms: (await rooms.retention.terms.list(by)).map((term) => tellTerm(term, by)),
  }));
}

/** Sets a term. It counts when the entry of this act stands in the log, and not before. */
export function setTerm(rooms: Rooms, call: DraftCall): Done<RetentionTerm> {
  return act(rooms, call, 'log-retention', async (caller, trail) => {
    const by = toAuthor(caller, call, trail);
    const { months, ...request } = readBody('retentionTermRequest', call);
    const deed = { at: call.at, entry: trail.entry().id };
    const set = await rooms.retention.terms.set({ ...request, months: months ?? undefined }, by, deed);
    trail.change({ reference: set.reference });
    return tellTerm(set, by);
  });
}

/** The legal holds that concern the caller's party. */
export function listHolds(rooms: Rooms, call: DraftCall): Done<{ holds: LegalHold[] }> {
  return readRetention(rooms, call, async (by) => {
    const holds = await rooms.retention.holds.list(by);
    const caseOf = await caseTeller(rooms, by.party, holds);
    return { holds: holds.map((hold) => tellHold(hold, by, caseOf)) };
  });
}

/** Places a legal hold. What could not be recorded holds all the same: that is the closed side, and the caller tries again. */
export function placeHold(rooms: Rooms, call: DraftCall): Done<LegalHold> {
  return act(rooms, call, 'legal-hold', async (caller, trail) => {
    const by = toAuthor(caller, call, trail);
    const { caseRef, from, to, party, reason } = readBody('legalHoldRequest', call);
    const { holds } = rooms.retention;
    holds.requireMayPlace(by, party);
    const about = caseRef === undefined ? undefined : await findHeld(rooms, { party: by.party, caseRef });
    trail.change({ ...(about && { held: about }) });
    const period = { from: toMoment(from), to: toMoment(to) };
    const request = { reason, ...(party && { party }), ...(about && { about }) };
    const deed = { at: call.at, entry: trail.entry().id };
    const placed = await holds.place({ ...request, ...period }, by, deed);
    trail.change({ reference: placed.reference.placed });
    return tellHold(placed, by, () => caseRef);
  });
}

const toMoment = (text: string | undefined): Instant | undefined =>
  text === undefined ? undefined : parseInstant(text);

/** Lifts a legal hold, by another person than who placed it. It stands until the entry of this act is in the log. */
export function liftHold(rooms: Rooms, call: DraftCall, id: string): Done<LegalHold> {
  return act(rooms, call, 'legal-hold', async (caller, trail) => {
    const by = toAuthor(caller, call, trail);
    const lifted = await rooms.retention.holds.lift(id, by, { at: call.at, entry: trail.entry().id });
    const { about } = lifted.scope;
    trail.change({ reference: lifted.reference.lifted, ...(about && { held: about }) });
    return tellHold(lifted, by, await caseTeller(rooms, by.party, [lifted]));
  });
}

/** What the terms would take away now, of the entries that the caller sees to. */
export function previewRetention(rooms: Rooms, call: DraftCall): Done<RetentionPreview> {
  return readRetention(rooms, call, async (by) => ({
    at: instantText(call.at),
    terms: (await rooms.retention.preview(by, call.at)).map(tellOutcome),
  }));
}

/** What was taken away, the newest first. */
export function listRuns(rooms: Rooms, call: DraftCall): Done<{ runs: RetentionRun[] }> {
  return readRetention(rooms, call, async (by) => ({ runs: (await rooms.retention.runs(by)).map(tellRun) }));
}

/** Reading how entries are kept is reading of the log: it has an entry, of the category that has a term itself. */
export function readRetention<Response>(
  rooms: Rooms,
  call: DraftCall,
  work: (by: Author) => Promise<Response>,
): Done<Response> {
  return act(rooms, call, 'log-read', async (caller, trail) => {
    trail.criteria({ what: 'retention' });
    return work(toAuthor(caller, call, trail));
  });
}

/** Who did it is told to its own party; to others only of which party. */
const tellDoer = (by: string, party: PartyId | undefined, reader: Author): ToldDoer => ({
  ...(party !== undefined && { party }),
  ...(party === reader.party && { caller: by }),
});

export function tellTerm(term: KeptTerm, reader: Author): RetentionTerm {
  const { id, party, category, months = null, source, setAt, setBy, setByParty } = term;
  const by = tellDoer(setBy, setByParty, reader);
  return { id, party, category, months, source, setAt: instantText(setAt), setBy: by };
}

/** The reference by which the reader's party knows a case that the log names. */
type CaseTeller = (reference: string) => string | undefined;

/** Looks through all cases of a party, and not at all where no hold is of a case. */
export async function caseTeller(
  rooms: Rooms,
  party: PartyId,
  holds: readonly Pick<KeptHold, 'scope'>[],
): Promise<CaseTeller> {
  if (holds.every(({ scope }) => scope.about === undefined)) return () => undefined;
  const own = await ownCasesOf(rooms, party);
  return (reference) => own.get(reference)?.ref;
}

export function tellHold(
  { id, scope, reason, placed, lifted }: Omit<KeptHold, 'reason'> & Pick<ToldHold, 'reason'>,
  reader: Author,
  caseOf: CaseTeller,
): LegalHold {
  const { party, about, from, to } = scope;
  const caseRef = about && caseOf(about.case);
  return {
    ...{
      id,
      ...(reason !== undefined && { reason }),
      placedAt: instantText(placed.at),
      placedBy: tellDoer(placed.by, placed.party, reader),
    },
    ...(party !== undefined && { party }),
    ...(about && { case: caseRef === undefined ? {} : { caseRef } }),
    ...(from !== undefined && { from: instantText(from) }),
    ...(to !== undefined && { to: instantText(to) }),
    ...(lifted && { liftedAt: instantText(lifted.at), liftedBy: tellDoer(lifted.by, lifted.party, reader) }),
  };
}

export function tellOutcome(outcome: RunResult): RetentionPreview['terms'][number] {
  const { removed, held, needed, more, ...what } = outcome;
  return { ...what, due: removed + held + needed, removed, held, needed, ...(more && { more }) };
}

export function tellRun({
  id,
  party,
  category,
  months,
  before,
  plannedAt,
  count,
  removed,
  entry,
}: ToldRun): RetentionRun {
  return {
    ...{ id, party, category, months, before, plannedAt: instantText(plannedAt), count, entry },
    ...(removed !== undefined && { removed }),
  };
}
