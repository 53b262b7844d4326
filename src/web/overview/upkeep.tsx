import type { JSX } from 'preact';
import type { UpkeepState } from '../../workbench/overview-view.ts';
import { Badge } from '../frame/badge.tsx';
import { Icon } from '../frame/icon.tsx';
import type { Texts } from '../texts.ts';

interface UpkeepProps {
  readonly upkeep: UpkeepState;
  readonly texts: Texts;
}

/** Two histories of one log, ours or another's: above everything else, as nothing that the log says can be relied on then. */
export function Alarm({ upkeep: { witnesses, forks }, texts }: UpkeepProps): JSX.Element | null {
  const alarmed = witnesses.filter(({ state }) => state === 'alarm');
  if (alarmed.length === 0 && forks === 0) return null;
  return (
    <section class="sluis-alarm" aria-labelledby="alarm">
      <h2 class="utrecht-heading-2 sluis-alarm__heading" id="alarm">
        <Icon name="warning" /> {texts.say('overview.alarm')}
      </h2>
      {alarmed.map(({ name }) => (
        <p key={name}>{texts.say('overview.alarm.own', { witness: name })}</p>
      ))}
      {forks > 0 && <p>{texts.say('overview.alarm.forks', { count: forks })}</p>}
    </section>
  );
}

/** Who signs the log and how far, and for who runs the gateway how it goes with backups. */
export function Upkeep({ upkeep: { witnesses, backups }, texts }: UpkeepProps): JSX.Element {
  return (
    <>
      <div>
        <dt>{texts.say('overview.system.witnesses')}</dt>
        {witnesses.length === 0 && <dd>{texts.say('overview.system.witnesses.none')}</dd>}
        {witnesses.map((witness) => (
          <dd key={witness.name}>
            {tellWitness(witness, texts)}{' '}
            {witness.state === 'late' && <Badge tone="warning">{texts.say('overview.system.witness.late')}</Badge>}
            {witness.state === 'alarm' && <Badge tone="bad">{texts.say('overview.system.witness.alarm')}</Badge>}
          </dd>
        ))}
      </div>
      {backups !== undefined && (
        <div>
          <dt>{texts.say('overview.system.backup')}</dt>
          <dd>
            <Backups backups={backups} texts={texts} />
          </dd>
        </div>
      )}
    </>
  );
}

function tellWitness({ name, signed }: UpkeepState['witnesses'][number], texts: Texts): string {
  if (signed === undefined) return texts.say('overview.system.witness.never', { name });
  return texts.say('overview.system.witness', { name, moment: texts.moment(signed.at), count: signed.size });
}

interface BackupsProps {
  readonly backups: NonNullable<UpkeepState['backups']>;
  readonly texts: Texts;
}

function Backups({ backups, texts }: BackupsProps): JSX.Element {
  if (backups === 'none') return <>{texts.say('overview.system.backup.none')}</>;
  const { last, failedAt, isLate } = backups;
  return (
    <>
      {last === undefined ? texts.say('overview.system.backup.never') : texts.moment(last)}{' '}
      {isLate && <Badge tone="bad">{texts.say('overview.system.backup.late')}</Badge>}
      {failedAt !== undefined && (
        <Badge tone="bad">{texts.say('overview.system.backup.failed', { moment: texts.moment(failedAt) })}</Badge>
      )}
    </>
  );
}
