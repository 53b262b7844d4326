import type { InputError } from '../contract/contract.ts';
import type { Agreement, Party, PartyId } from '../contract/generated/types.ts';

/**
 * What is wrong with the parties that an agreement names, next to the register: each is what it is registered as, and
 * nobody takes part twice. Otherwise people would sign with whom they do not know, and a type that a party is not would
 * give it what its own type may not have. Who is not registered yet cannot sign, and is let be.
 */
export function* checkNamedParties(
  { parties }: Agreement,
  registered: ReadonlyMap<PartyId, Party>,
): Iterable<InputError> {
  for (const [index, named] of parties.entries()) {
    const at = `/parties/${index}`;
    const known = registered.get(named.id);
    for (const member of ['name', 'type', 'oin', 'mandatedBy'] as const) {
      if (known === undefined || known[member] === named[member]) continue;
      const detail = `the register says otherwise of ${named.id}`;
      yield { pointer: `${at}/${member}`, code: 'not-as-registered', detail };
    }
    if (parties.findIndex(({ oin }) => oin === named.oin) === index) continue;
    yield { pointer: `${at}/oin`, code: 'duplicate-oin', detail: 'another party of this agreement has this number' };
  }
}
