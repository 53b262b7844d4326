/** Replay by those who may: what was decided for a real request is decided again, and that they looked is in the log. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EntryReplay, Problem } from '../../src/contract/generated/types.ts';
import { disclose } from '../../src/disclosure/disclose.ts';
import { schemaFaults } from '../support/entry-faults.ts';
import { openVeenrand, type VeenrandStory, woonveste } from '../support/veenrand-story.ts';

let story: VeenrandStory;
let url: string;
beforeAll(async () => {
  story = await openVeenrand('2026-05-12T09:00:00Z');
  url = await story.opened.serve();
});
afterAll(() => story[Symbol.asyncDispose]());

async function decided(fields: readonly string[] = ['supportActive', 'bsn']): Promise<string> {
  const body = { caseRef: story.refOf('woonveste'), purpose: 'P06', fields, role: 'woonconsulent' };
  const { entry } = await disclose(story.opened.steps, story.opened.call('woonveste', body));
  return entry.id;
}

async function replay(party: string, id: string, role?: string) {
  const response = await fetch(`${url}/v1/log/entries/${id}/replay${role ? `?role=${role}` : ''}`, {
    method: 'POST',
    headers: { authorization: story.opened.authorizationOf(party) },
  });
  return { status: response.status, body: (await response.json()) as EntryReplay & Problem };
}

describe('an officer of the party', () => {
  beforeAll(() => story.opened.letIn('woonveste', ['woonconsulent', 'privacy-officer']));

  it('sees that the same comes of it, for what was given and for what was refused', async () => {
    for (const id of [await decided(), await decided(['bsn'])]) {
      const { status, body } = await replay('woonveste', id, 'privacy-officer');
      expect(schemaFaults('entry-replay', body)).toEqual([]);
      expect({ status, body }).toMatchObject({ status: 200, body: { entry: id, verdict: 'same' } });
    }
  });

  it('leaves an entry that says which one was looked at', async () => {
    const id = await decided();
    await replay('woonveste', id, 'privacy-officer');
    const last = story.opened.entries().at(-1);
    expect(last).toMatchObject({ kind: 'log-replay', party: 'woonveste', role: 'privacy-officer', reference: id });
    expect((await replay('woonveste', last?.id ?? '', 'privacy-officer')).body).toMatchObject({
      ...{ verdict: 'cannot', reason: 'facts-missing' },
    });
  });

  it('sees the same of a message that was sent by itself', async () => {
    const supportContact = { name: 'K. Nieuw', phone: '+31600000412', email: 'k.nieuw@debrug.example' };
    await story.deliver(woonveste, await story.tell({ kind: 'change', effectiveOn: '2026-05-12', supportContact }));
    const delivery = story.opened.entries().findLast(({ kind }) => kind === 'delivery');
    expect((await replay('woonveste', delivery?.id ?? '', 'privacy-officer')).body).toMatchObject({ verdict: 'same' });
  });

  it('sees the same when nobody can tell any more whom it was about', async () => {
    const id = await decided();
    await story.opened.store.transaction((tx) => story.opened.steps.rights.forget(tx, story.subject));
    expect((await replay('woonveste', id, 'privacy-officer')).body).toMatchObject({ verdict: 'same' });
  });
});

describe('nobody else', () => {
  it.each([
    ['a caseworker of the party', 'woonveste', 'woonconsulent'],
    ['an officer of another party', 'thuishof', 'privacy-officer'],
  ])('%s sees it: it looks as an entry that is not there', async (_, party, role) => {
    const id = await decided();
    await story.opened.letIn('woonveste', ['woonconsulent']);
    await story.opened.letIn('thuishof', ['privacy-officer']);
    const nothing = `e_${'A'.repeat(22)}`;
    const [theirs, none] = [await replay(party, id, role), await replay(party, nothing, role)];
    expect(theirs.status).toBe(404);
    expect({ ...theirs.body, instance: '' }).toEqual({ ...none.body, instance: '' });
    const tried = story.opened.entries().slice(-2);
    expect(tried).toMatchObject([id, nothing].map((reference) => ({ kind: 'rejected', party, reference })));
  });

  it('leaves nothing of what is not even an id', async () => {
    expect((await replay('thuishof', 'kanarie', 'privacy-officer')).status).toBe(404);
    expect(story.opened.entries().at(-1)).not.toHaveProperty('reference');
  });
});
