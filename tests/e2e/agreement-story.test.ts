import { createHash, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signStatement, verifyAgreementFile } from '../../src/agreements/agreements.ts';
import { verifyInclusion } from '../../src/audit/audit.ts';
import type {
  Agreement,
  Draft,
  Party,
  PartyId,
  PartyType,
  Statement,
  Widenings,
} from '../../src/contract/generated/types.ts';
import { type Instant, instantText, parseInstant } from '../../src/contract/vocabulary.ts';
import { type OpenSteps, openSteps } from '../support/open-steps.ts';

/**
 * The story of a region with 23 parties, over HTTP: an agreement is drafted, checked, offered and signed by 22, one of
 * them for others; parties accede and leave, a version follows another, and it ends. Each part goes on where the one
 * before it stopped.
 */

const numbers: Readonly<Record<PartyType, number>> = { MUN: 6, HUB: 1, COR: 5, PRO: 10, BUD: 1 };
const words: Readonly<Record<PartyType, string>> = {
  MUN: 'gemeente',
  HUB: 'loket',
  COR: 'corporatie',
  PRO: 'zorg',
  BUD: 'bewind',
};
const officers = ['privacy-officer', 'data-protection-officer', 'signatory'];
const director = { name: 'T. Verzonnen', function: 'bestuurder' };
const digestOf = (text: string): `sha-256:${string}` =>
  `sha-256:${createHash('sha256').update(text).digest('base64url')}`;
const mandateOf = (party: PartyId) => digestOf(`volmacht van ${party}`);

interface Member {
  readonly party: Party;
  readonly key: KeyObject;
}

let opened: OpenSteps;
let url: string;
let members: readonly Member[];
let draft: Draft;
let hash: Agreement['text']['nl'];

const day = (text: string): Instant => parseInstant(`${text}T10:00:00Z`);
const travel = (moment: string): void => {
  opened.clock.now = moment.includes('T') ? parseInstant(moment) : day(moment);
};

beforeAll(async () => {
  opened = await openSteps({ at: day('2026-09-01') });
  members = (Object.keys(numbers) as PartyType[]).flatMap((type) =>
    Array.from({ length: numbers[type] }, (_, index) => toMember(type, index + 1)),
  );
  for (const { party } of [...members, newcomer]) {
    await opened.steps.agreements.registerParty(party);
    const own = opened.steps.policy.model.roles.filter(({ partyType }) => partyType === party.type);
    await opened.letIn(party.id, [...officers, ...own.map(({ id }) => id)]);
  }
  url = await opened.serve();
});
afterAll(() => opened[Symbol.asyncDispose]());

function toMember(type: PartyType, number: number): Member {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const { crv = '', x = '' } = publicKey.export({ format: 'jwk' });
  const id = `${words[type]}-${number}`;
  // Municipality 6 gave no mandate: what is signed for it does not count.
  const gaveMandate = type === 'MUN' && number > 1 && number < 6;
  return {
    key: privateKey,
    party: {
      ...{ id, name: `${words[type]} ${number} (verzonnen)`, type },
      oin: `00000099${String(number).padStart(6, '0')}${String(Object.keys(words).indexOf(type)).padStart(6, '0')}`,
      ...(type === 'HUB' ? { mandatedBy: 'gemeente-1' } : {}),
      keys: [{ kid: 'sleutel-1', jwk: { kty: 'OKP', crv, x }, validFrom: '2026-01-01T00:00:00Z' }],
      ...(gaveMandate
        ? { mandates: [{ to: 'gemeente-1', document: mandateOf(id), validFrom: '2026-01-01T00:00:00Z' }] }
        : {}),
    },
  };
}
const newcomer = toMember('COR', 9);

interface Answer<Body> {
  readonly status: number;
  readonly body: Body & { readonly code?: string; readonly errors?: readonly { pointer: string; code: string }[] };
}

