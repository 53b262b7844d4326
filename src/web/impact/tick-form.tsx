import type { JSX } from 'preact';
import type { ImpactView } from '../../workbench/impact-view.ts';
import type { WideningLine } from '../../workbench/review-view.ts';
import { Badge } from '../frame/badge.tsx';
import { CsrfField } from '../frame/csrf-field.tsx';
import { Checkbox, TextField } from '../frame/fields.tsx';
import type { PageFrame } from '../frame/page-frame.ts';
import { type FormProblem, problemAt } from '../frame/problems.tsx';
import { doerText } from '../review/doer-text.ts';
import { placeText, wideningText } from '../review/widenings.tsx';
import type { Texts } from '../texts.ts';
import { impactUrl } from './impact-status.tsx';

/** What was ticked and written when it was refused, by point. */
export type WrittenTicks = Readonly<Record<string, string>>;

interface TicksProps {
  readonly frame: PageFrame;
  readonly view: ImpactView;
  readonly written: { readonly reasons: WrittenTicks; readonly same: string };
  readonly problems: readonly FormProblem[];
  readonly texts: Texts;
}

/** The field of the reason for a widening, by its place in the list. */
export const reasonField = (index: number): string => `reden-${index + 1}`;

/** Every widening with its reason, or the place to give one. */
export function Ticks(props: TicksProps): JSX.Element {
  const { view, texts } = props;
  const { widenings, mayTick } = view;
  const open = widenings.filter(({ tick }) => tick === undefined);
  const ticked = widenings.filter(({ tick }) => tick !== undefined);
  return (
    <section class="sluis-card" aria-labelledby="afvinken">
      <h2 class="utrecht-heading-2" id="afvinken" tabindex={-1}>
        {texts.say('impact.ticks')}
      </h2>
      <p class="sluis-impact-lead">{texts.say(widenings.length === 0 ? 'impact.ticks.none' : 'impact.ticks.text')}</p>
      {open.length > 0 && !mayTick && <p class="sluis-hint">{texts.say('impact.ticks.others')}</p>}
      {open.length > 0 && (mayTick ? <TickForm {...props} open={open} /> : <Lines lines={open} texts={texts} />)}
      {ticked.length > 0 && (
        <details class="sluis-impact-rest" open={ticked.length < 4}>
          <summary>
            {texts.say('impact.ticks.ticked')} ({ticked.length})
          </summary>
          <Lines lines={ticked} texts={texts} />
        </details>
      )}
      <p class="sluis-impact-on">
        <a
          class="utrecht-button-link utrecht-button-link--html-a utrecht-button-link--primary-action sluis-button"
          href={`/concepten/${view.draft.id}/beoordelen`}
        >
          {texts.say('impact.on')}
        </a>
        <span class="sluis-subtle">{texts.say('impact.ticks.left', { count: open.length })}</span>
      </p>
    </section>
  );
}

function TickForm(props: TicksProps & { readonly open: readonly WideningLine[] }): JSX.Element {
  const { frame, view, written, open, problems, texts } = props;
  return (
    <form class="sluis-impact-ticks" action={`${impactUrl(view.draft.id)}#afvinken`} method="post">
      <CsrfField frame={frame} />
      <input type="hidden" name="actie" value="afvinken" />
      <input type="hidden" name="vingerafdruk" value={view.hash} />
      <ul>
        {open.map((line, index) => (
          <li key={line.point}>
            <Tick line={line} index={index} written={written.reasons[line.point]} problems={problems} texts={texts} />
          </li>
        ))}
      </ul>
      <TextField
        id="reden-alle"
        label={texts.say('impact.ticks.same')}
        hint={texts.say('impact.ticks.same.hint')}
        value={written.same}
        maxLength={1000}
      />
      <button class="utrecht-button utrecht-button--secondary-action utrecht-button--submit" type="submit">
        {texts.say('impact.ticks.send')}
      </button>
    </form>
  );
}

interface TickProps {
  readonly line: WideningLine;
  readonly index: number;
  /** Undefined when it was not ticked. */
  readonly written: string | undefined;
  readonly problems: readonly FormProblem[];
  readonly texts: Texts;
}

function Tick({ line, index, written, problems, texts }: TickProps): JSX.Element {
  const what = wideningText(line, texts);
  const field = reasonField(index);
  return (
    <div class="sluis-impact-tick">
      <Checkbox
        id={`gezien-${index + 1}`}
        value={line.point}
        label={texts.say('impact.ticks.tick', { what })}
        hint={placeText(line, texts)}
        checked={written !== undefined}
      />
      <TextField
        id={field}
        label={texts.say('impact.ticks.reason')}
        value={written}
        maxLength={1000}
        problem={problemAt(field, problems)}
      />
    </div>
  );
}

function Lines({ lines, texts }: { readonly lines: readonly WideningLine[]; readonly texts: Texts }): JSX.Element {
  return (
    <ul class="sluis-impact-changes">
      {lines.map((line) => (
        <li key={line.point} class="sluis-impact-change">
          <span>
            <Badge
              tone={line.tick === undefined ? 'warning' : 'good'}
              icon={line.tick === undefined ? 'wider' : 'check'}
            >
              {texts.say(line.tick === undefined ? 'impact.ticks.open' : 'impact.ticks.ticked')}
            </Badge>
          </span>
          <div>
            <strong>{wideningText(line, texts)}</strong> <span class="sluis-subtle">{placeText(line, texts)}</span>
            {line.tick !== undefined && (
              <span class="sluis-impact-was">
                <q>{line.tick.reason}</q> {doerText(line.tick.by, texts)}, {texts.moment(line.tick.at)}
              </span>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
