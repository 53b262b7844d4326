import { createPrivateKey, createPublicKey, type KeyObject, X509Certificate } from 'node:crypto';
import { readTrustAnchors, type TrustAnchor } from '../agreements/agreements.ts';
import { nameOf, readBytes, unreadable } from './read-file.ts';

const privateKey = 'a private key in PEM (PKCS #8), in a file of its own';
const publicKey = 'a public key in PEM';
const certificates = 'certificates in PEM';
const passphraseFile = 'a passphrase, on one line';

/**
 * The private key in a file.
 * @param passphrasePath a file with the passphrase that opens it: on the command line everybody on the machine sees it
 * @throws UnreadableError
 */
export function readPrivateKey(path: string, passphrasePath?: string): KeyObject {
  const pem = readBytes(path, privateKey).toString('utf8');
  const isLocked = /-----BEGIN ENCRYPTED PRIVATE KEY-----|^Proc-Type: 4,ENCRYPTED/m.test(pem);
  if (isLocked && passphrasePath === undefined) {
    throw unreadable(path, 'the key has a passphrase', '--passphrase-file <file>, with the passphrase in it');
  }
  const passphrase = passphrasePath === undefined ? undefined : readPassphrase(passphrasePath);
  try {
    return createPrivateKey({ key: pem, format: 'pem', ...(passphrase === undefined ? {} : { passphrase }) });
  } catch {
    if (!isLocked) throw unreadable(path, 'it holds no private key', privateKey);
    throw unreadable(path, `the passphrase in ${nameOf(passphrasePath ?? '')} does not open it`, privateKey);
  }
}

const readPassphrase = (path: string): string =>
  readBytes(path, passphraseFile)
    .toString('utf8')
    .replace(/\r?\n$/, '');

/** The public key in a file. @throws UnreadableError, also for a private one: that does not belong there */
export function readPublicKey(path: string): KeyObject {
  const pem = readBytes(path, publicKey).toString('utf8');
  if (pem.includes('PRIVATE KEY')) throw unreadable(path, 'it holds a private key', publicKey);
  try {
    return createPublicKey(pem);
  } catch {
    throw unreadable(path, 'it holds no public key', publicKey);
  }
}

/**
 * The certificates in a file as an `x5c` header has them: base64 of DER, the party's own first.
 * @throws UnreadableError
 */
export function readChain(path: string): readonly string[] {
  const pem = readBytes(path, certificates).toString('utf8');
  const blocks = pem.match(/-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g) ?? [];
  try {
    if (blocks.length > 0) return blocks.map((block) => new X509Certificate(block).raw.toString('base64'));
  } catch {}
  throw unreadable(path, 'it holds no certificate that can be read', certificates);
}

/** Under which certificates statements count. @throws UnreadableError */
export function readAnchors(path: string): readonly TrustAnchor[] {
  const pem = readBytes(path, certificates).toString('utf8');
  try {
    return readTrustAnchors(pem);
  } catch {
    throw unreadable(path, 'it holds no certificate that can be read', certificates);
  }
}
