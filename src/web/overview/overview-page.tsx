import type { JSX } from 'preact';
import type { OverviewView } from '../../workbench/overview-view.ts';
import { Frame } from '../frame/frame.tsx';
import type { PageFrame } from '../frame/page-frame.ts';
import { textsIn } from '../texts.ts';
import { Figures } from './figures.tsx';
import { InForce } from './in-force.tsx';
import { System } from './system.tsx';
import { Tasks } from './tasks.tsx';
import { Alarm } from './upkeep.tsx';

export interface OverviewProps {
  readonly frame: PageFrame;
  readonly view: OverviewView;
}

/** What asks for somebody first, then what holds, what happened, and how the system stands. */
export function OverviewPage({ frame, view }: OverviewProps): JSX.Element {
  const texts = textsIn(frame.language);
  const count = view.tasks.length;
  return (
    <Frame frame={frame} place="overview" title={texts.say('page.overview')}>
      <div class="sluis-head">
        <div>
          <h1 class="utrecht-heading-1">{texts.say('page.overview')}</h1>
          <p class="sluis-subtle">{texts.say('overview.lead', { party: view.party, count })}</p>
        </div>
      </div>
      <div class="sluis-overview">
        <Alarm upkeep={view.system} texts={texts} />
        <Tasks frame={frame} view={view} texts={texts} />
        <InForce agreements={view.inForce} texts={texts} />
        <Figures frame={frame} figures={view.figures} texts={texts} />
        <System system={view.system} version={frame.about.version} texts={texts} />
      </div>
    </Frame>
  );
}
