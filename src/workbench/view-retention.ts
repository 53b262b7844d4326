import type { Author, PartyId, ToldDoer } from '../contract/generated/types.ts';
import type { Done } from '../disclosure/act.ts';
import type { DraftCall } from '../negotiation/drafting.ts';
import type { Rooms } from '../negotiation/rooms.ts';
import { retentionCategories } from '../retention/retention.ts';
import { caseTeller, readRetention, tellHold, tellOutcome, tellRun, tellTerm } from './retention.ts';
import type { HoldLine, OutcomeLine, RetentionView, RunLine, TermGroup } from './retention-view.ts';
import { type Names, namesFor } from './view-incidents.ts';

/** More than anybody reads at once; the API has the rest. */
const mostRuns = 50;

/**
 * How long entries are kept, what was taken away, and what is held: as far as the visitor sees to it.
 * @param withPreview whether to reckon what a run would do now, which reads all that is due
 */
export function viewRetention(rooms: Rooms, call: DraftCall, withPreview: boolean): Done<RetentionView> {
  return readRetention(rooms, call, async (by) => {
    const { retention } = rooms;
    const names = await namesFor(rooms, by.party);
    const [seesToAll, seesToUnowned] = [retention.seesToAll(by), retention.mayKnowOf(by, null)];
    const reader = { by, names, seesToAll, seesToUnowned };
    return {
      party: { id: by.party, name: names.party(by.party) },
      ...{ seesToAll, seesToUnowned, maySet: retention.isDecider(by) },
      groups: await groupsFor(rooms, reader),
      parties: seesToAll ? (await rooms.agreements.parties()).map(({ id, name }) => ({ id, name })) : [],
      bounds: await boundsFor(rooms, reader, call),
      ...(withPreview && {
        preview: (await retention.preview(by, call.at)).map((one): OutcomeLine => {
          const { party, ...outcome } = tellOutcome(one);
          return { ...nameOf(party, names), ...outcome };
        }),
      }),
      runs: (await retention.runs(by)).slice(0, mostRuns).map((run) => toRunLine(tellRun(run), reader)),
      holds: await holdsFor(rooms, reader),
    };
  });
}

interface Reader {
  readonly by: Author;
  readonly names: Names;
  readonly seesToAll: boolean;
  readonly seesToUnowned: boolean;
}

const nameOf = (party: PartyId | null, names: Names): { readonly name?: string } =>
  party === null ? {} : { name: names.party(party) };

/** The own party with every category, then who else has a term, and what is of no party. */
async function groupsFor({ retention }: Rooms, { by, names, seesToUnowned }: Reader): Promise<TermGroup[]> {
  const terms = await retention.terms.list(by);
  const others = [...new Set(terms.map(({ party }) => party))].filter((party) => party !== by.party && party !== null);
  const shown = [by.party, ...others, ...(seesToUnowned ? [null] : [])];
  return shown.map((party) => ({
    ...nameOf(party, names),
    isOwn: party === by.party,
    lines: retentionCategories.map((category) => {
      const term = terms.find((one) => one.party === party && one.category === category);
      return { category, ...(term && { set: toSet(tellTerm(term, by), names) }) };
    }),
  }));
}

function toSet({ months, source, setAt, setBy }: ReturnType<typeof tellTerm>, names: Names) {
  return { source, at: setAt, ...(months !== null && { months }), ...doerOf(setBy, 'by', names) };
}

/** Who did something, in words: a colleague by name, of others the party only. */
function doerOf<Name extends string>(doer: ToldDoer | undefined, name: Name, names: Names): { [Key in Name]?: string } {
  if (doer?.party === undefined) return {};
  const of = names.party(doer.party);
  const text = doer.caller === undefined ? of : `${names.caller(doer.caller)} (${of})`;
  return { [name]: text } as { [Key in Name]?: string };
}

async function boundsFor(
  { retention }: Rooms,
  { by, names }: Reader,
  { at }: DraftCall,
): Promise<RetentionView['bounds']> {
  const bounds = await retention.terms.bounds(by, at);
  const alike = Map.groupBy(bounds, ({ months, source }) => JSON.stringify([months, source]));
  return [...alike.values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    return [{ names: same.map(({ party }) => names.party(party)), months: first.months, source: first.source }];
  });
}

function toRunLine(run: ReturnType<typeof tellRun>, { by, names, seesToAll }: Reader): RunLine {
  const { id, party, category, before, plannedAt, count, removed, entry } = run;
  return {
    ...{ id, category, before, at: plannedAt, count, ...nameOf(party, names) },
    ...(removed !== undefined && { removed }),
    ...((seesToAll || party === by.party) && { entry }),
  };
}

async function holdsFor(rooms: Rooms, { by, names }: Reader): Promise<HoldLine[]> {
  const holds = await rooms.retention.holds.list(by);
  const caseOf = await caseTeller(rooms, by.party, holds);
  return holds.map((hold) => {
    const { party, case: ofCase, placedBy, liftedBy, ...told } = tellHold(hold, by, caseOf);
    return {
      ...told,
      ...(party !== undefined && nameOf(party, names)),
      ...(ofCase && { ofCase }),
      ...doerOf(placedBy, 'placedBy', names),
      ...doerOf(liftedBy, 'liftedBy', names),
      ...(hold.noLift && { noLift: hold.noLift }),
    };
  });
}
