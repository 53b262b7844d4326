import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hashAgreement } from '../../src/agreements/agreements.ts';
import {
  corporation,
  desk,
  municipality,
  provider,
  type Signatory,
  sign,
  signatories,
  stranger,
  toTwist,
  toVeenrand,
} from '../../src/agreements/veenrand.fixture.ts';
import type { PartyId, Role, Statement } from '../../src/contract/generated/types.ts';
import { parseInstant } from '../../src/contract/vocabulary.ts';
import type { Done } from '../../src/disclosure/act.ts';
import { recordStatement } from '../../src/disclosure/record-statement.ts';
import { toTrace } from '../../src/disclosure/trace-context.ts';
import { viewAgreement, viewAgreements } from '../../src/workbench/agreements.ts';
import { signHere, viewConfirm } from '../../src/workbench/confirm-signing.ts';
import { viewSigningRoom } from '../../src/workbench/signing-room.ts';
import type { RoomParty, SigningRoomView } from '../../src/workbench/signing-room-view.ts';
import { readStatement, viewStatement } from '../../src/workbench/statement.ts';
import { type OpenSteps, openSteps } from '../support/open-steps.ts';

const now = '2026-03-16T10:00:00Z';
const term = { from: '2026-06-01', to: '2028-05-31', noticeMonths: 6 };
const first = toVeenrand();
const second = toVeenrand(
  { version: '2.0.0', term },
  toTwist({ op: 'switch-on', clause: 'P04.HUB.COR', field: 'supportContact' }),
);
const which = { id: second.id, version: second.version };

let opened: OpenSteps;
beforeEach(async () => {
  opened = await openSteps({ at: parseInstant(now) });
  for (const { party } of [...signatories, stranger]) {
    await opened.steps.agreements.registerParty(party);
    await opened.letIn(party.id, ['signatory', 'privacy-officer']);
  }
  await opened.steps.agreements.publish(first);
  for (const signatory of signatories) await hand(await sign(first, signatory));
  await opened.steps.agreements.publish(second);
});
afterEach(() => opened[Symbol.asyncDispose]());

const hand = (jws: string): Promise<unknown> => recordStatement(opened.steps, jws, toTrace(undefined));
const state = async (by: Signatory, changes: Partial<Statement> = {}): Promise<unknown> =>
  hand(await sign(second, by, { signedAt: '2026-03-16T09:00:00Z', ...changes }));

const callOf = (party: PartyId, body?: unknown, role: Role = 'signatory') => ({ ...opened.call(party, body), role });

async function of<Response>(done: Done<Response>): Promise<Response> {
  const { answer } = await done;
  if (!answer.ok) throw answer.problem;
  return answer.response;
}

const look = (party: PartyId = 'woonveste'): Promise<SigningRoomView> =>
  of(viewSigningRoom(opened.steps, callOf(party), which));
const partyIn = ({ parties }: SigningRoomView, id: PartyId): RoomParty | undefined =>
  parties.find((party) => party.id === id);

