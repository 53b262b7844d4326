import type { JSX } from 'preact';
import type { SubscriptionLine } from '../../workbench/deliveries-view.ts';
import { Badge, type Tone } from '../frame/badge.tsx';
import type { PageFrame } from '../frame/page-frame.ts';
import { Pair } from '../frame/pair.tsx';
import { roleText } from '../frame/role-text.ts';
import type { Texts } from '../texts.ts';
import { ActForm } from './act-form.tsx';

interface CardProps {
  readonly frame: PageFrame;
  readonly line: SubscriptionLine;
  readonly mayAct: boolean;
  readonly texts: Texts;
}

export const tones: Readonly<Record<SubscriptionLine['state'], Tone>> = {
  live: 'good',
  waiting: 'bad',
  unconfirmed: 'warning',
  ended: 'neutral',
};

/** One subscription: how it stands, and what can be done with it. */
export function SubscriptionCard({ frame, line, mayAct, texts }: CardProps): JSX.Element {
  const { id, way, state, failingSince, waitsUntil } = line;
  return (
    <article class="sluis-card sluis-subscription" aria-labelledby={id}>
      <h3 class="utrecht-heading-3" id={id}>
        {texts.pick(line.purpose)} <Badge tone={tones[state]}>{texts.say(`deliveries.state.${state}`)}</Badge>
      </h3>
      <p>
        {texts.say(`deliveries.way.${way}`)}. {line.isEncrypted && texts.say('deliveries.encrypted')}
      </p>
      {state === 'unconfirmed' && <p class="sluis-note">{texts.say('deliveries.unconfirmed')}</p>}
      {failingSince !== undefined && (
        <p class="sluis-note">
          {texts.say('deliveries.failing', { since: texts.moment(failingSince) })}{' '}
          {waitsUntil !== undefined && texts.say('deliveries.again', { moment: texts.moment(waitsUntil) })}
        </p>
      )}
      <Facts frame={frame} line={line} texts={texts} />
      {mayAct && <Acts frame={frame} line={line} texts={texts} />}
    </article>
  );
}

type LineProps = Omit<CardProps, 'mayAct'>;

function Facts({ frame, line, texts }: LineProps): JSX.Element {
  const { lastDeliveredAt: last, secretSince, secretDays: days = 0, place } = line;
  const facts: readonly (readonly [name: string, fact: string])[] = [
    [texts.say('deliveries.role'), roleText(line.role, texts, frame.about.roles)],
    [texts.say('deliveries.waiting'), texts.say('deliveries.waiting.count', { count: line.waiting })],
    [texts.say('deliveries.delivered'), texts.say('deliveries.delivered.count', { count: line.delivered })],
    [texts.say('deliveries.last'), last === undefined ? texts.say('deliveries.never') : texts.moment(last)],
    [texts.say('deliveries.notices'), texts.say(line.notices ? 'deliveries.yes' : 'deliveries.no')],
    ...(place === undefined ? [] : [[texts.say('deliveries.place'), place] as const]),
    ...(secretSince === undefined
      ? []
      : [
          [
            texts.say('deliveries.secret'),
            texts.say('deliveries.secret.age', { moment: texts.date(secretSince), days }),
          ] as const,
        ]),
    [texts.say('deliveries.since'), texts.date(line.createdAt)],
    [texts.say('deliveries.id'), line.id],
  ];
  return (
    <dl class="sluis-pairs">
      {facts.map(([name, fact]) => (
        <Pair key={name} name={name}>
          {fact}
        </Pair>
      ))}
    </dl>
  );
}

function Acts({ frame, line, texts }: LineProps): JSX.Element {
  const { id, way, state } = line;
  return (
    <div class="sluis-subscription__acts">
      {state === 'unconfirmed' && (
        <ActForm frame={frame} action="bevestigen" id={id} text={texts.say('deliveries.confirm.send')} />
      )}
      {way === 'webhook' && (
        <ActForm
          frame={frame}
          action="geheim"
          id={id}
          text={texts.say('deliveries.renew.send')}
          first={{ name: texts.say('deliveries.renew'), text: texts.say('deliveries.renew.text') }}
        />
      )}
      <ActForm
        frame={frame}
        action="beeindigen"
        id={id}
        text={texts.say('deliveries.end.send')}
        first={{ name: texts.say('deliveries.end'), text: texts.say('deliveries.end.text') }}
      />
    </div>
  );
}
