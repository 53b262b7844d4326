import { readTrust, type Trust } from '../log-proof/log-proof.ts';
import { UnreadableError } from './command.ts';
import { nameOf, readJson } from './read-file.ts';

const trustFile = 'a trust file: {"gateways":[{"name","keys":[JWK]}],"witnesses":[{"name","keys":[JWK]}],"quorum":n}';

/** @throws UnreadableError with every fault of the file */
export function readTrustFile(path: string): Trust {
  const reading = readTrust(readJson(path, trustFile));
  if (reading.ok) return reading.trust;
  const faults = reading.faults.map(({ pointer, problem }) => `\n  ${pointer || '/'}: ${problem}`);
  throw new UnreadableError(`${nameOf(path)}: it is no trust file.${faults.join('')}`);
}
