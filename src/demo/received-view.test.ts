import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Catalogue, CloudEvent, PartyId } from '../contract/generated/types.ts';
import { toInstant } from '../contract/vocabulary.ts';
import type { DemoReceiver, Received } from './demo-receiver.ts';
import { toReceivedView } from './received-view.ts';

const catalogue = JSON.parse(
  readFileSync(new URL('../../policies/data/catalogue.json', import.meta.url), 'utf8'),
) as Catalogue;
const cases = [{ label: 'J', caseRefs: { woonveste: 'c_w', thuishof: 'c_t', veldhaven: 'c_v' } }];

let number = 0;
function arrived(party: PartyId, event: Partial<CloudEvent>): Received {
  number += 1;
  const type = 'nl.sluis.support-status.changed.v1';
  const full = {
    specversion: '1.0',
    id: `d_${number}`,
    source: 'urn:nld',
    type,
    time: '',
    datacontenttype: 'application/json',
  };
  return {
    number,
    party,
    receivedAt: toInstant(number),
    times: 1,
    event: { ...full, data: '', ...event } as CloudEvent,
  };
}
const status = (data: object): Pick<CloudEvent, 'data'> => ({ data: { data } as CloudEvent['data'] });

function viewOf(latestFirst: readonly Received[]) {
  const receiver = {
    parties: ['woonveste', 'thuishof', 'veldhaven'],
    ...{ received: () => latestFirst, refused: () => 0, isSubscribed: () => true },
  } as Pick<DemoReceiver, 'parties' | 'received' | 'refused' | 'isSubscribed'>;
  return toReceivedView({ receiver, accounts: { cases }, catalogue });
}

describe('what the receivers of the demo received, side by side', () => {
  it('gives nobody what another one received', () => {
    const view = viewOf([
      arrived('veldhaven', { subject: 'c_v', ...status({ caseRef: 'c_v', escalationLevel: 'high' }) }),
      arrived('woonveste', { subject: 'c_w', ...status({ caseRef: 'c_w', supportActive: true }) }),
    ]);
    const [client] = view.clients;
    expect(client?.fields.map(({ name }) => name).toSorted()).toEqual(['escalationLevel', 'supportActive']);
    expect(client?.known).toEqual([
      { caseRef: 'c_w', supportActive: true },
      undefined,
      { caseRef: 'c_v', escalationLevel: 'high' },
    ]);
  });

  it('shows by the latest message only, and tells a message of another client from it', () => {
    const view = viewOf([
      arrived('woonveste', { subject: 'c_x', ...status({ supportActive: true }) }),
      arrived('woonveste', { subject: 'c_w', sequence: '2', ...status({ supportActive: false }) }),
      arrived('woonveste', { subject: 'c_w', sequence: '1', ...status({ supportActive: true, supportContact: 'A.' }) }),
    ]);
    expect(view.clients[0]?.known[0]).toEqual({ supportActive: false });
    expect(view.columns[0]?.messages.map(({ client, sequence }) => [client, sequence])).toEqual([
      [undefined, undefined],
      ['J', '2'],
      ['J', '1'],
    ]);
  });

  it('takes no notice for a status', () => {
    const data = { kind: 'consent.withdrawn', caseRef: 'c_w' } as CloudEvent['data'];
    const view = viewOf([arrived('woonveste', { subject: 'c_w', type: 'nl.sluis.notice.consent.withdrawn.v1', data })]);
    expect(view.clients).toEqual([]);
    expect(view.columns[0]?.messages).toMatchObject([{ about: 'consent.withdrawn', client: 'J' }]);
  });
});
