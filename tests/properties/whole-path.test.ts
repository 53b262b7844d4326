/** The invariants of the whole way of a request: over real rooms, a real database, real HTTP and a real system of a party. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ClientRecord, Entry, FieldName, PurposeCode } from '../../src/contract/generated/types.ts';
import { tryOut } from '../../src/disclosure/trial.ts';
import { openPolicy } from '../../src/policy/policy.ts';
import {
  bsnOf,
  canaryRecord,
  duringTerm,
  marksIn,
  nameCanary,
  settle,
  strangerId,
  typeOf,
} from '../support/canary-region.ts';
import { entryFaults } from '../support/entry-faults.ts';
import { type OpenSteps, openSteps } from '../support/open-steps.ts';
import { type Behaviour, type SourceServer, startSourceServer } from '../support/source-server.ts';
import { national, policyDirectory } from './national.ts';
import { decideByTheBook } from './oracle.ts';
import { bodyOf, type Published, publishSome, type Scene, type Staged, scenes, stage } from './whole-path-scenes.ts';

/** How many scenes each property stages; a scene is a dozen durable transactions and some requests. */
const runs = Math.max(40, Math.ceil(Number(process.env['RUNS'] ?? 10_000) / 120));
const timeout = 60_000 + 400 * runs;

/** The fields that the system of zorg-een is asked for. */
const ofSystem = national.catalogue.fields.filter(({ holder }) => holder === 'PRO').map(({ name }) => name);

let server: SourceServer;
let opened: OpenSteps;
let url: string;
let published: Published[];

beforeAll(async () => {
  server = await startSourceServer();
  const { url: source, issuer, clientId, clientSecret } = server;
  const system = {
    id: 'ecd',
    party: 'zorg-een',
    fields: ofSystem,
    url: source,
    issuer,
    clientId,
    clientSecret,
    timeoutMs: 30_000,
  };
  opened = await openSteps({ at: duringTerm, http: [system] });
  await settle(opened);
  published = await publishSome(opened, 20_260_601);
  url = await opened.serve();
}, 60_000);
afterAll(async () => {
  await opened[Symbol.asyncDispose]();
  await server[Symbol.asyncDispose]();
});

interface Heard {
  readonly status: number;
  readonly headers: string;
  readonly text: string;
  readonly body: {
    readonly data?: Record<FieldName, unknown>;
    readonly refusedFields?: readonly { field: FieldName }[];
  };
  /** The one entry that the request left. */
  readonly entry: Entry;
}

async function ask(staged: Staged, path = '', more: object = {}): Promise<Heard> {
  const before = opened.entryCount();
  const response = await fetch(`${url}/v1/disclosures${path}`, {
    method: 'POST',
    headers: { authorization: opened.authorizationOf(staged.scene.asker), 'content-type': 'application/json' },
    body: JSON.stringify({ ...bodyOf(staged), ...more }),
  });
  const text = await response.text();
  const added = opened.entriesFrom(before);
  expect(added).toHaveLength(1);
  expect(added.flatMap(entryFaults)).toEqual([]);
  const [entry] = added;
  if (entry === undefined) throw new Error('no entry');
  const headers = JSON.stringify([...response.headers].filter(([name]) => name !== 'date').sort());
  return { status: response.status, headers, text, body: JSON.parse(text) as Heard['body'], entry };
}

const each = (property: (staged: Staged, heard: Heard) => Promise<void> | void, behaviour: Behaviour = 'good') =>
  fc.assert(
    fc.asyncProperty(scenes(published), async (scene) => {
      server.behave(behaviour);
      const staged = await stage(opened, scene, server);
      await property(staged, await ask(staged));
    }),
    { numRuns: runs },
  );

const permittedBy = ({ entry }: Heard): FieldName[] =>
  Object.entries(entry.decision?.fields ?? {}).flatMap(([field, { effect }]) => (effect === 'none' ? [] : [field]));

const isWhole = (heard: Heard): boolean => permittedBy(heard).length === heard.entry.facts?.fields.length;

