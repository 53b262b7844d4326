import type { Catalogue, CloudEvent, DisclosureResponse, FieldName, Notice } from '../contract/generated/types.ts';
import { instantText } from '../contract/vocabulary.ts';
import type { ReceiverClient, ReceiverColumn, ReceiverMessage, ReceiverView } from '../web/web.ts';
import type { DemoAccounts } from './demo.ts';
import type { DemoReceiver, Received } from './demo-receiver.ts';
import { veenrandParties } from './region-veenrand.ts';

interface Known {
  readonly receiver: Pick<DemoReceiver, 'parties' | 'received' | 'refused' | 'isSubscribed'>;
  readonly accounts: Pick<DemoAccounts, 'cases'>;
  readonly catalogue: Pick<Catalogue, 'fields'>;
}

/**
 * What the demo's receivers received, side by side. That messages of several parties are of one client is known to the
 * demo, which told the stories; the receivers themselves cannot know it, as each has a reference of its own.
 */
export function toReceivedView({ receiver, accounts, catalogue }: Known): ReceiverView {
  const received = receiver.received();
  const columns = receiver.parties.map((id): ReceiverColumn => {
    const { name, type } = veenrandParties.find((party) => party.id === id) ?? { name: id, type: 'MUN' as const };
    const messages = received.filter(({ party }) => party === id).map((message) => toMessage(message, accounts));
    const [isSubscribed, refused] = [receiver.isSubscribed(id), receiver.refused(id)];
    return { party: id, name, type, isSubscribed, refused, messages };
  });
  const clients = accounts.cases.flatMap(({ label, caseRefs }): ReceiverClient[] => {
    const known = receiver.parties.map((id) =>
      dataOf(received.find(({ party, event }) => party === id && event.subject === caseRefs[id] && isStatus(event))),
    );
    const names = new Set(known.flatMap((data) => Object.keys(data ?? {})));
    const fields = catalogue.fields.filter(({ name }) => names.has(name) && name !== 'caseRef');
    return fields.length === 0
      ? []
      : [{ label, fields: fields.map(({ name, label: text }) => ({ name, label: text })), known }];
  });
  return { columns, clients };
}

const isStatus = ({ type }: CloudEvent): boolean => type === 'nl.sluis.support-status.changed.v1';

/** The verified message is the gateway's own, so its data has the form that its type says. */
function dataOf(message: Received | undefined): Readonly<Record<FieldName, unknown>> | undefined {
  const data = message?.event.data;
  return typeof data === 'object' ? { ...(data as DisclosureResponse).data } : undefined;
}

function toMessage(
  { party, event, receivedAt, times }: Received,
  { cases }: Pick<DemoAccounts, 'cases'>,
): ReceiverMessage {
  const { id, subject, sequence, data } = event;
  const client = cases.find(({ caseRefs }) => subject !== undefined && caseRefs[party] === subject)?.label;
  return {
    id,
    receivedAt: instantText(receivedAt),
    about: isStatus(event) ? 'status' : (data as Notice).kind,
    times,
    ...(subject === undefined ? {} : { caseRef: subject }),
    ...(client === undefined ? {} : { client }),
    ...(sequence === undefined ? {} : { sequence }),
  };
}
