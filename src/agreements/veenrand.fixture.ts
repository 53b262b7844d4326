/** Test support: an imaginary region, its twist, and parties with keys of their own. Never imported by the gateway. */
import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { mkdtempDisposableSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Audit, openAudit } from '../audit/audit.ts';
import type { Agreement, Party, Statement, Twist } from '../contract/generated/types.ts';
import { type Instant, instantText, parseInstant } from '../contract/vocabulary.ts';
import { openPolicy } from '../policy/policy.ts';
import { openStore, type Store } from '../store/store.ts';
import { type Agreements, openAgreements, type StatementReceipt, type TrustAnchor } from './agreements.ts';
import { type AgreementFrame, compileAgreement } from './compile-agreement.ts';
import { hashAgreement } from './hash-agreement.ts';
import { signStatement } from './statements/statement.ts';

type Change = Twist['changes'][number];
/** A change as a test writes it. */
export type ChangeContent = Change extends infer One
  ? One extends Change
    ? Omit<One, 'by' | 'at' | 'reason'>
    : never
  : never;

/** The policy as it is shipped: it reviews what is published here. */
export const policy = await openPolicy({ directory: fileURLToPath(new URL('../../policies/', import.meta.url)) });

/** The dated data as it is shipped. */
export const books = { model: policy.model, law: policy.law, catalogue: policy.catalogue };

/** A day within the term of the frame. */
export const duringTerm = parseInstant('2026-06-01T09:00:00Z');

const keysFrom = parseInstant('2025-01-01T00:00:00Z');

/** A party with the private key that only it has. */
export interface Signatory {
  readonly party: Party;
  readonly key: KeyObject;
}

/** A party with a fresh Ed25519 key. Every party's key has the same id: a key id tells no parties apart. */
function toSignatory(party: Omit<Party, 'keys'>): Signatory {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const { kty, crv, x } = publicKey.export({ format: 'jwk' });
  if (kty !== 'OKP' || crv === undefined || x === undefined) throw new Error('not an Ed25519 key');
  const keys = [{ kid: 'key-1', jwk: { kty, crv, x } as const, validFrom: instantText(keysFrom) }];
  return { party: { ...party, keys }, key: privateKey };
}

const oin = (number: number): string => `0000009900000000${String(number).padStart(4, '0')}`;

export const municipality = toSignatory({ id: 'veldhaven', name: 'Gemeente Veldhaven', type: 'MUN', oin: oin(1) });
export const corporation = toSignatory({ id: 'woonveste', name: 'Woonveste', type: 'COR', oin: oin(2) });
export const provider = toSignatory({ id: 'noordlicht', name: 'Stichting Noordlicht', type: 'PRO', oin: oin(3) });
export const administrator = toSignatory({ id: 'balans', name: 'Balans Bewind', type: 'BUD', oin: oin(4) });
export const desk = toSignatory({
  id: 'transferpunt',
  name: 'Transferpunt Veenrand',
  type: 'HUB',
  oin: oin(5),
  mandatedBy: 'veldhaven',
});
/** Registered, but no party to the agreement. */
export const stranger = toSignatory({ id: 'buitenhuis', name: 'Buitenhuis', type: 'COR', oin: oin(6) });

export const signatories: readonly Signatory[] = [municipality, corporation, provider, administrator, desk];

export const frame: AgreementFrame = {
  id: 'veenrand',
  version: '1.0.0',
  title: { nl: 'Afspraak Veenrand', en: 'Agreement Veenrand' },
  scope: { region: 'Veenrand', municipalities: ['Veldhaven'], targetGroups: ['MO', 'BW'] },
  parties: signatories.map(({ party: { keys: _, ...party } }) => ({ ...party, involvement: 'decide' })),
  signing: { required: ['veldhaven', 'woonveste', 'noordlicht'], quorum: { atLeast: 2 }, profile: 'all' },
  term: { from: '2026-01-01', to: '2027-12-31', noticeMonths: 6 },
  retention: (['MUN', 'HUB', 'COR', 'PRO', 'BUD'] as const).map((partyType) => ({
    partyType,
    months: partyType === 'COR' || partyType === 'BUD' ? 6 : 180,
    source: { nl: 'afspraak art. 15', en: 'agreement art. 15' },
  })),
  arrangements: {
    annexVersion: '1.0.0',
    rightsDesk: { name: 'Loket rechten Veenrand', email: 'rechten@veenrand.example', phone: '+31 88 000 0000' },
    processor: { name: 'Beheerder van de poort Veenrand', agreement: 'Verwerkersovereenkomst 1.0, 2025-11-01' },
    breachContact: {
      name: 'Meldpunt datalekken Veenrand',
      email: 'datalek@veenrand.example',
      phone: '+31 88 000 0001',
    },
    quotas: [],
    steering: { members: ['veldhaven', 'woonveste', 'noordlicht'], atLeast: 2 },
    nextEvaluation: '2026-12-01',
  },
};

