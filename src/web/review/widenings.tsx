import type { JSX } from 'preact';
import type { ReviewView, WideningLine } from '../../workbench/review-view.ts';
import { Badge } from '../frame/badge.tsx';
import type { Texts } from '../texts.ts';
import { doerText } from './doer-text.ts';

interface WideningsProps {
  readonly view: ReviewView;
  readonly texts: Texts;
}

/** What is wider than what holds now, and who said why. Where it is ticked is the page about what changes. */
export function Widenings({ view, texts }: WideningsProps): JSX.Element | null {
  const { widenings, since, draft } = view;
  if (since === undefined) return null;
  const open = widenings.filter(({ tick }) => tick === undefined).length;
  return (
    <section class="sluis-card" aria-labelledby="ruimer">
      <h2 class="utrecht-heading-2" id="ruimer">
        {texts.say('review.wider')}
      </h2>
      <p class="sluis-lead">{texts.say(`review.wider.${since.kind}`, { count: widenings.length, ...since })}</p>
      {widenings.length > 0 && (
        <ul class="sluis-wider">
          {widenings.map((line) => (
            <li key={line.point} class="sluis-wider__line">
              <Badge
                tone={line.tick === undefined ? 'warning' : 'good'}
                icon={line.tick === undefined ? 'wider' : 'check'}
              >
                {texts.say(line.tick === undefined ? 'review.wider.open' : 'review.wider.ticked')}
              </Badge>
              <div>
                <p class="sluis-wider__what">{wideningText(line, texts)}</p>
                <p class="sluis-hint">{placeText(line, texts)}</p>
                {line.tick !== undefined && (
                  <p class="sluis-wider__why">
                    <q>{line.tick.reason}</q>{' '}
                    <span class="sluis-hint">
                      {doerText(line.tick.by, texts)}, {texts.moment(line.tick.at)}
                    </span>
                  </p>
                )}
              </div>
            </li>
          ))}
        </ul>
      )}
      {open > 0 && (
        <p>
          <a class="utrecht-link utrecht-link--html-a" href={`/concepten/${draft.id}/gevolgen`}>
            {texts.say('review.step.ticked.link')}
          </a>
        </p>
      )}
    </section>
  );
}

const parts = ['all', 'none', 'year', 'month', 'postcode-area', 'organisation'] as const;

function partText(part: string | undefined, texts: Texts): string {
  const known = parts.find((one) => one === part) ?? 'all';
  return texts.say(`review.part.${known}`);
}

const told = [
  ...(['purpose', 'phase', 'candidates', 'mode', 'clause', 'role', 'consent', 'condition', 'role-entry'] as const),
  ...(['party', 'required', 'quorum', 'quorum-of-type', 'term', 'retention', 'arrangement', 'house-rule'] as const),
];

/** What is wider, in a few words. */
export function wideningText({ kind, field, name = '', before, after }: WideningLine, texts: Texts): string {
  if (field !== undefined && kind === 'field') {
    const change = { before: partText(before, texts), after: partText(after, texts) };
    return texts.say('review.widening.field', { field: texts.pick(field), ...change });
  }
  const known = told.find((one) => one === kind) ?? 'other';
  return texts.say(`review.widening.${known}`, { name });
}

export function placeText({ purpose, from, to }: WideningLine, texts: Texts): string {
  if (purpose === undefined) return texts.say('review.place.frame');
  if (from === undefined || to === undefined) return texts.pick(purpose);
  const ends = { from: texts.say(`party.${from}`), to: texts.say(`party.${to}`) };
  return texts.say('review.place.clause', { purpose: texts.pick(purpose), ...ends });
}