/** In strict mode one refused field refuses all, whether the agreement or the request says so. */
function isStrict({ request, agreement }: Scene): boolean {
  const purpose = agreement.document.purposes.find(({ code }) => code === request.purpose);
  return request.mode === 'strict' || purpose?.mode === 'strict';
}

/** What a permitted field must be worth, told plainly: by whom it is sent, and how much of it is shown. */
function expectedValue(staged: Staged, field: FieldName, { entry }: Heard): unknown {
  const decided = entry.decision?.fields[field];
  if (decided === undefined || decided.effect === 'none') throw new Error('not permitted');
  const { scene, kept, sent, refs } = staged;
  if (field === 'caseRef') return refs.get(scene.asker);
  if (field === 'ageBand') return kept.dateOfBirth === undefined ? null : '55-66';
  const isSystem = ofSystem.includes(field) && decided.clause.split('.')[1] === 'PRO';
  const isIn = scene.helpers.includes('zorg-een') && scene.agreement.signed.has('zorg-een');
  const whole = (isSystem && isIn ? sent : kept)[field as keyof ClientRecord] ?? null;
  return decided.part === undefined || whole === null ? whole : partOf(decided.part, whole);
}

function partOf(part: string, whole: unknown): unknown {
  const { postcode = '', org = '' } = typeof whole === 'object' ? (whole as { postcode?: string; org?: string }) : {};
  if (part === 'year') return String(whole).slice(0, 4);
  if (part === 'month') return String(whole).slice(0, 7);
  return part === 'organisation' ? { org } : { postcode: postcode.slice(0, 4) };
}

/** Everything by which values and names are recognised in what left, and may not be. */
function leaks(staged: Staged, allowed: unknown, ...texts: readonly string[]): string[] {
  const shown = new Set(marksIn(allowed));
  const all = [...marksIn(staged.kept), ...marksIn(staged.sent), 'Naam-kanarie', 'Titel kanarie', `T. ${nameCanary}`];
  return all.filter((mark) => !shown.has(mark) && texts.some((text) => text.includes(mark)));
}

