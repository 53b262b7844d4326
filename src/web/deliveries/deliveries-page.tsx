import type { ComponentChildren, JSX } from 'preact';
import type { DeliveriesView } from '../../workbench/deliveries-view.ts';
import { Frame } from '../frame/frame.tsx';
import { Icon } from '../frame/icon.tsx';
import type { PageFrame } from '../frame/page-frame.ts';
import { Problems } from '../frame/problems.tsx';
import { textsIn } from '../texts.ts';
import { DeadLetters } from './dead-letters.tsx';
import { OthersTable } from './others-table.tsx';
import { SubscriptionCard } from './subscription-card.tsx';

export interface DeliveriesProps {
  readonly frame: PageFrame;
  readonly view: DeliveriesView;
  readonly problem?: 'not-found' | 'conflict';
  /** What was just done; told once. */
  readonly done?: string;
}

/** How messages arrive at the own party, and what to do about those that do not. */
export function DeliveriesPage({ frame, view, problem, done }: DeliveriesProps): JSX.Element {
  const texts = textsIn(frame.language);
  const title = texts.say('page.deliveries');
  const notice = (['replayed', 'given-up', 'ended', 'confirmed'] as const).find((one) => one === done);
  const { mayAct, others } = view;
  return (
    <Frame frame={frame} place="deliveries" title={title}>
      <h1 class="utrecht-heading-1">{title}</h1>
      <p class="sluis-lead">{texts.say('deliveries.lead', { party: view.party })}</p>
      {notice !== undefined && (
        <p class="sluis-done" role="status">
          <Icon name="check" /> {texts.say(`deliveries.done.${notice}`)}
        </p>
      )}
      <Problems
        problems={problem === undefined ? [] : [{ text: texts.say(`deliveries.problem.${problem}`) }]}
        texts={texts}
      />
      {!mayAct && <p class="sluis-hint">{texts.say('deliveries.reads')}</p>}
      <div class="sluis-stack">
        <Part id="abonnementen" title={texts.say('deliveries.subscriptions')}>
          {view.subscriptions.length === 0 && <p>{texts.say('deliveries.subscriptions.none')}</p>}
          {view.subscriptions.map((line) => (
            <SubscriptionCard key={line.id} frame={frame} line={line} mayAct={mayAct} texts={texts} />
          ))}
        </Part>
        <Part id="niet-aangekomen" title={texts.say('deliveries.dead')}>
          <DeadLetters
            frame={frame}
            {...{ letters: view.deadLetters, caption: texts.say('deliveries.dead') }}
            {...{ none: texts.say('deliveries.dead.none'), mayAct, texts }}
          />
        </Part>
        {others !== undefined && (
          <Part id="anderen" title={texts.say('deliveries.others')}>
            <p>{texts.say('deliveries.others.text')}</p>
            <OthersTable lines={others.subscriptions} texts={texts} />
            <h3 class="utrecht-heading-3">{texts.say('deliveries.others.dead')}</h3>
            <DeadLetters
              frame={frame}
              {...{ letters: others.deadLetters, caption: texts.say('deliveries.others.dead') }}
              {...{ none: texts.say('deliveries.others.dead.none'), mayAct, texts }}
            />
          </Part>
        )}
      </div>
    </Frame>
  );
}

interface PartProps {
  readonly id: string;
  readonly title: string;
  readonly children: ComponentChildren;
}

function Part({ id, title, children }: PartProps): JSX.Element {
  return (
    <section class="sluis-deliveries" aria-labelledby={id}>
      <h2 class="utrecht-heading-2" id={id}>
        {title}
      </h2>
      {children}
    </section>
  );
}
