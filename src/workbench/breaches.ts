import { hash } from 'node:crypto';
import type { BreachNotification, BreachReport, CaseRef, DataBreach, PartyId } from '../contract/generated/types.ts';
import { act, type Done } from '../disclosure/act.ts';
import { DocumentResponse } from '../disclosure/answer.ts';
import { readBody } from '../disclosure/request.ts';
import { GatewayError } from '../errors.ts';
import { toCsv, toNotification } from '../incidents/incidents.ts';
import { type DraftCall, toAuthor } from '../negotiation/drafting.ts';
import type { Rooms } from '../negotiation/rooms.ts';
import { breachTermsFor, contactsOf } from './breach-terms.ts';
import { ownCasesOf } from './own-cases.ts';

/** Records a data breach; the terms run from its discovery, and the other parties get a notice. */
export function recordBreach(rooms: Rooms, call: DraftCall): Done<DataBreach> {
  return act(rooms, call, 'breach', async (caller, trail) => {
    const by = toAuthor(caller, call, trail);
    const request = readBody('breachRequest', call);
    const terms = await breachTermsFor(rooms, request.scope.party, call.at);
    const breach = await rooms.incidents.breaches.record(request, terms, by, call.at);
    trail.change({ reference: breach.id });
    return breach;
  });
}

/** The breaches that the caller's party may know of. */
export function listBreaches(rooms: Rooms, call: DraftCall): Done<{ breaches: DataBreach[] }> {
  return act(rooms, call, 'breach', async (caller, trail) => ({
    breaches: [...(await rooms.incidents.breaches.list(toAuthor(caller, call, trail)))],
  }));
}

/** What the log tells the caller's party of a breach. */
export function readBreachReport(rooms: Rooms, call: DraftCall, id: string): Done<BreachReport> {
  return act(rooms, call, 'breach', (caller, trail) => {
    const by = toAuthor(caller, call, trail);
    trail.change({ reference: toKnownForm(id) });
    return reportFor(rooms, call, by, id);
  });
}

/** The clients in it, for a spreadsheet. */
export function exportBreach(rooms: Rooms, call: DraftCall, id: string, asked: string): Done<DocumentResponse> {
  return act(rooms, call, 'breach', async (caller, trail) => {
    const by = toAuthor(caller, call, trail);
    const language = toLanguage(asked);
    trail.change({ reference: toKnownForm(id) });
    const report = await reportFor(rooms, call, by, id);
    const names = await namesOf(rooms);
    const nameOf = (party: PartyId): string => names.get(party) ?? party;
    const content = toCsv(report, { catalogue: rooms.policy.catalogue, nameOf, language });
    return toDownload(content, 'text/csv; charset=utf-8', `${id}.csv`);
  });
}

/** The facts that AVG art. 33(3) asks for, of the part of the caller's party. */
export function readBreachNotification(rooms: Rooms, call: DraftCall, id: string): Done<BreachNotification> {
  return act(rooms, call, 'breach', async (caller, trail) => {
    const by = toAuthor(caller, call, trail);
    trail.change({ reference: toKnownForm(id) });
    return notificationFor(rooms, call, by, id);
  });
}

/** The same as a document to keep. */
export function exportNotification(rooms: Rooms, call: DraftCall, id: string): Done<DocumentResponse> {
  return act(rooms, call, 'breach', async (caller, trail) => {
    const by = toAuthor(caller, call, trail);
    trail.change({ reference: toKnownForm(id) });
    const content = JSON.stringify(await notificationFor(rooms, call, by, id), null, 2);
    return toDownload(content, 'application/json', `${id}.json`);
  });
}

/** Keeps what the caller's party decided about telling a client of a breach (AVG art. 34). */
export function decideOnTelling(rooms: Rooms, call: DraftCall, id: string, ref: CaseRef): Done<{ caseRef: CaseRef }> {
  return act(rooms, call, 'breach', async (caller, trail) => {
    const by = toAuthor(caller, call, trail);
    const { state } = readBody('breachClientRequest', call);
    const found = [...(await ownCasesOf(rooms, by.party))].find(([, own]) => own.ref === ref);
    if (found === undefined) throw new GatewayError('not-found', 'Your party has no such case.');
    const [reference] = found;
    await rooms.incidents.breaches.decide({ id, reference, state }, by, call.at);
    trail.change({ reference: id });
    return { caseRef: ref };
  });
}

/** What stands in the address of a request may be anything; in the log only what has the form of an id. */
const toKnownForm = (id: string): string => (/^b_[A-Za-z0-9_-]{22}$/.test(id) ? id : 'unknown');

type Reader = Parameters<Rooms['incidents']['breaches']['list']>[0];

async function notificationFor(rooms: Rooms, call: DraftCall, by: Reader, id: string): Promise<BreachNotification> {
  const report = await reportFor(rooms, call, by, id);
  const arrangements = await contactsOf(rooms, by.party, call.at);
  return toNotification(report, {
    catalogue: rooms.policy.catalogue,
    controller: (await namesOf(rooms)).get(by.party) ?? by.party,
    contact: arrangements.map(({ breachContact: { name, email, phone } }) => ({ name, email, phone })),
    freezes: await rooms.incidents.breaches.freezesSince(id, by),
  });
}

/** What the log tells one reader. */
export async function reportFor(rooms: Rooms, { at }: DraftCall, by: Reader, id: string): Promise<BreachReport> {
  return rooms.incidents.breaches.report(id, await ownCasesOf(rooms, by.party), by, at);
}

const namesOf = async ({ agreements }: Rooms): Promise<ReadonlyMap<PartyId, string>> =>
  new Map((await agreements.parties()).map(({ id, name }) => [id, name]));

function toLanguage(asked: string): 'nl' | 'en' {
  if (asked === 'nl' || asked === 'en') return asked;
  const errors = [{ pointer: '', parameter: 'language', code: 'enum', detail: 'must be one of nl, en' }];
  throw new GatewayError('invalid-input', 'See errors for every parameter that is wrong.', { errors });
}

type ContentType = DocumentResponse['parts']['contentType'];

function toDownload(content: string, contentType: ContentType, fileName: string): DocumentResponse {
  const etag = `"${hash('sha256', content, 'base64url')}"`;
  return new DocumentResponse({ contentType, content, etag, fileName, tellsOfClients: true });
}
