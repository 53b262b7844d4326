import type { JSX } from 'preact';
import type { AuthoredLine, ReviewView } from '../../workbench/review-view.ts';
import { Badge } from '../frame/badge.tsx';
import type { Texts } from '../texts.ts';
import { doerText } from './doer-text.ts';

interface AuthoredTableProps {
  readonly view: ReviewView;
  readonly texts: Texts;
}

/** Whose work the draft is, and whether somebody else approved it. */
export function AuthoredTable({ view, texts }: AuthoredTableProps): JSX.Element {
  return (
    <section class="sluis-card" aria-labelledby="makers">
      <h2 class="utrecht-heading-2" id="makers" tabindex={-1}>
        {texts.say('review.authored')}
      </h2>
      <p class="sluis-lead">{texts.say('review.authored.text')}</p>
      <table class="utrecht-table utrecht-table--html-table sluis-table sluis-folding">
        <caption class="sluis-unseen">{texts.say('review.authored')}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.say('review.authored.what')}</th>
            <th scope="col">{texts.say('review.authored.who')}</th>
            <th scope="col">{texts.say('review.authored.seen')}</th>
          </tr>
        </thead>
        <tbody>
          {view.authored.map((line) => (
            <tr key={line.revision}>
              <th scope="row">
                {line.reason}
                <span class="sluis-hint">
                  {texts.say('review.authored.step', {
                    revision: line.revision,
                    action: line.action,
                    touches: line.touches,
                    at: texts.moment(line.at),
                  })}
                </span>
              </th>
              <td data-kop={texts.say('review.authored.who')}>{doerText(line.by, texts)}</td>
              <td data-kop={texts.say('review.authored.seen')}>
                <Approval line={line} texts={texts} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Approval({ line, texts }: { readonly line: AuthoredLine; readonly texts: Texts }): JSX.Element {
  if (line.isApproved) return <Badge tone="good">{texts.say('review.authored.approved')}</Badge>;
  return (
    <>
      <Badge tone="warning">{texts.say(line.isOwn ? 'review.authored.own' : 'review.authored.missing')}</Badge>
      <span class="sluis-hint">
        {texts.say(`review.authored.needs.${line.touches}`, { type: line.type ?? 'other' })}
      </span>
    </>
  );
}