describe('whatever is asked', () => {
  test('only what was asked, agreed, consented and lawful leaves, and of it only the agreed part', {
    timeout,
  }, async () => {
    const seen = { disclosed: 0, parts: 0, refused: 0, fromSystem: 0 };
    await each((staged, heard) => {
      const { scene } = staged;
      const disclosed = Object.keys(heard.body.data ?? {});
      expect(disclosed.filter((field) => !isAllowed(scene, field))).toEqual([]);
      expect(heard.body.data ?? {}).toEqual(
        Object.fromEntries(disclosed.map((field) => [field, expectedValue(staged, field, heard)])),
      );
      expect(heard.entry.disclosed ?? []).toEqual(disclosed);
      expect(disclosed.filter((field) => !permittedBy(heard).includes(field))).toEqual([]);
      expect(leaks(staged, heard.body.data, heard.text, heard.headers)).toEqual([]);
      expect(leaks(staged, {}, JSON.stringify(heard.entry), opened.logged.join())).toEqual([]);
      if (isStrict(scene) && !isWhole(heard)) expect([heard.status, heard.body.data]).toEqual([403, undefined]);
      seen.disclosed += Number(disclosed.length > 0);
      seen.refused += Number(heard.status === 403);
      seen.fromSystem += Number(marksIn(staged.sent).some((mark) => heard.text.includes(mark)));
      seen.parts += Number(
        heard.status === 200 &&
          Object.values(heard.entry.decision?.fields ?? {}).some(({ effect }) => effect === 'part'),
      );
    }, 'more-than-asked');
    // The property says something only when there is something to say it about.
    expect(seen.disclosed).toBeGreaterThan(runs / 5);
    expect(seen.refused).toBeGreaterThan(runs / 10);
    expect(seen.fromSystem).toBeGreaterThan(0);
    expect(seen.parts).toBeGreaterThan(0);
  });

  test('the decision is the one of the book, over the facts that hold', { timeout }, async () => {
    await each((staged, { entry }) => {
      const { facts, decision } = entry;
      const { scene } = staged;
      if (facts === undefined || decision === undefined) {
        expect(scene.asker).toBe(strangerId);
        return;
      }
      const isIn = scene.helpers.includes(scene.asker) || scene.corporation?.party === scene.asker;
      // Who has nothing to do with the case is refused under an agreement of its own, which need not be that of the case.
      const under = published.find(({ document }) => document.id === entry.agreement?.id) ?? scene.agreement;
      if (isIn) expect(under.document).toEqual(scene.agreement.document);
      expect(asAnswer(decision)).toEqual(asAnswer(decideByTheBook(facts, under.document, national)));
      const isCandidate = scene.corporation?.party === scene.asker && scene.corporation.capacity === 'candidate';
      expect(facts).toMatchObject({
        day: '2026-06-01',
        purpose: /^P\d\d$/.test(scene.request.purpose) ? scene.request.purpose : 'unknown',
        recipient: { type: typeOf(scene.asker) },
        case: { relation: isIn ? (isCandidate ? 'candidate' : 'party') : 'none', phase: isIn ? scene.phase : 'closed' },
        rights: isIn ? { restricted: scene.restricted, addressSecret: scene.addressSecret } : { restricted: false },
      });
      expect(JSON.stringify({ ...facts, agreement: {} })).not.toMatch(/kanarie|c_|sub_|gemeente|zorg-|corporatie/);
    });
  });

  test('a source is asked for permitted fields only, by the reference of its own party, and never for a refusal', {
    timeout,
  }, async () => {
    let questions = 0;
    await fc.assert(
      fc.asyncProperty(scenes(published), async (scene) => {
        server.behave('more-than-asked');
        const staged = await stage(opened, scene, server);
        const before = server.questions.length;
        const heard = await ask(staged);
        const asked = server.questions.slice(before);
        questions += asked.length;
        const permitted = heard.status === 200 ? permittedBy(heard) : [];
        expect(asked.flatMap(({ fields }) => fields as string[]).filter((field) => !permitted.includes(field))).toEqual(
          [],
        );
        expect(asked.every(({ caseRef }) => caseRef === staged.refs.get('zorg-een'))).toBe(true);
        const between = server.questions.length;
        await ask(staged, '/preflight');
        expect(server.questions.length).toBe(between);
      }),
      { numRuns: runs },
    );
    expect(questions).toBeGreaterThan(0);
  });

  test('no two parties know a case by one reference, and no answer holds the reference of another party', {
    timeout,
  }, async () => {
    const known = new Set<string>();
    await each(({ scene, refs }, { text, entry }) => {
      for (const ref of refs.values()) {
        expect(known.has(ref)).toBe(false);
        known.add(ref);
      }
      const foreign = [...refs].filter(([party]) => party !== scene.asker).map(([, ref]) => ref);
      expect(foreign.filter((ref) => text.includes(ref))).toEqual([]);
      expect([...refs.values()].filter((ref) => JSON.stringify(entry).includes(ref))).toEqual([]);
    });
  });
});

