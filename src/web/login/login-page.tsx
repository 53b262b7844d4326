import type { JSX } from 'preact';
import { Frame } from '../frame/frame.tsx';
import { Icon } from '../frame/icon.tsx';
import type { PageFrame } from '../frame/page-frame.ts';
import { roleText } from '../frame/role-text.ts';
import { type Texts, textsIn } from '../texts.ts';
import type { LogInClient, LogInNotice, LogInPerson, LogInProvider } from './log-in.ts';

export interface LogInProps {
  readonly frame: PageFrame;
  /** Of this browser: nobody is logged in yet, so that the frame has none. */
  readonly csrfToken: string;
  /** Path and query of the page to go to afterwards. */
  readonly returnTo: string;
  /** Whether somebody who is in already has to prove anew who it is. */
  readonly fresh: boolean;
  readonly providers: readonly LogInProvider[];
  /** The people of the demo; outside it there are none. */
  readonly people: readonly LogInPerson[];
  /** The clients of the demo. */
  readonly clients?: readonly LogInClient[];
  readonly notice?: LogInNotice;
}

interface PartProps extends LogInProps {
  readonly texts: Texts;
}

/** Where one chooses by which organisation to come in. */
export function LogInPage(props: LogInProps): JSX.Element {
  const { frame, fresh, people, clients = [], notice } = props;
  const texts = textsIn(frame.language);
  const title = texts.say(fresh ? 'login.title.fresh' : 'login.title');
  return (
    <Frame frame={frame} place="login" title={title}>
      <h1 class="utrecht-heading-1">{title}</h1>
      {notice !== undefined && <Notice notice={notice} texts={texts} />}
      <p class="sluis-lead">{texts.say(fresh ? 'login.lead.fresh' : 'login.lead')}</p>
      {people.length + clients.length > 0 && (
        <p class="sluis-note sluis-login__invented">{texts.say('login.invented')}</p>
      )}
      <Clients {...props} texts={texts} />
      {people.length > 0 ? <People {...props} texts={texts} /> : <Providers {...props} texts={texts} />}
    </Frame>
  );
}

/** What went before, in plain words, and what to do about it. */
function Notice({ notice, texts }: { readonly notice: LogInNotice; readonly texts: Texts }): JSX.Element {
  const isGood = notice === 'logged-out';
  return (
    <section
      class={`sluis-login__notice sluis-login__notice--${isGood ? 'good' : 'bad'}`}
      aria-labelledby="melding-kop"
    >
      <h2 class="utrecht-heading-3" id="melding-kop">
        <Icon name={isGood ? 'check' : 'warning'} /> {texts.say(`login.${notice}.title`)}
      </h2>
      <p>{texts.say(`login.${notice}.text`)}</p>
    </section>
  );
}

/** Apart from who works for an organisation, and first: who seldom comes here should not have to search. */
function Clients({ providers, clients = [], texts, ...props }: PartProps): JSX.Element | null {
  const doors = providers.filter(({ party }) => party === undefined);
  if (doors.length === 0) return null;
  return (
    <section class="sluis-login__clients" aria-labelledby="client-kop">
      <h2 class="utrecht-heading-2" id="client-kop">
        {texts.say('login.client')}
      </h2>
      <p>{texts.say('login.client.lead')}</p>
      {doors.map(({ id, label }) => (
        <Form key={id} {...props} provider={id}>
          {clients.length === 0 ? (
            <button class="sluis-login__provider" type="submit">
              <span>{texts.say('login.at', { label })}</span>
              <Icon name="chevron" />
            </button>
          ) : (
            <ul>
              {clients
                .filter(({ provider }) => provider === id)
                .map((client) => (
                  <Client key={client.login} client={client} texts={texts} />
                ))}
            </ul>
          )}
        </Form>
      ))}
    </section>
  );
}

function Client({ client, texts }: { readonly client: LogInClient; readonly texts: Texts }): JSX.Element {
  const { login, name, about } = client;
  return (
    <li class="sluis-login__person">
      <p class="sluis-login__name">
        <strong>{name}</strong>
      </p>
      <p class="sluis-login__about">{texts.pick(about)}</p>
      <button class="utrecht-button utrecht-button--primary-action" type="submit" name="wie" value={login}>
        {texts.say('login.title')} <span class="sluis-unseen">{texts.say('login.as', { name })}</span>
      </button>
    </li>
  );
}

function Providers({ providers, texts, ...props }: PartProps): JSX.Element {
  return (
    <ul class="sluis-login__providers">
      {providers
        .filter(({ party }) => party !== undefined)
        .map(({ id, label }) => (
          <li key={id}>
            <Form {...props} provider={id}>
              <button class="sluis-login__provider" type="submit">
                <span>{texts.say('login.at', { label })}</span>
                <Icon name="chevron" />
              </button>
            </Form>
          </li>
        ))}
    </ul>
  );
}

/** The demo: everybody who can come in, by party. */
function People(props: PartProps): JSX.Element {
  const { frame, providers, people, texts } = props;
  return (
    <>
      <h2 class="utrecht-heading-2">{texts.say('login.staff')}</h2>
      <div class="sluis-login__parties">
        {providers
          .filter(({ id }) => people.some(({ provider }) => provider === id))
          .map(({ id, label }) => (
            <section key={id} class="sluis-card sluis-login__party" aria-labelledby={`partij-${id}`}>
              <h2 class="utrecht-heading-3" id={`partij-${id}`}>
                {label}
              </h2>
              <Form {...props} provider={id}>
                <ul>
                  {people
                    .filter(({ provider }) => provider === id)
                    .map((person) => (
                      <Person key={person.login} frame={frame} person={person} texts={texts} />
                    ))}
                </ul>
              </Form>
            </section>
          ))}
      </div>
    </>
  );
}

interface PersonProps {
  readonly frame: PageFrame;
  readonly person: LogInPerson;
  readonly texts: Texts;
}

function Person({ frame, person, texts }: PersonProps): JSX.Element {
  const { login, name, roles, about } = person;
  return (
    <li class="sluis-login__person">
      <p class="sluis-login__name">
        <strong>{name}</strong>
        <span class="sluis-hint">{roles.map((role) => roleText(role, texts, frame.about.roles)).join(', ')}</span>
      </p>
      <p class="sluis-login__about">{texts.pick(about)}</p>
      <button class="utrecht-button utrecht-button--primary-action" type="submit" name="wie" value={login}>
        {texts.say('login.title')} <span class="sluis-unseen">{texts.say('login.as', { name })}</span>
      </button>
    </li>
  );
}

interface FormProps extends Pick<LogInProps, 'csrfToken' | 'returnTo' | 'fresh'> {
  readonly provider: string;
  readonly children: JSX.Element;
}

function Form({ csrfToken, returnTo, fresh, provider, children }: FormProps): JSX.Element {
  return (
    <form method="post" action="/inloggen">
      <input type="hidden" name="csrf" value={csrfToken} />
      <input type="hidden" name="partij" value={provider} />
      <input type="hidden" name="terug" value={returnTo} />
      {fresh && <input type="hidden" name="opnieuw" value="1" />}
      {children}
    </form>
  );
}
