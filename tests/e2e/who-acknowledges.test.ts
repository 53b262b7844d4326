import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pushSupport } from '../../src/disclosure/push-support.ts';
import { receiveDelivery } from '../../src/disclosure/read-deliveries.ts';
import { openVeenrand, type VeenrandStory, woonveste } from '../support/veenrand-story.ts';

/** What others may do to the messages of an application: nothing. */

let story: VeenrandStory;
beforeEach(async () => {
  story = await openVeenrand('2026-05-12T09:00:00Z');
});
afterEach(() => story[Symbol.asyncDispose]());

const supportContact = { name: 'Een Naam', phone: '+31600000412', email: 'k@debrug.example' };
const change = { kind: 'change', effectiveOn: '2026-05-12', supportContact } as const;

describe('a receipt', () => {
  it('of an application without the role that receives takes no message away', async () => {
    const { opened } = story;
    const { deliveries } = opened.steps;
    const by = { party: 'woonveste', issuer: opened.issuer.issuer, clientId: 'woonveste-app', role: woonveste.role };
    const { id } = await deliveries.subscribe(by, { purpose: 'P06' }, opened.clock.now);
    await story.tell(change);
    await deliveries.dispatch();
    const take = () => deliveries.take('woonveste', id, { limit: 10 });
    const [message] = await take();
    await opened.letIn('woonveste', ['overlastmedewerker']);
    const { answer } = await receiveDelivery(opened.steps, opened.call('woonveste'), String(message?.id));
    expect(answer).toMatchObject({ ok: false, problem: { code: 'not-allowed' } });
    await opened.letIn('woonveste', [woonveste.role]);
    expect(await take()).toHaveLength(1);
    const own = await receiveDelivery(opened.steps, opened.call('woonveste'), String(message?.id));
    expect(own.answer.ok).toBe(true);
    expect(await take()).toEqual([]);
  });
});

describe('an event that is refused', () => {
  it('or that came before makes nobody look what there is to deliver', async () => {
    const { steps, call } = story.opened;
    let looked = 0;
    using _waking = steps.deliveries.onWake(() => {
      looked += 1;
    });
    const event = { ...change, caseRef: story.refOf('de-brug') };
    const push = (body: object, more: object = {}) => pushSupport(steps, call('de-brug', body, more));
    await push(event, { authorization: 'Bearer nonsense' });
    await push({ ...event, kind: 'nothing' });
    expect(looked).toBe(0);
    const more = { idempotencyKey: 'one-and-the-same' };
    expect((await push(event, more)).answer.ok).toBe(true);
    expect((await push(event, more)).answer.ok).toBe(true);
    expect(looked).toBe(1);
  });
});
