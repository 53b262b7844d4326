import type { Consent } from '../contract/generated/types.ts';
import type { SubjectId } from '../contract/vocabulary.ts';
import type { Done } from '../disclosure/act.ts';
import { actAsClient } from '../disclosure/act-as-client.ts';
import type { Call } from '../disclosure/call.ts';
import type { LedgerLine } from '../ledger/ledger.ts';
import type { Rooms } from '../negotiation/rooms.ts';
import { emergenciesOfClient } from './emergencies-of-client.ts';
import { createTelling, otherKindOf, toMineLine } from './mine-lines.ts';
import { type MineView, otherKinds, type SeenParty } from './mine-view.ts';

/** Which lines a client asks for. */
export interface AskedLines {
  readonly party?: string;
  /** From 1. */
  readonly page: number;
}

const linesPerPage = 20;

/** Who saw the data of the client who asks, and who asked in vain: every entry of the log once, as a line or counted. */
export function viewMine(rooms: Rooms, call: Call, asked: AskedLines): Done<MineView> {
  return actAsClient(rooms, call, 'client-read', async ({ subjects }) => {
    const [all, others, register, emergencies] = await Promise.all([
      collect(rooms.ledger.disclosuresOf(subjects)),
      collect(rooms.ledger.othersOf(subjects)),
      rooms.agreements.parties(),
      emergenciesOfClient(rooms, subjects, call.at),
    ]);
    // What is not told yet is counted among the rest, so that nothing is missing and nothing stands out.
    const lines = all.filter((line) => !emergencies.isUntold(line));
    const untold = all.length - lines.length;
    const parties = partiesIn(lines, register);
    const party = parties.find(({ id }) => id === asked.party)?.id;
    const shown = party === undefined ? lines : lines.filter((line) => line.party === party);
    const pages = Math.max(1, Math.ceil(shown.length / linesPerPage));
    const page = Math.min(Math.max(1, asked.page), pages);
    const telling = createTelling(rooms, {
      emergencyOf: emergencies.groundOf,
      names: new Map(register.map(({ id, name }) => [id, name])),
      consents: await consentsOf(rooms, call, subjects),
      questions: new Map((await rooms.questions.ofClient(subjects)).map((question) => [question.entry, question])),
    });
    const counted = Map.groupBy(others, otherKindOf);
    return {
      isKnown: subjects.length > 0,
      times: lines.filter(({ outcome }) => outcome === 'disclosed').length,
      refused: lines.filter(({ outcome }) => outcome === 'refused').length,
      parties,
      ...(party && { party }),
      lines: shown.slice((page - 1) * linesPerPage, page * linesPerPage).map((line) => toMineLine(line, telling)),
      ...{ page, pages },
      others: otherKinds.flatMap((kind) => {
        const count = (counted.get(kind)?.length ?? 0) + (kind === 'other' ? untold : 0);
        return count === 0 ? [] : [{ kind, count }];
      }),
      total: all.length + others.length,
    };
  });
}

async function consentsOf(
  { consents }: Rooms,
  { at }: Call,
  subjects: readonly SubjectId[],
): Promise<ReadonlyMap<string, Consent>> {
  const lists = await Promise.all(subjects.map((subject) => consents.list(subject, at)));
  return new Map(lists.flat().map((consent) => [consent.id, consent]));
}

type Register = Awaited<ReturnType<Rooms['agreements']['parties']>>;

/** Who stands in the lines, by name. */
function partiesIn(lines: readonly LedgerLine[], register: Register): SeenParty[] {
  const known = new Map(register.map((party) => [party.id, party]));
  return [...Map.groupBy(lines, ({ party }) => party)]
    .map(([id, own]): SeenParty => {
      const { name = id, type } = known.get(id) ?? {};
      const times = own.filter(({ outcome }) => outcome === 'disclosed').length;
      return { id, name, times, ...(type && { type }) };
    })
    .toSorted((left, right) => left.name.localeCompare(right.name, 'nl'));
}

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}
