import type { JSX } from 'preact';
import type { OwnAgreement } from '../../workbench/agreements-view.ts';
import { VersionTable } from '../agreements/version-table.tsx';
import { Frame } from '../frame/frame.tsx';
import type { PageFrame } from '../frame/page-frame.ts';
import { textsIn } from '../texts.ts';
import { Timeline } from './timeline.tsx';

interface TimelinePageProps {
  readonly frame: PageFrame;
  readonly agreement: OwnAgreement;
}

/** When which version decides, decided, or is meant to. */
export function TimelinePage({ frame, agreement }: TimelinePageProps): JSX.Element {
  const texts = textsIn(frame.language);
  const { id, title, versions, time } = agreement;
  const name = title === undefined ? id : texts.pick(title);
  return (
    <Frame
      frame={frame}
      place="agreements"
      title={texts.say('timeline.title')}
      path={[
        { text: texts.say('page.agreements'), href: '/afspraken' },
        { text: name, href: `/afspraken/${id}` },
      ]}
    >
      <h1 class="utrecht-heading-1">{texts.say('timeline.title')}</h1>
      <p class="sluis-lead">{texts.say('timeline.lead')}</p>
      <div class="sluis-agreements">
        <section class="sluis-card" aria-label={name}>
          <Timeline time={time} texts={texts} id={id} />
        </section>
        <section class="sluis-card" aria-label={texts.say('agreements.versions')}>
          <VersionTable id={id} versions={versions} texts={texts} />
        </section>
      </div>
    </Frame>
  );
}
