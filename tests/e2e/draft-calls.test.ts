import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mixedFrame, openWriting } from '../../src/agreements/drafting/drafts.fixture.ts';
import { municipality } from '../../src/agreements/veenrand.fixture.ts';
import type { Draft } from '../../src/contract/generated/types.ts';
import { parseInstant } from '../../src/contract/vocabulary.ts';
import { readThreeWay } from '../../src/negotiation/drafting.ts';
import { schemaFaults } from '../support/entry-faults.ts';
import { type OpenSteps, openSteps } from '../support/open-steps.ts';

/** What the calls about drafts say to who asks something that is not there, or not theirs. */

let opened: OpenSteps;
let url: string;
let draft: Draft;
const { party } = municipality;

beforeAll(async () => {
  opened = await openSteps({ at: parseInstant('2026-06-01T09:00:00Z') });
  await opened.steps.agreements.registerParty(party);
  await opened.letIn(party.id, ['privacy-officer', 'signatory']);
  url = await opened.serve();
  const request = { from: { model: { id: opened.steps.policy.model.id } }, frame: mixedFrame, reason: 'begin' };
  draft = await (await ask('POST', '?role=privacy-officer', request)).json();
});
afterAll(() => opened[Symbol.asyncDispose]());

const ask = (method: string, path: string, body?: unknown, headers: Readonly<Record<string, string>> = {}) =>
  fetch(`${url}/v1/drafts${path}`, {
    method,
    headers: { Authorization: opened.authorizationOf(party.id), 'Content-Type': 'application/json', ...headers },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
const read = (path: string, headers?: Readonly<Record<string, string>>) =>
  ask('GET', `/${draft.id}${path}`, undefined, headers);

interface Problem {
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly errors?: readonly object[];
}
const problemOf = async (response: Response): Promise<Problem> => (await response.json()) as Problem;

describe('a role', () => {
  it.each(['data-protection-officer', 'none', '', 'kanarie', 'signatory&role=privacy-officer'])(
    'that the token does not grant is refused, whatever draft is asked for: %j',
    async (role) => {
      const answers = [];
      for (const id of [draft.id, 'd_aaaaaaaaaaaaaaaaaaaaaa']) {
        const { status, code, detail, errors } = await problemOf(await ask('GET', `/${id}?role=${role}`));
        answers.push({ status, code, detail, errors });
      }
      expect(answers[0]).toEqual({
        status: 403,
        code: 'not-allowed',
        detail: 'Your token does not grant this role.',
        errors: [{ pointer: '', parameter: 'role', code: 'not-granted', detail: 'is not granted by your token' }],
      });
      expect(answers[1]).toEqual(answers[0]);
      expect(opened.entries().at(-1)).toMatchObject({ kind: 'rejected', problem: 'not-allowed', role: 'none' });
    },
  );

  it('that is not granted changes nothing', async () => {
    const request = { revision: draft.revision, reason: 'nee', frame: { version: '9.9.9' } };
    expect((await ask('PATCH', `/${draft.id}?role=data-protection-officer`, request)).status).toBe(403);
    expect(await (await read('?role=privacy-officer')).json()).toEqual(draft);
  });
});

describe('a change', () => {
  it('with one wrong value gets one error', async () => {
    const change = { op: 'set-mode', purpose: 'P04', mode: 'everything' };
    const request = { revision: draft.revision, reason: 'nee', changes: [change] };
    const problem = await problemOf(await ask('PATCH', `/${draft.id}?role=privacy-officer`, request));
    expect(problem.errors).toMatchObject([{ pointer: '/changes/0/mode', code: 'enum' }]);
  });

  it('that is no JSON is told where', async () => {
    const problem = await problemOf(await ask('PATCH', `/${draft.id}?role=privacy-officer`, '{"revision": 1,}'));
    expect(problem).toMatchObject({ code: 'malformed-json', errors: [{ detail: 'refused at character 15' }] });
  });
});

describe('a revision', () => {
  it.each(['77', '0', 'x'])('that is not there is called so: %s', async (revision) => {
    const problem = await problemOf(await read(`/revisions/${revision}?role=privacy-officer`));
    expect(problem).toMatchObject({ status: 404, detail: 'There is no such revision.' });
  });
});

describe('the text', () => {
  const paperOf = async (query: string, accept: string) =>
    (await read(`/text?role=privacy-officer${query}`, { Accept: accept })).headers.get('content-type');

  it('comes on the paper that Accept asks for, unless the format is named', async () => {
    expect(await paperOf('', '*/*')).toMatch('text/plain');
    expect(await paperOf('', 'text/html')).toMatch('text/html');
    expect(await paperOf('', 'application/pdf, text/html;q=0.5')).toBe('application/pdf');
    expect(await paperOf('&format=text', 'text/html')).toMatch('text/plain');
    expect(await paperOf('', 'application/json')).toBe('application/problem+json');
  });

  it('in a language or on paper that there is not is refused by the name of the parameter', async () => {
    const problem = await problemOf(await read('/text?role=privacy-officer&language=de&format=kanarie'));
    expect(problem).toMatchObject({ status: 400, code: 'invalid-input' });
    expect(problem.errors).toEqual([
      { pointer: '', parameter: 'language', code: 'enum', detail: 'must be one of nl, en' },
      { pointer: '', parameter: 'format', code: 'enum', detail: 'must be one of text, html, pdf' },
    ]);
  });
});

describe('two versions of the model and the region', () => {
  it('are told whole, or only where they differ', async () => {
    const rooms = { ...opened.steps, drafts: openWriting(opened.store).drafts };
    const call = { ...opened.call(party.id), role: 'privacy-officer' };
    const itemsOf = async (changed?: unknown) => {
      const { answer } = await readThreeWay(rooms, call, draft.id, { version: '1.1.0', changed });
      return answer.ok ? answer.response.items : answer.problem.extras.errors;
    };
    const all = await itemsOf();
    const changed = await itemsOf('true');
    expect(all?.length).toBeGreaterThan(changed?.length ?? 0);
    expect(changed).toEqual(all?.filter((item) => 'verdict' in item && item.verdict !== 'unchanged'));
    expect(schemaFaults('three-way', { items: all })).toEqual([]);
    expect(await itemsOf('yes')).toMatchObject([{ parameter: 'changed', code: 'enum' }]);
  });
});

describe('a draft next to its model', () => {
  it('is told as its schema says', async () => {
    const changes = [{ op: 'set-articles', articles: { aim: { nl: 'Anders.', en: 'Different.' } } }];
    const request = { revision: draft.revision, reason: 'eigen woorden', changes };
    draft = (await (await ask('PATCH', `/${draft.id}?role=privacy-officer`, request)).json()) as Draft;
    const comparison: unknown = await (await read('/comparison?role=privacy-officer')).json();
    expect(schemaFaults('draft-comparison', comparison)).toEqual([]);
    expect(comparison).toMatchObject({ cells: expect.any(Array), others: [{ kind: 'article', name: 'aim' }] });
  });
});

describe('the list', () => {
  const list = async (query: string) => {
    const response = await ask('GET', `?role=privacy-officer${query}`);
    const { drafts = [] }: { drafts?: { id: string }[] } = await response.json();
    return [response.status, ...drafts.map(({ id }) => id)];
  };

  it('is a page of at most 200, after the draft that is named', async () => {
    expect(await list('&limit=1')).toEqual([200, draft.id]);
    expect(await list(`&limit=1&after=${draft.id}`)).toEqual([200]);
    for (const limit of ['0', '201', '1.5', 'all']) expect(await list(`&limit=${limit}`)).toEqual([400]);
  });
});