/** What has to hold for a field to leave, each taken by itself from how the scene was staged. */
function isAllowed(scene: Scene, field: FieldName): boolean {
  const { request, asker, agreement, corporation } = scene;
  const { document, signed } = agreement;
  const type = typeOf(asker);
  const isMandated = type === 'HUB' && signed.has('gemeente-een');
  const clauses = document.clauses.filter(
    ({ purpose, to, fields, roles }) =>
      purpose === request.purpose &&
      (to === type || (isMandated && to === 'MUN')) &&
      roles.includes(request.role) &&
      fields.some(({ name }) => name === field),
  );
  const purpose = document.purposes.find(({ code }) => code === request.purpose);
  const own = corporation?.party === asker ? corporation.capacity : scene.helpers.includes(asker) ? 'party' : 'none';
  const { category, sensitivity } = national.catalogue.fields.find(({ name }) => name === field) ?? {};
  const isForbidden = type !== undefined && (national.law.neverTo[type] ?? []).includes(field);
  const said = (kind: string) =>
    scene.answers.some(
      ({ form, withdrawn }) =>
        form.kind === kind &&
        form.answer === 'given' &&
        !withdrawn &&
        form.capacity !== 'proxy' &&
        form.purposes.some((code) => code === request.purpose) &&
        form.categories.some((each) => each === category) &&
        form.recipients.some(
          (named) =>
            ('party' in named && named.party === asker) ||
            ('matched' in named && type === 'COR') ||
            ('type' in named && named.type === type),
        ),
    );
  const isConsented = clauses.some(({ consentRequirement }) => {
    if (consentRequirement === 'waiver') return said('waiver');
    if (consentRequirement === 'explicit') return said('explicit');
    return consentRequirement === 'none' || scene.objection !== request.purpose;
  });
  return (
    request.fields.includes(field) &&
    clauses.length > 0 &&
    !isForbidden &&
    sensitivity !== 'C10' &&
    document.signing.required.every((party) => signed.has(party) || agreement.left === party) &&
    signed.has(asker) &&
    (own === 'party' || (own === 'candidate' && purpose?.candidates === true)) &&
    purpose?.phases.includes(scene.phase) === true &&
    !scene.restricted &&
    isConsented
  );
}

/** A reference explains an answer and is no part of it, and bases have no order. */
function asAnswer(decision: NonNullable<Entry['decision']>): unknown {
  const plain = (key: string, value: unknown) =>
    key === 'reference' ? undefined : key === 'basis' && Array.isArray(value) ? value.toSorted() : value;
  return JSON.parse(JSON.stringify(decision, plain));
}

const anonymous = (text: string): string =>
  text
    .replace(/"receipt":"([^".]+)\.([^".]+)\.([^".]+)"/, (_, ...parts: [string, string, string]) => openReceipt(parts))
    .replaceAll(/e_[A-Za-z0-9_-]{22}/g, 'e_');

/** What a receipt says, without what follows from the random id of its entry; how long each part is stays to be seen. */
function openReceipt([header, payload, signature]: [string, string, string]): string {
  const said = Buffer.from(payload, 'base64url').toString();
  const same = said.replace(/"leaf":"[A-Za-z0-9+/]{43}="/, '"leaf":""').replaceAll(/"k_[A-Za-z0-9_-]{22}"/g, '"k_"');
  return `"receipt":[${JSON.stringify(header)},${same},${payload.length},${signature.length}]`;
}

/** An entry but for what differs between any two requests. */
const comparable = ({ id: _, traceId: _t, spanId: _s, ...rest }: Entry): object => rest;

describe('what is withheld', () => {
  const hide = [
    [
      'has another value',
      (fields: readonly FieldName[], other: Partial<ClientRecord>) =>
        Object.fromEntries(fields.map((field) => [field, other[field as keyof ClientRecord] ?? null])),
    ],
    ['has no value', (fields: readonly FieldName[]) => Object.fromEntries(fields.map((field) => [field, null]))],
  ] as const;

  test.each(hide)('looks the same to the byte when it %s', { timeout }, async (_what, toOther) => {
    let hidden = 0;
    let number = 300_000;
    await each(async (staged, first) => {
      const { subject, kept, sent, refs } = staged;
      const shown = new Set([
        ...Object.keys(first.body.data ?? {}),
        ...('ageBand' in (first.body.data ?? {}) ? ['dateOfBirth'] : []),
      ]);
      const fields = Object.keys(canaryRecord(0, '')).filter((field) => !shown.has(field));
      hidden += fields.length;
      number += 1;
      await opened.steps.sources.supplyWith({
        subject,
        values: toOther(fields, canaryRecord(3, bsnOf(number))),
        by: 'zorg-een',
        at: duringTerm,
        // Another number is for a municipality alone.
        supplier: { caller: 'gemeente-een', type: 'MUN' },
      });
      const others = Object.fromEntries(Object.entries(sent).filter(([field]) => shown.has(field)));
      server.records.set(refs.get('zorg-een') ?? '', others);
      const second = await ask(staged);
      expect({ ...second, entry: comparable(second.entry), text: anonymous(second.text), body: 0 }).toEqual({
        ...first,
        entry: comparable(first.entry),
        text: anonymous(first.text),
        body: 0,
      });
      expect(second.text.length).toBe(first.text.length);
      expect(kept).toBeDefined();
    });
    expect(hidden).toBeGreaterThan(runs * 20);
  });

  test('is not even read: what cannot be read there disturbs nothing', { timeout }, async () => {
    await each(async (staged, first) => {
      const shown = new Set([
        ...Object.keys(first.body.data ?? {}),
        ...('ageBand' in (first.body.data ?? {}) ? ['dateOfBirth'] : []),
      ]);
      opened.behind((database) => {
        const spoil = database.prepare("update records set value = 'AAAA' where subject_id = ? and field = ?");
        for (const field of Object.keys(staged.kept)) if (!shown.has(field)) spoil.run(staged.subject, field);
      });
      const second = await ask(staged);
      expect(anonymous(second.text)).toBe(anonymous(first.text));
    });
  });

  test('looks the same to who has no relation to the case as a case that does not exist', { timeout }, async () => {
    let compared = 0;
    await each(async (staged, first) => {
      if (first.entry.facts?.case.relation !== 'none') return;
      compared += 1;
      const second = await ask(staged, '', { caseRef: `c_${'x'.repeat(22)}` });
      expect(anonymous(second.text)).toBe(anonymous(first.text));
      expect([second.status, second.headers]).toEqual([first.status, first.headers]);
    });
    expect(compared).toBeGreaterThan(0);
  });
});

