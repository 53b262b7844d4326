import type { Agreement, Party, Statement } from '../../contract/generated/types.ts';
import type { StatementRefusal } from './refusals.ts';

export type Accession = NonNullable<Statement['accession']>;

/**
 * Holds a declaration of accession (art. 19) against the agreement and the register: it is the party's own, about a
 * party that is registered with this type and number, a desk works by mandate of a municipality of the agreement, and
 * it keeps to the norms that the agreement asks of its type (art. 13). Where the agreement has no norms for a type,
 * nothing says what the newcomer must keep to, and it cannot accede.
 */
export function checkAccession(
  accession: Accession,
  agreement: Agreement,
  registered: Party,
): StatementRefusal | undefined {
  const { party, norms } = accession;
  if (agreement.parties.some(({ id }) => id === party.id)) return 'named-already';
  if (party.id !== registered.id) return 'other-party';
  const isAsRegistered = (['type', 'oin', 'mandatedBy'] as const).every(
    (member) => party[member] === registered[member],
  );
  if (!isAsRegistered) return 'not-as-registered';
  const isMunicipality = agreement.parties.some(({ id, type }) => id === party.mandatedBy && type === 'MUN');
  if (party.type === 'HUB' ? !isMunicipality : party.mandatedBy !== undefined) return 'desk-without-mandate';
  const asked = agreement.articles.security.filter(({ partyType }) => partyType === party.type);
  const isKept = asked.length > 0 && asked.every((security) => security.norms.every((norm) => norms.includes(norm)));
  return isKept ? undefined : 'norms-missing';
}
