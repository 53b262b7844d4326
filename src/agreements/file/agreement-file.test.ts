import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyInclusion } from '../../audit/audit.ts';
import { validate } from '../../contract/contract.ts';
import type { AgreementFile, Finding, Party } from '../../contract/generated/types.ts';
import { type Instant, parseInstant, toInstant } from '../../contract/vocabulary.ts';
import { toCanonicalText } from '../hash-agreement.ts';
import { toDigest } from '../statements/digest.ts';
import {
  administrator,
  books,
  corporation,
  desk,
  duringTerm,
  municipality,
  openRegion,
  provider,
  publishSigned,
  type Region,
  type Signatory,
  sign,
  signatories,
  stranger,
  tamper,
  toVeenrand,
} from '../veenrand.fixture.ts';
import { maxFileBytes, toFileBytes } from './agreement-file.ts';
import { checkFileStatements, type FileEvidence } from './check-file-statements.ts';
import { type ExportedAgreement, type ExportParts, exportAgreement } from './export-agreement.ts';
import { importAgreement } from './import-agreement.ts';
import { type AgreementFileVerdict, isVerifiedFile, verifyAgreementFile } from './verify-agreement-file.ts';

const agreement = toVeenrand();
const mandateDocument = toDigest('volmacht');
/** The corporation lets the municipality sign for it; the provider gave no mandate. */
const mandating: Party = {
  ...corporation.party,
  mandates: [{ to: 'veldhaven', document: mandateDocument, validFrom: '2025-01-01T00:00:00Z' }],
};
const finding: Finding = {
  code: 'public-body-on-consent',
  severity: 'warning',
  pointer: '/clauses/0',
  detail: 'P01.PRO.MUN',
  source: 'LR-05',
  title: { nl: 'Titel', en: 'Title' },
  remedy: { nl: 'Raad', en: 'Advice' },
};

const otherHash = `sha3-512:${'A'.repeat(86)}`;

let region: Region;
let bytes: Uint8Array;
let file: AgreementFile;
beforeAll(async () => {
  region = await openRegion();
  await region.agreements.registerParty(mandating);
  await region.agreements.publish(agreement);
  const onBehalfOf = ['woonveste', 'noordlicht'].map((party) => ({ party, mandateDocument }));
  const statements = [
    await sign(agreement, municipality, { onBehalfOf }),
    await sign(agreement, provider),
    await sign(agreement, desk),
    await sign(agreement, administrator, { type: 'reject' }),
  ];
  // Each a minute later: a file has them in the order in which they came in.
  for (const [minutes, jws] of statements.entries()) {
    await region.state(jws, await region.reopen(toInstant(duringTerm - (10 - minutes) * 60_000)));
  }
  bytes = bytesOf(await exportFrom(region));
  file = parse(bytes);
});
afterAll(() => region[Symbol.asyncDispose]());

const parse = (text: Uint8Array): AgreementFile => JSON.parse(Buffer.from(text).toString('utf8'));

function bytesOf(exported: ExportedAgreement): Uint8Array {
  if (!exported.ok) throw new Error(JSON.stringify(exported.problems));
  return exported.bytes;
}

async function exportFrom(from: Region, changes: Partial<ExportParts> = {}): Promise<ExportedAgreement> {
  const { agreements, audit } = from;
  const record = await agreements.published(agreement.id, agreement.version);
  if (record === undefined) throw new Error('not published');
  // A checkpoint comes within a minute, and never because somebody asks.
  await audit.checkpoint();
  const findEntry: ExportParts['findEntry'] = async (id) => {
    const [text, proof] = await Promise.all([audit.textOf(id), audit.prove(id)]);
    return text === undefined ? undefined : { text, ...(proof ? { proof } : {}) };
  };
  const versions = await agreements.list(duringTerm);
  const known = { record, versions, model: books.model, checks: [finding], findEntry, at: duringTerm };
  return exportAgreement({ ...known, ...changes });
}

/** Verifies what the log says by the key that the log publishes. */
const isInLog: NonNullable<FileEvidence['isInLog']> = (text, proof) =>
  verifyInclusion(text, proof, [createPublicKey({ key: { ...region.audit.key }, format: 'jwk' })]);

const verify = (of: Uint8Array, more: Partial<FileEvidence> = {}): Promise<AgreementFileVerdict> =>
  verifyAgreementFile(of, { anchors: [], at: duringTerm, ...more });

const codesOf = ({ problems }: AgreementFileVerdict): string[] =>
  problems.map(({ pointer, code }) => `${pointer} ${code}`);

