import type { JSX } from 'preact';
import type { SystemState } from '../../workbench/overview-view.ts';
import { Badge } from '../frame/badge.tsx';
import { Hash } from '../frame/hash.tsx';
import type { Texts } from '../texts.ts';
import { Upkeep } from './upkeep.tsx';

interface SystemProps {
  readonly system: SystemState;
  readonly version: string;
  readonly texts: Texts;
}

/** Whether the machinery is in order, for who has to be able to say so. */
export function System({ system, version, texts }: SystemProps): JSX.Element {
  const { gateway, engine, model, entries, checkpoint, verified } = system;
  return (
    <section class="sluis-card sluis-system" aria-labelledby="techniek">
      <h2 class="utrecht-heading-2" id="techniek">
        {texts.say('overview.system')}
      </h2>
      <p class="sluis-head__about">
        {verified.intact ? (
          <Badge tone="good">{texts.say('overview.system.intact')}</Badge>
        ) : (
          <Badge tone="bad">{texts.say('overview.system.broken')}</Badge>
        )}
        <Badge tone="good">{texts.say('overview.system.store')}</Badge>
      </p>
      {!verified.intact && <p class="sluis-warning">{texts.say('overview.system.broken.text')}</p>}
      <dl class="sluis-system__facts sluis-overview__part">
        <div>
          <dt>{texts.say('overview.system.gateway')}</dt>
          <dd>{gateway}</dd>
        </div>
        <div>
          <dt>{texts.say('overview.system.version')}</dt>
          <dd>{version}</dd>
        </div>
        <div>
          <dt>{texts.say('overview.system.model')}</dt>
          <dd>{texts.say('overview.system.model.value', { id: model.id, version: model.version })}</dd>
        </div>
        <div>
          <dt>{texts.say('overview.system.engine')}</dt>
          <dd>
            <Hash hash={engine} texts={texts} />
          </dd>
        </div>
        <div>
          <dt>{texts.say('overview.system.log')}</dt>
          <dd>{texts.say('overview.system.entries', { count: entries })}</dd>
        </div>
        <div>
          <dt>{texts.say('overview.system.checkpoint')}</dt>
          <dd>
            {checkpoint === undefined
              ? texts.say('overview.system.checkpoint.none')
              : texts.say('overview.system.checkpoint.value', {
                  count: checkpoint.size,
                  moment: texts.moment(checkpoint.at),
                })}
          </dd>
        </div>
        <div>
          <dt>{texts.say('overview.system.verified')}</dt>
          <dd>{verified.at === undefined ? texts.say('overview.system.verified.never') : texts.moment(verified.at)}</dd>
        </div>
        <Upkeep upkeep={system} texts={texts} />
      </dl>
    </section>
  );
}
