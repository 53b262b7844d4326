import { GatewayError } from '../../errors.ts';
import { ConfirmPage } from '../../web/signing/confirm-page.tsx';
import { SigningRoomPage } from '../../web/signing/signing-room-page.tsx';
import { StatementPage } from '../../web/signing/statement-page.tsx';
import { renderPage } from '../../web/web.ts';
import { signHere, viewConfirm } from '../../workbench/confirm-signing.ts';
import { viewSigningRoom } from '../../workbench/signing-room.ts';
import type { StatementChoice } from '../../workbench/signing-room-view.ts';
import { readStatement, viewStatement } from '../../workbench/statement.ts';
import { logInUrl } from '../door.ts';
import { versionIn } from './agreements.ts';
import type { PageAnswer, PageRoute, VisitedContext } from './page-route.ts';

const room = '/afspraken/:id/v/:version/ondertekenen';

/** The signing of a version: who signs, whether it can be believed, and the page on which a director signs. */
export const signingRoutes: readonly PageRoute[] = [
  { method: 'get', path: room, handle: showRoom },
  { method: 'get', path: `${room}/tekenen`, handle: showConfirm },
  { method: 'post', path: `${room}/tekenen`, handle: handIn },
  { method: 'get', path: `${room}/verklaring/:statement`, handle: showStatement },
  { method: 'get', path: `${room}/verklaring/:statement/jws`, handle: sendStatement },
];

/** Somebody else may have sat down at the machine: who signs logged in no longer ago than this, in milliseconds. */
const freshFor = 5 * 60_000;

async function showRoom(page: VisitedContext): Promise<PageAnswer> {
  const { rooms, frame, query } = page;
  const view = await page.read(viewSigningRoom(rooms, page.call(), versionIn(page)));
  const received = view.statements.find(({ id }) => id === query.get('ontvangen'));
  return { html: renderPage(SigningRoomPage, { frame, view, received }) };
}

async function showConfirm(page: VisitedContext): Promise<PageAnswer> {
  const { rooms, frame } = page;
  const choice = choiceIn(page);
  if (!isFresh(page)) return logInAgain(page, choice);
  const view = await page.read(viewConfirm(rooms, page.call(), versionIn(page)));
  return { html: renderPage(ConfirmPage, { frame, view, choice }) };
}

async function handIn(page: VisitedContext): Promise<PageAnswer> {
  const { rooms, frame, form } = page;
  const choice = choiceIn(page);
  if (!isFresh(page)) return logInAgain(page, choice);
  const view = await page.read(viewConfirm(rooms, page.call(), versionIn(page)));
  const statement = (form.get('verklaring') ?? '').trim();
  const { agreement, party } = view;
  const signed = { agreement, party: party.id, choice };
  const done = await page.attempt(signHere(rooms, page.call({ statement }), signed));
  if (done.ok) {
    const id = done.response.digest.replace('sha-256:', '');
    return { redirect: `${roomOf(page)}?${new URLSearchParams({ ontvangen: id })}` };
  }
  const { code, extras } = done.problem;
  if (code !== 'invalid-input') throw done.problem;
  const refused = { statement, code: extras.errors?.[0]?.code ?? 'malformed' };
  return { status: 422, html: renderPage(ConfirmPage, { frame, view, choice, refused }) };
}

async function showStatement(page: VisitedContext): Promise<PageAnswer> {
  const { rooms, frame } = page;
  const which = { ...versionIn(page), statement: page.parameter('statement') };
  return {
    html: renderPage(StatementPage, { frame, view: await page.read(viewStatement(rooms, page.call(), which)) }),
  };
}

async function sendStatement(page: VisitedContext): Promise<PageAnswer> {
  const which = { ...versionIn(page), statement: page.parameter('statement') };
  return { document: await page.read(readStatement(page.rooms, page.call(), which)) };
}

const choices: readonly StatementChoice[] = ['accept', 'reject', 'revoke'];

/** @throws GatewayError `not-found` for anything else that somebody asks for */
function choiceIn({ query }: VisitedContext): StatementChoice {
  const asked = query.get('keuze') ?? 'accept';
  const choice = choices.find((one) => one === asked);
  if (choice === undefined) throw new GatewayError('not-found', 'Nobody can state that here.');
  return choice;
}

/** A log-in of which the moment lies ahead is none. */
const isFresh = ({ visitor }: VisitedContext): boolean => visitor.sinceLogIn >= 0 && visitor.sinceLogIn <= freshFor;

function roomOf(page: VisitedContext): string {
  const { id, version } = versionIn(page);
  return `/afspraken/${encodeURIComponent(id)}/v/${encodeURIComponent(version)}/ondertekenen`;
}

/** What was typed is not kept: it could only be a statement, and that is signed already. */
const logInAgain = (page: VisitedContext, choice: StatementChoice): PageAnswer => ({
  redirect: logInUrl(`${roomOf(page)}/tekenen?keuze=${choice}`, { fresh: true }),
});