/** The codes of what is wrong with the file after a change. */
async function codesAfter(change: (copy: AgreementFile) => void, more?: Partial<FileEvidence>): Promise<string[]> {
  const copy = structuredClone(file);
  change(copy);
  const verdict = await verify(toFileBytes(copy), more);
  expect(verdict.verified).toBeUndefined();
  return codesOf(verdict);
}

const statementIn = (copy: AgreementFile, index = 0): AgreementFile['statements'][number] => {
  const found = copy.statements[index];
  if (found === undefined) throw new Error('no such statement');
  return found;
};

describe('a file of an agreement is refused', () => {
  it.each<[string, () => Uint8Array, string]>([
    ['no JSON', () => bytes.subarray(1), ' syntax'],
    ['nothing', () => new Uint8Array(), ' syntax'],
    ['JSON with a member twice', () => Buffer.from('{"type":1,"type":1}'), ' duplicate-member'],
    ['larger than it may be', () => new Uint8Array(maxFileBytes + 1), ' too-large'],
    ['written in another form', () => Buffer.concat([bytes, Buffer.from('\n')]), ' not-canonical'],
    [
      'another kind of document',
      () => Buffer.from(JSON.stringify({ ...file, type: 'sluis-agreement' })),
      '/type const',
    ],
  ])('that is %s', async (_, make, code) => {
    const verdict = await verify(make());
    expect(codesOf(verdict)).toEqual([code]);
    expect(verdict).not.toHaveProperty('life');
    expect(verdict).not.toHaveProperty('agreement');
  });

  it.each<[string, (copy: AgreementFile) => void, string[]]>([
    [
      'a character too many',
      (copy) => void Object.assign(copy.text, { nl: `${copy.text.nl} ` }),
      ['/text/nl other-text'],
    ],
    ['another model', (copy) => void Object.assign(copy.model, { version: '9.0.0' }), ['/model other-model']],
    [
      'a record of a party twice',
      (copy) => void copy.parties.push(...copy.parties.slice(0, 1)),
      ['/parties/5/id duplicate-party'],
    ],
    [
      'a statement twice',
      (copy) => void copy.statements.push(statementIn(copy)),
      ['/statements/4 duplicate-statement'],
    ],
    [
      'an entry of another statement',
      (copy) => void Object.assign(statementIn(copy), { entry: statementIn(copy, 1).entry }),
      ['/statements/0/entry/text other-entry'],
    ],
    [
      'an entry that is no entry',
      (copy) => void Object.assign(statementIn(copy), { entry: { text: '{}' } }),
      ['/statements/0/entry/text other-entry'],
    ],
    [
      'a chain that goes up',
      (copy) => void copy.chain.push({ version: '2.0.0', hash: copy.hash }),
      ['/chain/0/version not-earlier'],
    ],
  ])('that has %s', async (_, change, codes) => {
    expect(await codesAfter(change)).toEqual(codes);
  });

  it('that has another hash, about which then nobody stated anything', async () => {
    const found = await codesAfter((copy) => void Object.assign(copy, { hash: otherHash }));
    const about = file.statements.flatMap((_, index) => [
      `/statements/${index}/entry/text other-entry`,
      `/statements/${index}/jws other-agreement`,
    ]);
    expect(found).toEqual(['/hash other-hash', ...about]);
  });

  it('with everything that is wrong at once', async () => {
    const found = await codesAfter((copy) => {
      copy.terms.title.nl = 'Iets anders';
      copy.text.en = 'Something else';
      copy.parties = copy.parties.filter(({ id }) => id !== 'noordlicht');
      statementIn(copy).jws = statementIn(copy, 2).jws.replace(/.{9}$/, 'AAAAAAAAA');
    });
    expect(found).toEqual(
      expect.arrayContaining([
        '/hash other-hash',
        '/terms/text other-text',
        '/text/nl other-text',
        '/text/en other-text',
        '/statements/0/entry/text other-entry',
        '/statements/1/jws unknown-party',
      ]),
    );
  });

  it('when a key in it is not the one that signed, and the verdict counts nothing for that party', async () => {
    const { publicKey } = generateKeyPairSync('ed25519');
    const { x = '' } = publicKey.export({ format: 'jwk' });
    const copy = structuredClone(file);
    for (const { id, keys } of copy.parties) if (id === 'veldhaven') for (const key of keys) key.jwk.x = x;
    const verdict = await verify(toFileBytes(copy));
    expect(codesOf(verdict)).toEqual(['/statements/0/jws wrong-signature']);
    expect(verdict.life?.state).not.toBe('in-force');
    expect(verdict.statements.map(({ party }) => party).sort()).toEqual(['balans', 'noordlicht', 'transferpunt']);
  });

  it('by a trusted register that has another key, or no such party', async () => {
    const { publicKey } = generateKeyPairSync('ed25519');
    const { x = '' } = publicKey.export({ format: 'jwk' });
    const keys = [{ kid: 'key-1', jwk: { kty: 'OKP', crv: 'Ed25519', x } as const, validFrom: '2025-01-01T00:00:00Z' }];
    const others = signatories.map(({ party }) => party).filter(({ id }) => id !== 'veldhaven' && id !== 'balans');
    const trustedParties = [...others, { ...municipality.party, keys }];
    const verdict = await verify(bytes, { trustedParties });
    expect(codesOf(verdict)).toEqual([
      '/statements/0/jws register-wrong-signature',
      '/statements/3/jws not-in-register',
    ]);
    expect(verdict.parties).toBe('trusted');
  });

  it('when a proof does not lead to the log that is trusted', async () => {
    const stolen = await codesAfter(
      (copy) => {
        const [one, other] = [statementIn(copy).entry, statementIn(copy, 1).entry];
        if (one?.proof && other?.proof) one.proof = other.proof;
      },
      { isInLog },
    );
    expect(stolen).toEqual(['/statements/0/entry/proof wrong-proof']);
    const foreign = await verify(bytes, { isInLog: () => false });
    expect(new Set(foreign.problems.map(({ code }) => code))).toEqual(new Set(['wrong-proof']));
  });

  it('when any bit of a statement is changed', async () => {
    const { entry, jws } = statementIn(file);
    for (const logged of [entry, undefined]) {
      for (let bit = 0; bit < jws.length * 8; bit += 1) {
        const changed = flip(Buffer.from(jws), bit).toString('latin1');
        const statement = logged ? { jws: changed, entry: logged } : { jws: changed };
        const { problems } = await checkFileStatements(
          { ...file, statements: [statement] },
          { anchors: [], at: duringTerm },
        );
        if (problems.length === 0) expect.fail(`bit ${bit} may be anything`);
      }
    }
  }, 60_000);

  it('when a bit of its terms, its text or its statements is changed', async () => {
    const whole = Buffer.from(bytes);
    const parts = [file.terms, file.text, file.statements.map(({ jws }) => jws).at(-1) ?? ''].map((part) =>
      toCanonicalText({ part }).slice(8, -1),
    );
    for (const part of parts) {
      const [from, size] = [whole.indexOf(part), Buffer.byteLength(part)];
      expect(from).toBeGreaterThan(0);
      for (let step = 0; step < 20; step += 1) {
        const bit = (from + Math.floor((size * step) / 20)) * 8 + (step % 8);
        const { verified } = await verify(flip(whole, bit));
        if (verified !== undefined) expect.fail(`bit ${bit % 8} of byte ${Math.floor(bit / 8)} may be anything`);
      }
    }
  }, 60_000);
});

