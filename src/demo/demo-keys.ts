import { createPrivateKey, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { replaceFile } from './replace-file.ts';

/**
 * Key material of one demo folder: made at random at its first start, kept there, and used nowhere else. Production
 * reads its keys from its configuration and never from here.
 */
export interface DemoKeys {
  readonly masterKey: Buffer;
  /** Signs checkpoints of the log. */
  readonly logSigning: KeyObject;
  /** Signs the access tokens of the demo's OpenID provider. */
  readonly tokenSigning: KeyObject;
  /** Signs a party's statement about the agreement. */
  signingKeyOf(party: string): KeyObject;
  /** The secret of an API client. */
  secretOf(clientId: string): string;
}

interface Kept {
  masterKey: string;
  logSigning: string;
  tokenSigning: string;
  parties: Record<string, string>;
  clients: Record<string, string>;
}

const toPem = (key: KeyObject): string => key.export({ type: 'pkcs8', format: 'pem' }).toString();
const newEd25519 = (): string => toPem(generateKeyPairSync('ed25519').privateKey);

/** Reads the keys of a demo folder, and makes those that are not there yet. */
export function openDemoKeys(directory: string, parties: readonly string[], clientIds: readonly string[]): DemoKeys {
  mkdirSync(directory, { recursive: true });
  const file = join(directory, 'keys.json');
  const kept = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Kept) : newKeys();
  for (const party of parties) kept.parties[party] ??= newEd25519();
  for (const clientId of clientIds) kept.clients[clientId] ??= randomBytes(24).toString('base64url');
  replaceFile(file, JSON.stringify(kept, null, 2));
  return {
    masterKey: Buffer.from(kept.masterKey, 'base64url'),
    logSigning: createPrivateKey(kept.logSigning),
    tokenSigning: createPrivateKey(kept.tokenSigning),
    signingKeyOf: (party) => createPrivateKey(kept.parties[party] ?? ''),
    secretOf: (clientId) => kept.clients[clientId] ?? '',
  };
}

const newKeys = (): Kept => ({
  masterKey: randomBytes(32).toString('base64url'),
  logSigning: newEd25519(),
  tokenSigning: toPem(generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey),
  parties: {},
  clients: {},
});
