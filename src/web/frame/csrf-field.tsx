import type { JSX } from 'preact';
import type { PageFrame } from './page-frame.ts';

/** Stands in every form that is posted: without it the gateway takes nothing. */
export function CsrfField({ frame }: { readonly frame: PageFrame }): JSX.Element | null {
  const somebody = frame.visitor ?? frame.client;
  return somebody === undefined ? null : <input type="hidden" name="csrf" value={somebody.csrfToken} />;
}
