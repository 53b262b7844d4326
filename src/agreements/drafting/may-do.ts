import type { AgreementParty, Author, Draft, DraftState, Role } from '../../contract/generated/types.ts';

/** What can be done with a draft. */
export type DraftAction =
  | 'start'
  | 'read'
  | 'comment'
  | 'edit'
  | 'set-parties'
  /** To write the Rego that a region adds. */
  | 'set-rules'
  | 'offer'
  | 'abandon'
  /** To say what one thinks of it, for those who decide. */
  | 'advise'
  /** Or to object. */
  | 'approve'
  /** To say of a widening that it is meant. */
  | 'tick';

type Involvement = NonNullable<AgreementParty['involvement']>;

const writing: readonly DraftAction[] = ['start', 'read', 'comment', 'edit', 'set-parties', 'offer', 'abandon'];
const everything: readonly DraftAction[] = [...writing, 'set-rules', 'advise', 'approve', 'tick'];

/**
 * What a role may do at most. A data protection officer advises and writes nothing (AVG art. 38(6): no tasks that
 * conflict with that); a secretary writes and weighs nothing; a director reads and comments, and signs what was offered.
 * Any other role has no part in drafts.
 */
const byRole: ReadonlyMap<Role, readonly DraftAction[]> = new Map([
  ['privacy-officer', [...writing, 'set-rules', 'approve', 'tick']],
  ['secretary', writing],
  ['data-protection-officer', ['read', 'comment', 'advise']],
  ['signatory', ['read', 'comment']],
]);

/** What a party may do at most, by how it takes part in making the agreement. */
const byInvolvement: Readonly<Record<Involvement, readonly DraftAction[]>> = {
  advise: ['read', 'comment', 'advise'],
  'co-create': ['read', 'comment', 'edit', 'set-rules', 'advise', 'approve', 'tick'],
  decide: everything,
};

/** What can be done at most in a state, by how a party takes part: who advises is heard from the consultation on. */
const byState: Readonly<Record<DraftState, Readonly<Record<Involvement, readonly DraftAction[]>>>> = {
  draft: { advise: [], 'co-create': everything, decide: everything },
  consultation: { advise: everything, 'co-create': everything, decide: everything },
  offered: { advise: ['read'], 'co-create': ['read'], decide: ['read'] },
  abandoned: { advise: ['read'], 'co-create': ['read'], decide: ['read'] },
};

/** What a role may do at most with drafts, whatever its party and the draft are. */
export const mayAtMost = (role: Role): readonly DraftAction[] => byRole.get(role) ?? [];

/** Whether somebody may start a draft: its party is then one that decides. */
export const mayStart = ({ role }: Author): boolean => byRole.get(role)?.includes('start') ?? false;

/**
 * Whether somebody may do something with a draft: when the role, the way in which the party takes part and the state
 * all allow it.
 */
export function mayDo(action: Exclude<DraftAction, 'start'>, { party, role }: Author, draft: Draft): boolean {
  const involvement = involvementOf(party, draft);
  if (involvement === undefined) return false;
  const allowed = [byRole.get(role) ?? [], byInvolvement[involvement], byState[draft.state][involvement]];
  return allowed.every((actions) => actions.includes(action));
}

/** The parties of which somebody may read a draft as it stands. */
export function readersOf(draft: Draft): readonly string[] {
  const named = [draft.createdBy.party, ...(draft.frame.parties ?? []).map(({ id }) => id)];
  const role = [...byRole].find(([, actions]) => actions.includes('read'))?.[0] ?? '';
  return [...new Set(named)].filter((party) => mayDo('read', { party, role, by: '' }, draft));
}

/** Whether a role reads drafts at all. */
export const mayList = ({ role }: Author): boolean => byRole.get(role)?.includes('read') ?? false;

/** Who started a draft decides; a party of which nothing is said makes it together with the others. */
function involvementOf(party: string, { createdBy, frame }: Draft): Involvement | undefined {
  if (createdBy.party === party) return 'decide';
  const own = frame.parties?.find(({ id }) => id === party);
  return own && (own.involvement ?? 'co-create');
}
