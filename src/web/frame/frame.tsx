import type { ComponentChildren, JSX } from 'preact';
import { type Texts, textsIn } from '../texts.ts';
import { Header } from './header.tsx';
import { Icon } from './icon.tsx';
import { firstOf, type Place } from './menu.ts';
import type { PageFrame } from './page-frame.ts';

/** A page on the way from the start to this one. */
export interface Crumb {
  readonly text: string;
  readonly href: string;
}

interface FrameProps {
  readonly frame: PageFrame;
  readonly place: Place;
  /** What the page is about; stands before the name of the product. */
  readonly title: string;
  /** The name of this page in the path, where that is not the title. */
  readonly name?: string;
  /** The pages between the first one and this. */
  readonly path?: readonly Crumb[];
  /** Scripts of this page beside those of every page: names of files in `assets/`. */
  readonly scripts?: readonly string[];
  readonly children: ComponentChildren;
}

const htmxSettings = 'extensions:"hx-csp",includeIndicatorCSS:false,mode:"same-origin",history:true';

/** The whole document around a page. What is inside `#werkblad` can be replaced in place; the rest stays. */
export function Frame(props: FrameProps): JSX.Element {
  const { frame, place, title, name = title, path = [], scripts = [], children } = props;
  const texts = textsIn(frame.language);
  if (frame.partial === true) return <Sheet frame={frame} title={title} children={children} />;
  return (
    <html lang={frame.language} class="voorbeeld-theme sluis-theme">
      <Head frame={frame} title={title} scripts={scripts} />
      <body class="utrecht-root sluis-body">
        <a class="utrecht-skip-link utrecht-skip-link--visible-on-focus" href="#inhoud">
          {texts.say('frame.skip')}
        </a>
        <Header frame={frame} place={place} />
        <main class="sluis-main" id="inhoud" tabindex={-1}>
          {place !== 'start' && (place !== firstOf(frame)[0] || path.length > 0) && (
            <Path frame={frame} path={path} name={name} texts={texts} />
          )}
          <p class="sluis-failure" id="storing" role="alert" hidden>
            <Icon name="warning" /> {texts.say('frame.failure')}
          </p>
          <div id="werkblad">{children}</div>
          <p class="sluis-unseen" id="melding" role="status" />
        </main>
        <Footer frame={frame} texts={texts} />
      </body>
    </html>
  );
}

/** What a browser that has the page already takes out of it: the work sheet, and the title. */
function Sheet({ frame, title, children }: Pick<FrameProps, 'frame' | 'title' | 'children'>): JSX.Element {
  return (
    <html lang={frame.language}>
      <head>
        <title>{`${title} – Sluis`}</title>
      </head>
      <body>
        <div id="werkblad">{children}</div>
      </body>
    </html>
  );
}

interface HeadProps {
  readonly frame: PageFrame;
  readonly title: string;
  readonly scripts: readonly string[];
}

function Head({ frame, title, scripts }: HeadProps): JSX.Element {
  const { assets, nonce } = frame;
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{`${title} – Sluis`}</title>
      <meta name="htmx-config" content={htmxSettings} />
      <link rel="icon" href={`${assets}/icon.svg`} type="image/svg+xml" />
      <link rel="stylesheet" href={`${assets}/fonts.css`} />
      <link rel="stylesheet" href={`${assets}/theme.css`} />
      <link rel="stylesheet" href={`${assets}/utrecht.css`} />
      <link rel="stylesheet" href={`${assets}/sluis.css`} />
      <script src={`${assets}/htmx.js`} nonce={nonce} defer />
      <script src={`${assets}/hx-csp.js`} nonce={nonce} defer />
      {['sluis.js', ...scripts].map((script) => (
        <script key={script} src={`${assets}/${script}`} nonce={nonce} defer />
      ))}
    </head>
  );
}

interface PathProps {
  readonly frame: PageFrame;
  readonly path: readonly Crumb[];
  readonly name: string;
  readonly texts: Texts;
}

/** The way back; a visitor's begins at the overview. */
function Path({ frame, path, name, texts }: PathProps): JSX.Element {
  const [place, href] = firstOf(frame);
  const first = { text: texts.say(`page.${place}`), href };
  return (
    <nav class="sluis-path" aria-label={texts.say('frame.path')}>
      <ol>
        {[first, ...path.filter((one) => one.href !== href)].map(({ text, href }) => (
          <li key={href}>
            <a class="utrecht-link utrecht-link--html-a" href={href}>
              {text}
            </a>
          </li>
        ))}
        <li aria-current="page">{name}</li>
      </ol>
    </nav>
  );
}

function Footer({ frame, texts }: { readonly frame: PageFrame; readonly texts: Texts }): JSX.Element {
  const { contact, version } = frame.about;
  return (
    <footer class="sluis-footer">
      <ul>
        <li>
          <a class="sluis-footer__link" href="/toegankelijkheid">
            {texts.say('page.accessibility')}
          </a>
        </li>
        {contact !== undefined && <li>{texts.say('frame.contact', { contact })}</li>}
        <li>{texts.say('frame.licence')}</li>
        <li>{texts.say('frame.version', { version })}</li>
      </ul>
    </footer>
  );
}
