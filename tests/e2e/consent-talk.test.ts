import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Consent, ConsentQuestion } from '../../src/contract/generated/types.ts';
import { readPdf } from '../support/read-pdf.ts';
import { disclosedBy, type RunningGateway, startGateway, withheldBy } from '../support/start-gateway.ts';
import { visitWeb } from '../support/web-visitor.ts';

const helper = 'noordlicht/ambulant-begeleider';
let gateway: RunningGateway;
beforeAll(async () => {
  gateway = await startGateway('2026-03-16T10:00:00Z');
});
afterAll(() => gateway[Symbol.asyncDispose]());

const refOfM = () => gateway.refOf('M', 'noordlicht');

async function ask(who = helper, caseRef = refOfM(), language = 'nl') {
  return gateway.call(who, 'GET', `/v1/consents/questions?caseRef=${caseRef}&language=${language}`);
}

async function questions(language = 'nl'): Promise<ConsentQuestion[]> {
  return JSON.parse((await ask(helper, refOfM(), language)).text).questions as ConsentQuestion[];
}

type Answers = Readonly<Record<string, 'yes' | 'no' | 'not-yet'>>;

async function talk(answers: Answers, changes: object = {}) {
  const asked = await questions();
  const said = Object.entries(answers).map(([question, answer]) => {
    const noticeDigest = asked.find(({ id }) => id === question)?.notice.digest ?? `sha-256:${'x'.repeat(43)}`;
    return { question, noticeDigest, answer };
  });
  const how = { language: 'nl', capacity: 'self', channel: 'together', present: ['client', 'care-worker'] };
  return gateway.call(helper, 'POST', '/v1/consents/talks', { caseRef: refOfM(), ...how, answers: said, ...changes });
}

const consentsIn = (text: string) => (JSON.parse(text) as { consents: Consent[] }).consents;

describe('the questions to a client', () => {
  it('are for who helps the client in a case of its own, and say nothing of the client', async () => {
    const asked = await questions();
    expect(asked.map(({ id }) => id)).toContain('support.COR');
    expect(asked.map(({ id }) => id)).toContain('living.noordlicht');
    const text = JSON.stringify(asked);
    for (const value of ['Voorbeeld-de Vries', '2002-01-30', '+31600000024', '999990020']) {
      expect(text).not.toContain(value);
    }
    expect((await ask('thuishof/woonconsulent', gateway.refOf('M', 'thuishof'))).status).toBe(403);
    expect((await ask(helper, gateway.refOf('M', 'thuishof'))).status).toBe(404);
    expect((await ask('de-brug/casemanager', refOfM())).status).toBe(404);
    expect((await ask('noordlicht/privacy-officer')).status).toBe(403);
  });

  it('have the same text each time, in either language', async () => {
    expect(await questions()).toEqual(await questions());
    const [dutch, english] = [await questions(), await questions('en')];
    expect(english.map(({ id }) => id)).toEqual(dutch.map(({ id }) => id));
    expect(english.map(({ notice }) => notice.digest)).not.toEqual(dutch.map(({ notice }) => notice.digest));
  });
});

