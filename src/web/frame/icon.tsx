import type { JSX } from 'preact';

const paths = {
  check: 'M4 10.5l4 4 8-9',
  half: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14z',
  person: 'M10 9.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM4.5 17c.4-3 2.6-4.8 5.5-4.8s5.1 1.8 5.5 4.8',
  none: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM5.2 14.8l9.6-9.6',
  shut: 'M5 9h10v8H5zM7 9V6.5a3 3 0 0 1 6 0V9',
  cross: 'M5.5 5.5l9 9M14.5 5.5l-9 9',
  info: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM10 9v5M10 6v.6',
  warning: 'M10 3l8 14H2zM10 8v4M10 14.3v.5',
  chevron: 'M7 4l6 6-6 6',
  minus: 'M6 10h8',
  down: 'M4 7l6 6 6-6',
  wider: 'M10 16V4M5 9l5-5 5 5',
  narrower: 'M10 4v12M5 11l5 5 5-5',
  other: 'M4 7h11l-3-3M16 13H5l3 3',
  home: 'M4 9l6-5 6 5v7H4z',
  comment: 'M3 4h14v9H9l-4 3v-3H3z',
  clock: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM10 6v4l3 2',
  pen: 'M4 16l1-4 8-8 3 3-8 8z',
  plus: 'M10 4v12M4 10h12',
} as const;

export type IconName = keyof typeof paths;

/** A small picture beside a word; it never stands alone, so assistive technology skips it. */
export function Icon({ name }: { readonly name: IconName }): JSX.Element {
  return (
    <svg class={`sluis-icon sluis-icon--${name}`} viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <path d={paths[name]} />
      {name === 'half' && <path class="sluis-icon__filled" d="M10 3a7 7 0 0 0 0 14z" />}
    </svg>
  );
}

/** The sign of Sluis: two gates of a lock, seen from above. */
export function Mark(): JSX.Element {
  return (
    <svg class="sluis-mark" viewBox="0 0 36 36" width="36" height="36" aria-hidden="true">
      <path class="sluis-mark__quay" d="M3 5h30M3 31h30" />
      <path class="sluis-mark__gate" d="M11 5l7 13-7 13" />
      <path class="sluis-mark__gate" d="M20 5l7 13-7 13" />
    </svg>
  );
}
