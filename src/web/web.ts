import { type ComponentType, h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { AccessibilityPage, type AccessibilityProps } from './accessibility/accessibility-page.tsx';
import { LeavePage, type LeaveProps } from './login/leave-page.tsx';
import { LogInPage, type LogInProps } from './login/login-page.tsx';
import { ProblemPage, type ProblemProps } from './problem/problem-page.tsx';
import { ReceiverPage, type ReceiverProps } from './receiver/receiver-page.tsx';
import { StartPage, type StartProps } from './start/start-page.tsx';
import { type Language, textsIn } from './texts.ts';
import { type ParsedTrial, parseTrial } from './trial/parse-trial.ts';
import type { TrialChoices } from './trial/trial.ts';
import { TrialPage, type TrialProps } from './trial/trial-page.tsx';
import { valueText } from './trial/value-text.ts';

export type { AccessibilityProps } from './accessibility/accessibility-page.tsx';
export type { PageAbout, PageFrame } from './frame/page-frame.ts';
export type { LeaveProps } from './login/leave-page.tsx';
export type { LogInClient, LogInNotice, LogInPerson, LogInProvider } from './login/log-in.ts';
export type { LogInProps } from './login/login-page.tsx';
export type { ProblemKind, ProblemProps } from './problem/problem-page.tsx';
export type { ReceiverClient, ReceiverColumn, ReceiverMessage, ReceiverView } from './receiver/receiver.ts';
export type { ReceiverProps } from './receiver/receiver-page.tsx';
export type { StartOverview } from './start/start.ts';
export type { StartProps } from './start/start-page.tsx';
export type { Language } from './texts.ts';
export type { ParsedTrial } from './trial/parse-trial.ts';
export type {
  TrialAgreement,
  TrialAgreementChoice,
  TrialCheck,
  TrialChoices,
  TrialExample,
  TrialField,
  TrialQuestion,
  TrialResult,
} from './trial/trial.ts';
export type { TrialProps } from './trial/trial-page.tsx';

/** The start page, as a whole HTML document. */
export function renderStart(props: StartProps): string {
  return toDocument(StartPage, props);
}

/** What arrived at the receiver of the demo. */
export function renderReceiver(props: ReceiverProps): string {
  return toDocument(ReceiverPage, props);
}

/** The page Proefaanvraag: the form, its errors, or the answer. */
export function renderTrial(props: TrialProps): string {
  return toDocument(TrialPage, props);
}

/** Where people choose how to log in, and hear why they are not in. */
export function renderLogIn(props: LogInProps): string {
  return toDocument(LogInPage, props);
}

/** A page that goes on to the log-in of an organisation. */
export function renderLeave(props: LeaveProps): string {
  return toDocument(LeavePage, props);
}

/** A page for a request that ended in a problem. */
export function renderProblem(props: ProblemProps): string {
  return toDocument(ProblemPage, props);
}

/** Reads a trial request from the query of a URL: the form as it was filled in, what is wrong with it, and the question. */
export function parseTrialQuery(query: URLSearchParams, choices: TrialChoices): ParsedTrial {
  return parseTrial(query, choices);
}

/** The statement on accessibility. */
export function renderAccessibility(props: AccessibilityProps): string {
  return toDocument(AccessibilityPage, props);
}

/** The value of a field in the words that all pages have for it, for a text that is no page. */
export function tellValue(language: Language): (field: string, value: unknown) => string {
  const texts = textsIn(language);
  return (field, value) => valueText(field, value, texts);
}

/** Any other page, as a whole HTML document: `src/web/<page>/<page>-page.tsx` with what it needs. */
export function renderPage<Props extends object>(page: ComponentType<Props>, props: Props): string {
  return toDocument(page, props);
}

/** Preact escapes every text and attribute; there is no way around it in this room. */
function toDocument<Props extends object>(page: ComponentType<Props>, props: Props): string {
  return `<!DOCTYPE html>${renderToString(h(page, props))}`;
}