async function call<Body = unknown>(
  party: PartyId,
  method: string,
  path: string,
  body?: unknown,
): Promise<Answer<Body>> {
  const response = await fetch(`${url}/v1${path}`, {
    method,
    headers: {
      Authorization: opened.authorizationOf(party),
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json') === true;
  return { status: response.status, body: (isJson ? JSON.parse(text) : text) as Answer<Body>['body'] };
}

const asOfficer = (path: string): string => `${path}?role=privacy-officer`;

async function change(changes: object): Promise<Answer<Draft>> {
  const request = { revision: draft.revision, reason: 'besloten door de werkgroep', ...changes };
  const answer = await call<Draft>('gemeente-1', 'PATCH', asOfficer(`/drafts/${draft.id}`), request);
  if (answer.status === 200) draft = answer.body;
  return answer;
}

async function move(to: Draft['state']): Promise<Answer<Draft>> {
  const request = { revision: draft.revision, to, reason: 'besloten door de werkgroep' };
  const answer = await call<Draft>('gemeente-1', 'POST', asOfficer(`/drafts/${draft.id}/state`), request);
  if (answer.status === 200) draft = answer.body;
  return answer;
}

/** Officers of two other organisations read what the draft says now: they tick what is wider, and approve it. */
async function approve(path = `/drafts/${draft.id}`): Promise<void> {
  const reason = 'gelezen en besproken in de werkgroep';
  const told = await call<Widenings>('corporatie-1', 'GET', asOfficer(`${path}/ticks`));
  const { hash: read, widenings } = told.body;
  const ticks = widenings.flatMap(({ point, tick }) => (tick === undefined ? [{ point, reason }] : []));
  if (ticks.length > 0) {
    const ticked = await call('corporatie-1', 'POST', asOfficer(`${path}/ticks`), { hash: read, ticks });
    expect(ticked.status).toBe(201);
  }
  for (const party of ['corporatie-1', 'zorg-1']) {
    const request = { hash: read, verdict: 'approve', reason };
    expect((await call(party, 'POST', asOfficer(`${path}/reviews`), request)).status).toBe(201);
  }
}

interface Receipt {
  readonly digest: string;
  readonly outcomes: readonly { readonly party: PartyId; readonly counted: boolean; readonly reason?: string }[];
}

async function state(by: PartyId, changes: Partial<Statement> = {}): Promise<Answer<Receipt>> {
  const member = [...members, newcomer].find(({ party }) => party.id === by);
  if (member === undefined) throw new Error(`${by} is not in the story`);
  const signedAt = instantText(opened.clock.now);
  const statement: Statement = {
    ...{ agreementHash: hash, type: 'accept', party: by, signedAt, onBehalfOf: [], signatory: director },
    ...changes,
  };
  const jws = await signStatement(statement, member.key, 'sleutel-1');
  return call<Receipt>(by, 'POST', '/statements', { statement: jws });
}

interface Life {
  readonly state: string;
  readonly version: string;
  readonly reason?: string;
  readonly awaiting: readonly PartyId[];
  readonly parties: readonly { readonly id: PartyId; readonly state: string; readonly reason?: string }[];
}

const life = async (version = ''): Promise<Life> =>
  (await call<Life>('gemeente-1', 'GET', `/agreements/polderrand-2026${version && `/versions/${version}`}`)).body;
const stateOf = async (party: PartyId): Promise<string | undefined> =>
  (await life()).parties.find(({ id }) => id === party)?.state;

/** What a municipality gets of a client that a provider registered: no consent is needed for this (Wmo 5.2.2). */
async function ask(party: PartyId, caseRef: string): Promise<Answer<{ readonly data?: object }>> {
  const request = { caseRef, purpose: 'P01', role: 'consulent-wmo', fields: ['familyName', 'originSetting'] };
  return call(party, 'POST', '/disclosures', request);
}

const agreementParties = (): readonly object[] =>
  members.map(({ party: { keys: _keys, mandates: _mandates, ...party } }) => ({
    ...party,
    involvement: party.type === 'MUN' ? 'decide' : party.type === 'BUD' ? 'advise' : 'co-create',
  }));

const contact = { name: 'Loket Polderrand', email: 'loket@polderrand.example', phone: '+31 88 000 0000' };
const frame = () => ({
  ...{ id: 'polderrand-2026', version: '1.0.0' },
  title: { nl: 'Afspraak Polderrand', en: 'Agreement Polderrand' },
  scope: { region: 'Polderrand', municipalities: ['Een', 'Twee', 'Drie'], targetGroups: ['MO', 'BW'] },
  parties: agreementParties(),
  signing: { required: ['gemeente-1', 'corporatie-1', 'zorg-1'], quorum: { atLeast: 20 }, profile: 'open' },
  term: { from: '2026-10-01', to: '2027-09-30', noticeMonths: 1 },
  arrangements: {
    annexVersion: '1.0.0',
    rightsDesk: contact,
    processor: { name: 'Beheerder (verzonnen)', agreement: 'Verwerkersovereenkomst 1.0' },
    breachContact: contact,
    quotas: [{ year: 2026, municipality: 'Een', corporation: 'corporatie-1', homes: 12 }],
    steering: { members: ['gemeente-1', 'corporatie-1', 'zorg-1'], atLeast: 2 },
    nextEvaluation: '2027-02-01',
  },
});

/** What a stranger would like the next version to be: everybody is named, and it takes part itself. */
function theirFrame(): object {
  const { keys: _keys, ...party } = newcomer.party;
  const whole = frame();
  return { ...whole, version: '9999.0.0', parties: [...whole.parties, { ...party, involvement: 'decide' }] };
}

describe('the agreement of a region with 23 parties', () => {
  it('starts from the national model, never from nothing', async () => {
    const { model } = opened.steps.policy;
    const nothing = await call('gemeente-1', 'POST', asOfficer('/drafts'), { reason: 'zomaar' });
    expect(nothing).toMatchObject({ status: 400, body: { code: 'invalid-input' } });
    const request = { from: { model: { id: model.id } }, reason: 'de regio begint' };
    expect((await call('gemeente-1', 'POST', '/drafts?role=data-protection-officer', request)).status).toBe(403);
    const started = await call<Draft>('gemeente-1', 'POST', asOfficer('/drafts'), request);
    expect(started.status).toBe(201);
    draft = started.body;
  });

  it('takes a twist that narrows and one that switches on an option', async () => {
    const changed = await change({
      frame: frame(),
      changes: [
        { op: 'switch-on', clause: 'P04.HUB.COR', field: 'supportContact' },
        { op: 'narrow-field', clause: 'P05.PRO.COR', field: 'dateOfBirth', part: 'year' },
        { op: 'remove-field', clause: 'P01.PRO.MUN', field: 'originSetting' },
      ],
    });
    expect(changed.status).toBe(200);
    expect(draft.changes.map(({ op }) => op)).toStrictEqual(['switch-on', 'narrow-field', 'remove-field']);
  });

  it('takes no citizen number and no diagnosis for a corporation, and changes nothing then', async () => {
    const before = draft;
    const refused = await change({
      changes: [
        { op: 'switch-on', clause: 'P04.HUB.COR', field: 'bsn' },
        { op: 'switch-on', clause: 'P04.HUB.COR', field: 'diagnosis' },
        { op: 'switch-on', clause: 'P06.PRO.COR', field: 'escalationLevel' },
      ],
    });
    expect(refused.status).toBe(400);
    expect(refused.body.errors).toHaveLength(2);
    expect((await call('gemeente-1', 'GET', asOfficer(`/drafts/${draft.id}`))).body).toStrictEqual(before);
  });

  it('loses no change of two officers who work at once', async () => {
    const stale = { revision: draft.revision - 1, reason: 'te laat', frame: { version: '9.9.9' } };
    const late = await call('gemeente-2', 'PATCH', asOfficer(`/drafts/${draft.id}`), stale);
    expect(late).toMatchObject({ status: 409, body: { code: 'conflict' } });
  });

  it('is talked about by its parties, and hidden from strangers', async () => {
    const toComment = { text: 'Is het geboortejaar genoeg?', clause: 'P05.PRO.COR' };
    expect((await call('bewind-1', 'POST', asOfficer(`/drafts/${draft.id}/comments`), toComment)).status).toBe(404);
    expect((await move('consultation')).status).toBe(200);
    expect((await call('bewind-1', 'POST', asOfficer(`/drafts/${draft.id}/comments`), toComment)).status).toBe(201);
    expect((await call(newcomer.party.id, 'GET', asOfficer(`/drafts/${draft.id}`))).status).toBe(404);
  });

  it('is not offered by its author alone, nor while somebody objects or a widening has no reason', async () => {
    const path = `/drafts/${draft.id}`;
    const codes = async () => {
      const answer = await move('offered');
      expect(answer.status).toBe(400);
      return answer.body.errors?.map(({ code }) => code);
    };
    expect(await codes()).toStrictEqual(['approval-missing', 'approval-missing', 'widening-unticked']);
    const { body } = await call<Widenings>('gemeente-1', 'GET', asOfficer(`${path}/ticks`));
    expect(body).toMatchObject({
      since: { kind: 'model' },
      widenings: [{ point: 'P04.HUB.COR field supportContact' }],
    });
    const says = (party: PartyId, verdict: string, role = 'privacy-officer') =>
      call(party, 'POST', `${path}/reviews?role=${role}`, { hash: body.hash, verdict, reason: 'zo gelezen' });
    expect((await says('gemeente-1', 'approve')).status).toBe(201);
    expect(await codes()).toStrictEqual(['approval-own', 'approval-own', 'widening-unticked']);
    expect((await says('zorg-1', 'object')).status).toBe(201);
    expect(await codes()).toContain('objection-open');
    expect((await says('zorg-1', 'approve', 'data-protection-officer')).status).toBe(403);
    expect((await says('zorg-1', 'advise', 'data-protection-officer')).status).toBe(201);
    expect((await says('zorg-1', 'approve', 'signatory')).status).toBe(403);
    expect((await says(newcomer.party.id, 'approve')).status).toBe(404);
  });

  it('is offered once nothing stands in the way, and never changes again', async () => {
    await approve();
    const preview = await call<{ hash: typeof hash; findings: { severity: string }[] }>(
      'gemeente-1',
      'GET',
      asOfficer(`/drafts/${draft.id}/preview`),
    );
    expect(preview.body.findings.filter(({ severity }) => severity === 'error')).toStrictEqual([]);
    hash = preview.body.hash;
    expect((await move('offered')).status).toBe(200);
    expect(draft.offered?.hash).toBe(hash);
    expect((await change({ frame: { title: { nl: 'Anders', en: 'Other' } } })).status).not.toBe(200);
    expect(await life()).toMatchObject({ state: 'offered', version: '1.0.0' });
  });

  it('is signed by one director for many; a missing mandate leaves that one party unsigned', async () => {
    const others = [2, 3, 4, 5, 6].map((number) => `gemeente-${number}`);
    const onBehalfOf = others.map((party) => ({ party, mandateDocument: mandateOf(party) }));
    const { status, body } = await state('gemeente-1', { onBehalfOf });
    expect(status).toBe(201);
    expect(body.outcomes.filter(({ counted }) => counted).map(({ party }) => party)).toStrictEqual([
      'gemeente-1',
      ...others.slice(0, 4),
    ]);
    expect(body.outcomes.at(-1)).toStrictEqual({ party: 'gemeente-6', counted: false, reason: 'MANDATE_MISSING' });
  });

  it('is a shadow when 22 have signed, and in force on its first day', async () => {
    for (const { party } of members.slice(6)) expect((await state(party.id)).status).toBe(201);
    expect(await life()).toMatchObject({ state: 'signed', awaiting: [] });
    travel('2026-09-30T21:59:59Z');
    expect((await life()).state).toBe('signed');
    travel('2026-09-30T22:00:00Z');
    const { state: now, parties } = await life();
    expect(now).toBe('in-force');
    expect(parties.filter((party) => party.state === 'signed')).toHaveLength(22);
    expect(parties.find(({ id }) => id === 'gemeente-6')).toMatchObject({
      state: 'unsigned',
      reason: 'MANDATE_MISSING',
    });
  });

  it('decides as it was signed: for who signed, for what was agreed, and no more', async () => {
    travel('2026-10-05');
    const seen = await register(['gemeente-1', 'gemeente-6', 'corporatie-2']);
    const answer = await ask('gemeente-1', seen('gemeente-1'));
    expect(answer).toMatchObject({ status: 200, body: { data: { familyName: 'Verzonnen' } } });
    expect(JSON.stringify(answer.body)).not.toContain('detentie');
    expect(await ask('gemeente-6', seen('gemeente-6'))).toMatchObject({
      status: 403,
      body: { refusedFields: [{ reason: 'DENY_PARTY_NOT_SIGNED' }, { reason: 'DENY_PARTY_NOT_SIGNED' }] },
    });
  });

  it('is not followed by a version of strangers, whoever they name in it', async () => {
    const stranger = newcomer.party.id;
    const { model } = opened.steps.policy;
    const request = { from: { model: { id: model.id } }, frame: theirFrame(), reason: 'overnemen' };
    const started = await call<Draft>(stranger, 'POST', asOfficer('/drafts'), request);
    const { id, revision } = started.body;
    const offer = { revision, to: 'offered', reason: 'overnemen' };
    expect(started.status).toBe(201);
    expect(await call(stranger, 'POST', asOfficer(`/drafts/${id}/state`), offer)).toMatchObject({ status: 400 });
    // And when others were careless enough to approve it, it is still not theirs to offer.
    await approve(`/drafts/${id}`);
    expect(await call(stranger, 'POST', asOfficer(`/drafts/${id}/state`), offer)).toMatchObject({
      status: 403,
      body: { code: 'not-allowed' },
    });
    expect((await call('gemeente-1', 'GET', '/agreements')).body).toMatchObject({ agreements: [{ version: '1.0.0' }] });
  });

  it('is joined by a party that declares it and that the steering group admits', async () => {
    travel('2026-10-12');
    const { keys: _, ...party } = newcomer.party;
    const norms = opened.steps.policy.model.articles.security.find(({ partyType }) => partyType === 'COR')?.norms ?? [];
    const declared = await state(party.id, {
      accession: {
        ...{ party, norms, dpia: 'DPIA 7, 2026-09-01', dataProtectionOfficer: contact },
        ...{ processorAgreement: 'Verwerkersovereenkomst 1.0', from: '2026-10-15' },
      },
    });
    expect(declared.body.outcomes).toMatchObject([{ counted: false, reason: 'AWAITS_ADMISSION' }]);
    const vote = { about: party.id, from: '2026-10-15', declaration: declared.body.digest };
    expect((await state('gemeente-1', { type: 'admit', ...vote })).status).toBe(201);
    expect(await stateOf(party.id)).toBe('awaits-admission');
    expect((await state('zorg-1', { type: 'admit', ...vote })).status).toBe(201);
    travel('2026-10-16');
    expect(await stateOf(party.id)).toBe('signed');
    expect((await call(party.id, 'GET', '/agreements')).body).toMatchObject({ agreements: [{ state: 'in-force' }] });
  });

  it('is left by one party after its notice, and goes on for the others', async () => {
    const seen = await register(['gemeente-1', 'gemeente-2']);
    expect((await state('gemeente-2', { type: 'revoke' })).status).toBe(201);
    expect(await stateOf('gemeente-2')).toBe('leaving');
    expect((await ask('gemeente-2', seen('gemeente-2'))).status).toBe(200);
    travel('2026-11-17');
    expect(await stateOf('gemeente-2')).toBe('withdrawn');
    expect(await ask('gemeente-2', seen('gemeente-2'))).toMatchObject({
      status: 403,
      body: { refusedFields: [{ reason: 'DENY_PARTY_WITHDRAWN' }, { reason: 'DENY_PARTY_WITHDRAWN' }] },
    });
    expect((await ask('gemeente-1', seen('gemeente-1'))).status).toBe(200);
  });

  it('is followed by a version that runs beside it as a shadow, answers nothing, and takes over at its first second', async () => {
    const from = { agreement: { id: 'polderrand-2026', version: '1.0.0' } };
    const started = await call<Draft>('gemeente-1', 'POST', asOfficer('/drafts'), { from, reason: 'jaarlijks' });
    draft = started.body;
    expect(draft.changes).toHaveLength(3);
    const term = { from: '2027-01-01', to: '2027-03-28', noticeMonths: 1 };
    const opens = draft.changes.find(({ op }) => op === 'remove-field')?.id ?? '';
    expect((await change({ frame: { version: '2.0.0', term }, undo: [opens] })).status).toBe(200);
    await approve();
    expect((await move('offered')).status).toBe(200);
    const first = hash;
    hash = draft.offered?.hash ?? first;
    for (const { party } of members) expect((await state(party.id)).status).toBe(201);
    expect((await life()).version).toBe('1.0.0');
    expect((await life('2.0.0')).state).toBe('signed');

    const seen = await register(['gemeente-1']);
    expect(JSON.stringify((await ask('gemeente-1', seen('gemeente-1'))).body)).not.toContain('detentie');
    const shadow = {
      agreement: { id: 'polderrand-2026', version: '2.0.0', hash },
      wider: ['originSetting'],
      narrower: [],
    };
    expect(opened.entries().at(-1)).toMatchObject({ kind: 'disclosure', agreement: { hash: first }, shadow });

    travel('2026-12-31T22:59:59Z');
    expect((await life()).version).toBe('1.0.0');
    travel('2026-12-31T23:00:00Z');
    expect(await life()).toMatchObject({ version: '2.0.0', state: 'in-force' });
    expect(await life('1.0.0')).toMatchObject({ state: 'ended', reason: 'superseded' });
    expect((await ask('gemeente-1', seen('gemeente-1'))).body.data).toMatchObject({ familyName: 'Verzonnen' });
    expect(opened.entries().at(-1)).not.toHaveProperty('shadow');
    expect(opened.entries().at(-1)?.agreement?.hash).toBe(hash);
    expect((await opened.steps.agreements.byHash(first))?.document.version).toBe('1.0.0');
  });

  it('can be taken along as one file, that proves itself without a gateway', async () => {
    const path = '/agreements/polderrand-2026/versions/1.0.0/file';
    // A checkpoint comes within a minute, and never because somebody asks.
    await opened.steps.audit.checkpoint();
    const file = Buffer.from(JSON.stringify((await call('corporatie-1', 'GET', path)).body));
    const { keys } = (await (await fetch(`${url}/v1/keys`)).json()) as {
      keys: { alg: string; pem: string }[];
    };
    const logKeys = keys.filter(({ alg }) => alg === 'EdDSA').map(({ pem }) => createPublicKey(pem));
    const evidence: Parameters<typeof verifyAgreementFile>[1] = {
      ...{ anchors: [], at: opened.clock.now },
      trustedParties: [...members, newcomer].map(({ party }) => party),
      isInLog: (text, proof) => verifyInclusion(text, proof, logKeys),
    };
    const verdict = await verifyAgreementFile(file, evidence);
    expect(verdict.problems).toStrictEqual([]);
    expect(verdict.life?.state).toBe('in-force');
    expect(new Set(verdict.statements.map(({ time }) => time))).toStrictEqual(new Set(['proven']));
    const wider = Buffer.from(file.toString('utf8').replace('"part":"year"', '"part":"all"'));
    expect((await verifyAgreementFile(wider, evidence)).problems.length).toBeGreaterThan(0);
  });

  it('ends at the first second after its last day, on the day that the clock changes', async () => {
    const seen = await register(['gemeente-1']);
    travel('2027-03-28T21:59:59Z');
    expect((await ask('gemeente-1', seen('gemeente-1'))).status).toBe(200);
    travel('2027-03-28T22:00:00Z');
    expect((await life()).state).toBe('expired');
    expect(await ask('gemeente-1', seen('gemeente-1'))).toMatchObject({ status: 403 });
  });
});

/** A provider registers a client's case with these parties; each has its own reference to it. */
async function register(parties: readonly PartyId[]): Promise<(party: PartyId) => string> {
  const request = {
    agreement: 'polderrand-2026',
    phase: 'registration',
    parties: parties.map((party) => ({ party, capacity: 'party', contract: false })),
    records: { familyName: 'Verzonnen' },
  };
  const registered = await call<{ caseRef: string }>('zorg-1', 'POST', '/cases', request);
  expect(registered.status).toBe(201);
  const { id } = await opened.steps.cases.resolve('zorg-1', registered.body.caseRef, opened.clock.now);
  return (party) => (id === undefined ? '' : opened.steps.cases.refFor(party, id));
}
