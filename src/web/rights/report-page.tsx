import type { JSX } from 'preact';
import type { ReportView } from '../../workbench/report-view.ts';
import { Frame } from '../frame/frame.tsx';
import type { PageFrame } from '../frame/page-frame.ts';
import { TextBlock, TextSection } from '../reading/text-blocks.tsx';
import { textsIn } from '../texts.ts';

export interface ReportProps {
  readonly frame: PageFrame;
  readonly view: ReportView;
}

/** Inzage: what is recorded about the client, and who saw it; the same words as on paper. */
export function ReportPage({ frame, view: { text, withValues } }: ReportProps): JSX.Element {
  const texts = textsIn(frame.language);
  const query = withValues ? '?gegevens=ja' : '';
  return (
    <Frame
      frame={frame}
      place="my-rights"
      title={text.title}
      path={[{ text: texts.say('page.my-rights'), href: '/mijn/rechten' }]}
    >
      <div class="sluis-mine sluis-report">
        <h1 class="utrecht-heading-1">{text.title}</h1>
        {text.blocks.map((block, index) => (
          <TextBlock key={String(index)} block={block} />
        ))}
        <p class="sluis-mine__ways">
          <a class="utrecht-button-link utrecht-button-link--html-a sluis-mine__way" href={`/mijn/inzage.pdf${query}`}>
            {texts.say('report.pdf')}
          </a>
          <a class="utrecht-link utrecht-link--html-a" href={withValues ? '/mijn/inzage' : '/mijn/inzage?gegevens=ja'}>
            {texts.say(withValues ? 'report.without' : 'report.with')}
          </a>
        </p>
        {text.sections.map((section) => (
          <TextSection key={section.id} section={section} />
        ))}
      </div>
    </Frame>
  );
}
