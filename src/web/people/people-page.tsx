import type { JSX } from 'preact';
import type { Deed, PeopleView, PersonLine, RoleLine } from '../../workbench/people-view.ts';
import { Badge } from '../frame/badge.tsx';
import { CsrfField } from '../frame/csrf-field.tsx';
import { Frame } from '../frame/frame.tsx';
import { Icon } from '../frame/icon.tsx';
import type { PageFrame } from '../frame/page-frame.ts';
import { Problems } from '../frame/problems.tsx';
import { roleText } from '../frame/role-text.ts';
import { type Texts, textsIn } from '../texts.ts';

export interface PeopleProps {
  readonly frame: PageFrame;
  readonly view: PeopleView;
  /** What was just done; told once. */
  readonly done?: string;
  readonly problem?: 'not-allowed' | 'not-found';
}

/** Who works for one's own party here, and what each role may do. */
export function PeoplePage({ frame, view, done, problem }: PeopleProps): JSX.Element {
  const texts = textsIn(frame.language);
  const notice = (['blocked', 'unblocked'] as const).find((one) => one === done);
  const problems = problem === undefined ? [] : [{ text: texts.say(`people.problem.${problem}`) }];
  return (
    <Frame frame={frame} place="people" title={texts.say('people.title')}>
      <h1 class="utrecht-heading-1">{texts.say('people.title')}</h1>
      <p class="sluis-lead">{texts.say('people.lead', { party: view.party })}</p>
      {notice !== undefined && (
        <p class="sluis-done" role="status">
          <Icon name="check" /> {texts.say(`people.done.${notice}`)}
        </p>
      )}
      <Problems problems={problems} texts={texts} />
      <div class="sluis-stack">
        <People frame={frame} view={view} texts={texts} />
        <Matrix roles={view.roles} texts={texts} />
      </div>
    </Frame>
  );
}

interface PeopleTableProps {
  readonly frame: PageFrame;
  readonly view: PeopleView;
  readonly texts: Texts;
}

function People({ frame, view, texts }: PeopleTableProps): JSX.Element {
  const columns = ['name', 'roles', 'seen', 'access'] as const;
  return (
    <section class="sluis-card" aria-labelledby="mensen">
      <h2 class="utrecht-heading-2" id="mensen">
        {texts.say('people.own', { party: view.party })}
      </h2>
      <p class="sluis-hint">{texts.say('people.own.text')}</p>
      <table class="utrecht-table utrecht-table--html-table sluis-table sluis-people">
        <caption class="sluis-unseen">{texts.say('people.own', { party: view.party })}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {texts.say(`people.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.people.map((person) => (
            <tr key={person.id}>
              <th scope="row">
                {person.name} {person.isSelf && <Badge tone="info">{texts.say('people.self')}</Badge>}
              </th>
              <td data-kop={texts.say('people.column.roles')}>
                {person.roles.map((role) => roleText(role, texts, frame.about.roles)).join(', ')}
              </td>
              <td data-kop={texts.say('people.column.seen')}>{texts.moment(person.lastLogIn)}</td>
              <td data-kop={texts.say('people.column.access')}>
                <Access frame={frame} person={person} mayBlock={view.mayBlock} texts={texts} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {!view.mayBlock && <p class="sluis-hint">{texts.say('people.block.who')}</p>}
    </section>
  );
}

interface AccessProps {
  readonly frame: PageFrame;
  readonly person: PersonLine;
  readonly mayBlock: boolean;
  readonly texts: Texts;
}

function Access({ frame, person, mayBlock, texts }: AccessProps): JSX.Element {
  const { id, name, isBlocked, isSelf } = person;
  return (
    <div class="sluis-people__access">
      <Badge tone={isBlocked ? 'bad' : 'good'} icon={isBlocked ? 'shut' : 'check'}>
        {texts.say(isBlocked ? 'people.blocked' : 'people.open')}
      </Badge>
      {mayBlock && !isSelf && (
        <form method="post" action="/mensen">
          <CsrfField frame={frame} />
          <input type="hidden" name="wie" value={id} />
          <input type="hidden" name="actie" value={isBlocked ? 'toelaten' : 'blokkeren'} />
          <button class="utrecht-button utrecht-button--secondary-action" type="submit">
            {texts.say(isBlocked ? 'people.unblock' : 'people.block')} <span class="sluis-unseen">{name}</span>
          </button>
        </form>
      )}
    </div>
  );
}

const deeds: readonly Deed[] = [
  'write',
  'comment',
  'approve',
  'tick',
  'advise',
  'offer',
  'sign',
  'administer',
  'read-log',
];

/** What each role may do at most, and what no role may. */
function Matrix({ roles, texts }: { readonly roles: readonly RoleLine[]; readonly texts: Texts }): JSX.Element {
  return (
    <section class="sluis-card" aria-labelledby="rollen">
      <h2 class="utrecht-heading-2" id="rollen">
        {texts.say('people.matrix')}
      </h2>
      <p class="sluis-lead">{texts.say('people.matrix.text')}</p>
      <section class="sluis-may" aria-label={texts.say('people.matrix.table')} tabindex={0}>
        <table class="utrecht-table utrecht-table--html-table sluis-table">
          <caption class="sluis-unseen">{texts.say('people.matrix')}</caption>
          <thead>
            <tr>
              <th scope="col">{texts.say('people.matrix.role')}</th>
              {deeds.map((deed) => (
                <th key={deed} scope="col">
                  {texts.say(`people.deed.${deed}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {roles.map(({ role, may, isYours }) => (
              <tr key={role}>
                <th scope="row">
                  {roleText(role, texts)} {isYours && <Badge tone="info">{texts.say('people.yours')}</Badge>}
                </th>
                {deeds.map((deed) => (
                  <td key={deed} data-kop={texts.say(`people.deed.${deed}`)}>
                    <May is={may.includes(deed)} texts={texts} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <h3 class="utrecht-heading-3">{texts.say('people.rules')}</h3>
      <ul class="sluis-may__rules">
        {(['eyes', 'type', 'officer', 'administrator', 'values'] as const).map((rule) => (
          <li key={rule}>{texts.say(`people.rules.${rule}`)}</li>
        ))}
      </ul>
    </section>
  );
}

function May({ is, texts }: { readonly is: boolean; readonly texts: Texts }): JSX.Element {
  return (
    <span class={is ? 'sluis-may__yes' : 'sluis-may__no'}>
      <Icon name={is ? 'check' : 'minus'} /> {texts.say(is ? 'people.may' : 'people.may-not')}
    </span>
  );
}