test('a trial decides as a disclosure does, of every field, and leaves nothing in the log', { timeout }, async () => {
  let compared = 0;
  await each(async ({ scene, refs }, { entry }) => {
    const { role, purpose } = scene.request;
    if (entry.decision === undefined || entry.role !== role || !isPurpose(purpose)) return;
    const before = opened.entryCount();
    const trial = { party: scene.asker, role, purpose, caseRef: refs.get(scene.asker) ?? '' };
    const all = await tryOut(opened.steps, { ...trial, all: true }, duringTerm);
    const shown = await tryOut(opened.steps, { ...trial, all: false }, duringTerm);
    expect(opened.entryCount()).toBe(before);
    expect(Object.keys(all.decision.fields)).toHaveLength(national.catalogue.fields.length);
    // What becomes of the case reference depends on what is asked beside it.
    for (const [field, answer] of Object.entries(entry.decision.fields).filter(([name]) => name !== 'caseRef')) {
      expect(all.decision.fields[field]).toEqual(answer);
      if (field in shown.decision.fields) expect(shown.decision.fields[field]).toEqual(answer);
      compared += 1;
    }
  });
  expect(compared).toBeGreaterThan(runs);
  const nobody = { party: strangerId, role: 'woonconsulent', purpose: 'P04', caseRef: '', all: false } as const;
  await expect(tryOut(opened.steps, nobody, duringTerm)).rejects.toMatchObject({ code: 'not-found' });
});

const isPurpose = (text: string): text is PurposeCode => /^P(0[1-9]|1[0-3])$/.test(text);

describe('afterwards', () => {
  test('every decision is made again from its entry, byte for byte, by an engine that never saw it', {
    timeout,
  }, async () => {
    await using policy = await openPolicy({ directory: policyDirectory, maxDecisions: 1 });
    await each(async (_staged, { entry }) => {
      const stored = await opened.steps.audit.find(entry.id);
      if (stored?.facts === undefined) return;
      const { hash = '' } = stored.agreement ?? {};
      const text = opened.behind((database) =>
        database.prepare('select document from agreements where hash = ?').get(hash),
      );
      const document = JSON.parse(String(text?.['document']));
      expect(stored.engine).toBe(policy.engine);
      expect(JSON.stringify(policy.decide(stored.facts, { hash, document }).document)).toBe(
        JSON.stringify(stored.decision),
      );
    });
  });

  test('the log is whole', { timeout }, async () => {
    const verdict = await opened.steps.audit.verify();
    expect(verdict.intact).toBe(true);
    expect(opened.entryCount()).toBeGreaterThan(runs);
  });
});
