import type { JSX } from 'preact';
import type { CaseTimelinesView } from '../../workbench/case-timeline-view.ts';
import { KnownBy } from '../clients/client-table.tsx';
import { CsrfField } from '../frame/csrf-field.tsx';
import { Frame } from '../frame/frame.tsx';
import type { PageFrame } from '../frame/page-frame.ts';
import { type Texts, textsIn } from '../texts.ts';
import { NoSubscription } from './no-subscription.tsx';

export interface CaseTimelinesProps {
  readonly frame: PageFrame;
  readonly view: CaseTimelinesView;
}

/** The own cases of which something was told, the last one told first. */
export function CaseTimelinesPage({ frame, view }: CaseTimelinesProps): JSX.Element {
  const texts = textsIn(frame.language);
  const title = texts.say('page.case-timeline');
  return (
    <Frame frame={frame} place="case-timeline" title={title}>
      <h1 class="utrecht-heading-1">{title}</h1>
      <p class="sluis-lead">{texts.say('case-timeline.lead', { party: view.party })}</p>
      {!view.isSubscribed && <NoSubscription texts={texts} />}
      {view.cases.length === 0 ? (
        <p>{texts.say('case-timeline.none')}</p>
      ) : (
        <>
          <p class="sluis-hint">{texts.say('case-timeline.logged')}</p>
          <CaseTable frame={frame} view={view} texts={texts} />
        </>
      )}
      {view.next !== undefined && (
        <p>
          <a class="utrecht-link utrecht-link--html-a" href={`/tijdlijn?vanaf=${view.next}`}>
            {texts.say('case-timeline.more')}
          </a>
        </p>
      )}
      <p class="sluis-hint">{texts.say('case-timeline.kept')}</p>
    </Frame>
  );
}

/** Each case has its own button: what was told is shown after a press, and by no address. */
function CaseTable({ frame, view, texts }: CaseTimelinesProps & { readonly texts: Texts }): JSX.Element {
  return (
    <table class="utrecht-table utrecht-table--html-table sluis-table sluis-folding sluis-case-timelines">
      <caption class="sluis-unseen">{texts.say('page.case-timeline')}</caption>
      <thead>
        <tr>
          {(['client', 'last', 'open'] as const).map((column) => (
            <th key={column} scope="col">
              {texts.say(`case-timeline.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {view.cases.map(({ line, lastAt }) => (
          <tr key={line.ref}>
            <th scope="row">
              <KnownBy line={line} texts={texts} />
            </th>
            <td data-kop={texts.say('case-timeline.column.last')}>{texts.moment(lastAt)}</td>
            <td data-kop={texts.say('case-timeline.column.open')}>
              <form method="post" action={`/tijdlijn/${line.ref}`}>
                <CsrfField frame={frame} />
                <button class="utrecht-button utrecht-button--secondary-action" type="submit">
                  {texts.say('case-timeline.open')} <span class="sluis-unseen">{line.ref}</span>
                </button>
              </form>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
