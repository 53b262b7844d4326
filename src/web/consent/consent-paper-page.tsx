import type { JSX } from 'preact';
import type { TalkView } from '../../workbench/consent-talk-view.ts';
import { CsrfField } from '../frame/csrf-field.tsx';
import { Checkbox, Radios, TextField } from '../frame/fields.tsx';
import { Frame } from '../frame/frame.tsx';
import type { PageFrame } from '../frame/page-frame.ts';
import { Problems, problemAt } from '../frame/problems.tsx';
import { type Texts, textsIn } from '../texts.ts';
import { type FilledIn, HowFields } from './how-fields.tsx';
import { type TalkProblem, toFormProblems } from './talk-problems.ts';
import { pathTo } from './talk-words.ts';

export interface ConsentPaperProps {
  readonly frame: PageFrame;
  readonly view: TalkView;
  readonly filled: FilledIn;
  readonly problems: readonly TalkProblem[];
}

/** A paper that the client filled in, taken over: every question at once, the day, and a scan. */
export function ConsentPaperPage({ frame, view, filled, problems: found }: ConsentPaperProps): JSX.Element {
  const texts = textsIn(frame.language);
  const problems = toFormProblems(found, texts);
  const title = texts.say('consent.from-paper');
  return (
    <Frame frame={frame} place="clients" title={title} path={pathTo(view, texts)}>
      <article class="sluis-talk">
        <h1 class="utrecht-heading-1">{title}</h1>
        <p>{texts.say('consent.from-paper.lead')}</p>
        <Problems problems={problems} texts={texts} />
        <form
          method="post"
          action={`/akkoord/${view.ref}/van-papier`}
          encType="multipart/form-data"
          class="sluis-talk__form"
        >
          <CsrfField frame={frame} />
          <div id="antwoorden" tabindex={-1}>
            {view.questions.map(({ asked }) => (
              <div key={asked.id}>
                <input type="hidden" name={`tekst.${asked.id}`} value={asked.notice.digest} />
                <Radios
                  id={`vraag-${asked.id.replace('.', '-')}`}
                  name={`vraag.${asked.id}`}
                  label={asked.question}
                  chosen={filled[`vraag.${asked.id}`]?.[0]}
                  options={(['yes', 'no', 'not-yet'] as const).map((value) => ({
                    value,
                    text: texts.say(`consent.answer.${value}`),
                  }))}
                />
              </div>
            ))}
          </div>
          <SameText view={view} filled={filled} problem={problemAt('zelfde', problems)} texts={texts} />
          <TextField
            id="dag"
            type="date"
            label={texts.say('consent.day')}
            problem={problemAt('dag', problems)}
            value={filled['dag']?.[0]}
          />
          <HowFields filled={filled} problems={problems} texts={texts} channels={['paper']} />
          <div class="sluis-choice">
            <label class="utrecht-form-label" for="scan">
              {texts.say('consent.scan.field')}
            </label>
            <p class="sluis-hint" id="scan-hint">
              {texts.say('consent.scan.hint')}
            </p>
            {problemAt('scan', problems) !== undefined && <p class="sluis-error">{problemAt('scan', problems)}</p>}
            <input
              id="scan"
              name="scan"
              type="file"
              accept="application/pdf,image/jpeg,image/png"
              aria-describedby="scan-hint"
            />
          </div>
          <p class="sluis-talk__moves">
            <button class="utrecht-button utrecht-button--primary-action" type="submit">
              {texts.say('consent.record')}
            </button>
          </p>
        </form>
      </article>
    </Frame>
  );
}

interface SameTextProps extends Pick<ConsentPaperProps, 'view' | 'filled'> {
  readonly problem: string | undefined;
  readonly texts: Texts;
}

/** A paper may have been printed under an agreement that is over: only who holds it can see that, by its last line. */
function SameText({ view, filled, problem, texts }: SameTextProps): JSX.Element {
  const line = view.questions[0]?.asked.notice.text.split('\n').at(-1) ?? '';
  return (
    <Checkbox
      id="zelfde"
      checked={filled['zelfde']?.[0] === '1'}
      label={texts.say('consent.paper.same')}
      hint={line}
      problem={problem}
    />
  );
}
