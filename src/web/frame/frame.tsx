import type { ComponentChildren, JSX } from 'preact';
import { type Texts, textsIn } from '../texts.ts';
import { Icon, Mark } from './icon.tsx';
import { type PageFrame, urlIn } from './page-frame.ts';

type Place = 'start' | 'trial' | 'accessibility' | 'problem';

interface FrameProps {
  readonly frame: PageFrame;
  readonly place: Place;
  /** What the page is about; stands before the name of the product. */
  readonly title: string;
  readonly children: ComponentChildren;
}

const htmxSettings = 'extensions:"hx-csp",includeIndicatorCSS:false,mode:"same-origin",history:true';

/** The whole document around a page. What is inside `#werkblad` can be replaced in place; the rest stays. */
export function Frame({ frame, place, title, children }: FrameProps): JSX.Element {
  const texts = textsIn(frame.language);
  return (
    <html lang={frame.language} class="voorbeeld-theme sluis-theme">
      <Head frame={frame} title={title} />
      <body class="utrecht-root sluis-body">
        <a class="utrecht-skip-link utrecht-skip-link--visible-on-focus" href="#inhoud">
          {texts.say('frame.skip')}
        </a>
        <Header frame={frame} place={place} texts={texts} />
        <main class="sluis-main" id="inhoud" tabindex={-1}>
          {place !== 'start' && <Path title={place === 'problem' ? title : texts.say(`page.${place}`)} texts={texts} />}
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

function Head({ frame, title }: { readonly frame: PageFrame; readonly title: string }): JSX.Element {
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
      <script src={`${assets}/sluis.js`} nonce={nonce} defer />
    </head>
  );
}

interface HeaderProps {
  readonly frame: PageFrame;
  readonly place: Place;
  readonly texts: Texts;
}

function Header({ frame, place, texts }: HeaderProps): JSX.Element {
  return (
    <header class="sluis-header">
      {frame.about.demo && <p class="sluis-demo">{texts.say('frame.demo')}</p>}
      <div class="sluis-header__bar">
        <p class="sluis-brand">
          <Mark />
          <span>
            <strong class="sluis-brand__name">Sluis</strong>
            <span class="sluis-brand__region">{texts.say('frame.region', { region: frame.about.region })}</span>
          </span>
        </p>
        <nav class="sluis-menu" aria-label={texts.say('frame.menu')}>
          <ul>
            <MenuItem href="/" here={place === 'start'} text={texts.say('page.start')} />
            <MenuItem href="/proef" here={place === 'trial'} text={texts.say('page.trial')} />
            <MenuItem href="/v1/openapi.json" here={false} text={texts.say('page.api')} />
          </ul>
        </nav>
        <nav class="sluis-languages" aria-label={texts.say('frame.languages')}>
          <ul>
            <LanguageItem frame={frame} language="nl" name="Nederlands" />
            <LanguageItem frame={frame} language="en" name="English" />
          </ul>
        </nav>
      </div>
    </header>
  );
}

interface MenuItemProps {
  readonly href: string;
  readonly here: boolean;
  readonly text: string;
}

function MenuItem({ href, here, text }: MenuItemProps): JSX.Element {
  return (
    <li>
      <a class="sluis-menu__link" href={href} aria-current={here ? 'page' : undefined}>
        {text}
      </a>
    </li>
  );
}

interface LanguageItemProps {
  readonly frame: PageFrame;
  readonly language: PageFrame['language'];
  /** The language in its own words. */
  readonly name: string;
}

function LanguageItem({ frame, language, name }: LanguageItemProps): JSX.Element {
  const here = frame.language === language;
  return (
    <li>
      <a
        class="sluis-languages__link"
        href={urlIn(language, frame.url)}
        hreflang={language}
        lang={language}
        aria-current={here ? 'true' : undefined}
        data-taal={language}
      >
        {language.toUpperCase()} <span class="sluis-unseen">{name}</span>
      </a>
    </li>
  );
}

function Path({ title, texts }: { readonly title: string; readonly texts: Texts }): JSX.Element {
  return (
    <nav class="sluis-path" aria-label={texts.say('frame.path')}>
      <ol>
        <li>
          <a class="utrecht-link utrecht-link--html-a" href="/">
            {texts.say('page.start')}
          </a>
        </li>
        <li aria-current="page">{title}</li>
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