/** A twist with these changes. */
export const toTwist = (...changes: readonly ChangeContent[]): Twist => ({
  region: 'Veenrand',
  model: { id: books.model.id, version: books.model.version },
  changes: changes.map((change) => ({
    ...change,
    by: 'privacy officer of Veldhaven',
    at: '2025-11-03T10:00:00Z',
    reason: 'agreed by the steering group',
  })),
});

/** What the region of the fixture makes of the model. */
const veenrandTwist = toTwist(
  { op: 'switch-on', clause: 'P04.HUB.COR', field: 'supportContact' },
  { op: 'narrow-field', clause: 'P05.PRO.COR', field: 'dateOfBirth', part: 'year' },
  { op: 'remove-field', clause: 'P01.PRO.MUN', field: 'originSetting' },
  { op: 'remove-clause', clause: 'P10.BUD.COR' },
  { op: 'set-mode', purpose: 'P09', mode: 'strict' },
);

/** The agreement of the region; `changes` to its frame make other versions. */
export function toVeenrand(changes: Partial<AgreementFrame> = {}, twist: Twist = veenrandTwist): Agreement {
  const { region } = changes.scope ?? frame.scope;
  const compiled = compileAgreement(books.model, { ...twist, region }, { ...frame, ...changes }, books);
  if (!compiled.ok) throw new Error(`the fixture does not compile: ${JSON.stringify(compiled.problems)}`);
  return compiled.agreement;
}

/** What a party states about an agreement. */
export function toStatement(agreement: Agreement, { party }: Signatory, changes: Partial<Statement> = {}): Statement {
  return {
    agreementHash: hashAgreement(agreement),
    type: 'accept',
    party: party.id,
    signedAt: '2025-12-01T10:00:00Z',
    onBehalfOf: [],
    signatory: { name: 'T. Tekenaar', function: 'bestuurder' },
    ...changes,
  };
}

/** The same, signed with the party's key. */
export const sign = (agreement: Agreement, by: Signatory, changes: Partial<Statement> = {}): Promise<string> =>
  signStatement(toStatement(agreement, by, changes), by.key, 'key-1');

/** A store in a folder of its own, with a log, and the room opened on it at a moment. */
export interface Region extends AsyncDisposable {
  readonly store: Store;
  readonly audit: Audit;
  readonly agreements: Agreements;
  /** Hands a statement in, and lets it be recorded. @param agreements the room as opened at another moment */
  state(jws: string, agreements?: Agreements): Promise<StatementReceipt>;
  /** Opens the room again on the same store, as a second gateway would. */
  reopen(at?: Instant): Promise<Agreements>;
}

interface Opening {
  readonly now?: Instant;
  readonly trustAnchors?: readonly TrustAnchor[];
}

/** The room with every party of the fixture registered, and nothing published. */
export async function openRegion({ now = duringTerm, trustAnchors = [] }: Opening = {}): Promise<Region> {
  const folder = mkdtempDisposableSync(join(tmpdir(), 'sluis-agreements-'));
  const store = await openStore({ kind: 'sqlite', file: join(folder.path, 'test.db') });
  const signingKey = generateKeyPairSync('ed25519').privateKey;
  const audit = await openAudit({ store, clock: () => now, origin: 'region', signingKey, nameFor: (name) => name });
  const { catalogue, review } = policy;
  const parts = { store, findEntry: audit.find, trustAnchors, catalogue, review };
  const reopen = (at = now): Promise<Agreements> => openAgreements({ ...parts, clock: () => at });
  const agreements = await reopen();
  for (const { party } of [...signatories, stranger]) await agreements.registerParty(party);
  const dispose = async (): Promise<void> => {
    await audit[Symbol.asyncDispose]();
    await store[Symbol.asyncDispose]();
    folder.remove();
  };
  const state = (jws: string, at = agreements): Promise<StatementReceipt> =>
    at.addStatement(jws, async (entry) => (await audit.record({ ...entry, ...trace }, undefined)).entry);
  return { store, audit, agreements, state, reopen, [Symbol.asyncDispose]: dispose };
}

const trace = { traceId: '0af7651916cd43dd8448eb211c80319c', spanId: 'b7ad6b7169203331' };

/** Publishes an agreement and lets these parties accept it. */
export async function publishSigned(
  region: Region,
  agreement: Agreement,
  by: readonly Signatory[] = signatories,
): Promise<void> {
  await region.agreements.publish(agreement);
  for (const signatory of by) await region.state(await sign(agreement, signatory));
}

/** What somebody with the database in hand does; the revision goes up, so that every gateway looks. */
export async function tamper({ store }: Region, change: Parameters<Store['transaction']>[0]): Promise<void> {
  await store.transaction(async (tx) => {
    await change(tx);
    await tx
      .updateTable('revisions')
      .set((eb) => ({ value: eb('value', '+', 1) }))
      .execute();
  });
}
