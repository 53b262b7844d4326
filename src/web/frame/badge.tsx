import type { ComponentChildren, JSX } from 'preact';
import { Icon, type IconName } from './icon.tsx';

/** Colour, picture and word together: colour alone says nothing. */
export type Tone = 'neutral' | 'good' | 'info' | 'warning' | 'bad' | 'different';

const icons: Partial<Readonly<Record<Tone, IconName>>> = { good: 'check', warning: 'warning', bad: 'warning' };

interface BadgeProps {
  readonly tone: Tone;
  readonly icon?: IconName;
  readonly children: ComponentChildren;
}

/** A few words that say how something stands. */
export function Badge({ tone, icon = icons[tone], children }: BadgeProps): JSX.Element {
  return (
    <span class={`sluis-mark-word sluis-mark-word--${tone}`}>
      {icon !== undefined && <Icon name={icon} />}
      {children}
    </span>
  );
}
