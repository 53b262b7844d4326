import type { Agreement, AgreementId, PartyId } from '../contract/generated/types.ts';
import { dayOf, type Instant, instantText } from '../contract/vocabulary.ts';
import { act, type Done } from '../disclosure/act.ts';
import type { Upkeep, UpkeepStanding } from '../health/health.ts';
import { type DraftCall, toAuthor } from '../negotiation/drafting.ts';
import type { Rooms } from '../negotiation/rooms.ts';
import { findPeak, toFigures } from './overview-figures.ts';
import { byUrgency, draftTasks, endingTasks, mostDrafts, overdueEvaluations, signingTasks } from './overview-tasks.ts';
import type { AgreementInForce, OverviewView, Period, SystemState, UpkeepState } from './overview-view.ts';
import { type OwnAgreement, ownAgreements } from './own-agreements.ts';

interface OverviewParts {
  readonly rooms: Rooms;
  readonly upkeep: Upkeep;
}

/**
 * What asks for somebody, what is in force for its party, how requests ended lately, and how the system stands. Of agreements
 * that the party is no party to it tells nothing, also not in a number.
 */
export function readOverview({ rooms, upkeep }: OverviewParts, call: DraftCall, period: Period): Done<OverviewView> {
  return act(rooms, call, 'agreement-read', async (caller, trail) => {
    const by = toAuthor(caller, call, trail);
    const { at } = call;
    const own = await ownAgreements(rooms, by.party, at);
    const names = new Map((await rooms.agreements.parties()).map(({ id, name }) => [id, name]));
    const nameOf = (id: string): string => names.get(id) ?? id;
    const drafts = (await rooms.drafts.list(by, { limit: 200 }))
      .filter(({ state }) => state === 'draft' || state === 'consultation')
      .toSorted((one, other) => (one.updatedAt < other.updatedAt ? 1 : -1));
    const tally = await rooms.audit.tally(at);
    const deciding = await documentsInForce(rooms, own);
    const [drafting, signing] = [await draftTasks(rooms, by, drafts), signingTasks(own, by.party)];
    const warnings = await rooms.agreements.warnings(at);
    const peak = findPeak(tally, by.party, dayOf(at));
    const tasks = [
      ...drafting.tasks,
      ...signing.tasks,
      ...endingTasks(warnings, { own, party: by.party, nameOf }),
      ...overdueEvaluations(
        deciding.map(({ document }) => document),
        at,
      ),
      ...(peak ? [peak] : []),
    ];
    return {
      party: nameOf(by.party),
      tasks: byUrgency(tasks),
      waiting: [...signing.waiting, ...drafting.waiting],
      moreDrafts: drafts.length > mostDrafts,
      inForce: deciding.map((one) => toInForce(one, own, at)),
      figures: toFigures(tally, {
        ...{ period, at, agreements: membershipsOf(own, by.party) },
        labelOf: (code) => rooms.policy.model.purposes.find((purpose) => purpose.code === code)?.label,
      }),
      system: { ...(await toSystem(rooms)), ...toUpkeep(await upkeep.standing(), seesBackups(rooms, by.party)) },
    };
  });
}

/** Of whose requests somebody may see the numbers: anybody can say that it accedes, and is no party by that. */
const membershipsOf = (own: readonly OwnAgreement[], party: PartyId): ReadonlySet<AgreementId> => {
  const isMember = ({ life }: OwnAgreement) =>
    life.parties.some(({ id, state }) => id === party && state !== 'awaits-admission');
  return new Set(own.filter(isMember).map(({ listed }) => listed.id));
};

interface Deciding extends OwnAgreement {
  readonly document: Agreement;
}

async function documentsInForce({ agreements }: Rooms, own: readonly OwnAgreement[]): Promise<readonly Deciding[]> {
  const found: Deciding[] = [];
  for (const one of own.filter(({ life }) => life.state === 'in-force')) {
    const record = await agreements.published(one.listed.id, one.listed.version);
    if (record) found.push({ ...one, document: record.document });
  }
  return found;
}

function toInForce({ document, life }: Deciding, own: readonly OwnAgreement[], at: Instant): AgreementInForce {
  const { id, version, title, term, arrangements } = document;
  const since = life.inForceSince === undefined ? term.from : dayOf(life.inForceSince);
  return {
    ...{ id, version, title, since, until: term.to },
    signed: life.parties.filter(({ standing }) => standing === 'signed').length,
    parties: life.parties.filter(({ state }) => state !== 'awaits-admission').length,
    next: nextOf({ id, term, evaluation: arrangements.nextEvaluation }, own, at),
  };
}

interface Dated {
  readonly id: string;
  readonly term: Agreement['term'];
  readonly evaluation: string;
}

/** What happens first: the evaluation, the next version's first day, or the end of the term. */
function nextOf({ id, term, evaluation }: Dated, own: readonly OwnAgreement[], at: Instant): AgreementInForce['next'] {
  const today = dayOf(at);
  const coming = own.filter(({ listed, life }) => listed.id === id && life.state === 'signed');
  const dates: AgreementInForce['next'][] = [
    { kind: 'term-ends', on: term.to },
    { kind: 'evaluation-due', on: evaluation },
    ...coming.map(({ listed, life }) => {
      return { kind: 'version-begins' as const, on: life.term.from, version: listed.version };
    }),
  ];
  const ahead = dates.filter(({ on }) => on >= today).toSorted((one, other) => (one.on < other.on ? -1 : 1));
  return ahead[0] ?? { kind: 'term-ends', on: term.to };
}

/** Backups are the business of who runs the gateway; who signs the log is everybody's. */
const seesBackups = ({ logbook }: Rooms, party: PartyId): boolean => logbook.producer.operator === party;

function toUpkeep({ witnesses, forks, backups }: UpkeepStanding, isOperator: boolean): UpkeepState {
  const told = { forks, witnesses: witnesses.map(({ signed, ...one }) => ({ ...one, ...toSigned(signed) })) };
  if (!isOperator) return told;
  if (backups === undefined) return { ...told, backups: 'none' };
  const { last, failedAt, isLate } = backups;
  const moments = { last: last && instantText(last), failedAt: failedAt && instantText(failedAt) };
  return { ...told, backups: { ...moments, isLate } };
}

const toSigned = (signed: UpkeepStanding['witnesses'][number]['signed']) => ({
  signed: signed && { size: signed.size, at: instantText(signed.at) },
});

async function toSystem({ audit, policy }: Rooms): Promise<Omit<SystemState, keyof UpkeepState>> {
  const { tree, size, checkpoint, verified } = await audit.standing();
  return {
    gateway: tree.slice(0, tree.lastIndexOf('/')),
    engine: policy.engine,
    model: { id: policy.model.id, version: policy.model.version },
    entries: size,
    checkpoint: checkpoint && { size: checkpoint.size, at: instantText(checkpoint.at) },
    verified: { at: verified.at && instantText(verified.at), intact: verified.intact },
  };
}
