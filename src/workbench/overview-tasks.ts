import { mayDo, type Warning } from '../agreements/agreements.ts';
import type { Agreement, Author, Draft, DraftSummary, PartyId } from '../contract/generated/types.ts';
import { dayOf, type Instant, parseInstant } from '../contract/vocabulary.ts';
import type { Rooms } from '../negotiation/rooms.ts';
import type { OverviewTask, OverviewWait } from './overview-view.ts';
import type { OwnAgreement } from './own-agreements.ts';

/** What there is to do, and what others must do first. */
export interface Tasks {
  readonly tasks: readonly OverviewTask[];
  readonly waiting: readonly OverviewWait[];
}

/** Each is made into the agreement that it would be, and held against law and model: some 50 ms. */
export const mostDrafts = 12;

/** What drafts ask of somebody, by what their role and the way their party takes part allow. */
export async function draftTasks(rooms: Rooms, by: Author, summaries: readonly DraftSummary[]): Promise<Tasks> {
  const tasks: OverviewTask[] = [];
  const waiting: OverviewWait[] = [];
  for (const { id, title, updatedAt } of summaries.slice(0, mostDrafts)) {
    const named = { id, ...(title && { title }), changedOn: dayOf(parseInstant(updatedAt)) };
    const task = await draftTask(rooms, by, await rooms.drafts.read(id, by));
    if (task === 'approval') waiting.push({ kind: 'approval', draft: named });
    else if (task !== undefined) tasks.push({ kind: 'draft', draft: named, task });
  }
  return { tasks, waiting };
}

type DraftTaskFound = Extract<OverviewTask, { kind: 'draft' }>['task'] | 'approval' | undefined;

/** The codes of what others must do. */
const ofOthers: ReadonlySet<string> = new Set(['approval-missing', 'approval-own', 'objection-open']);

async function draftTask({ drafts }: Rooms, by: Author, draft: Draft): Promise<DraftTaskFound> {
  const may = (action: Parameters<typeof mayDo>[0]): boolean => mayDo(action, by, draft);
  if (!may('edit') && !may('approve') && !may('advise')) return undefined;
  const { heldBack, authored, hash, mayOffer } = await drafts.readiness(draft.id, by);
  const said = hash === undefined ? [] : await drafts.reviews(draft.id, by);
  const hasSaid = said.some(({ isCurrent, author }) => isCurrent && author.by === by.by && author.party === by.party);
  const isAgreement = hash !== undefined;
  if (isAgreement && may('approve') && !hasSaid && authored.some((one) => !one.isApproved && !isBy(one.author, by))) {
    return { kind: 'approve' };
  }
  if (isAgreement && may('advise') && !may('edit') && !hasSaid) return { kind: 'advise' };
  if (!may('edit')) return undefined;
  const unticked = heldBack.filter(({ code }) => code === 'widening-unticked');
  const left = heldBack.filter(({ code }) => code !== 'widening-unticked' && !ofOthers.has(code));
  if (left.length > 0) {
    const place = left[0]?.pointer.startsWith('/frame') ? 'frame' : 'terms';
    return { kind: 'complete', left: left.length, place };
  }
  if (unticked.length > 0 && may('tick')) return { kind: 'tick', left: unticked.length };
  if (heldBack.length > 0) return 'approval';
  return mayOffer ? { kind: 'offer' } : undefined;
}

const isBy = (author: Author, by: Author): boolean => author.by === by.by && author.party === by.party;

/** The versions whose party has not said yes or no, and those that wait for others. */
export function signingTasks(own: readonly OwnAgreement[], party: PartyId): Tasks {
  const tasks: OverviewTask[] = [];
  const waiting: OverviewWait[] = [];
  for (const { listed, life } of own) {
    if (life.state === 'expired' || life.state === 'ended') continue;
    const agreement = { id: listed.id, version: listed.version, ...(listed.title && { title: listed.title }) };
    const mine = life.parties.find(({ id }) => id === party);
    if (mine?.state === 'awaits-admission') waiting.push({ kind: 'admission', agreement });
    else if (mine?.state === 'unsigned' && mine.reason !== 'REJECTED') {
      tasks.push({ kind: 'sign', agreement, required: mine.required });
    } else if (life.awaiting.length > 0 && life.inForceSince === undefined) {
      waiting.push({ kind: 'signatures', agreement, left: life.awaiting.length });
    }
  }
  return { tasks, waiting };
}

interface Surroundings {
  readonly own: readonly OwnAgreement[];
  readonly party: PartyId;
  readonly nameOf: (party: PartyId) => string;
}

/** What ends within 90 days, of the party's agreements, keys and mandates. */
export function endingTasks(warnings: readonly Warning[], { own, party, nameOf }: Surroundings): OverviewTask[] {
  return warnings.flatMap(({ code, on, days, about }): OverviewTask[] => {
    const found = own.find(({ listed }) => isOf(listed, about.agreement));
    const concerns = about.agreement === undefined ? about.party === party || about.mandated === party : found;
    if (!concerns) return [];
    const { agreement } = about;
    const ending = {
      ...{ code, on, within: days },
      ...(agreement && { agreement: { ...agreement, ...(found?.listed.title && { title: found.listed.title }) } }),
      ...(about.party !== undefined && { party: { id: about.party, name: nameOf(about.party) } }),
      ...(about.mandated !== undefined && { mandated: { id: about.mandated, name: nameOf(about.mandated) } }),
    };
    return [{ kind: 'ending', ending }];
  });
}

const isOf = (listed: OwnAgreement['listed'], named: Warning['about']['agreement']): boolean =>
  listed.id === named?.id && listed.version === named.version;

/** An evaluation of which the day has gone by, of what is still in force: no warning tells of it any more. */
export function overdueEvaluations(inForce: readonly Agreement[], at: Instant): OverviewTask[] {
  const today = dayOf(at);
  return inForce.flatMap(({ id, version, title, arrangements }): OverviewTask[] => {
    const on = arrangements.nextEvaluation;
    if (on >= today) return [];
    const agreement = { id, version, title };
    return [{ kind: 'ending', ending: { code: 'evaluation-due', on, within: 'past', agreement } }];
  });
}

/** What cannot wait first. */
export function byUrgency(tasks: readonly OverviewTask[]): readonly OverviewTask[] {
  return tasks.toSorted((one, other) => urgencyOf(one) - urgencyOf(other));
}

function urgencyOf(task: OverviewTask): number {
  switch (task.kind) {
    case 'ending':
      return { past: 1, 7: 0, 30: 6, 90: 8 }[task.ending.within];
    case 'peak':
      return 2;
    case 'sign':
      return 3;
    case 'draft':
      return { approve: 4, advise: 4, offer: 5, tick: 5, complete: 7 }[task.task.kind];
  }
}
