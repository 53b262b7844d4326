import type { TalkView } from '../../workbench/consent-talk-view.ts';
import type { Crumb } from '../frame/frame.tsx';
import type { PageFrame } from '../frame/page-frame.ts';
import type { Texts } from '../texts.ts';

/** The pages between the first one and that of a talk. */
export const pathTo = ({ ref }: Pick<TalkView, 'ref'>, texts: Texts): readonly Crumb[] => [
  { text: texts.say('page.clients'), href: '/mijn-clienten' },
  { text: texts.say('consent.title'), href: `/akkoord/${ref}` },
];

/** Who sits at the screen together. */
export function whoTalks({ client }: TalkView, { visitor }: PageFrame, texts: Texts): string {
  const helper = visitor?.name ?? '';
  return client === undefined
    ? texts.say('consent.together.nameless', { helper })
    : texts.say('consent.together', { client, helper });
}
