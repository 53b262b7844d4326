import { execFile } from 'node:child_process';
import { createHash, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Agreement, AgreementLife, Draft, Party, Statement } from '../../src/contract/generated/types.ts';
import { build } from '../support/gateway-process.ts';
import { bareEnvironment } from '../support/once-per-run.ts';

/** The `sluis` command as somebody types it, each call a process of its own; what it prints goes into a pipeline. */

const root = fileURLToPath(new URL('../../', import.meta.url));
const vector = join(root, 'tests/vectors/veenrand-2026.json');
const agreement = JSON.parse(readFileSync(vector, 'utf8')) as Agreement;
let folder = '';

beforeAll(async () => {
  await build();
  folder = mkdtempSync(join(tmpdir(), 'sluis-commands-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string): string => join(folder, name);
const write = (name: string, content: unknown): string => {
  writeFileSync(file(name), typeof content === 'string' ? content : JSON.stringify(content));
  return file(name);
};

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly errors: string;
}

let environment: Readonly<Record<string, string>> = {};

const sluis = (...words: readonly string[]): Promise<Ended> =>
  new Promise((resolve) => {
    const env = { ...bareEnvironment(), ...environment };
    const options = { env, cwd: folder, maxBuffer: 64 * 1024 * 1024 };
    execFile('node', [join(root, 'dist/cli/sluis.js'), ...words], options, (error, out, errors) => {
      resolve({ code: error ? Number(error.code) : 0, out, errors });
    });
  });

/** As somebody has it who just cloned: without what `npm test` puts in front of the path. */
const plainPath = (process.env['PATH'] ?? '').split(delimiter).filter((place) => !place.includes('node_modules'));

it('runs as the documentation prints it, on the Node that came with `npm ci` and not on that of the machine', async () => {
  const env = { ...process.env, PATH: plainPath.join(delimiter) };
  const { stdout } = await promisify(execFile)('npx', ['sluis', '--help'], { cwd: root, env });
  expect(stdout).toMatch(/^usage: sluis <command>/);
}, 60_000);

describe('a draft on the command line', () => {
  let draft: Draft;

  it('starts from the national model, and lacks what only the region can say', async () => {
    const { code, out } = await sluis('agreement', 'new', '--region', 'Proefland');
    expect(code).toBe(0);
    draft = JSON.parse(out) as Draft;
    expect(draft).toMatchObject({ state: 'draft', model: { id: 'nl.weerthuis.model' }, changes: [] });
    const checked = await sluis('agreement', 'check', write('draft.json', out), '--json');
    expect(checked.code).toBe(1);
    const { problems } = JSON.parse(checked.out) as { problems: { pointer: string }[] };
    expect(problems.map(({ pointer }) => pointer)).toContain('/frame/parties');
  });

  it('is checked whole: each problem with its place, and no bsn for a corporation', async () => {
    const { id, version, title, scope, parties, signing, term, retention, arrangements } = agreement;
    const frame = { id, version, title, scope, parties, signing, term, retention, arrangements };
    const why = { by: 'T.', at: '2025-11-03T10:00:00Z', reason: 'proef' };
    const changes = [{ id: '2-1', op: 'switch-on', clause: 'P04.HUB.COR', field: 'bsn', ...why }];
    const wrong = await sluis('agreement', 'check', write('wrong.json', { ...draft, frame, changes }), '--json');
    expect([wrong.code, wrong.out.includes('/changes/0')]).toStrictEqual([1, true]);
    const right = await sluis('agreement', 'check', write('right.json', { ...draft, frame }));
    expect([right.code, right.out.includes('\n0 errors')]).toStrictEqual([0, true]);
  });

  it('is compared with an agreement: what opens and what closes', async () => {
    const same = await sluis('agreement', 'diff', vector, vector);
    expect([same.code, same.out]).toStrictEqual([0, '']);
    const apart = await sluis('agreement', 'diff', vector, file('right.json'));
    expect(apart.code).toBe(1);
    expect(apart.out).toMatch(/^narrower +field P04\.HUB\.COR supportContact/m);
  });
});

describe('an agreement on the command line', () => {
  it('shows the words that are signed, whole or one clause, on paper too', async () => {
    const whole = await sluis('agreement', 'text', vector);
    const clause = await sluis('agreement', 'text', vector, '--clause', 'P08.COR.MUN', '--language', 'en');
    expect([whole.code, clause.code]).toStrictEqual([0, 0]);
    expect(whole.out.length).toBeGreaterThan(10_000);
    expect(clause.out).toContain('Early signal of rent arrears');
    expect((await sluis('agreement', 'text', vector, '--format', 'html')).out).toMatch(/^<!doctype html>/i);
    expect((await sluis('agreement', 'text', vector, '--clause', 'P99.COR.MUN')).code).toBe(2);
    const paper = await sluis('agreement', 'text', vector, '--clause', 'P08.COR.MUN', '--format', 'pdf');
    expect([paper.code, paper.out, paper.errors.includes('--clause')]).toStrictEqual([2, '', true]);
  });

  it('has a hash; one changed character has none', async () => {
    const { code, out } = await sluis('agreement', 'hash', vector, '--json');
    expect([code, JSON.parse(out)]).toMatchObject([0, { text: agreement.text }]);
    const changed = write(
      'changed.json',
      readFileSync(vector, 'utf8').replace('"noticeMonths": 6', '"noticeMonths": 0'),
    );
    const refused = await sluis('agreement', 'hash', changed);
    expect([refused.code, refused.errors.includes('other-text')]).toStrictEqual([1, true]);
  });

  it('is not signed with half a command', async () => {
    expect((await sluis('agreement', 'sign', vector, '--party', 'woonveste')).code).toBe(2);
    expect((await sluis('agreement', 'sign', vector, '--parti', 'woonveste')).code).toBe(2);
    expect((await sluis('agreement')).code).toBe(2);
    const unnamed = await sluis('agreement', 'sign', vector, '--key', vector, '--party', 'woonveste');
    expect([unnamed.code, unnamed.errors.includes('--kid or --certificates is needed')]).toStrictEqual([2, true]);
  });

  it.each([
    ['no file', (): string => file('nowhere.json'), 'there is no such file'],
    ['a folder', () => folder, 'it is a folder'],
    ['no JSON', () => write('no.json', 'agreement: 1'), 'it is not strict JSON'],
  ])(
    'has no answer for %s: 2, and what is expected',
    async (_what, path, reason) => {
      const named = path();
      for (const words of [['check'], ['verify']]) {
        const { code, out, errors } = await sluis('agreement', ...words, named);
        expect([code, out]).toStrictEqual([2, '']);
        expect(errors).toMatch(new RegExp(`^.*${named}: ${reason}.* Expected is .*JSON.*\n$`));
      }
    },
    60_000,
  );

  it('is not the file that proves itself: that is said, beside the verdict', async () => {
    const { code, out, errors } = await sluis('agreement', 'verify', vector);
    expect([code, JSON.parse(out), errors.includes('is no agreement file')]).toMatchObject([1, { ok: false }, true]);
  });
});

describe('a statement on the command line', () => {
  const { privateKey } = generateKeyPairSync('ed25519');
  const pem = (passphrase?: string): string =>
    privateKey
      .export({ type: 'pkcs8', format: 'pem', ...(passphrase ? { cipher: 'aes-256-cbc', passphrase } : {}) })
      .toString();
  const sign = (...words: readonly string[]): Promise<Ended> =>
    sluis('agreement', 'sign', vector, '--kid', 'k1', '--name', 'D. V.', '--function', 'bestuurder', ...words);
  const read = (jws: string): Statement => JSON.parse(Buffer.from(jws.split('.')[1] ?? '', 'base64url').toString());
  const sha256 = (text: string): string => `sha-256:${createHash('sha256').update(text).digest('base64url')}`;

  it('is not signed with what is no private key, nor with one that does not open', async () => {
    const locked = write('locked.pem', pem('open sesame'));
    const wrong = write('wrong.txt', 'open barley\n');
    const cases: [readonly string[], string][] = [
      [['--key', vector], 'it holds no private key'],
      [['--key', locked], '--passphrase-file'],
      [['--key', locked, '--passphrase-file', wrong], 'does not open it'],
    ];
    for (const [words, reason] of cases) {
      const { code, out, errors } = await sign('--party', 'woonveste', ...words);
      expect([code, out, errors.includes(reason), errors.includes('barley')]).toStrictEqual([2, '', true, false]);
    }
    const right = write('right.txt', 'open sesame\n');
    const signed = await sign('--party', 'woonveste', '--key', locked, '--passphrase-file', right);
    expect([signed.code, read(signed.out).party]).toStrictEqual([0, 'woonveste']);
  }, 60_000);

  it('is of a moment, and of a party that the agreement names, or says that it is not', async () => {
    const key = write('key.pem', pem());
    for (const at of ['tomorrow', '2016-12-31T23:59:60Z']) {
      const { code, out, errors } = await sign('--party', 'woonveste', '--key', key, '--at', at);
      expect([code, out, errors.includes('--at')]).toStrictEqual([1, '', true]);
    }
    const named = await sign('--party', 'woonveste', '--key', key, '--at', '2026-01-02T03:04:05Z');
    expect([named.errors.includes('does not name'), read(named.out).signedAt]).toStrictEqual([
      false,
      '2026-01-02T03:04:05.000Z',
    ]);
    const stranger = await sign('--party', 'woonvest', '--key', key);
    expect([stranger.code, stranger.errors.includes('does not name woonvest')]).toStrictEqual([0, true]);
  }, 60_000);

  it('accedes, admits and expels, and takes digests of files', async () => {
    const key = ['--key', write('key.pem', pem())];
    const mandate = write('mandate.pdf', 'the mandate\n');
    const [first, second] = agreement.parties;
    const newcomer = { ...first, id: 'nieuwkomer', name: 'Nieuwkomer' };
    const contact = { name: 'F. G.', email: 'fg@nieuwkomer.example', phone: '+31000000000' };
    const accession = {
      ...{ party: newcomer, norms: ['ISO 27001'], dpia: 'DPIA 1', dataProtectionOfficer: contact },
      ...{ processorAgreement: 'VO 1', from: '2026-06-01' },
    };
    const acceding = ['--party', 'nieuwkomer', '--accession', write('accession.json', accession), '--mandate', mandate];
    const acceded = await sign(...key, ...acceding);
    expect([acceded.code, acceded.errors.includes('does not name')]).toStrictEqual([0, false]);
    expect(read(acceded.out)).toMatchObject({ accession, mandateDocument: sha256('the mandate\n') });

    const vote = ['--party', first?.id ?? '', '--about', 'nieuwkomer', '--from', '2026-06-01'];
    const declaration = ['--declaration', write('declaration.jws', acceded.out)];
    const represented = ['--on-behalf-of', `${second?.id}=${mandate}`];
    const admitted = await sign(...key, ...vote, '--type', 'admit', ...declaration, ...represented);
    expect(read(admitted.out)).toMatchObject({
      ...{ type: 'admit', about: 'nieuwkomer', from: '2026-06-01', declaration: sha256(acceded.out.trim()) },
      onBehalfOf: [{ party: second?.id, mandateDocument: sha256('the mandate\n') }],
    });
    expect((await sluis('agreement', 'digest', file('declaration.jws'))).out.trim()).toBe(sha256(acceded.out.trim()));
    expect(read((await sign(...key, ...vote, '--type', 'expel')).out)).toMatchObject({ type: 'expel' });

    const half = await sign(...key, ...vote, '--type', 'admit');
    expect([half.code, half.errors.includes('declaration')]).toStrictEqual([1, true]);
    const lost = await sign(...key, '--party', 'woonveste', '--mandate', file('nowhere.pdf'));
    expect([lost.code, lost.errors.includes('sha-256')]).toStrictEqual([2, true]);
  }, 60_000);
});

describe('an agreement from hand to hand', () => {
  const keys = new Map<string, KeyObject>();

  it('is signed offline, handed in, exported and verified without a gateway', async () => {
    await configure('one');
    await sluis('load', write('region.json', { parties: agreement.parties.map(toParty), agreements: [agreement] }));
    const statements: string[] = [];
    for (const { id } of agreement.parties) {
      const pem = keys.get(id)?.export({ type: 'pkcs8', format: 'pem' }).toString() ?? '';
      const key = write(`${id}.pem`, pem);
      const who = ['--party', id, '--name', 'D. Voorbeeld', '--function', 'bestuurder'];
      const signed = await sluis('agreement', 'sign', vector, '--key', key, '--kid', 'k1', ...who);
      expect([signed.code, signed.errors.includes(agreement.title.nl)]).toStrictEqual([0, true]);
      statements.push(signed.out.trim());
    }
    expect((await sluis('load', write('statements.json', { statements }))).code).toBe(0);
    const exported = await sluis('agreement', 'export', agreement.id, '--version', agreement.version);
    expect(exported.code).toBe(0);
    write('file.json', exported.out);
    const verdict = await sluis('agreement', 'verify', file('file.json'), '--parties', file('region.json'));
    const told = JSON.parse(verdict.out) as { statements: { receivedAt: string }[]; life?: AgreementLife };
    expect([verdict.code, told]).toMatchObject([0, { ok: true, parties: 'trusted' }]);
    expect(told.statements.length).toBeGreaterThan(0);
    for (const { receivedAt } of told.statements) expect(receivedAt).toMatch(/^20.*Z$/);
    for (const { statedAt } of told.life?.parties ?? []) expect(statedAt).toMatch(/^20.*Z$/);
  }, 120_000);

  it('is worth nothing with one character changed, nor with the keys of others', async () => {
    const text = readFileSync(file('file.json'), 'utf8');
    const wider = write('wider.json', text.replace('"familyName"', '"bsn"'));
    expect((await sluis('agreement', 'verify', wider)).code).toBe(1);
    keys.clear();
    const strangers = write('strangers.json', agreement.parties.map(toParty));
    const verdict = await sluis('agreement', 'verify', file('file.json'), '--parties', strangers);
    expect([verdict.code, verdict.out.includes('wrong-signature')]).toStrictEqual([1, true]);
  });

  it('opens on another gateway only what that one has registered itself', async () => {
    await configure('two');
    expect((await sluis('agreement', 'import', file('wider.json'))).code).toBe(1);
    const unknown = await sluis('agreement', 'import', file('file.json'));
    expect([unknown.code, unknown.out.includes('unknown-party')]).toStrictEqual([1, true]);
    const { parties } = JSON.parse(readFileSync(file('region.json'), 'utf8')) as { parties: Party[] };
    await sluis('load', write('parties.json', { parties }));
    const known = await sluis('agreement', 'import', file('file.json'));
    expect([known.code, known.out.includes('"taken": false')]).toStrictEqual([0, false]);
  }, 60_000);

  function toParty(party: Agreement['parties'][number]): Party {
    const { publicKey, privateKey } = generateKeyPairSync('ed25519');
    keys.set(party.id, privateKey);
    const { crv = '', x = '' } = createPublicKey(publicKey.export({ type: 'spki', format: 'pem' })).export({
      format: 'jwk',
    });
    const { id, name, type, oin, mandatedBy } = party;
    const key = { kid: 'k1', jwk: { kty: 'OKP', crv, x }, validFrom: '2025-10-01T00:00:00.000Z' } as const;
    return { id, name, type, oin, ...(mandatedBy === undefined ? {} : { mandatedBy }), keys: [key] };
  }

  /** A gateway of its own, with a database and keys of its own. */
  async function configure(name: string): Promise<void> {
    environment = {};
    const { out } = await sluis('keys');
    environment = {
      SLUIS_MODE: 'production',
      SLUIS_PUBLIC_URL: 'https://sluis.region.example',
      SLUIS_DATABASE: `sqlite:${file(`${name}.db`)}`,
      SLUIS_GATEWAY_NAME: name,
      SLUIS_MASTER_KEY: /SLUIS_MASTER_KEY=(.*)/.exec(out)?.[1] ?? '',
      SLUIS_LOG_SIGNING_KEY: /SLUIS_LOG_SIGNING_KEY="([^"]+)"/.exec(out)?.[1] ?? '',
      SLUIS_AUDIENCE: 'https://sluis.region.example',
      SLUIS_ISSUERS: '[{"issuer":"https://login.region.example","algorithms":["PS256"]}]',
    };
  }
});

describe('rules on the command line', () => {
  it('are compiled beside those of the gateway, and run with their tests', async () => {
    mkdirSync(file('rules'));
    write(
      'rules/house.rego',
      'package region.house\n\nimport data.sluis.purpose\n\ndeny if {\n\tpurpose.refusal == null\n}\n',
    );
    const test =
      'package region.house_test\n\nimport data.region.house\n\ntest_deny if {\n\thouse.deny with input as {"purpose": "P09"}\n}\n';
    write('rules/house_test.rego', test);
    expect(await sluis('policy', 'check', file('rules'))).toMatchObject({ code: 0, out: '' });
    const tested = await sluis('policy', 'test', file('rules'), '--json');
    expect([tested.code, JSON.parse(tested.out)]).toMatchObject([0, { ok: true, missed: [] }]);
    write('rules/house.rego', 'package region.house\n\ndeny if http.send({"url": "https://elsewhere.example"})\n');
    const refused = await sluis('policy', 'check', file('rules'));
    expect([refused.code, refused.out.includes('http.send')]).toStrictEqual([1, true]);
  }, 60_000);

  it('of a region are tried as the gateway tries them, from a folder or from an agreement', async () => {
    mkdirSync(file('region'));
    write('region/geen-bsn.rego', 'package sluis.region\n\ndeny contains "bsn"\n');
    write(
      'region/geen-bsn_test.rego',
      'package sluis.region_test\n\nimport data.sluis.region\n\ntest_bsn if region.deny == {"bsn"}\n',
    );
    for (const command of ['check', 'test']) {
      const tried = await sluis('policy', command, file('region'), '--json');
      expect([tried.code, JSON.parse(tried.out)]).toMatchObject([0, { ok: true, rules: [{ rule: 'geen-bsn' }] }]);
    }
    write('region/geen-bsn.rego', 'package sluis.region\n\ndeny contains field if some field in data.law.fields\n');
    const refused = await sluis('policy', 'check', file('region'));
    expect(refused).toMatchObject({ code: 1, out: expect.stringContaining('geen-bsn:3:38') });
    expect(await sluis('policy', 'check', vector)).toMatchObject({ code: 0, out: '' });
  }, 60_000);

  it('are not laid beside themselves', async () => {
    for (const own of ['policies', 'policies/sluis', 'policies/review/basis']) {
      expect(await sluis('policy', 'check', join(root, own))).toMatchObject({ code: 0, out: '' });
    }
    const tested = await sluis('policy', 'test', join(root, 'policies'));
    expect([tested.code, tested.errors.includes('npm run policies')]).toStrictEqual([2, true]);
    expect((await sluis('policy', 'check', file('nowhere'))).code).toBe(2);
  }, 60_000);

  it('explain a decision by its checks, and close on facts that are none', async () => {
    const { cases } = JSON.parse(readFileSync(join(root, 'tests/vectors/decisions.json'), 'utf8')) as {
      cases: { agreement: unknown; input: { agreement: object }; expect: { reasons: object } }[];
    };
    const refused = cases.find((one) => one.agreement === 'veenrand' && Object.keys(one.expect.reasons).length > 0);
    const [[field, reason] = []] = Object.entries(refused?.expect.reasons ?? {});
    const { hash: _, ...dated } = { hash: '', ...refused?.input.agreement };
    const facts = write('facts.json', { ...refused?.input, agreement: dated });
    const { out } = await sluis('policy', 'explain', facts, '--agreement', vector);
    expect(out).toMatch(new RegExp(`^${field} +no +${reason}$`, 'm'));
    const none = await sluis('policy', 'explain', write('none.json', {}), '--agreement', vector);
    expect([none.code, none.errors.includes('/purpose')]).toStrictEqual([1, true]);
  });
});
