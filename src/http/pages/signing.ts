import { GatewayError } from '../../errors.ts';
import { AgreementPage } from '../../web/agreements/agreement-page.tsx';
import { ConfirmPage } from '../../web/signing/confirm-page.tsx';
import { SigningRoomPage } from '../../web/signing/signing-room-page.tsx';
import { StatementPage } from '../../web/signing/statement-page.tsx';
import { renderPage } from '../../web/web.ts';
import { viewAgreement } from '../../workbench/agreements.ts';
import { signHere, viewConfirm } from '../../workbench/confirm-signing.ts';
import { viewSigningRoom } from '../../workbench/signing-room.ts';
import type { StatementChoice } from '../../workbench/signing-room-view.ts';
import { readStatement, viewStatement } from '../../workbench/statement.ts';
import { versionIn } from './agreements.ts';
import { isFresh, logInAgain } from './fresh-log-in.ts';
import type { PageAnswer, PageRoute, VisitedContext } from './page-route.ts';

const room = '/afspraken/:id/v/:version/ondertekenen';

/** The signing of a version: who signs, whether it can be believed, and the page on which a director signs. */
export const signingRoutes: readonly PageRoute[] = [
  { method: 'get', path: room, handle: showRoom },
  { method: 'post', path: room, handle: handInVote },
  { method: 'post', path: '/afspraken/:id/toetreden', handle: accede },
  { method: 'get', path: `${room}/tekenen`, handle: showConfirm },
  { method: 'post', path: `${room}/tekenen`, handle: handIn },
  { method: 'get', path: `${room}/verklaring/:statement`, handle: showStatement },
  { method: 'get', path: `${room}/verklaring/:statement/jws`, handle: sendStatement },
];

async function showRoom(page: VisitedContext): Promise<PageAnswer> {
  const { rooms, frame, query } = page;
  const view = await page.read(viewSigningRoom(rooms, page.call(), versionIn(page)));
  const received = view.statements.find(({ id }) => id === query.get('ontvangen'));
  return { html: renderPage(SigningRoomPage, { frame, view, received }) };
}

async function showConfirm(page: VisitedContext): Promise<PageAnswer> {
  const { rooms, frame } = page;
  const choice = choiceIn(page);
  if (!isFresh(page)) return logInToSign(page, choice);
  const view = await page.read(viewConfirm(rooms, page.call(), versionIn(page)));
  return { html: renderPage(ConfirmPage, { frame, view, choice }) };
}

async function handIn(page: VisitedContext): Promise<PageAnswer> {
  const { rooms, frame, form } = page;
  const choice = choiceIn(page);
  if (!isFresh(page)) return logInToSign(page, choice);
  const view = await page.read(viewConfirm(rooms, page.call(), versionIn(page)));
  const statement = (form.get('verklaring') ?? '').trim();
  const { agreement, party } = view;
  const signed = { agreement, party: party.id, types: [choice] };
  const done = await page.attempt(signHere(rooms, page.call({ statement }), signed));
  if (done.ok) return received(page, done.response.digest);
  const refused = { statement, code: refusalOf(done.problem) };
  return { status: 422, html: renderPage(ConfirmPage, { frame, view, choice, refused }) };
}

/** A vote of the steering group, which is signed elsewhere. */
async function handInVote(page: VisitedContext): Promise<PageAnswer> {
  const { rooms, frame, form, visitor } = page;
  if (visitor.role !== 'signatory') throw new GatewayError('not-allowed', 'Only who signs for a party does this.');
  if (!isFresh(page)) return logInAgain(roomOf(page));
  const view = await page.read(viewSigningRoom(rooms, page.call(), versionIn(page)));
  const statement = (form.get('verklaring') ?? '').trim();
  const signed = { agreement: view.agreement, party: visitor.party, types: ['admit', 'expel'] as const };
  const done = await page.attempt(signHere(rooms, page.call({ statement }), signed));
  if (done.ok) return received(page, done.response.digest);
  const refused = { statement, code: refusalOf(done.problem) };
  return { status: 422, html: renderPage(SigningRoomPage, { frame, view, refused }) };
}

/** A declaration of accession, of who is no party to the agreement that is in force. */
async function accede(page: VisitedContext): Promise<PageAnswer> {
  const { rooms, frame, form, visitor } = page;
  if (visitor.role !== 'signatory') throw new GatewayError('not-allowed', 'Only who signs for a party does this.');
  const own = `/afspraken/${encodeURIComponent(page.parameter('id'))}`;
  if (!isFresh(page)) return logInAgain(own);
  const view = await page.read(viewAgreement(rooms, page.call(), page.parameter('id')));
  if (view.kind !== 'open') throw new GatewayError('conflict', 'Your party is a party to this agreement already.');
  const { listed } = view.accession;
  const statement = (form.get('verklaring') ?? '').trim();
  const signed = { agreement: listed, party: visitor.party, types: ['accept'] as const };
  const done = await page.attempt(signHere(rooms, page.call({ statement }), signed));
  if (done.ok) return { redirect: `${own}/v/${listed.version}/ondertekenen` };
  const refused = { statement, code: refusalOf(done.problem) };
  return { status: 422, html: renderPage(AgreementPage, { frame, view, refused }) };
}

const received = (page: VisitedContext, digest: string): PageAnswer => ({
  redirect: `${roomOf(page)}?${new URLSearchParams({ ontvangen: digest.replace('sha-256:', '') })}`,
});

/** @throws GatewayError the problem, when it is none of the statement */
function refusalOf(problem: GatewayError): string {
  if (problem.code !== 'invalid-input') throw problem;
  return problem.extras.errors?.[0]?.code ?? 'malformed';
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

function roomOf(page: VisitedContext): string {
  const { id, version } = versionIn(page);
  return `/afspraken/${encodeURIComponent(id)}/v/${encodeURIComponent(version)}/ondertekenen`;
}

/** What was typed is not kept: it could only be a statement, and that is signed already. */
const logInToSign = (page: VisitedContext, choice: StatementChoice): PageAnswer =>
  logInAgain(`${roomOf(page)}/tekenen?keuze=${choice}`);