describe('a talk', () => {
  it('opens what was answered with yes, and nothing of what was not', async () => {
    const fields = ['caseRef', 'supportActive', 'supportContact'];
    const before = await gateway.ask('thuishof/woonconsulent', 'M', 'P06', fields);
    expect([before.status, disclosedBy(before)]).toEqual([403, []]);

    const answered = await talk({ 'support.COR': 'yes', 'money.COR': 'no', 'who.COR': 'not-yet' });
    expect(answered.status).toBe(201);
    const consents = consentsIn(answered.text);
    expect(consents.map(({ kind, answer, categories }) => `${kind} ${answer} ${categories.join('')}`)).toEqual([
      'waiver given G',
      'explicit given G',
      'waiver refused E',
      'waiver refused EF',
      // To this M. had said yes before: who does not know any more has said no.
      'waiver refused AB',
    ]);
    const after = await gateway.ask('thuishof/woonconsulent', 'M', 'P06', fields);
    expect(disclosedBy(after)).toEqual(['supportActive', 'supportContact']);
    expect(withheldBy(after)).toEqual({ caseRef: 'DENY_NO_CONSENT' });
    const [given] = consents;
    expect(given).toMatchObject({
      channel: 'together',
      present: ['client', 'care-worker'],
      formVersion: 'akkoord 1.0.0',
    });
  });

  it('leaves one entry, with references to what it made and nothing of what was said', async () => {
    const count = gateway.entries().length;
    const { text } = await talk({ 'safety.veldhaven': 'yes', 'support.COR': 'no' }).then(() =>
      talk({ 'support.COR': 'no' }),
    );
    const made = gateway
      .entries()
      .slice(count)
      .filter(({ kind }) => kind.startsWith('consent-') && kind !== 'consent-read');
    expect(made.map(({ kind }) => kind)).toEqual(['consent-refused']);
    expect(gateway.logText()).not.toContain(consentsIn(text)[0]?.id);
    expect(gateway.logText()).not.toContain('Mag ');
  });

  it('is recorded whole or not at all, and names each text that is no longer the one that was shown', async () => {
    const listed = () => gateway.call(helper, 'GET', `/v1/consents?caseRef=${refOfM()}`).then(({ text }) => text);
    const before = await listed();
    const [question] = await questions();
    const answers = [
      { question: 'support.COR', noticeDigest: `sha-256:${'y'.repeat(43)}`, answer: 'yes' },
      { question: question?.id, noticeDigest: question?.notice.digest, answer: 'yes' },
      { question: 'nothing.COR', noticeDigest: question?.notice.digest, answer: 'yes' },
    ];
    const refused = await talk({}, { answers });
    expect([refused.status, refused.body.errors.map(({ pointer }) => pointer)]).toEqual([
      409,
      ['/answers/0', '/answers/2'],
    ]);
    expect((await talk({}, { answers: [answers[1], answers[1]] })).status).toBe(400);
    expect((await talk({}, { answers: [answers[1]], scan: `n_${'A'.repeat(22)}` })).status).toBe(400);
    expect(await listed()).toBe(before);
  });

  it('closes what stood when the client does not know any more', async () => {
    await talk({ 'support.COR': 'yes' });
    const answered = await talk({ 'support.COR': 'not-yet' });
    expect(consentsIn(answered.text).map(({ answer }) => answer)).toEqual(['refused', 'refused']);
    const after = await gateway.ask('thuishof/woonconsulent', 'M', 'P06', ['caseRef', 'supportActive']);
    expect([after.status, disclosedBy(after)]).toEqual([403, []]);
    expect(consentsIn((await talk({ 'support.COR': 'not-yet' })).text)).toEqual([]);
  });

  it('by a bewindvoerder opens money, and nothing about support', async () => {
    await talk({ 'money.COR': 'yes', 'support.COR': 'yes', 'who.COR': 'yes' }, { capacity: 'bewindvoerder' });
    const answer = await gateway.ask('thuishof/woonconsulent', 'M', 'P05', [
      'financialContact',
      'supportActive',
      'initials',
    ]);
    expect(disclosedBy(answer)).not.toContain('supportActive');
    expect(disclosedBy(answer)).toContain('financialContact');
  });

  it('keeps the very text of the gateway when only its digest is told, and a text of the caller that fits its digest', async () => {
    const shown = (await questions()).find(({ id }) => id === 'support.COR');
    const record = (more: object) =>
      gateway.call(helper, 'POST', '/v1/consents', {
        ...{
          caseRef: refOfM(),
          kind: 'waiver',
          answer: 'refused',
          purposes: ['P06'],
          recipients: [{ matched: 'COR' }],
        },
        ...{ categories: ['G'], capacity: 'self', formVersion: 'v3', language: 'nl', channel: 'phone', ...more },
      });
    expect((await record({ noticeDigest: shown?.notice.digest })).status).toBe(201);
    expect((await record({ notice: 'Mag dit?' })).status).toBe(201);
    expect((await record({ notice: 'Mag dit?', noticeDigest: shown?.notice.digest })).status).toBe(400);
  });
});

interface Tagged {
  readonly role?: string;
  readonly children?: readonly Tagged[];
}

/** The roles of what stands side by side in a document, level by level. */
const siblingsIn = ({ children = [] }: Tagged): string =>
  [children.map(({ role }) => role).join(' '), ...children.map(siblingsIn)].join('\n');

it('the copy to take along has each list of its own, and days in words', async () => {
  await talk({ 'support.COR': 'yes' });
  const web = visitWeb(gateway.url);
  await web.logIn('noordlicht/joost.hendriks');
  const cookie = [...web.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const response = await fetch(`${gateway.url}/akkoord/${refOfM()}/kopie.pdf`, { headers: { cookie } });
  const { text, structure } = await readPdf(new Uint8Array(await response.arrayBuffer()));
  expect(text).toContain('Dit geldt tot 16 maart 2027.');
  // That a no is all right stands apart from what is not seen.
  expect(siblingsIn(JSON.parse(structure))).toContain('L L');
});

it('a parent of a grown-up opens nothing, and the date of birth stays where it is', async () => {
  await using other = await startGateway('2026-03-16T10:00:00Z');
  const record = (capacity: string, more: object = {}) =>
    other.call('de-brug/casemanager', 'POST', '/v1/consents', {
      ...{ caseRef: other.refOf('J', 'de-brug'), kind: 'waiver', answer: 'given', purposes: ['P09'], capacity },
      ...{ recipients: [{ party: 'veldhaven' }], categories: ['A'], formVersion: 'v3', language: 'nl', ...more },
      notice: 'Mag dit gedeeld worden?',
    });
  const made = await record('parent');
  expect(made.status).toBe(201);
  expect(made.text).not.toContain('1994');
  expect(other.logText()).not.toMatch(/1994-09-14|adult/);
});
