import type { Instant, SubjectId } from '../contract/vocabulary.ts';
import { addUpRecipients, type LedgerCount, type LedgerLine, type LedgerRecipient } from '../ledger/ledger.ts';
import type { Rooms } from '../negotiation/rooms.ts';
import { type EmergenciesOfClient, emergenciesOfClient } from './emergencies-of-client.ts';

type Log = Pick<Rooms, 'ledger' | 'emergencies'>;

/** What the log has about a client, as far as the client is told. */
export interface ToldToClient {
  /** Newest first, and no more than fit in one report. */
  readonly lines: readonly LedgerLine[];
  /** How many lines there are before those. */
  readonly older: number;
  /** Of all lines. */
  readonly recipients: readonly LedgerRecipient[];
  readonly others: readonly LedgerCount[];
}

/** A line takes about a kilobyte of memory, and a fifth of a page on paper. */
const mostLines = 2_000;

/**
 * The way from the log to a client as a whole, on a page and on paper: what a data protection officer keeps from the client
 * for now is not in it. Reads the log once, and once more what it has of the time of an emergency that is not told yet.
 * @param counts which lines are told at all; all of them when left out
 * @throws GatewayError `store-unavailable`
 */
export async function tellClient(
  { ledger, emergencies }: Log,
  subjects: readonly SubjectId[],
  now: Instant,
  counts: (line: LedgerLine) => boolean = () => true,
): Promise<ToldToClient> {
  const untold = await findUntold({ ledger, emergencies }, subjects, now);
  const waiting = new Set(untold.waiting.map(({ id }) => id));
  const lines: LedgerLine[] = [];
  let told = 0;
  async function* read(): AsyncGenerator<LedgerLine> {
    for await (const line of ledger.disclosuresOf(subjects)) {
      if (!counts(line) || waiting.has(line.id) || untold.isUntold(line)) continue;
      told += 1;
      if (lines.length < mostLines) lines.push(line);
      yield line;
    }
  }
  const [recipients = []] = await addUpRecipients(read(), [{}]);
  const others = (await toldCounts({ ledger }, subjects, untold)).filter(({ outcome }) => outcome === undefined);
  return { lines, older: told - lines.length, recipients, others };
}

/**
 * What is done about an emergency, and what may be done because of it: by who acts in it, and by who looks into it. What was tried
 * in vain waits by the same list: a refusal tells as much.
 */
const keptBack: readonly LedgerCount['kind'][] = [
  ...(['emergency-request', 'emergency-approval', 'emergency-ending', 'preflight'] as const),
  ...(['log-read', 'log-export', 'log-replay', 'log-retention', 'legal-hold'] as const),
];

/**
 * How many entries of each sort the client is told of, requests for data among them. While an emergency is kept from the client
 * nothing of it is in any number, from the moment that it was asked for: who looks every minute knows each look of its own, and
 * would see the rest. It is counted once it is told, like all else.
 * @throws GatewayError `store-unavailable`
 */
export async function toldCounts(
  { ledger }: Pick<Rooms, 'ledger'>,
  subjects: readonly SubjectId[],
  { untoldSince: from, waiting }: Pick<Untold, 'untoldSince' | 'waiting'>,
): Promise<readonly LedgerCount[]> {
  const counts = await ledger.countsOf(subjects, from === undefined ? undefined : { kinds: keptBack, from });
  const kept = Map.groupBy(waiting, sortOf);
  return counts.flatMap((one) => {
    const count = one.count - (kept.get(sortOf(one))?.length ?? 0);
    return count > 0 ? [{ ...one, count }] : [];
  });
}

type Sort = Omit<LedgerCount, 'count'>;

const sortOf = ({ kind, party, outcome }: Sort): string => [kind, party, outcome].join(' ');

/**
 * Entries that wait until a data protection officer says that they are told, but for those that wait because of their kind: lines
 * of an emergency, and what was tried in vain.
 */
export interface Untold extends EmergenciesOfClient {
  readonly waiting: readonly (Sort & Pick<LedgerLine, 'id'>)[];
}

/**
 * What is to be left out of a page of lines. Reads only requests for data in the hours of an emergency that is not told yet,
 * and what was tried in vain since it was asked for.
 * @throws GatewayError `store-unavailable`
 */
export async function findUntold(
  { ledger, emergencies }: Log,
  subjects: readonly SubjectId[],
  now: Instant,
): Promise<Untold> {
  const told = await emergenciesOfClient({ emergencies }, subjects, now);
  const waiting = new Map<string, Untold['waiting'][number]>();
  for (const { subject, from, to } of told.untoldPeriods) {
    for await (const line of ledger.disclosuresOf([subject], { from, to })) {
      const { id, kind, party, outcome } = line;
      if (told.isUntold(line)) waiting.set(id, { id, kind, party, outcome });
    }
  }
  if (told.untoldSince !== undefined) {
    for await (const { tried, ...one } of ledger.triedInVain(subjects, { from: told.untoldSince })) {
      if (tried !== undefined && keptBack.includes(tried)) waiting.set(one.id, one);
    }
  }
  return { ...told, waiting: [...waiting.values()] };
}
