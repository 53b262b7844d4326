import type { JSX } from 'preact';
import type { RegisterDifferenceView, SnapshotLine } from '../../workbench/register-view.ts';
import { Badge } from '../frame/badge.tsx';
import { Frame } from '../frame/frame.tsx';
import type { PageFrame } from '../frame/page-frame.ts';
import { type Texts, textsIn } from '../texts.ts';
import { addressOf } from './register-address.ts';

export interface DifferenceProps {
  readonly frame: PageFrame;
  readonly view: RegisterDifferenceView;
}

const tones = { added: 'info', removed: 'warning', changed: 'different' } as const;

/** What differs between two registers, activity by activity, in words. */
export function DifferencePage({ frame, view }: DifferenceProps): JSX.Element {
  const texts = textsIn(frame.language);
  const title = texts.say('register.difference');
  const { changes, from, to } = view;
  return (
    <Frame
      frame={frame}
      place="register"
      title={title}
      path={[{ text: texts.say('register.title'), href: addressOf('/register', view) }]}
    >
      <h1 class="utrecht-heading-1">{title}</h1>
      <p class="sluis-lead">
        {texts.say('register.difference.lead', {
          from: nameOf(from, texts),
          to: to === undefined ? texts.say('register.now') : nameOf(to, texts),
        })}
      </p>
      {changes.length === 0 && <p class="sluis-card">{texts.say('register.difference.none')}</p>}
      <div class="sluis-stack">
        {changes.map(({ about, label, kind, members }) => (
          <section class="sluis-card" key={about}>
            <h2 class="utrecht-heading-2">{texts.pick(label)}</h2>
            <p class="sluis-head__about">
              <Badge tone={tones[kind]}>{texts.say(`register.difference.${kind}`)}</Badge>
              {about.includes('/') && <span class="sluis-subtle">{about}</span>}
            </p>
            {members.length > 0 && (
              <ul class="sluis-register__members">
                {members.map(({ path, text }) => (
                  <li key={path.join(' ')}>{texts.pick(text)}</li>
                ))}
              </ul>
            )}
          </section>
        ))}
      </div>
    </Frame>
  );
}

const nameOf = ({ number, takenAt }: SnapshotLine, texts: Texts): string =>
  texts.say('register.snapshotAt', { number, moment: texts.moment(takenAt) });
