import type { JSX } from 'preact';
import { Badge } from '../frame/badge.tsx';
import { Frame } from '../frame/frame.tsx';
import type { PageFrame } from '../frame/page-frame.ts';
import { type Texts, textsIn } from '../texts.ts';
import { valueText } from '../trial/value-text.ts';
import type { ReceiverClient, ReceiverColumn, ReceiverMessage, ReceiverView } from './receiver.ts';

export interface ReceiverProps {
  readonly frame: PageFrame;
  readonly view: ReceiverView;
}

/** What arrives at three parties in the demo: the same client, and not the same for everybody. */
export function ReceiverPage({ frame, view }: ReceiverProps): JSX.Element {
  const texts = textsIn(frame.language);
  const title = texts.say('receiver.title');
  return (
    <Frame frame={frame} place="receiver" title={title}>
      <h1 class="utrecht-heading-1">{title}</h1>
      <p class="sluis-lead">{texts.say('receiver.lead')}</p>
      <p class="sluis-hint">{texts.say('receiver.memory')}</p>
      <p>
        <a class="utrecht-button utrecht-button--secondary-action sluis-button" href="/demo/ontvanger">
          {texts.say('receiver.refresh')}
        </a>
      </p>
      <section class="sluis-section" aria-labelledby="wie">
        <h2 class="utrecht-heading-2" id="wie">
          {texts.say('receiver.clients')}
        </h2>
        {view.clients.length === 0 && <p>{texts.say('receiver.clients.none')}</p>}
        {view.clients.map((client) => (
          <Client key={client.label} client={client} columns={view.columns} texts={texts} />
        ))}
      </section>
      <section class="sluis-section" aria-labelledby="berichten">
        <h2 class="utrecht-heading-2" id="berichten">
          {texts.say('receiver.messages')}
        </h2>
        <div class="sluis-receiver">
          {view.columns.map((column) => (
            <Column key={column.party} column={column} texts={texts} />
          ))}
        </div>
      </section>
    </Frame>
  );
}

interface ClientProps {
  readonly client: ReceiverClient;
  readonly columns: readonly ReceiverColumn[];
  readonly texts: Texts;
}

function Client({ client, columns, texts }: ClientProps): JSX.Element {
  const { label, fields, known } = client;
  return (
    <>
      <h3 class="utrecht-heading-3">{texts.say('receiver.client', { client: label })}</h3>
      <div class="sluis-receiver">
        {columns.map(({ party, name, type }, index) => (
          <div key={party} class="sluis-card">
            <h4 class="utrecht-heading-4">{name}</h4>
            <p class="sluis-hint">{texts.say(`party.${type}`)}</p>
            <dl class="sluis-receiver__fields">
              {fields.map((field) => (
                <div key={field.name}>
                  <dt>{texts.pick(field.label)}</dt>
                  <Value field={field.name} known={known[index]} texts={texts} />
                </div>
              ))}
            </dl>
          </div>
        ))}
      </div>
    </>
  );
}

interface ValueProps {
  readonly field: ReceiverClient['fields'][number]['name'];
  readonly known: ReceiverClient['known'][number];
  readonly texts: Texts;
}

function Value({ field, known, texts }: ValueProps): JSX.Element {
  if (known === undefined || !Object.hasOwn(known, field)) {
    return <dd class="sluis-receiver__nothing">{texts.say('receiver.nothing')}</dd>;
  }
  return <dd>{valueText(field, known[field], texts)}</dd>;
}

function Column({ column, texts }: { readonly column: ReceiverColumn; readonly texts: Texts }): JSX.Element {
  const { name, type, isSubscribed, refused, messages } = column;
  return (
    <div>
      <h3 class="utrecht-heading-3">{name}</h3>
      <p class="sluis-hint">{texts.say(`party.${type}`)}</p>
      {!isSubscribed && <p>{texts.say('receiver.not-subscribed')}</p>}
      {refused > 0 && (
        <p>
          <Badge tone="warning">{texts.say('receiver.refused', { count: refused })}</Badge>
        </p>
      )}
      {messages.length === 0 && <p>{texts.say('receiver.none')}</p>}
      <ol class="sluis-receiver__messages">
        {messages.map((message) => (
          <li key={message.id} class="sluis-card">
            <Message message={message} texts={texts} />
          </li>
        ))}
      </ol>
    </div>
  );
}

function Message({ message, texts }: { readonly message: ReceiverMessage; readonly texts: Texts }): JSX.Element {
  const { id, receivedAt, about, caseRef, client, sequence, times } = message;
  return (
    <>
      <h4 class="utrecht-heading-4">
        {about === 'status' ? texts.say('receiver.status') : texts.say(`notices.kind.${about}`)}
      </h4>
      <p>{texts.moment(receivedAt)}</p>
      <p>
        <Badge tone="good">{texts.say('receiver.verified')}</Badge>
      </p>
      {times > 1 && <p>{texts.say('receiver.times', { times })}</p>}
      <dl class="sluis-receiver__fields">
        {client !== undefined && <Fact name={texts.say('receiver.about')} value={client} />}
        {caseRef !== undefined && <Fact name={texts.say('receiver.case')} value={caseRef} />}
        {sequence !== undefined && <Fact name={texts.say('receiver.sequence')} value={sequence} />}
        <Fact name={texts.say('receiver.id')} value={id} />
      </dl>
    </>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string }): JSX.Element {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
