import type { JSX } from 'preact';
import { type Texts, textsIn } from '../texts.ts';
import { CsrfField } from './csrf-field.tsx';
import { Icon, Mark } from './icon.tsx';
import { type MenuLine, menuOf, type Place } from './menu.ts';
import { type PageFrame, type PageVisitor, urlIn } from './page-frame.ts';
import { roleText } from './role-text.ts';

interface HeaderProps {
  readonly frame: PageFrame;
  readonly place: Place;
}

/** What stands above every page: where one is, the menu, the language, and who one is. */
export function Header({ frame, place }: HeaderProps): JSX.Element {
  const texts = textsIn(frame.language);
  const { about, visitor, client } = frame;
  return (
    <header class="sluis-header">
      {about.demo && <p class="sluis-demo">{texts.say('frame.demo')}</p>}
      <div class="sluis-header__bar">
        <p class="sluis-brand">
          <Mark />
          <span>
            <strong class="sluis-brand__name">Sluis</strong>
            <span class="sluis-brand__region">
              {visitor?.partyName ??
                (client && texts.say('frame.client')) ??
                (about.region && texts.say('frame.region', { region: about.region }))}
            </span>
          </span>
        </p>
        <nav class="sluis-menu sluis-menu--wide" aria-label={texts.say('frame.menu')}>
          <Menu frame={frame} place={place} texts={texts} Group={FoldedGroup} />
        </nav>
        <details class="sluis-menu sluis-menu--narrow" name={oneOpen}>
          <summary class="sluis-menu__link">{texts.say('frame.menu.open')}</summary>
          <nav aria-label={texts.say('frame.menu.open')}>
            <Menu frame={frame} place={place} texts={texts} Group={OpenGroup} />
          </nav>
        </details>
        <nav class="sluis-languages" aria-label={texts.say('frame.languages')}>
          <ul>
            <LanguageItem frame={frame} language="nl" name="Nederlands" />
            <LanguageItem frame={frame} language="en" name="English" />
          </ul>
        </nav>
        {client !== undefined && <LogOut frame={frame} texts={texts} />}
        {visitor === undefined ? (
          about.door === true && client === undefined && place !== 'login' && <LogIn url={frame.url} texts={texts} />
        ) : (
          <Visitor frame={frame} visitor={visitor} texts={texts} />
        )}
      </div>
    </header>
  );
}

/** What folds out of the header has one name: a browser keeps one of them open at a time. */
const oneOpen = 'kop';

interface MenuProps extends HeaderProps {
  readonly texts: Texts;
  /** How pages that belong together are shown. */
  readonly Group: (props: GroupProps) => JSX.Element;
}

function Menu({ frame, place, texts, Group }: MenuProps): JSX.Element {
  return (
    <ul>
      <MenuLines lines={menuOf(frame)} place={place} texts={texts} Group={Group} />
      {frame.visitor === undefined && frame.client === undefined && (
        <MenuItem href="/v1/openapi.json" here={false} text={texts.say('page.api')} />
      )}
    </ul>
  );
}

type LinesProps = Omit<MenuProps, 'frame'> & { readonly lines: readonly MenuLine[] };

function MenuLines({ lines, place, texts, Group }: LinesProps): JSX.Element {
  return (
    <>
      {lines.map((line) => {
        if (!('group' in line)) {
          const [item, href] = line;
          return <MenuItem key={item} href={href} here={place === item} text={texts.say(`page.${item}`)} />;
        }
        const { group, items } = line;
        return (
          <li key={group}>
            <Group name={texts.say(`menu.${group}`)} here={items.some(([item]) => item === place)}>
              <MenuLines lines={items} place={place} texts={texts} Group={Group} />
            </Group>
          </li>
        );
      })}
    </>
  );
}

interface GroupProps {
  readonly name: string;
  /** Whether the page that is shown is one of them. */
  readonly here: boolean;
  readonly children: JSX.Element;
}

/** Beside each other: folded, with what is in it below its name. */
function FoldedGroup({ name, here, children }: GroupProps): JSX.Element {
  return (
    <details class="sluis-menu__group" name={oneOpen}>
      <summary class="sluis-menu__link" aria-current={here ? 'true' : undefined}>
        {name} <Icon name="down" />
      </summary>
      <ul class="sluis-menu__choices">{children}</ul>
    </details>
  );
}

/** Below each other, where the whole menu is folded already. */
function OpenGroup({ name, children }: GroupProps): JSX.Element {
  return (
    <>
      <span class="sluis-menu__heading">{name}</span>
      <ul>{children}</ul>
    </>
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

function LogIn({ url, texts }: { readonly url: string; readonly texts: Texts }): JSX.Element {
  return (
    <p class="sluis-visitor">
      <a class="sluis-visitor__login" href={`/inloggen?${new URLSearchParams({ terug: url })}`}>
        <Icon name="person" /> {texts.say('frame.login')}
      </a>
    </p>
  );
}

/** The way out for a client: in one press, and always in sight. */
function LogOut({ frame, texts }: { readonly frame: PageFrame; readonly texts: Texts }): JSX.Element {
  return (
    <form class="sluis-visitor" method="post" action="/uitloggen">
      <CsrfField frame={frame} />
      <button class="sluis-visitor__leave" type="submit">
        {texts.say('frame.logout')}
      </button>
    </form>
  );
}

interface VisitorProps {
  readonly frame: PageFrame;
  readonly visitor: PageVisitor;
  readonly texts: Texts;
}

/** Who is logged in, the roles to choose from, and the way out. */
function Visitor({ frame, visitor, texts }: VisitorProps): JSX.Element {
  return (
    <details class="sluis-visitor" name={oneOpen}>
      <summary class="sluis-visitor__name">
        <span>
          <strong>{visitor.name}</strong>
          <span class="sluis-visitor__role">{roleText(visitor.role, texts, frame.about.roles)}</span>
        </span>
        <Icon name="down" />
      </summary>
      <div class="sluis-visitor__choices">
        {visitor.roles
          .filter((role) => role !== visitor.role)
          .map((role) => (
            <form key={role} method="post" action="/rol">
              <CsrfField frame={frame} />
              <input type="hidden" name="rol" value={role} />
              <input type="hidden" name="terug" value={frame.url} />
              <button class="sluis-visitor__button" type="submit">
                {texts.say('frame.act-as', { role: roleText(role, texts, frame.about.roles) })}
              </button>
            </form>
          ))}
        <form method="post" action="/uitloggen">
          <CsrfField frame={frame} />
          <button class="sluis-visitor__button" type="submit">
            {texts.say('frame.logout')}
          </button>
        </form>
      </div>
    </details>
  );
}