describe('the signing room', () => {
  it('is as good as not there for who is no party to the version', async () => {
    await expect(look('buitenhuis')).rejects.toMatchObject({ code: 'not-found' });
    const missing = viewSigningRoom(opened.steps, callOf('woonveste'), { ...which, version: '9.9.9' });
    await expect(of(missing)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('leaves exactly one entry, that names the version', async () => {
    const before = opened.entryCount();
    await look();
    const entries = opened.entriesFrom(before);
    expect(entries).toMatchObject([
      { kind: 'agreement-read', party: 'woonveste', agreement: { ...which, hash: hashAgreement(second) } },
    ]);
  });

  it('counts no signature of another version, and says of which version it is', async () => {
    const room = await look();
    expect(room.agreement.state).toBe('offered');
    expect(room.inForceNow).toBe('1.0.0');
    expect(partyIn(room, 'woonveste')).toMatchObject({ status: 'other-version', signedVersion: '1.0.0' });
    expect(partyIn(room, 'woonveste')?.statement).toBeUndefined();
    expect(room.awaiting.map(({ id }) => id)).toStrictEqual(['veldhaven', 'woonveste', 'noordlicht']);
  });

  it('tells who signed, with what key, and what a party that says no gives as its reason', async () => {
    await state(corporation);
    await state(provider, { type: 'reject', reason: 'De looptijd is te lang.' });
    const room = await look();
    const signed = partyIn(room, 'woonveste');
    expect(signed).toMatchObject({ status: 'signed', statement: { verified: true, key: { kid: 'key-1' } } });
    const rejected = partyIn(room, 'noordlicht');
    expect(rejected).toMatchObject({ status: 'rejected', statement: { reason: 'De looptijd is te lang.' } });
    expect(room.awaiting.map(({ id }) => id)).toStrictEqual(['veldhaven', 'noordlicht']);
  });

  it('tells of a mandate that does not hold, at the party that it was signed for', async () => {
    const mandateDocument = `sha-256:${'A'.repeat(43)}`;
    await state(municipality, { onBehalfOf: [{ party: 'transferpunt', mandateDocument }] });
    const room = await look();
    expect(partyIn(room, 'transferpunt')).toMatchObject({ status: 'no-mandate', why: 'MANDATE_MISSING' });
    expect(room.statements.at(-1)?.onBehalfOf).toMatchObject([{ id: 'transferpunt', counted: false }]);
  });

  it('shows a statement that was spoiled as one that counts against its party', async () => {
    await state(corporation);
    opened.behind((database) => {
      database.exec(`update statements set jws = replace(jws, '.', '.e') where party_id = 'woonveste'
        and hash = '${hashAgreement(second)}'; update revisions set value = value + 1`);
    });
    expect(partyIn(await look(), 'woonveste')).toMatchObject({
      status: 'not-verified',
      statement: { verified: false, fault: 'malformed' },
    });
  });

  it('lets a party state what means something, and nothing once the version is over', async () => {
    const choices = async (party: PartyId) => (await look(party)).visitor.choices;
    expect(await choices('woonveste')).toStrictEqual(['accept', 'reject']);
    await state(corporation);
    expect(await choices('woonveste')).toStrictEqual(['reject']);
    const old = await of(viewSigningRoom(opened.steps, callOf('woonveste'), { ...which, version: '1.0.0' }));
    expect(old.visitor.choices).toStrictEqual(['revoke']);
    opened.clock.now = parseInstant('2028-07-01T10:00:00Z');
    expect(await choices('woonveste')).toStrictEqual([]);
  });

  it('shows the statements of others to no newcomer that waits for admission', async () => {
    await state(corporation);
    const { keys: _, ...newcomer } = stranger.party;
    const norms = second.articles.security.find(({ partyType }) => partyType === 'COR')?.norms ?? [];
    const dataProtectionOfficer = { name: 'FG Buitenhuis', email: 'fg@buitenhuis.example', phone: '+31 88 000 0009' };
    const accession = { party: newcomer, norms, dpia: 'DPIA 1', dataProtectionOfficer, processorAgreement: 'VO 1' };
    await state(stranger, { accession: { ...accession, from: '2026-07-01' } });
    const room = await look('buitenhuis');
    expect(room.statements.map(({ party }) => party.id)).toStrictEqual(['buitenhuis']);
    expect(partyIn(room, 'woonveste')?.statement).toBeUndefined();
    expect(partyIn(room, 'buitenhuis')?.status).toBe('awaits-admission');
    const [other] = (await look()).statements.filter(({ party }) => party.id === 'woonveste');
    const asked = { ...which, statement: other?.id ?? '' };
    await expect(of(viewStatement(opened.steps, callOf('buitenhuis'), asked))).rejects.toMatchObject({
      code: 'not-found',
    });
  });
});

describe('one statement', () => {
  it('comes with every check, its payload, its key, and its place in the log', async () => {
    await state(corporation);
    const { statements } = await look();
    const asked = { ...which, statement: statements[0]?.id ?? '' };
    const view = await of(viewStatement(opened.steps, callOf('veldhaven'), asked));
    expect(view.statement.checks.map(({ result }) => result)).toStrictEqual(['ok', 'ok', 'ok', 'ok', 'ok']);
    expect(JSON.parse(view.payload ?? '')).toMatchObject({ party: 'woonveste', type: 'accept' });
    expect(view.key).toMatchObject({ kid: 'key-1' });
    expect(view.proof?.sound ?? true).toBe(true);
    const { parts } = await of(readStatement(opened.steps, callOf('veldhaven'), asked));
    expect(parts.content).toBe(view.jws);
  });
});

describe('what a director sees before it signs', () => {
  const confirm = (party: PartyId, role: Role = 'signatory') =>
    of(viewConfirm(opened.steps, callOf(party, undefined, role), which));

  it('is for no other role', async () => {
    await expect(confirm('woonveste', 'privacy-officer')).rejects.toMatchObject({ code: 'not-allowed' });
  });

  it('repeats what becomes wider than the version that is in force, and nothing that stays', async () => {
    const { base, wider } = await confirm('woonveste');
    expect(base).toStrictEqual({ kind: 'version', version: '1.0.0' });
    expect(wider.map(({ field, kind, before, after }) => `${kind} ${field?.nl} ${before} ${after}`)).toContain(
      'field Geboortedatum year all',
    );
    expect(wider.some(({ field }) => field?.nl === 'BSN')).toBe(false);
  });

  it('tells what each choice leads to, by the standing and the notice', async () => {
    expect((await confirm('woonveste')).next).toMatchObject({
      awaiting: [{ id: 'veldhaven' }, { id: 'noordlicht' }],
      short: 1,
      replaces: '1.0.0',
      lastDay: '2026-09-16',
      isRequired: true,
    });
    await state(municipality);
    await state(provider);
    const { next } = await confirm('woonveste');
    expect(next).toMatchObject({ awaiting: [], short: 0, begins: '2026-06-01' });
  });

  it('offers only keys that are good now', async () => {
    expect((await confirm('woonveste')).keys).toMatchObject([{ kid: 'key-1', alg: 'EdDSA' }]);
    const [key] = corporation.party.keys;
    if (key === undefined) throw new Error('the fixture has no key');
    const keys = [{ ...key, revokedAt: '2026-03-01T00:00:00Z' }];
    await opened.steps.agreements.registerParty({ ...corporation.party, keys });
    expect((await confirm('woonveste')).keys).toStrictEqual([]);
  });

  it('offers to sign for who gave a mandate that holds, and for nobody else', async () => {
    expect((await confirm('veldhaven')).mandates).toStrictEqual([]);
    const document = `sha-256:${'B'.repeat(43)}` as const;
    const mandates = [{ to: 'veldhaven', document, validFrom: '2026-01-01T00:00:00Z' }];
    await opened.steps.agreements.registerParty({ ...desk.party, mandates });
    expect((await confirm('veldhaven')).mandates).toMatchObject([{ id: 'transferpunt', mandateDocument: document }]);
    opened.clock.now = parseInstant('2025-12-31T10:00:00Z');
    expect((await confirm('veldhaven')).mandates).toStrictEqual([]);
  });

  it('takes in what was signed here, with one entry, and refuses what is about anything else', async () => {
    const { agreement } = await confirm('woonveste');
    const here = { agreement, party: 'woonveste', types: ['accept'] } as const;
    const handIn = async (jws: string) =>
      (await signHere(opened.steps, callOf('woonveste', { statement: jws }), here)).answer;
    const signedAt = '2026-03-16T09:00:00Z';
    for (const [jws, code] of [
      [await sign(first, corporation, { signedAt }), 'other-agreement'],
      [await sign(second, provider, { signedAt }), 'other-party'],
      [await sign(second, corporation, { signedAt, type: 'reject' }), 'other-type'],
      [(await sign(second, corporation, { signedAt })).replace(/.$/, 'x'), 'malformed'],
    ] as const) {
      const refused = await handIn(jws);
      expect(refused.ok ? [] : refused.problem.extras.errors?.map((error) => error.code)).toContain(code);
    }
    expect(partyIn(await look(), 'woonveste')?.status).toBe('other-version');
    const before = opened.entryCount();
    expect((await handIn(await sign(second, corporation, { signedAt }))).ok).toBe(true);
    expect(opened.entriesFrom(before)).toMatchObject([{ kind: 'agreement-statement', party: 'woonveste' }]);
    expect(partyIn(await look(), 'woonveste')?.status).toBe('signed');
  });
});

describe('who is no party', () => {
  const { keys: _, ...newcomer } = stranger.party;
  const norms = first.articles.security.find(({ partyType }) => partyType === 'COR')?.norms ?? [];
  const dataProtectionOfficer = { name: 'FG Buitenhuis', email: 'fg@buitenhuis.example', phone: '+31 88 000 0009' };
  const accession = { party: newcomer, norms, dpia: 'DPIA 1', dataProtectionOfficer, processorAgreement: 'VO 1' };

  it('accedes by a declaration, waits, and is let in by the votes of the steering group alone', async () => {
    const view = await of(viewAgreement(opened.steps, callOf('buitenhuis'), 'veenrand'));
    if (view.kind !== 'open') throw new Error('it is a party already');
    expect(view.accession).toMatchObject({ norms, isSignatory: true, listed: { version: '1.0.0' } });
    const stateFirst = async (by: Signatory, types: Statement['type'][], changes: Partial<Statement>) => {
      const statement = await sign(first, by, { signedAt: '2026-03-16T09:00:00Z', ...changes });
      const here = { agreement: view.accession.listed, party: by.party.id, types };
      return of(signHere(opened.steps, callOf(by.party.id, { statement }), here));
    };
    const { digest } = await stateFirst(stranger, ['accept'], { accession: { ...accession, from: '2026-03-16' } });
    const old = { ...which, version: '1.0.0' };
    const room = () => of(viewSigningRoom(opened.steps, callOf('buitenhuis'), old));
    expect(partyIn(await room(), 'buitenhuis')).toMatchObject({ status: 'awaits-admission', statement: { digest } });
    const vote = { type: 'admit', about: 'buitenhuis', from: '2026-03-16', declaration: digest } as const;
    await stateFirst(municipality, ['admit', 'expel'], vote);
    expect((await room()).votes).toMatchObject([{ about: { id: 'buitenhuis' }, admit: [{ id: 'veldhaven' }] }]);
    expect(partyIn(await room(), 'buitenhuis')?.status).toBe('awaits-admission');
    await stateFirst(corporation, ['admit', 'expel'], vote);
    expect(partyIn(await room(), 'buitenhuis')?.status).toBe('signed');
    await expect(stateFirst(provider, ['admit', 'expel'], { type: 'revoke' })).rejects.toMatchObject({
      extras: { errors: [{ code: 'other-type' }] },
    });
  });
});

describe('the agreements of a party', () => {
  it('are those it is a party to, with their versions in time', async () => {
    const { agreements, others, mayStart } = await of(viewAgreements(opened.steps, callOf('woonveste')));
    expect(agreements.map(({ id, versions }) => [id, ...versions.map(({ listed }) => listed.version)])).toStrictEqual([
      ['veenrand', '2.0.0', '1.0.0'],
    ]);
    expect(agreements[0]?.time.seams).toMatchObject([{ kind: 'overlap', from: '2026-06-01', to: '2027-12-31' }]);
    expect(others).toStrictEqual([]);
    expect(mayStart).toBe(false);
  });

  it('of others are shown to a stranger as far as they are in force: how to accede, and no party of it', async () => {
    const view = await of(viewAgreements(opened.steps, callOf('buitenhuis')));
    expect(view.agreements).toStrictEqual([]);
    expect(view.others.map(({ version }) => version)).toStrictEqual(['1.0.0']);
    const one = await of(viewAgreement(opened.steps, callOf('buitenhuis'), 'veenrand'));
    expect(one).toMatchObject({ kind: 'open', accession: { party: { id: 'buitenhuis' }, steering: { atLeast: 2 } } });
    expect(JSON.stringify(one)).not.toContain('2.0.0');
    const none = viewAgreement(opened.steps, callOf('buitenhuis'), 'elders');
    await expect(of(none)).rejects.toMatchObject({ code: 'not-found' });
  });
});
