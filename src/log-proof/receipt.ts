/** Receipts: what a gateway signs of a disclosure, verified without it. */
import { verify } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { fromBase64 } from './base64.ts';
import { type ReceiptClaims, readClaims } from './receipt-form.ts';
import { openProof, type ProofRefusal } from './tlog-proof.ts';
import type { Trust, TrustedKey } from './trust.ts';

/**
 * Why a receipt does not prove what it says. `not-a-receipt`: it is no compact JWS in its one form. `header`, `payload`:
 * another form than a receipt has. `unknown-gateway`, `unknown-key`: not in the trust file. `signature`: not by that
 * key. `former-key`: that key had been replaced by the moment that it says. `answer-differs`: the answer that it came with says otherwise. Others are of the proof that came along.
 */
export interface ReceiptProblem {
  readonly problem:
    | 'not-a-receipt'
    | 'header'
    | 'payload'
    | 'unknown-gateway'
    | 'unknown-key'
    | 'signature'
    | 'former-key'
    | 'answer-differs'
    | ProofRefusal;
  /** Where, in the payload or the answer (JSON pointer). */
  readonly pointer?: string;
}

/** That the entry of the receipt is in the log. */
export interface ProvedPlace {
  readonly tree: string;
  readonly index: number;
  readonly size: number;
  readonly cosignedBy: readonly string[];
}

export interface ReceiptVerdict {
  /** None: it is what the gateway signed, and all that came along agrees with it. */
  readonly problems: readonly ReceiptProblem[];
  /** What it says; only when there is no problem, so that nobody goes by what was not proved. */
  readonly receipt?: ReceiptClaims;
  /** Where its entry stands in the log, when a proof came along. */
  readonly place?: ProvedPlace;
}

/**
 * Verifies a receipt by the keys of a trust file, and what it came with.
 * @param handedIn the receipt alone (a text), or what it came in: the answer to `POST /v1/disclosures`, or that of
 *   `GET /v1/log/receipts/{id}` with its proof
 */
export function verifyReceipt(handedIn: unknown, trust: Trust): ReceiptVerdict {
  const { receipt, ...rest } = typeof handedIn === 'string' ? { receipt: handedIn } : toMembers(handedIn);
  if (typeof receipt !== 'string') return { problems: [{ problem: 'not-a-receipt' }] };
  const { problems, claims } = verifyJws(receipt, trust);
  if (claims === undefined) return { problems };
  problems.push(...compareAnswer(claims, rest));
  // Who says that it is proved shows by what.
  const isProved = 'proof' in rest || rest['state'] === 'proved';
  const proved = isProved ? verifyPlace(claims, rest['proof'], trust) : undefined;
  problems.push(...(proved?.refusals ?? []).map((problem) => ({ problem })));
  if (problems.length > 0) return { problems };
  return { problems, receipt: claims, ...(proved?.place && { place: proved.place }) };
}

const toMembers = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {};

interface Verified {
  readonly problems: ReceiptProblem[];
  readonly claims?: ReceiptClaims;
}

/** More is no receipt: it has at most a hundred fields. */
const maxCharacters = 64 * 1024;

function verifyJws(receipt: string, trust: Trust): Verified {
  const parts = receipt.split('.');
  const [header, payload, signature] = parts.map((part) => fromBase64(part, 'base64url'));
  const isJws = parts.length === 3 && receipt.length <= maxCharacters && signature?.length === 64;
  if (!isJws || header === undefined || payload === undefined) return { problems: [{ problem: 'not-a-receipt' }] };
  const problems: ReceiptProblem[] = [];
  const [, kid] = exactHeader.exec(header.toString('latin1')) ?? [];
  if (kid === undefined) problems.push({ problem: 'header' });
  const { claims, faults } = readClaims(toText(payload));
  for (const pointer of faults) problems.push({ problem: 'payload', pointer });
  if (kid === undefined || claims === undefined) return { problems };
  const key = findKey(trust, claims.iss, kid);
  if (typeof key === 'string') problems.push({ problem: key });
  else if (!verify(null, Buffer.from(receipt.slice(0, receipt.lastIndexOf('.'))), key.publicKey, signature)) {
    problems.push({ problem: 'signature' });
  } else if (key.until !== undefined && Date.parse(claims.at) > key.until.at) problems.push({ problem: 'former-key' });
  return { problems, claims };
}

/** The one header that a receipt has: no other algorithm, nothing beside it (RFC 7515 section 10.7, RFC 8725). */
const exactHeader = /^\{"alg":"EdDSA","kid":"([A-Za-z0-9_-]{43})","typ":"sluis-receipt\+jwt"\}$/;

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Empty for what is no UTF-8, which no payload is. */
function toText(bytes: Buffer): string {
  try {
    return decoder.decode(bytes);
  } catch {
    return '';
  }
}

function findKey(trust: Trust, gateway: string, kid: string): TrustedKey | 'unknown-gateway' | 'unknown-key' {
  const keys = trust.gateways.get(gateway)?.keys;
  return keys === undefined ? 'unknown-gateway' : (keys.get(kid) ?? 'unknown-key');
}

/**
 * Whatever the receipt came in must say of the disclosure what the receipt says. An answer says all of it, and holds a value
 * for what was disclosed and for nothing else. The values themselves and the case are in no receipt.
 */
function compareAnswer(claims: ReceiptClaims, answer: Readonly<Record<string, unknown>>): ReceiptProblem[] {
  const isAnswer = 'data' in answer;
  const { jti, at, purpose, agreement, fields } = claims;
  const said = { id: jti, decidedAt: at, purpose, agreement, fields };
  const wrong = Object.entries(said).flatMap(([name, own]) =>
    (name in answer || isAnswer) && !isDeepStrictEqual(answer[name], own) ? [`/${name}`] : [],
  );
  const data = toMembers(answer['data']);
  const disclosed = isAnswer ? disclosedIn(claims) : [];
  const absent = disclosed.filter((name) => !Object.hasOwn(data, name));
  const extra = Object.keys(data).filter((name) => !disclosed.includes(name));
  const pointers = [...wrong, ...[...absent, ...extra].map((name) => `/data/${name}`)];
  return pointers.map((pointer) => ({ problem: 'answer-differs', pointer }));
}

const disclosedIn = ({ fields }: ReceiptClaims): readonly string[] =>
  Object.keys(fields).filter((name) => fields[name]?.outcome === 'disclosed');

interface PlaceChecked {
  readonly refusals: readonly ProofRefusal[];
  readonly place?: ProvedPlace;
}

function verifyPlace({ leaf, iss }: ReceiptClaims, proof: unknown, trust: Trust): PlaceChecked {
  const opened = typeof proof === 'string' ? openProof(proof, Buffer.from(leaf, 'base64'), trust) : undefined;
  if (opened === undefined) return { refusals: ['proof-malformed'] };
  if (!opened.ok) return { refusals: opened.refusals };
  const { tree, size, cosignatures } = opened.checkpoint;
  // Another gateway of the trust file may not stand in for the one that signed the receipt.
  if (trust.gatewayOf(tree)?.name !== iss) return { refusals: ['checkpoint-unknown-tree'] };
  const cosignedBy = cosignatures.map(({ witness }) => witness).toSorted();
  return { refusals: [], place: { tree, index: opened.index, size, cosignedBy } };
}
