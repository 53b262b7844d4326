import type { JSX } from 'preact';
import { encode } from 'uqr';
import { Frame } from '../frame/frame.tsx';
import type { PageFrame } from '../frame/page-frame.ts';
import { textsIn } from '../texts.ts';
import { pathTo } from './talk-words.ts';

export interface ConsentDoneProps {
  readonly frame: PageFrame;
  readonly view: { readonly ref: string };
  /** Where the client finds its choices. */
  readonly address: string;
}

/** What the client takes along. */
export function ConsentDonePage({ frame, view, address }: ConsentDoneProps): JSX.Element {
  const texts = textsIn(frame.language);
  const title = texts.say('consent.done');
  return (
    <Frame frame={frame} place="clients" title={title} path={pathTo(view, texts)}>
      <article class="sluis-talk">
        <h1 class="utrecht-heading-1">{title}</h1>
        <p role="status">{texts.say('consent.done.lead')}</p>
        <p class="sluis-talk__moves">
          <a class="utrecht-button-link utrecht-button-link--primary-action" href={`/akkoord/${view.ref}/kopie.pdf`}>
            {texts.say('consent.done.copy')}
          </a>
          <a class="utrecht-link utrecht-link--html-a" href="/mijn-clienten">
            {texts.say('consent.done.back')}
          </a>
        </p>
        <h2 class="utrecht-heading-3">{texts.say('consent.done.later')}</h2>
        <p>{texts.say('consent.done.later.text')}</p>
        <QrCode text={address} label={texts.say('consent.done.code')} />
        <p>
          <a class="utrecht-link utrecht-link--html-a" href={address}>
            {address}
          </a>
        </p>
      </article>
    </Frame>
  );
}

/** An address as a QR code: a path of squares, drawn here, so that nobody else hears of it. */
function QrCode({ text, label }: { readonly text: string; readonly label: string }): JSX.Element {
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  const squares = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return (
    <svg
      class="sluis-talk__code"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      width="200"
      height="200"
    >
      <path d={squares.join('')} />
    </svg>
  );
}
