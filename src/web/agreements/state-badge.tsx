import type { JSX } from 'preact';
import type { AgreementSummary } from '../../contract/generated/types.ts';
import { Badge, type Tone } from '../frame/badge.tsx';
import type { IconName } from '../frame/icon.tsx';
import type { Texts } from '../texts.ts';

interface StateBadgeProps {
  readonly state: AgreementSummary['state'];
  readonly reason?: AgreementSummary['reason'] | undefined;
  readonly texts: Texts;
}

const looks: Readonly<Record<AgreementSummary['state'], readonly [Tone, IconName]>> = {
  offered: ['info', 'pen'],
  'partly-signed': ['info', 'pen'],
  signed: ['good', 'clock'],
  'in-force': ['good', 'check'],
  expired: ['neutral', 'minus'],
  ended: ['neutral', 'minus'],
  damaged: ['bad', 'warning'],
};

/** Where a version stands in its life. */
export function StateBadge({ state, reason, texts }: StateBadgeProps): JSX.Element {
  const [tone, icon] = looks[state];
  return (
    <Badge tone={reason === 'quorum-lost' || reason === 'newer-version-damaged' ? 'bad' : tone} icon={icon}>
      {reason === undefined ? texts.say(`state.${state}`) : texts.say(`state.ended.${reason}`)}
    </Badge>
  );
}
