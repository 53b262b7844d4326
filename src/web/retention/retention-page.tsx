import type { JSX } from 'preact';
import type { RetentionView } from '../../workbench/retention-view.ts';
import { Frame } from '../frame/frame.tsx';
import { Icon } from '../frame/icon.tsx';
import { Problems } from '../frame/problems.tsx';
import { type Texts, textsIn } from '../texts.ts';
import { HoldsSection } from './holds-section.tsx';
import { PreviewSection, RunsSection } from './runs-sections.tsx';
import type { RetentionProps, SectionProps } from './section-props.ts';
import { TermForm } from './term-form.tsx';
import { TermsSection } from './terms-section.tsx';

/** How long entries of the log are kept, what goes, and what is held. */
export function RetentionPage({ done, ...props }: RetentionProps): JSX.Element {
  const { frame, view, problems = [], written = {}, isFresh } = props;
  const texts = textsIn(frame.language);
  const title = texts.say('retention.title');
  const notice = (['term', 'held', 'lifted'] as const).find((one) => one === done);
  const section: SectionProps = { frame, view, problems, written, isFresh, texts };
  return (
    <Frame frame={frame} place="log" title={title}>
      <h1 class="utrecht-heading-1">{title}</h1>
      <p class="sluis-lead">{leadOf(view, texts)}</p>
      <p>
        <a class="utrecht-link utrecht-link--html-a" href="/logboek">
          {texts.say('retention.to-log')}
        </a>
      </p>
      {notice !== undefined && (
        <p class="sluis-done" role="status">
          <Icon name="check" /> {texts.say(`retention.done.${notice}`)}
        </p>
      )}
      <Problems problems={problems} texts={texts} />
      <div class="sluis-stack sluis-retention">
        <TermsSection {...section} />
        <TermForm {...section} />
        <PreviewSection {...section} />
        <RunsSection {...section} />
        <HoldsSection {...section} />
      </div>
    </Frame>
  );
}

/** Whose entries the page is about. */
function leadOf({ party: { name: party }, seesToAll, seesToUnowned }: RetentionView, texts: Texts): string {
  if (seesToAll) return texts.say('retention.lead.all');
  return texts.say(seesToUnowned ? 'retention.lead.unowned' : 'retention.lead', { party });
}
