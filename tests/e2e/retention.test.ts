import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answered, type RunningGateway, startGateway } from '../support/start-gateway.ts';

/** How long entries are kept, over HTTP: who sees to it, and what nobody else hears of it. */

let gateway: RunningGateway;
let ownRef: string;
beforeAll(async () => {
  gateway = await startGateway('2026-05-12T08:00:00Z');
  ownRef = gateway.refOf('J', 'woonveste');
});
afterAll(() => gateway[Symbol.asyncDispose]());

const [officer, auditor, worker] = ['woonveste/privacy-officer', 'woonveste/auditor', 'woonveste/woonconsulent'];
const others = 'thuishof/privacy-officer';
/** Who supervises the gateway, and who looks after the party that runs it. */
const supervisor = 'veldhaven/auditor';
const [operator, operatorDpo] = ['veldhaven/privacy-officer', 'veldhaven/data-protection-officer'];

const get = (who: string, what: string): Promise<Answered> => gateway.call(who, 'GET', `/v1/log/retention/${what}`);
const post = (who: string, what: string, body?: object): Promise<Answered> =>
  gateway.call(who, 'POST', `/v1/log/retention/${what}`, body);
const term = { party: 'woonveste', category: 'disclosures', months: 84, source: 'Selectielijst 2020, 4.1' };
const lastEntry = () => gateway.entries().at(-1);
/** The id, and the digest of what it says. */
const saying = (id: string) => expect.stringMatching(new RegExp(`^${id}\\.[\\w-]{43}$`));
const listed = async (who: string, what: 'terms' | 'holds' | 'runs'): Promise<Record<string, unknown>[]> => {
  const { status, text } = await get(who, what);
  expect(status).toBe(200);
  const found: Readonly<Record<string, Record<string, unknown>[]>> = JSON.parse(text);
  return found[what] ?? [];
};

describe('a term', () => {
  it('is set by the privacy officer of the party, with its source, and stands in the log', async () => {
    const set = await post(officer, 'terms', term);
    expect(set.status, set.text).toBe(201);
    expect(set.body).toMatchObject({ ...term, setBy: { party: 'woonveste', caller: expect.any(String) } });
    expect(lastEntry()).toMatchObject({ kind: 'log-retention', party: 'woonveste', reference: saying(set.body.id) });
    expect(await listed(officer, 'terms')).toEqual([set.body]);
    expect(lastEntry()).toMatchObject({ kind: 'log-read', criteria: { what: 'retention' } });
    const kept = { ...term, months: null, source: 'Lopend onderzoek' };
    expect((await post(officer, 'terms', kept)).status).toBe(201);
    expect(await listed(officer, 'terms')).toMatchObject([kept]);
    await post(officer, 'terms', term);
  });

  it.each([
    ['an auditor', auditor, term],
    ['a data protection officer', 'woonveste/data-protection-officer', term],
    ['who works with clients', worker, term],
    ['an officer of another party', others, term],
    ['an officer, of a party that there is not', officer, { ...term, party: 'nowhere' }],
    ['an officer of a party, of what is of no party', officer, { ...term, party: null }],
    ['an auditor of the operator', supervisor, term],
    ['an auditor of the operator, of what is of no party', supervisor, { ...term, party: null }],
    ['a privacy officer of the operator, of another party', operator, term],
  ])('is not set by %s', async (_, who, body) => {
    const before = await listed(supervisor, 'terms');
    const refused = await post(who, 'terms', { ...body, months: 1 });
    expect([refused.status, refused.body.code]).toEqual([403, 'not-allowed']);
    expect(lastEntry()).toMatchObject({ kind: 'rejected', problem: 'not-allowed' });
    expect(await listed(supervisor, 'terms')).toEqual(before);
  });

  it('is refused with everything that is wrong, each with its place, and nothing changes', async () => {
    const before = await listed(supervisor, 'terms');
    const wrong = await post(officer, 'terms', { party: 'W', category: 'everything', months: 0, source: ' ', more: 1 });
    expect(wrong.status).toBe(400);
    expect(wrong.headers.get('content-type')).toContain('application/problem+json');
    expect(wrong.body.errors.map(({ pointer }) => pointer).toSorted()).toEqual([
      ...['/category', '/months', '/more', '/party', '/source'],
    ]);
    expect((await post(officer, 'terms', {})).body.errors).toHaveLength(4);
    const short = await post('de-brug/privacy-officer', 'terms', { ...term, party: 'de-brug', months: 59 });
    expect(short.body.errors).toMatchObject([{ pointer: '/months', detail: expect.stringContaining('Stcrt') }]);
    expect(await listed(supervisor, 'terms')).toEqual(before);
  });

  it('of no party is set by the privacy officer of the operator, and of every party known to its auditor', async () => {
    const none = { party: null, category: 'rights', months: 24, source: 'Besluit van de regio' };
    expect((await post(operator, 'terms', none)).status).toBe(201);
    expect(lastEntry()).toMatchObject({ kind: 'log-retention', party: 'veldhaven' });
    const ofOther = { party: 'thuishof', category: 'casework', months: 36, source: 'Besluit van Thuishof' };
    expect((await post(others, 'terms', ofOther)).status).toBe(201);
    const seen = await listed(supervisor, 'terms');
    expect(seen.map(({ party }) => party)).toEqual(['thuishof', 'woonveste', null]);
    // Who set it is told to the own party of that person only.
    expect(seen[0]?.['setBy']).toEqual({ party: 'thuishof' });
    expect(seen[2]?.['setBy']).toMatchObject({ party: 'veldhaven', caller: expect.any(String) });
    // Running the gateway makes its other officers the supervisors of nobody.
    for (const who of [operator, operatorDpo]) {
      expect((await listed(who, 'terms')).map(({ party }) => party)).toEqual([null]);
      for (const what of ['terms', 'preview', 'runs', 'holds']) {
        expect((await get(who, what)).text).not.toMatch(/thuishof|woonveste|Selectielijst/i);
      }
    }
    const own = await get(officer, 'terms');
    expect(own.text).not.toMatch(/thuishof|Thuishof|regio|null/);
  });

  it.each(['terms', 'holds', 'preview', 'runs'])(
    'is not for who works with clients, nor for strangers (%s)',
    async (what) => {
      const refused = await get(worker, what);
      expect([refused.status, refused.body.code]).toEqual([403, 'not-allowed']);
      expect(refused.text).not.toContain('Selectielijst');
      expect((await fetch(`${gateway.url}/v1/log/retention/${what}`)).status).toBe(401);
    },
  );
});

