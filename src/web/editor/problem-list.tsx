import type { JSX } from 'preact';
import type { EditorProblem } from '../../workbench/editor-view.ts';
import { Icon } from '../frame/icon.tsx';
import { cellName, editorUrl } from './editor-state.ts';
import { recipientOf, type Sheet } from './sheet.ts';

/** What holds signing back, and what is worth a look: each a link to the place where it is mended. Warnings alone fold up. */
export function ProblemList({ sheet }: { readonly sheet: Sheet }): JSX.Element | null {
  const { view, texts } = sheet;
  const errors = view.problems.filter(({ severity }) => severity === 'error');
  const warnings = view.problems.filter(({ severity }) => severity === 'warning');
  if (view.problems.length === 0) return null;
  const told = texts.say('editor.problems', { errors: errors.length, warnings: warnings.length });
  if (errors.length === 0) {
    return (
      <details class="sluis-findings" id="meer-punten">
        <summary>
          <Icon name="info" /> {told}
        </summary>
        <Found sheet={sheet} problems={warnings} />
      </details>
    );
  }
  return (
    <section class="sluis-findings sluis-findings--errors" aria-labelledby="fouten-kop">
      <h2 class="sluis-findings__heading" id="fouten-kop">
        <Icon name="warning" /> {told}
      </h2>
      <Found sheet={sheet} problems={errors} />
      {warnings.length > 0 && (
        <details id="meer-punten">
          <summary>{texts.say('editor.problems.all', { count: warnings.length })}</summary>
          <Found sheet={sheet} problems={warnings} />
        </details>
      )}
    </section>
  );
}

interface FoundProps {
  readonly sheet: Sheet;
  readonly problems: readonly EditorProblem[];
}

function Found({ sheet, problems }: FoundProps): JSX.Element {
  return (
    <ul>
      {problems.map((problem, index) => (
        <li key={`${problem.code}-${index}`}>
          <span class={`sluis-findings__kind sluis-findings__kind--${problem.severity}`}>
            {sheet.texts.say(`editor.problem.${problem.severity}`)}
          </span>{' '}
          <ProblemLink sheet={sheet} problem={problem} />
        </li>
      ))}
    </ul>
  );
}

function ProblemLink({ sheet, problem }: { readonly sheet: Sheet; readonly problem: EditorProblem }): JSX.Element {
  const { view, state, texts } = sheet;
  const { place } = problem;
  if (place.purpose === undefined) {
    return (
      <a
        class="utrecht-link utrecht-link--html-a"
        href={`/concepten/${view.draft.id}/${problem.elsewhere === 'rules' ? 'regels' : 'kader'}`}
      >
        {texts.pick(problem.title)}
      </a>
    );
  }
  const { purpose, clause, field } = place;
  const cell = clause === undefined ? 'doel' : cellName({ clause, ...(field === undefined ? {} : { field }) });
  const url = editorUrl(view.draft.id, { ...state, purpose, cell, columns: [] });
  return (
    <a class="utrecht-link utrecht-link--html-a" href={`${url}#paneel`} data-live="paneel">
      {problemText(sheet, problem)}
    </a>
  );
}

/** Where it is and what it is, in one line. */
function problemText(sheet: Sheet, { place, fieldLabel, title }: EditorProblem): string {
  const { texts } = sheet;
  if (place.clause === undefined) return texts.pick(title);
  const recipient = recipientOf(sheet, place);
  return fieldLabel === undefined
    ? texts.say('editor.problem.clause', { recipient, title: texts.pick(title) })
    : texts.say('editor.problem.for', { field: texts.pick(fieldLabel), recipient, title: texts.pick(title) });
}

/** The problems of one place, each with what to do about it. */
export function ProblemsHere({ sheet: { texts }, problems }: FoundProps): JSX.Element {
  return (
    <>
      {problems.map(({ severity, code, title, remedy, source }, index) => (
        <div key={`${code}-${index}`} class={`sluis-block sluis-block--${severity}`}>
          <h3 class="sluis-block__heading">
            <Icon name="warning" /> {texts.pick(title)}
          </h3>
          <p>
            <strong>{texts.say('editor.solve')}</strong> {texts.pick(remedy)}
          </p>
          <p class="sluis-hint" lang="en">
            {source}
          </p>
        </div>
      ))}
    </>
  );
}
