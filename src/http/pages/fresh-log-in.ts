import { logInUrl } from '../door.ts';
import type { PageAnswer, VisitedContext } from './page-route.ts';

/**
 * Somebody else may have sat down at the machine: who signs, or says with what can be signed, logged in no longer ago than
 * this, in milliseconds.
 */
const freshFor = 5 * 60_000;

/** Whether the visitor logged in just now. A log-in of which the moment lies ahead is none. */
export const isFresh = ({ visitor }: Pick<VisitedContext, 'visitor'>): boolean =>
  visitor.sinceLogIn >= 0 && visitor.sinceLogIn <= freshFor;

/** To the log-in, and back to a page. What was typed is not kept. */
export const logInAgain = (url: string): PageAnswer => ({ redirect: logInUrl(url, { fresh: true }) });
