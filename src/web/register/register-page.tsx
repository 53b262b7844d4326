import type { JSX } from 'preact';
import type { RegisterView } from '../../workbench/register-view.ts';
import { Frame } from '../frame/frame.tsx';
import { Hash } from '../frame/hash.tsx';
import { Icon } from '../frame/icon.tsx';
import type { PageFrame } from '../frame/page-frame.ts';
import { Pair } from '../frame/pair.tsx';
import { type Texts, textsIn } from '../texts.ts';
import { ActivityList } from './activity-list.tsx';
import { addressOf } from './register-address.ts';
import { SnapshotSection } from './snapshot-section.tsx';
import { Values } from './values.tsx';

export interface RegisterProps {
  readonly frame: PageFrame;
  readonly view: RegisterView;
  /** Whether the register was just frozen; told once. */
  readonly done?: boolean;
}

const formats = ['html', 'xlsx', 'csv', 'json'] as const;

/** The register of processing activities, of one party or of the whole region. */
export function RegisterPage({ frame, view, done = false }: RegisterProps): JSX.Element {
  const texts = textsIn(frame.language);
  const title = texts.say('register.title');
  const { told, frozen } = view;
  return (
    <Frame frame={frame} place="register" title={title}>
      <h1 class="utrecht-heading-1">{title}</h1>
      <p class="sluis-lead">{texts.say('register.lead')}</p>
      {done && (
        <p class="sluis-done" role="status">
          <Icon name="check" /> {texts.say('register.done')}
        </p>
      )}
      <ScopeLinks view={view} texts={texts} />
      {frozen !== undefined && (
        <p class="sluis-note">
          <Icon name="clock" />{' '}
          {texts.say('register.frozenNow', { number: frozen.number, moment: texts.moment(frozen.takenAt) })}{' '}
          <a class="utrecht-link utrecht-link--html-a" href={addressOf('/register', { ...view, frozen: undefined })}>
            {texts.say('register.toNow')}
          </a>
        </p>
      )}
      <div class="sluis-stack">
        <About view={view} texts={texts} />
        <Missing view={view} texts={texts} />
        {told.activities.length === 0 ? (
          <p class="sluis-card">{texts.say('register.none')}</p>
        ) : (
          <>
            <ActivityList kind="agreed" told={told} texts={texts} />
            <ActivityList kind="administrative" told={told} texts={texts} />
          </>
        )}
        <SnapshotSection frame={frame} view={view} texts={texts} />
      </div>
    </Frame>
  );
}

interface PartProps {
  readonly view: RegisterView;
  readonly texts: Texts;
}

/** Whose register it is: two links, and one for each region of a party in several. */
function ScopeLinks({ view, texts }: PartProps): JSX.Element {
  const { regions, region } = view;
  return (
    <nav class="sluis-register__scopes" aria-label={texts.say('register.scopes')}>
      <ul>
        {(['party', 'region'] as const).map((scope) => (
          <li key={scope}>
            <a
              class="utrecht-link utrecht-link--html-a"
              href={addressOf('/register', { ...view, scope })}
              aria-current={scope === view.scope ? 'page' : undefined}
            >
              {texts.say(`register.scope.${scope}`, { party: view.party.name, region })}
            </a>
          </li>
        ))}
        {regions
          .filter((other) => other !== region)
          .map((other) => (
            <li key={other}>
              <a
                class="utrecht-link utrecht-link--html-a"
                href={addressOf('/register', { ...view, region: other, frozen: undefined })}
              >
                {texts.say('register.otherRegion', { region: other })}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
}

/** What it is made from, by what it is known, and how to take it along. */
function About({ view, texts }: PartProps): JSX.Element {
  const { told } = view;
  return (
    <section class="sluis-card" aria-labelledby="over">
      <h2 class="utrecht-heading-2" id="over">
        {texts.say('register.about')}
      </h2>
      <dl class="sluis-facts sluis-register__facts">
        {told.about.map(({ label, values }) => (
          <Pair key={label} name={label}>
            <Values values={values} />
          </Pair>
        ))}
        <Pair name={texts.say('register.hash')}>
          <Hash hash={told.hash} texts={texts} />
        </Pair>
      </dl>
      <h3 class="utrecht-heading-3">{texts.say('register.downloads')}</h3>
      <ul class="sluis-register__downloads">
        {formats.map((format) => (
          <li key={format}>
            <a
              class="utrecht-link utrecht-link--html-a"
              href={addressOf('/register/bestand', view, { vorm: format })}
              target={format === 'html' ? '_blank' : undefined}
              rel={format === 'html' ? 'noopener' : undefined}
              download={format === 'html' ? undefined : ''}
            >
              {texts.say(`register.download.${format}`)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What nobody stated yet, with where it can be. */
function Missing({ view, texts }: PartProps): JSX.Element | null {
  const { officers, own, proposals } = view.missing;
  if (view.told.activities.length === 0) return null;
  return (
    <section class="sluis-card" aria-labelledby="aanvullen">
      <h2 class="utrecht-heading-2" id="aanvullen">
        {texts.say('register.missing')}
      </h2>
      <ul>
        {officers.length > 0 && <li>{texts.say('register.missing.officers', { parties: officers.join(', ') })}</li>}
        {own && (
          <li>
            <a class="utrecht-link utrecht-link--html-a" href={`/partijen/${view.party.id}`}>
              {texts.say('register.missing.own')}
            </a>
          </li>
        )}
        {proposals > 0 && <li>{texts.say('register.missing.proposals', { count: proposals })}</li>}
        <li>{texts.say('register.missing.transfers')}</li>
      </ul>
    </section>
  );
}
