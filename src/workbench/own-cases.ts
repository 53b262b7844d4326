import type { PartyId } from '../contract/generated/types.ts';
import { toLogReferences } from '../disclosure/log-references.ts';
import type { OwnCase } from '../incidents/incidents.ts';
import type { Rooms } from '../negotiation/rooms.ts';

/** Every case of a party, past ones too, by the name that the log has for it; those of erased clients have none. */
export async function ownCasesOf(
  { cases, logReferenceKey }: Rooms,
  party: PartyId,
): Promise<ReadonlyMap<string, OwnCase>> {
  const found = new Map<string, OwnCase & { readonly spells: OwnCase['spells'][number][] }>();
  for await (const { id, ref, logSalt, type, capacity, from, to } of cases.participationsOf(party)) {
    if (logSalt === undefined) continue;
    const reference = toLogReferences(logReferenceKey, logSalt).case(id);
    const own = found.get(reference) ?? { ref, spells: [] };
    own.spells.push({ type, capacity, from, to });
    found.set(reference, own);
  }
  return found;
}