function flip(bytes: Buffer, bit: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[bit >> 3] = (copy[bit >> 3] ?? 0) ^ (1 << (bit & 7));
  return copy;
}

describe('a verdict says no more than was checked', () => {
  it('without a register or a key of the log, the file is only as good as itself', async () => {
    const verdict = await verify(bytes);
    expect(verdict.problems).toEqual([]);
    expect(verdict.parties).toBe('as-in-file');
    expect(verdict.statements.map(({ time }) => time)).toEqual(['claimed', 'claimed', 'claimed', 'claimed']);
    expect(verdict.life?.state).toBe('in-force');
  });

  it('with both, whose keys they are and when each statement was there is proven', async () => {
    const trustedParties = await region.agreements.parties();
    const verdict = await verify(bytes, { trustedParties, isInLog });
    expect(verdict.problems).toEqual([]);
    expect(verdict.parties).toBe('trusted');
    expect(verdict.statements.map(({ time }) => time)).toEqual(['proven', 'proven', 'proven', 'proven']);
  });

  it('a statement without an entry is there at the moment that is asked about, and not before', async () => {
    const copy = structuredClone(file);
    for (const statement of copy.statements) delete statement.entry;
    const verdict = await verify(toFileBytes(copy), { isInLog });
    expect(verdict.problems).toEqual([]);
    expect(verdict.statements.map(({ time, receivedAt }) => [time, receivedAt])).toEqual(
      copy.statements.map(() => ['none', duringTerm]),
    );
    const early: Instant = parseInstant('2025-11-01T10:00:00Z');
    expect(codesOf(await verify(toFileBytes(copy), { at: early }))).toEqual(
      copy.statements.map((_, index) => `/statements/${index}/jws in-the-future`),
    );
  });

  it('who signed for whom, and who was not represented, is in it', async () => {
    const { statements, life } = await verify(bytes);
    expect(statements[0]).toMatchObject({
      party: 'veldhaven',
      type: 'accept',
      outcomes: [
        { party: 'veldhaven', counted: true },
        { party: 'woonveste', counted: true },
        { party: 'noordlicht', counted: false, reason: 'MANDATE_MISSING' },
      ],
    });
    expect(life?.parties.map(({ id, state }) => `${id} ${state}`)).toEqual([
      'veldhaven signed',
      'woonveste signed',
      'noordlicht signed',
      'balans unsigned',
      'transferpunt signed',
    ]);
  });

  it('whether it is in force depends on the moment that is asked about', async () => {
    const after = await verify(bytes, { at: parseInstant('2028-01-01T10:00:00Z') });
    expect(after.life?.state).toBe('expired');
    const before = await verify(bytes, { at: parseInstant('2025-12-31T22:59:59Z') });
    expect(before.life?.state).not.toBe('in-force');
  });

  it('only what this room verified is a verified file', async () => {
    const { verified } = await verify(bytes);
    expect(isVerifiedFile(verified)).toBe(true);
    expect(isVerifiedFile({ ...verified })).toBe(false);
    expect(isVerifiedFile(undefined)).toBe(false);
  });
});

