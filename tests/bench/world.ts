/** A region as large as one likes, in a database of its own: what a gateway in production would find there. */
import { generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import canonicalize from 'canonicalize';
import { compileAgreement, hashAgreement, signStatement } from '../../src/agreements/agreements.ts';
import { toDigest } from '../../src/agreements/statements/digest.ts';
import { hashLeaf } from '../../src/audit/merkle-tree.ts';
import { toReference } from '../../src/cases/pairwise-reference.ts';
import type { Agreement, AgreementHash, Statement } from '../../src/contract/generated/types.ts';
import { instantText, type SubjectId, toCaseId, toInstant, toSubjectId } from '../../src/contract/vocabulary.ts';
import { veenrandFrame, veenrandParties, veenrandTwist } from '../../src/demo/region-veenrand.ts';
import { deriveKey } from '../../src/material.ts';
import { createVault } from '../../src/sources/vault.ts';
import { type DatabaseConfig, openStore } from '../../src/store/store.ts';
import { national } from '../properties/national.ts';
import { audience, createTokenIssuer } from '../support/token-issuer.ts';
import type { Ask } from './load.ts';
import { openRowWriter, type Row, type RowWriter } from './row-writer.ts';

export interface World extends AsyncDisposable {
  /** Settings for a gateway on this database. @param name each process has one of its own */
  environment(name: string): Record<string, string>;
  /** Requests for 12 fields that are all granted, of subjects spread over all there are. */
  asks(count: number): Ask[];
}

/** One housing corporation asks this of one client in the purpose P05 (start of the tenancy); all of it is granted. */
export const twelveFields = [
  'caseRef',
  'initials',
  'familyName',
  'dateOfBirth',
  'phone',
  'email',
  'correspondenceAddress',
  'rentPaymentArrangement',
  'supportActive',
  'supportProviderName',
  'supportContact',
  'supportPeriod',
] as const;

const values: Readonly<Record<string, unknown>> = {
  initials: 'V.',
  familyName: 'Voorbeeld-Akkerdijk',
  dateOfBirth: '1994-09-14',
  phone: '+31600001234',
  email: 'g1234@post.example',
  correspondenceAddress: { street: 'Voorbeeldlaan', houseNumber: '12', postcode: '9999 XZ', city: 'Veldhaven' },
  rentPaymentArrangement: 'zelf',
  supportActive: true,
  supportProviderName: 'Stichting Voorbeeldzorg',
  supportContact: { name: 'N. Voorbeeld', phone: '+31600002345', email: 'n.voorbeeld@zorg.example' },
  supportPeriod: { start: '2026-03-01', plannedEnd: '2027-03-01' },
  preferredLanguage: 'nld',
  householdSize: 2,
  maxRent: 640,
};

const clientId = 'woonveste.woonconsulent';
const dayLength = 86_400_000;

/**
 * @param size.subjects each with a case under one of the agreements
 * @param size.agreements all signed by all parties, alike but for their id
 */
export async function buildWorld(
  database: DatabaseConfig,
  size: { readonly subjects: number; readonly agreements: number },
): Promise<World> {
  const masterKey = randomBytes(32);
  const begun = Date.now() - 30 * dayLength;
  const store = await openStore(database);
  await store[Symbol.asyncDispose]();
  await using writer = await openRowWriter(database);
  const issuer = await serveKeys();

  const keys = new Map(veenrandParties.map(({ id }) => [id, generateKeyPairSync('ed25519')]));
  await writer.write('parties', toPartyRows(keys, begun));
  const ids = Array.from({ length: size.agreements }, (_, index) => `veenrand-${index + 1}`);
  await writer.write('log_trees', [{ tree: statementTree, created_at: begun }]);
  for (const [index, id] of ids.entries()) await writeAgreement(writer, toAgreement(id, begun), { keys, begun, index });
  await writer.write('revisions', [{ name: 'agreements', value: 1 }]);
  const registration = { party_id: 'woonveste', roles: JSON.stringify(['woonconsulent']) };
  await writer.write('api_clients', [{ issuer: issuer.url, client_id: clientId, ...registration }]);
  const refs = await writeSubjects(writer, { masterKey, begun, ids, subjects: size.subjects });

  const { privateKey } = generateKeyPairSync('ed25519');
  const authorization = `Bearer ${issuer.token()}`;
  return {
    environment: (name) => ({
      SLUIS_MODE: 'production',
      SLUIS_PUBLIC_URL: 'https://sluis.example',
      SLUIS_DATABASE: database.kind === 'sqlite' ? `sqlite:${database.file}` : database.url,
      SLUIS_GATEWAY_NAME: name,
      SLUIS_MASTER_KEY: masterKey.toString('base64url'),
      SLUIS_LOG_SIGNING_KEY: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
      SLUIS_AUDIENCE: audience,
      SLUIS_ISSUERS: JSON.stringify([{ issuer: issuer.url, jwksUri: `${issuer.url}/jwks`, algorithms: ['ES256'] }]),
      SLUIS_REQUESTS_PER_MINUTE: '100000000',
    }),
    asks: (count) =>
      Array.from({ length: count }, (_, index) => ({
        path: '/v1/disclosures',
        authorization,
        // A stride that is coprime with round numbers spreads the questions over all subjects.
        body: JSON.stringify({ caseRef: refs[(index * 7919) % refs.length], purpose: 'P05', fields: twelveFields }),
      })),
    async [Symbol.asyncDispose]() {
      issuer.server.close();
    },
  };
}

/** Publishes the keys of an issuer on the loopback interface; the gateway fetches them as it does anywhere. */
async function serveKeys(): Promise<{ url: string; server: Server; token: () => string }> {
  let answer = '';
  const server = createServer((_request, response) => response.end(answer));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port to be had');
  const url = `http://127.0.0.1:${address.port}`;
  const issuer = createTokenIssuer(url);
  answer = JSON.stringify(issuer.jwks);
  server.unref();
  const claims = { sub: clientId, client_id: clientId, roles: ['woonconsulent'] };
  return { url, server, token: () => issuer.token(toInstant(Date.now()), claims) };
}

type PartyKeys = ReadonlyMap<string, { readonly publicKey: KeyObject; readonly privateKey: KeyObject }>;

function toPartyRows(keys: PartyKeys, begun: number): Row[] {
  return veenrandParties.map((party) => {
    const jwk = keys.get(party.id)?.publicKey.export({ format: 'jwk' });
    const validFrom = instantText(toInstant(begun - dayLength));
    const document = { ...party, keys: [{ kid: `${party.id}-1`, jwk, validFrom }] };
    return { id: party.id, document: canonicalize(document) ?? '' };
  });
}

/** The agreement of the region Veenrand for a term around a moment. */
export function toAgreement(id: string, begun: number): Agreement {
  const day = (offset: number): string => new Date(begun + offset * dayLength).toISOString().slice(0, 10);
  const twist = veenrandTwist(national.model, instantText(toInstant(begun)));
  const frame = {
    ...veenrandFrame(national.model, (text) => text),
    id,
    term: { from: day(-30), to: day(700), noticeMonths: 3 },
  };
  const compiled = compileAgreement(national.model, twist, frame, national);
  if (!compiled.ok) throw new Error('the region does not fit the national model');
  return compiled.agreement;
}

/** The log of whoever took the statements in. */
const statementTree = 'world/1';

interface Signing {
  readonly keys: PartyKeys;
  readonly begun: number;
  /** Which of the agreements it is. */
  readonly index: number;
}

/** An agreement with everybody's statement, each with its entry in the log: that is when it was received. */
async function writeAgreement(writer: RowWriter, document: Agreement, { keys, begun, index }: Signing): Promise<void> {
  const hash: AgreementHash = hashAgreement(document);
  const { id, version } = document;
  await writer.write('agreements', [{ hash, id, version, document: canonicalize(document) ?? '', created_at: begun }]);
  const at = instantText(toInstant(begun));
  const statements: Row[] = [];
  const entries: Row[] = [];
  for (const [party, { privateKey }] of keys) {
    const signatory = { name: 'D. Voorbeeld', function: 'bestuurder' };
    const said: Statement = { agreementHash: hash, type: 'accept', party, signedAt: at, onBehalfOf: [], signatory };
    const jws = await signStatement(said, privateKey, `${party}-1`);
    const reference = toDigest(jws);
    const entry = `e_${reference.slice(-22)}`;
    const columns = { hash, party_id: party, type: 'accept', jws, entry, about: null, represents: '' };
    statements.push({ id: `s_${id}_${party}`, ...columns, signed_at: begun, received_at: begun });
    const text = JSON.stringify({
      ...{ id: entry, at, kind: 'agreement-statement', traceId: '1'.repeat(32), spanId: '1'.repeat(16), party },
      ...{ agreement: { id, version, hash }, reference },
    });
    const seq = index * keys.size + entries.length;
    entries.push({
      tree: statementTree,
      seq,
      id: entry,
      leaf: hashLeaf(text).toString('base64'),
      entry: text,
      at: begun,
      // As the text says, or the gateway finds its log changed and closes.
      ...{ kind: 'agreement-statement', party, outcome: null, case_ref: null, purpose: null, reasons: null },
      trace: '1'.repeat(32),
    });
  }
  await writer.write('log_entries', entries);
  await writer.write('statements', statements);
}

interface Population {
  readonly masterKey: Buffer;
  readonly begun: number;
  readonly ids: readonly string[];
  readonly subjects: number;
}

const perBatch = 1_000;

/** @returns the corporation's reference to each case */
async function writeSubjects(writer: RowWriter, population: Population): Promise<string[]> {
  const { masterKey, begun, ids, subjects } = population;
  const vault = createVault(deriveKey(masterKey, 'vault'), deriveKey(masterKey, 'bsn-index'));
  const pseudonymKey = deriveKey(masterKey, 'pseudonym');
  const refs: string[] = [];
  for (let first = 0; first < subjects; first += perBatch) {
    const rows = new Map<string, Row[]>();
    const add = (table: string, row: Row): void => void (rows.get(table) ?? rows.set(table, []).get(table))?.push(row);
    for (let index = first; index < Math.min(subjects, first + perBatch); index += 1) {
      const subject = toSubjectId(`sub_${randomBytes(16).toString('base64url')}`);
      const id = toCaseId(`case_${randomBytes(16).toString('base64url')}`);
      const wrapped = vault.createKey(subject);
      const key = vault.unwrapKey(subject, wrapped);
      const flags = { bsn_index: null, restricted: 0, address_secret: 0 };
      const salt = randomBytes(16).toString('base64url');
      add('subjects', { id: subject, wrapped_key: wrapped, log_salt: salt, created_at: begun, ...flags });
      for (const [field, value] of Object.entries(values)) {
        const sealed = vault.encrypt(key, { subject, field }, value);
        add('records', { subject_id: subject, field, value: sealed, supplied_by: 'de-brug', supplied_at: begun });
      }
      const agreement = ids[index % ids.length] ?? '';
      add('cases', {
        id,
        subject_id: subject,
        agreement_id: agreement,
        conditions: '[]',
        opened_at: begun,
        closed_at: null,
      });
      add('case_phases', { case_id: id, phase: 'contract', from_at: begun });
      for (const [party, type] of [
        ['de-brug', 'PRO'],
        ['transferpunt', 'HUB'],
        ['woonveste', 'COR'],
      ] as const) {
        const ref = toReference(pseudonymKey, party, id);
        const part = { party_type: type, capacity: 'party', ref, from_at: begun, to_at: null, contract: 1 };
        add('case_parties', { case_id: id, party_id: party, ...part });
        if (type === 'COR') refs.push(ref);
      }
      for (const row of toConsentRows(subject, begun)) add('consents', row);
    }
    for (const [table, batch] of rows) await writer.write(table, batch);
  }
  return refs;
}

function toConsentRows(subject: SubjectId, begun: number): Row[] {
  return (['waiver', 'explicit'] as const).map((kind) => ({
    id: `k_${randomBytes(16).toString('base64url')}`,
    subject_id: subject,
    kind,
    answer: 'given',
    purposes: JSON.stringify(['P03', 'P04', 'P05', 'P06', 'P07', 'P09']),
    recipients: JSON.stringify([{ matched: 'COR' }]),
    categories: JSON.stringify(kind === 'explicit' ? ['D', 'G'] : ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J']),
    capacity: 'self',
    form_version: 'v3',
    language: 'nl',
    notice_digest: null,
    given_at: begun,
    expires_at: begun + 365 * dayLength,
    recorded_by: 'de-brug',
    recorded_at: begun,
  }));
}
