/**
 * Receipts: which fields of a client left for a party, on which clause, basis and consent, signed by the gateway. A party
 * keeps it beside what it received and proves with it what it was given, without the gateway: docs/receipts.md.
 */
import { hash, type KeyObject, sign } from 'node:crypto';
import { promisify } from 'node:util';
import type { Decision, Entry, FieldName, FieldOutcome } from '../contract/generated/types.ts';
import { GatewayError } from '../errors.ts';

/** A compact JWS (RFC 7515) with an Ed25519 signature (RFC 8037). */
export type Receipt = string;

/** Signs what an entry says. The same entry gives the same receipt, so it is kept nowhere. */
export type IssueReceipt = (recorded: { readonly entry: Entry; readonly leaf: string }) => Promise<Receipt>;

interface IssuerParts {
  /** As the parties know the gateway. */
  readonly gateway: string;
  /** Ed25519 private key: that of the log. */
  readonly signingKey: KeyObject;
  /** Its thumbprint (RFC 7638). */
  readonly kid: string;
}

/** A disclosure by which something left: what a receipt is about. */
type Given = Entry &
  Required<Pick<Entry, 'party' | 'purpose' | 'agreement' | 'engine' | 'decision' | 'fields' | 'disclosed'>>;

/**
 * Whether a party can have a receipt of an entry: it asked, and something left. A message that was sent by itself has none:
 * whoever has the leaf of an entry finds its place among the public tiles, and two recipients whose entries stand side by
 * side would know that their messages are of one client.
 */
export function isReceipted(entry: Entry): entry is Given {
  const { kind, party, purpose, agreement, engine, decision, fields, disclosed = [] } = entry;
  const isDecided = [party, purpose, agreement, engine, decision, fields].every((part) => part !== undefined);
  return kind === 'disclosure' && isDecided && disclosed.length > 0;
}

const signInThread = promisify<null, Buffer, KeyObject, Buffer>(sign);

/** Makes the one that signs; a signature takes some 50 µs, in a thread beside the one that answers. */
export function createReceiptIssuer({ gateway, signingKey, kid }: IssuerParts): IssueReceipt {
  const header = toBase64url(JSON.stringify({ alg: 'EdDSA', kid, typ: 'sluis-receipt+jwt' }));
  return async ({ entry, leaf }) => {
    if (!isReceipted(entry)) throw new GatewayError('internal-error', 'a receipt of an entry by which nothing left');
    const signed = `${header}.${toBase64url(JSON.stringify(toClaims(entry, leaf, gateway)))}`;
    const signature = await signInThread(null, Buffer.from(signed), signingKey);
    return `${signed}.${signature.toString('base64url')}`;
  };
}

const toBase64url = (text: string): string => Buffer.from(text).toString('base64url');

/** Members in the one order that they have; no value, and no reference to a case or a person. */
function toClaims(entry: Given, leaf: string, gateway: string) {
  const { id, at, party, purpose, agreement, engine, decision, fields, consents = [] } = entry;
  return {
    ...{ v: 1, iss: gateway, aud: party, jti: id, at, leaf, purpose },
    agreement: { id: agreement.id, version: agreement.version, hash: agreement.hash },
    engine,
    fields: toOutcomes(fields, decision.fields),
    consents: consents.map((reference) => referenceIn(id, reference)),
  };
}

/**
 * How a receipt names a consent that the entry names: another name in every receipt, or two recipients would see by theirs
 * that their cases are of one client. Whoever reads the entry makes it again, and sees which consent it is.
 */
const referenceIn = (entry: string, reference: string): string =>
  `k_${hash('sha256', `${entry}\n${reference}`, 'base64url').slice(0, 22)}`;

/** What became of each field that was asked for, as the one who asked is told. */
export function toOutcomes(
  names: readonly FieldName[],
  decided: Decision['fields'],
): Readonly<Record<FieldName, FieldOutcome>> {
  return Object.fromEntries(names.map((name) => [name, toOutcome(decided[name])]));
}

/** A withheld field is one uniform marker with its reason: the same whether or not a value exists, as nobody looked. */
function toOutcome(answer: Decision['fields'][FieldName] | undefined): FieldOutcome {
  if (answer === undefined) throw new GatewayError('internal-error', 'a field was not decided about');
  if (answer.effect === 'none') return { outcome: 'withheld', reason: answer.reason };
  const { part, clause, basis, consent } = answer;
  return { outcome: 'disclosed', ...(part === undefined ? {} : { part }), clause, basis, consent };
}
