import type { JSX } from 'preact';
import type { Texts } from '../texts.ts';

/** The start and end of a fingerprint, enough to compare by eye. */
export function shortHash(hash: string): string {
  const [algorithm = '', value = ''] = hash.split(':');
  return `${algorithm}:${value.slice(0, 8)}…${value.slice(-4)}`;
}

/** A fingerprint: short, and whole for who opens it. */
export function Hash({ hash, texts }: { readonly hash: string; readonly texts: Texts }): JSX.Element {
  return (
    <details class="sluis-fingerprint">
      <summary>
        <span class="sluis-unseen">{texts.say('hash.whole')}</span> <code>{shortHash(hash)}</code>
      </summary>
      <code class="sluis-fingerprint__whole">{hash}</code>
    </details>
  );
}
