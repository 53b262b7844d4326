import { readTrust, type Trust } from '../log-proof/log-proof.ts';

/** Who signs, and with which keys: Ed25519 public keys as JWKs, the present one and former ones. */
export interface NamedKeys {
  readonly name: string;
  readonly keys: readonly object[];
}

/** What the operator's commands write stands in a tree of its own, under this name and the gateway's key. */
const officeOf = (name: string): string => `${name}-office`;

/**
 * The trees of these gateways, with those of their commands, and these witnesses. Undefined without a gateway.
 * @throws RangeError when a key is none, or a name stands twice: the configuration finds that out before
 */
export function trustIn(gateways: readonly NamedKeys[], witnesses: readonly NamedKeys[] = []): Trust | undefined {
  if (gateways.length === 0) return undefined;
  const named = new Set(gateways.map(({ name }) => name));
  const offices = gateways.map(({ name, keys }) => ({ name: officeOf(name), keys }));
  const all = [...gateways, ...offices.filter(({ name }) => !named.has(name))];
  const reading = readTrust({
    gateways: all.map(({ name, keys }) => ({ name, keys })),
    witnesses: witnesses.map(({ name, keys }) => ({ name, keys })),
  });
  if (reading.ok) return reading.trust;
  throw new RangeError(`keys of logs or witnesses cannot be used: ${reading.faults[0]?.pointer}`);
}
