import type { JSX } from 'preact';
import type { OverviewTask, OverviewView, OverviewWait } from '../../workbench/overview-view.ts';
import { Badge } from '../frame/badge.tsx';
import { Icon } from '../frame/icon.tsx';
import type { PageFrame } from '../frame/page-frame.ts';
import type { Texts } from '../texts.ts';
import { type ToldTask, tellTask, tellWait } from './tell-task.ts';

interface TasksProps {
  readonly frame: PageFrame;
  readonly view: OverviewView;
  readonly texts: Texts;
}

/** What asks for this person, the most urgent first; and what others must do before anything asks for it again. */
export function Tasks({ frame, view, texts }: TasksProps): JSX.Element {
  const { tasks, waiting, moreDrafts } = view;
  return (
    <section class="sluis-card sluis-tasks" aria-labelledby="taken">
      <h2 class="utrecht-heading-2 sluis-tasks__heading" id="taken">
        {texts.say('overview.tasks')} {tasks.length > 0 && <span class="sluis-count">{tasks.length}</span>}
      </h2>
      {tasks.length === 0 ? <NoTasks frame={frame} texts={texts} /> : <List tasks={tasks} texts={texts} />}
      {moreDrafts && (
        <p>
          <a class="utrecht-link utrecht-link--html-a" href="/afspraken">
            {texts.say('overview.tasks.more')}
          </a>
        </p>
      )}
      {waiting.length > 0 && <Waiting waiting={waiting} texts={texts} />}
    </section>
  );
}

function List({ tasks, texts }: { readonly tasks: readonly OverviewTask[]; readonly texts: Texts }): JSX.Element {
  return (
    <ul class="sluis-tasks__list">
      {tasks
        .map((task) => tellTask(task, texts))
        .map((told) => (
          <Task key={`${told.href} ${told.title} ${told.text}`} told={told} />
        ))}
    </ul>
  );
}

function Task({ told: { href, icon, tone, title, text, mark } }: { readonly told: ToldTask }): JSX.Element {
  return (
    <li class="sluis-task">
      <span class={`sluis-task__sign sluis-task__sign--${tone}`}>
        <Icon name={icon} />
      </span>
      <div class="sluis-task__words">
        <a class="utrecht-link utrecht-link--html-a sluis-task__title" href={href}>
          {title}
        </a>
        <p class="sluis-subtle">{text}</p>
      </div>
      {mark !== undefined && <Badge tone={tone}>{mark}</Badge>}
    </li>
  );
}

/** Having nothing to do means something, and something can be done. */
function NoTasks({ frame, texts }: Pick<TasksProps, 'frame' | 'texts'>): JSX.Element {
  const role = frame.visitor?.role ?? '';
  const known = ['privacy-officer', 'data-protection-officer', 'signatory', 'secretary'] as const;
  const named = known.find((one) => one === role) ?? 'other';
  const writes = named === 'privacy-officer' || named === 'secretary';
  return (
    <div class="sluis-nothing sluis-tasks__none">
      <p>
        <strong>{texts.say('overview.none')}</strong> {texts.say(`overview.none.${named}`)}
      </p>
      <p class="sluis-actions">
        <a class="utrecht-link utrecht-link--html-a" href="/afspraken">
          {texts.say('overview.none.agreements')}
        </a>
        {writes && (
          <a class="utrecht-link utrecht-link--html-a" href="/afspraken/nieuw">
            {texts.say('overview.none.start')}
          </a>
        )}
        <a class="utrecht-link utrecht-link--html-a" href="/proef">
          {texts.say('overview.none.trial')}
        </a>
      </p>
    </div>
  );
}

function Waiting({
  waiting,
  texts,
}: {
  readonly waiting: readonly OverviewWait[];
  readonly texts: Texts;
}): JSX.Element {
  return (
    <div class="sluis-waiting">
      <h3 class="utrecht-heading-4">{texts.say('overview.waiting')}</h3>
      <ul>
        {waiting
          .map((wait) => tellWait(wait, texts))
          .map(({ href, title, text }) => (
            <li key={`${href} ${text}`}>
              <Icon name="clock" />{' '}
              <span>
                <a class="utrecht-link utrecht-link--html-a" href={href}>
                  {title}
                </a>{' '}
                <span class="sluis-subtle">{text}</span>
              </span>
            </li>
          ))}
      </ul>
    </div>
  );
}
