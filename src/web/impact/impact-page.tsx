import type { JSX } from 'preact';
import type { ImpactReport } from '../../contract/generated/types.ts';
import type { ImpactView } from '../../workbench/impact-view.ts';
import { Frame } from '../frame/frame.tsx';
import { Hash } from '../frame/hash.tsx';
import { Icon } from '../frame/icon.tsx';
import type { PageFrame } from '../frame/page-frame.ts';
import { type FormProblem, Problems } from '../frame/problems.tsx';
import { ProcessSteps, stepsOfDraft } from '../frame/process-steps.tsx';
import { wideningText } from '../review/widenings.tsx';
import { type Texts, textsIn } from '../texts.ts';
import { FlowsSection } from './flows-section.tsx';
import { ImpactStatus, StartForm } from './impact-status.tsx';
import type { Speech } from './impact-text.ts';
import { ChangeList, PartyCards } from './party-cards.tsx';
import { ConsentsSection, PersonsSection } from './persons-section.tsx';
import { ReplaySection } from './replay-section.tsx';
import { reasonField, Ticks, type WrittenTicks } from './tick-form.tsx';

/** What was refused; a reason that is missing with the point that it is about. */
export type ImpactProblem =
  | { readonly kind: 'nothing' | 'stale' | 'not-allowed' | 'busy' | 'other' }
  | { readonly kind: 'reason'; readonly point: string };

export interface ImpactProps {
  readonly frame: PageFrame;
  readonly view: ImpactView;
  /** Whether reasons were just kept; told once. */
  readonly kept?: boolean;
  readonly problems?: readonly ImpactProblem[];
  readonly written?: { readonly reasons: WrittenTicks; readonly same: string };
}

/** Wat verandert er: what a draft does, before anybody signs it. */
export function ImpactPage(props: ImpactProps): JSX.Element {
  const { frame, view, kept = false, problems: refused = [], written = { reasons: {}, same: '' } } = props;
  const texts = textsIn(frame.language);
  const speech = { texts, words: view.words };
  const problems = refused.map((problem) => toProblem(problem, view, texts));
  const { draft, impact } = view;
  const { report } = impact;
  const name = draft.title === undefined ? texts.say('impact.untitled') : texts.pick(draft.title);
  return (
    <Frame
      frame={frame}
      place="agreements"
      title={titleOf(view, problems, texts)}
      name={texts.say('impact.crumb')}
      path={[
        { text: texts.say('page.agreements'), href: '/afspraken' },
        { text: name, href: `/concepten/${draft.id}/bewerken` },
      ]}
    >
      <ProcessSteps current="impact" links={stepsOfDraft(draft.id)} texts={texts} />
      <Head view={view} texts={texts} />
      {kept && (
        <p class="sluis-done" role="status">
          <Icon name="check" /> {texts.say('impact.ticks.kept')}
        </p>
      )}
      <Problems problems={problems} texts={texts} />
      <div class="sluis-stack">
        <ImpactStatus frame={frame} view={view} texts={texts} />
        {report !== undefined && <Report report={report} speech={speech} />}
        {view.hash !== undefined && (
          <Ticks frame={frame} view={view} written={written} problems={problems} texts={texts} />
        )}
        {impact.state === 'done' && impact.stale.length === 0 && <Again frame={frame} view={view} texts={texts} />}
      </div>
    </Frame>
  );
}

const nameOf = ({ draft }: ImpactView, texts: Texts): string =>
  draft.version === undefined ? texts.say('impact.name.draft') : texts.say('impact.name', { version: draft.version });

function titleOf(view: ImpactView, problems: readonly FormProblem[], texts: Texts): string {
  const name = nameOf(view, texts);
  if (problems.length > 0) return texts.say('impact.title.problems', { name });
  return texts.say(view.impact.state === 'running' ? 'impact.title.running' : 'impact.title', { name });
}

function toProblem(problem: ImpactProblem, { widenings }: ImpactView, texts: Texts): FormProblem {
  if (problem.kind !== 'reason') return { text: texts.say(`impact.problem.${problem.kind}`) };
  const open = widenings.filter(({ tick }) => tick === undefined);
  const index = open.findIndex(({ point }) => point === problem.point);
  const line = open[index];
  const what = line === undefined ? '' : wideningText(line, texts);
  return { field: reasonField(index), text: texts.say('impact.problem.reason', { what }) };
}

function Head({ view, texts }: { readonly view: ImpactView; readonly texts: Texts }): JSX.Element {
  const { draft, base, hash } = view;
  return (
    <div class="sluis-head">
      <div>
        <h1 class="utrecht-heading-1" id="uitkomst" tabindex={-1}>
          {texts.say('impact.title', { name: nameOf(view, texts) })}
        </h1>
        <p class="sluis-head__about">
          {base === undefined ? texts.say('impact.compared.none') : texts.say('impact.compared', base)}
        </p>
        {hash !== undefined && (
          <div class="sluis-head__about sluis-subtle">
            {texts.say('impact.hash')} <Hash hash={hash} texts={texts} />
          </div>
        )}
      </div>
      <div class="sluis-actions">
        <a
          class="utrecht-button-link utrecht-button-link--html-a utrecht-button-link--secondary-action sluis-button"
          href={`/concepten/${draft.id}/bewerken`}
        >
          {texts.say('impact.back')}
        </a>
        <a
          class="utrecht-button-link utrecht-button-link--html-a utrecht-button-link--primary-action sluis-button"
          href={`/concepten/${draft.id}/beoordelen`}
        >
          {texts.say('impact.on')}
        </a>
      </div>
    </div>
  );
}

function Report({ report, speech }: { readonly report: ImpactReport; readonly speech: Speech }): JSX.Element {
  const { texts } = speech;
  return (
    <>
      <PartyCards report={report} speech={speech} />
      <ReplaySection replay={report.replay} speech={speech} />
      <PersonsSection report={report} speech={speech} />
      <div class="sluis-columns">
        <FlowsSection report={report} speech={speech} />
        <ConsentsSection report={report} speech={speech} />
      </div>
      {report.general.length > 0 && (
        <section class="sluis-card" aria-labelledby="verder">
          <h2 class="utrecht-heading-2" id="verder">
            {texts.say('impact.general')}
          </h2>
          <ChangeList changes={report.general} speech={speech} />
        </section>
      )}
      <p class="sluis-hint">
        {texts.say('impact.made', { at: texts.moment(report.madeAt), day: texts.day(report.before) })}
      </p>
    </>
  );
}

interface AgainProps {
  readonly frame: PageFrame;
  readonly view: ImpactView;
  readonly texts: Texts;
}

function Again({ frame, view, texts }: AgainProps): JSX.Element {
  return (
    <details class="sluis-impact-rest">
      <summary>{texts.say('impact.again.heading')}</summary>
      <StartForm frame={frame} view={view} texts={texts} again={true} />
    </details>
  );
}