describe('a run', () => {
  it('is looked at beforehand, of the own party only', async () => {
    const preview = await get(auditor, 'preview');
    expect(preview.status).toBe(200);
    const { terms }: { terms: Record<string, number | string>[] } = JSON.parse(preview.text);
    expect(terms).toMatchObject([{ party: 'woonveste', category: 'disclosures', months: 84, removed: 0, held: 0 }]);
    for (const { due, removed, held, needed } of terms)
      expect(due).toBe(Number(removed) + Number(held) + Number(needed));
    const whose = async (who: string): Promise<unknown[]> => {
      const made: { terms: Record<string, unknown>[] } = JSON.parse((await get(who, 'preview')).text);
      return made.terms.map(({ party }) => party);
    };
    for (const who of [operator, operatorDpo]) expect(await whose(who)).toEqual([null]);
    expect(await whose(supervisor)).toEqual(['thuishof', 'woonveste', null]);
    expect(gateway.entries().filter(({ kind }) => kind === 'log-retention')).toHaveLength(5);
  });

  it('is listed to the party whose entries went', async () => {
    for (const who of [officer, others, operator, supervisor]) expect(await listed(who, 'runs')).toEqual([]);
  });
});

describe('a legal hold', () => {
  const reason = 'Zaak 2026-12 bij de rechtbank';
  let held: string;

  it('of a case is placed by the own reference, and names nothing of the client', async () => {
    const placed = await post(officer, 'holds', { caseRef: ownRef, reason });
    expect(placed.status, placed.text).toBe(201);
    held = placed.body.id;
    expect(placed.body).toMatchObject({ party: 'woonveste', case: { caseRef: ownRef }, reason });
    const entry = lastEntry();
    expect(entry).toMatchObject({ kind: 'legal-hold', party: 'woonveste', reference: saying(held) });
    expect(entry).toMatchObject({ case: expect.stringMatching(/^t_/), subject: expect.stringMatching(/^s_/) });
    expect(gateway.logText()).not.toContain(reason);
    expect(gateway.logText()).not.toContain(ownRef);
  });

  it('is told to its party and to who supervises the gateway, without the reference that another party has', async () => {
    expect(await listed(auditor, 'holds')).toMatchObject([{ id: held, case: { caseRef: ownRef }, reason }]);
    const seen = await get(supervisor, 'holds');
    expect(seen.text).toContain(held);
    expect(seen.text).not.toContain(ownRef);
    expect(seen.text).not.toContain('caller');
    const [hold] = await listed(supervisor, 'holds');
    expect(hold?.['case']).toEqual({ caseRef: gateway.refOf('J', 'veldhaven') });
    for (const who of [others, operator, operatorDpo]) expect(await listed(who, 'holds')).toEqual([]);
    expect(JSON.stringify(await listed('de-brug/privacy-officer', 'holds'))).toBe('[]');
  });

  it('is of no case of others, of no other party, and of something', async () => {
    const before = await listed(supervisor, 'holds');
    for (const caseRef of [gateway.refOf('J', 'de-brug'), gateway.refOf('M', 'thuishof'), `c_${'x'.repeat(22)}`]) {
      const refused = await post(officer, 'holds', { caseRef, reason });
      expect([refused.status, refused.body.code]).toEqual([404, 'not-found']);
      expect(lastEntry()).not.toHaveProperty('case');
    }
    // Who supervises the gateway names a case by the own reference as well.
    expect((await post(supervisor, 'holds', { caseRef: ownRef, reason })).status).toBe(404);
    for (const who of [operator, operatorDpo]) {
      expect((await post(who, 'holds', { party: 'woonveste', reason })).body.code).toBe('not-allowed');
    }
    expect((await post(officer, 'holds', { party: 'thuishof', reason })).status).toBe(403);
    expect((await post(worker, 'holds', { caseRef: ownRef, reason })).status).toBe(403);
    const period = { from: '2026-03-01T00:00:00Z', to: '2026-02-01T00:00:00Z', reason };
    expect((await post(officer, 'holds', period)).body.errors).toMatchObject([{ pointer: '/to' }]);
    expect((await post(officer, 'holds', { reason })).body.errors).toMatchObject([{ pointer: '' }]);
    const wrong = await post(officer, 'holds', { caseRef: 'J', from: 'gisteren', reason: ' ' });
    const pointers = new Set(wrong.body.errors.map(({ pointer }) => pointer));
    expect([...pointers].toSorted()).toEqual(['/caseRef', '/from', '/reason']);
    expect(await listed(supervisor, 'holds')).toEqual(before);
  });

  it('is lifted by another person of the party that placed it, once', async () => {
    const lifting = `holds/${held}/lifting`;
    const self = await post(officer, lifting);
    expect([self.status, self.body.code]).toEqual([403, 'not-allowed']);
    for (const who of [others, operator, operatorDpo]) {
      const hidden = await post(who, lifting);
      const none = await post(who, `holds/h_${'x'.repeat(22)}/lifting`);
      expect([hidden.status, hidden.body.code]).toEqual([none.status, none.body.code]);
      expect(hidden.status).toBe(404);
    }
    for (const path of [lifting, `holds/h_${'x'.repeat(22)}/lifting`])
      expect((await post(worker, path)).status).toBe(403);
    expect(await listed(officer, 'holds')).toMatchObject([{ id: held }]);
    expect((await listed(officer, 'holds'))[0]).not.toHaveProperty('liftedAt');

    const lifted = await post(auditor, lifting);
    expect(lifted.status, lifted.text).toBe(200);
    expect(lifted.body).toMatchObject({ id: held, case: { caseRef: ownRef }, liftedBy: { party: 'woonveste' } });
    expect(lastEntry()).toMatchObject({ kind: 'legal-hold', reference: `${held}.lifted`, subject: expect.any(String) });
    const again = await post('woonveste/data-protection-officer', lifting);
    expect([again.status, again.body.code]).toEqual([409, 'conflict']);
    expect(await listed(officer, 'holds')).toMatchObject([{ id: held, liftedAt: lifted.body['liftedAt' as never] }]);
  });

  it('of who supervises is known to the party that it is of, and lifted by another person than who placed it', async () => {
    const placed = await post(supervisor, 'holds', { party: 'woonveste', reason: 'Onderzoek van de regio' });
    expect(placed.status).toBe(201);
    const own = (await listed(officer, 'holds')).find(({ id }) => id === placed.body.id);
    expect(own).toMatchObject({ party: 'woonveste', placedBy: { party: 'veldhaven' } });
    expect(JSON.stringify(own)).not.toMatch(/caller|Onderzoek van de regio/);
    for (const who of [officer, supervisor]) {
      expect((await post(who, `holds/${placed.body.id}/lifting`)).status).toBe(403);
    }
    expect((await post(operatorDpo, `holds/${placed.body.id}/lifting`)).status).toBe(200);
    // Of a party that holds itself who supervises lifts it as well.
    const theirs = await post(officer, 'holds', { from: '2026-01-01T00:00:00Z', reason });
    expect((await post(supervisor, `holds/${theirs.body.id}/lifting`)).status).toBe(200);
  });

  it('without a party is of everybody for who supervises, and of the own party for every other officer', async () => {
    const period = { from: '2026-01-01T00:00:00Z', reason: 'Onderzoek' };
    const everybody = await post(supervisor, 'holds', period);
    expect(everybody.body).not.toHaveProperty('party');
    for (const who of [officer, others]) {
      expect((await listed(who, 'holds')).map(({ id }) => id)).not.toContain(everybody.body.id);
    }
    expect((await post(operator, 'holds', period)).body).toMatchObject({ party: 'veldhaven' });
  });
});
