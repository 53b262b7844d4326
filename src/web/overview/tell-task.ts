import type {
  DraftTask,
  Ending,
  NamedDraft,
  NamedVersion,
  OverviewTask,
  OverviewWait,
} from '../../workbench/overview-view.ts';
import type { Tone } from '../frame/badge.tsx';
import type { IconName } from '../frame/icon.tsx';
import type { Texts } from '../texts.ts';

/** A task in words: where it is done, what it is, about what, and how much or how soon. */
export interface ToldTask {
  readonly href: string;
  readonly icon: IconName;
  readonly tone: Tone;
  readonly title: string;
  readonly text: string;
  readonly mark?: string;
}

export function tellTask(task: OverviewTask, texts: Texts): ToldTask {
  switch (task.kind) {
    case 'draft':
      return tellDraftTask(task.draft, task.task, texts);
    case 'sign':
      return {
        href: `${versionUrl(task.agreement)}/ondertekenen`,
        ...{ icon: 'pen', tone: 'info' },
        title: texts.say('overview.sign'),
        text: versionText(task.agreement, texts),
        ...(task.required && { mark: texts.say('overview.sign.required') }),
      };
    case 'ending':
      return tellEnding(task.ending, texts);
    case 'peak':
      return {
        ...{ href: '/proef', icon: 'warning', tone: 'warning' },
        title: texts.say('overview.peak'),
        text: texts.say('overview.peak.text', { today: task.today, usual: task.usual }),
      };
  }
}

const icons = { complete: 'pen', tick: 'wider', approve: 'check', advise: 'comment', offer: 'pen' } as const;

function tellDraftTask(draft: NamedDraft, task: DraftTask, texts: Texts): ToldTask {
  const left = 'left' in task ? task.left : 0;
  return {
    href: `/concepten/${draft.id}/${pageOf(task)}`,
    icon: icons[task.kind],
    tone: task.kind === 'tick' ? 'warning' : 'info',
    title: texts.say(`overview.draft.${task.kind}`),
    text: draftText(draft, texts),
    ...(left > 0 && { mark: texts.say('overview.left', { count: left }) }),
  };
}

function pageOf(task: DraftTask): string {
  switch (task.kind) {
    case 'complete':
      return task.place === 'frame' ? 'kader' : 'bewerken';
    case 'tick':
      return 'gevolgen';
    default:
      return 'beoordelen';
  }
}

function tellEnding({ code, on, within, agreement, party, mandated }: Ending, texts: Texts): ToldTask {
  const about = agreement === undefined ? '' : versionText(agreement, texts);
  const names = { party: party?.name ?? '', mandated: mandated?.name ?? '', agreement: about, day: texts.day(on) };
  return {
    href: agreement === undefined ? `/partijen/${party?.id ?? ''}` : `${versionUrl(agreement)}/tijdlijn`,
    icon: 'clock',
    tone: within === 7 || within === 'past' ? 'bad' : within === 30 ? 'warning' : 'neutral',
    title: texts.say(within === 'past' ? 'overview.evaluation-past' : `overview.${code}`, names),
    text: texts.say(`overview.${code}.text`, names),
    mark: within === 'past' ? texts.say('overview.past') : texts.say('overview.within', { days: within }),
  };
}

/** What somebody else must do first. */
export function tellWait(wait: OverviewWait, texts: Texts): Pick<ToldTask, 'href' | 'title' | 'text'> {
  if (wait.kind === 'approval') {
    const href = `/concepten/${wait.draft.id}/beoordelen`;
    return { href, title: draftText(wait.draft, texts), text: texts.say('overview.wait.approval') };
  }
  const href = `${versionUrl(wait.agreement)}/ondertekenen`;
  const title = versionText(wait.agreement, texts);
  if (wait.kind === 'admission') return { href, title, text: texts.say('overview.wait.admission') };
  return { href, title, text: texts.say('overview.wait.signatures', { count: wait.left }) };
}

const versionUrl = ({ id, version }: NamedVersion): string => `/afspraken/${id}/v/${version}`;

const versionText = ({ title, version, id }: NamedVersion, texts: Texts): string =>
  texts.say('overview.version', { title: title === undefined ? id : texts.pick(title), version });

const draftText = ({ title, changedOn }: NamedDraft, texts: Texts): string =>
  texts.say('overview.draft', {
    title: title === undefined ? texts.say('trial.untitled') : texts.pick(title),
    day: texts.day(changedOn),
  });
