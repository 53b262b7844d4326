import type { JSX } from 'preact';
import type { LogDoer, LogLineView } from '../../workbench/log-view.ts';
import { Badge } from '../frame/badge.tsx';
import { type RoleNames, roleText } from '../frame/role-text.ts';
import type { Texts } from '../texts.ts';

const personPrefix = 'person:';

/** A person by name where it is one of the own party's, anybody else as the log knows it. */
function userText({ name, user }: LogDoer, texts: Texts): string | undefined {
  if (name !== undefined || user === undefined) return name;
  return user.startsWith(personPrefix)
    ? texts.say('log.person', { user: user.slice(personPrefix.length) })
    : texts.say('log.application', { user });
}

/** Who it was, as what, of which party. */
export function doerText(who: LogDoer, texts: Texts, roles: RoleNames = {}): string {
  const role = who.role === undefined ? undefined : roleText(who.role, texts, roles);
  const parts = [userText(who, texts), role, who.party].filter((part) => part !== undefined);
  return parts.length === 0 ? texts.say('log.nobody') : parts.join(', ');
}

interface LineProps {
  readonly view: LogLineView;
  readonly texts: Texts;
}

/** What came of it, in a word. */
export function Outcome({ view: { line }, texts }: LineProps): JSX.Element | null {
  const { outcome, problem, asked, left } = line;
  return (
    <>
      {outcome !== undefined && (
        <Badge tone={outcome === 'disclosed' ? 'good' : 'neutral'} icon={outcome === 'disclosed' ? 'check' : 'shut'}>
          {texts.say(`log.outcome.${outcome}`)}
        </Badge>
      )}{' '}
      {outcome !== undefined && asked > 0 && <span class="sluis-hint">{texts.say('log.fields', { left, asked })}</span>}
      {outcome === undefined && problem !== undefined && (
        <span class="sluis-hint">{texts.say('log.problem.code', { code: problem })}</span>
      )}
    </>
  );
}

const columns = ['when', 'who', 'what', 'purpose', 'outcome', 'reasons'] as const;

interface TableProps {
  readonly lines: readonly LogLineView[];
  readonly caption: string;
  readonly texts: Texts;
  readonly roles?: RoleNames | undefined;
}

/** Entries in short, each with a link to all that it tells. */
export function LogTable({ lines, caption, texts, roles }: TableProps): JSX.Element {
  return (
    <table class="utrecht-table utrecht-table--html-table sluis-table sluis-folding sluis-log__table">
      <caption class="sluis-unseen">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {texts.say(`log.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((view) => (
          <tr key={view.line.id}>
            <th scope="row">
              <a class="utrecht-link utrecht-link--html-a" href={`/logboek/${view.line.id}`}>
                {texts.moment(view.line.at)}
              </a>
            </th>
            <td data-kop={texts.say('log.column.who')}>{doerText(view.who, texts, roles)}</td>
            <td data-kop={texts.say('log.column.what')}>{texts.say(`log.kind.${view.line.kind}`)}</td>
            <td data-kop={texts.say('log.column.purpose')}>{view.purpose && texts.pick(view.purpose)}</td>
            <td data-kop={texts.say('log.column.outcome')}>
              <Outcome view={view} texts={texts} />
            </td>
            <td data-kop={texts.say('log.column.reasons')}>
              {view.line.reasons.map((reason) => texts.say(`reason.${reason}.short`)).join(', ')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