describe('no file is made', () => {
  it('of an agreement under which a stored statement does not verify', async () => {
    await using other = await openRegion();
    await publishSigned(other, agreement);
    await tamper(other, async (tx) => {
      await tx
        .updateTable('statements')
        .set({ jws: await sign(agreement, stranger) })
        .where('party_id', '=', 'balans')
        .execute();
    });
    expect(await exportFrom(other)).toMatchObject({ ok: false, problems: [{ code: 'not-verified' }] });
  });

  it('with another model than the one that the agreement names', async () => {
    const model = { ...books.model, version: '9.0.0' };
    expect(await exportFrom(region, { model })).toMatchObject({ ok: false, problems: [{ code: 'other-model' }] });
  });

  it('that is larger than a file may be', async () => {
    const findEntry = async () => ({ text: 'x'.repeat(maxFileBytes) });
    expect(await exportFrom(region, { findEntry })).toMatchObject({ ok: false, problems: [{ code: 'too-large' }] });
  });
});

describe('a file of an agreement', () => {
  it('fits its schema, is the same for the same moment, and lists the earlier versions', async () => {
    expect(validate('agreementFile', file).ok).toBe(true);
    expect(bytesOf(await exportFrom(region))).toEqual(bytes);
    const older = { id: agreement.id, hash: file.hash };
    const versions = ['0.9.0', '0.10.0', '1.0.0', '1.0.1'].map((version) => ({ ...older, version }));
    const foreign = { id: 'elders', version: '0.1.0', hash: file.hash };
    const { chain } = parse(bytesOf(await exportFrom(region, { versions: [...versions, foreign] })));
    expect(chain.map(({ version }) => version)).toEqual(['0.10.0', '0.9.0']);
  });

  it('holds no private key and no client', () => {
    const text = Buffer.from(bytes).toString('utf8');
    expect(text).not.toMatch(/PRIVATE KEY|"d":"/);
    expect(file.parties.flatMap(({ keys }) => keys.map(({ jwk }) => 'd' in jwk))).not.toContain(true);
  });
});

/** The life of the agreement on a gateway, without when it learned of it. */
async function lifeOn({ agreements }: Region): Promise<unknown> {
  const life = await agreements.life(agreement.id, undefined, duringTerm);
  return { ...life, inForceSince: undefined };
}

async function importInto(target: Region, from = bytes) {
  const { verified } = await verify(from);
  if (verified === undefined) throw new Error('not verified');
  return importAgreement(verified, {
    publish: (document) => target.agreements.publish(document),
    state: (jws) => target.state(jws),
  });
}

describe('an agreement that is taken over from a file', () => {
  it('has the same hash, the same standing and the same file on a gateway that knew nothing of it', async () => {
    await using target = await openRegion();
    await target.agreements.registerParty(mandating);
    const imported = await importInto(target);
    expect(imported).toEqual({
      hash: file.hash,
      statements: ['veldhaven', 'noordlicht', 'transferpunt', 'balans'].map((party) => ({
        party,
        type: party === 'balans' ? 'reject' : 'accept',
        taken: true,
      })),
    });
    expect(await lifeOn(target)).toEqual(await lifeOn(region));
    const again = parse(bytesOf(await exportFrom(target)));
    const textsOf = ({ statements }: AgreementFile): string[] => statements.map(({ jws }) => jws).sort();
    expect({ ...again, statements: textsOf(again) }).toEqual({ ...file, statements: textsOf(file) });
  });

  it('has the newcomers that it had, admitted and not', async () => {
    await using source = await openRegion();
    await publishSigned(source, agreement);
    const { keys: _, ...party } = stranger.party;
    const declaration = await sign(agreement, stranger, {
      signedAt: '2026-04-01T10:00:00Z',
      accession: {
        party,
        norms: agreement.articles.security
          .filter(({ partyType }) => partyType === party.type)
          .flatMap(({ norms }) => norms),
        dpia: 'DPIA Buitenhuis, 2026-03-01',
        dataProtectionOfficer: { name: 'FG Buitenhuis', email: 'fg@buitenhuis.example', phone: '+31 88 000 0002' },
        processorAgreement: 'Verwerkersovereenkomst 1.1',
        from: '2026-04-15',
      },
    });
    await source.state(declaration);
    const about = { type: 'admit', about: party.id, from: '2026-04-15', declaration: toDigest(declaration) } as const;
    for (const member of [municipality, provider]) {
      const target = await openRegion();
      await importInto(target, bytesOf(await exportFrom(source)));
      expect(await lifeOn(target)).toEqual(await lifeOn(source));
      await target[Symbol.asyncDispose]();
      await source.state(await sign(agreement, member, { signedAt: '2026-04-02T10:00:00Z', ...about }));
    }
    await using target = await openRegion();
    const exported = bytesOf(await exportFrom(source));
    await importInto(target, exported);
    const life = await source.agreements.life(agreement.id, undefined, duringTerm);
    expect(life?.parties.at(-1)).toMatchObject({ id: party.id, acceded: true, state: 'signed' });
    expect(await lifeOn(target)).toEqual(await lifeOn(source));
    expect((await verify(exported)).life?.parties).toEqual(life?.parties);
  });

  it('changes nothing when it is taken over again', async () => {
    await using target = await openRegion();
    await target.agreements.registerParty(mandating);
    await importInto(target);
    const before = await lifeOn(target);
    await importInto(target);
    expect(await lifeOn(target)).toEqual(before);
  });

  it('brings no party and no key with it: who is not registered here has not signed', async () => {
    await using target = await openRegion();
    const other: Signatory = { ...municipality, key: generateKeyPairSync('ed25519').privateKey };
    const { x = '' } = createPublicKey(other.key).export({ format: 'jwk' });
    const kept = municipality.party.keys.map((key) => ({ ...key, revokedAt: '2025-02-01T00:00:00Z' }));
    const keys = [
      ...kept,
      { kid: 'key-2', jwk: { kty: 'OKP', crv: 'Ed25519', x } as const, validFrom: '2025-01-01T00:00:00Z' },
    ];
    await target.agreements.registerParty({ ...municipality.party, keys });
    const { statements } = await importInto(target);
    expect(statements[0]).toEqual({ party: 'veldhaven', type: 'accept', taken: false, code: 'key-revoked' });
    expect((await target.agreements.life(agreement.id, undefined, duringTerm))?.state).not.toBe('in-force');
  });

  it('stands back for another text of the same version', async () => {
    await using target = await openRegion();
    const other = toVeenrand({ title: { nl: 'Andere afspraak', en: 'Other agreement' } });
    await target.agreements.publish(other);
    await expect(importInto(target)).rejects.toMatchObject({ code: 'conflict' });
    expect(await target.agreements.list(duringTerm)).toHaveLength(1);
  });

  it('is taken over from a verified file only', async () => {
    const { verified } = await verify(bytes);
    const doors = { publish: async () => file.hash, state: async () => undefined };
    const lookalike = { ...verified } as NonNullable<typeof verified>;
    await expect(importAgreement(lookalike, doors)).rejects.toMatchObject({ code: 'internal-error' });
  });

  it('stops where the log cannot be written, for that is no refusal', async () => {
    await using target = await openRegion();
    const { verified } = await verify(bytes);
    if (verified === undefined) throw new Error('not verified');
    const state = async () => {
      throw new Error('the disk is full');
    };
    const doors = { publish: () => target.agreements.publish(agreement), state };
    await expect(importAgreement(verified, doors)).rejects.toThrow('the disk is full');
  });
});
