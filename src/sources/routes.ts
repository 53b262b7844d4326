import type { ClauseId, FieldName, PartyId } from '../contract/generated/types.ts';
import type { HttpSourceConfig } from './http-source-config.ts';
import type { Source, Whom } from './source.ts';

/** A party's own system: what it is configured for, and how it is asked. */
export interface Route {
  readonly config: Pick<HttpSourceConfig, 'party' | 'fields'>;
  readonly source: Source;
}

/** What a plan needs to know of the permitted fields. */
interface Permitted {
  readonly names: readonly FieldName[];
  clauseOf(field: FieldName): ClauseId;
}

/**
 * Which source is asked for which fields: the system of the sending party that is configured for the field, the first
 * in the configuration when there are more, else the record store. Every permitted field is in the plan once, but for
 * the case reference, which no source has.
 */
export function planFetch(
  { routes, records }: { routes: readonly Route[]; records: Source },
  whom: Whom,
  permitted: Permitted,
): Map<Source, FieldName[]> {
  const plan = new Map<Source, FieldName[]>();
  for (const field of permitted.names) {
    if (field === 'caseRef') continue;
    const sender = senderOf(permitted.clauseOf(field));
    const route = routes.find(({ config }) => config.fields.includes(field) && maySend(config.party, sender, whom));
    const source = route?.source ?? records;
    plan.set(source, [...(plan.get(source) ?? []), field]);
  }
  return plan;
}

/** The type of party that sends under a clause: PRO in P04.PRO.COR. */
const senderOf = (clause: ClauseId): string | undefined => clause.split('.')[1];

/** A clause opens the systems of its own sender only, and of the sender only who takes part in the case. */
function maySend(party: PartyId, sender: string | undefined, whom: Whom): boolean {
  return whom.parties.some((member) => member.party === party && member.type === sender && member.capacity === 'party');
}
