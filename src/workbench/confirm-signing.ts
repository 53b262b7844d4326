import { algorithmFor, lastDayOfNotice } from '../agreements/agreements.ts';
import type { Party, PartyId, PartyType, Statement, StatementReceipt } from '../contract/generated/types.ts';
import { dayOf, type Instant, instantText } from '../contract/vocabulary.ts';
import { act, type Done } from '../disclosure/act.ts';
import { GatewayError } from '../errors.ts';
import { type DraftCall, toAuthor } from '../negotiation/drafting.ts';
import type { Rooms } from '../negotiation/rooms.ts';
import { handInStatement } from '../negotiation/signing.ts';
import { choicesOf, type OpenRoom, openRoom, toHead, type WhichVersion } from './signing-room.ts';
import type { AgreementHead, ConfirmView, NextStep, SigningKeyChoice, ToldChange } from './signing-room-view.ts';
import { tellChanges, tellChangesToModel } from './told-changes.ts';

/** What a director sees before it signs. @throws GatewayError `not-allowed` for any other role */
export function viewConfirm(rooms: Rooms, call: DraftCall, which: WhichVersion): Done<ConfirmView> {
  return act(rooms, call, 'agreement-read', async (caller, trail) => {
    const { role } = toAuthor(caller, call, trail);
    if (role !== 'signatory') throw new GatewayError('not-allowed', 'Only who signs for a party does this.');
    const room = await openRoom({ steps: rooms, call, party: caller.party, trail }, which);
    return toConfirm(rooms, room, call.at);
  });
}

/**
 * Hands in what was signed on the page of one version, for the visitor's own party. What it is worth follows from its
 * signature, as with any statement; about another version, another party or another choice it is refused.
 */
export function signHere(
  rooms: Rooms,
  call: DraftCall,
  { agreement, party, types }: SignedHere,
): Done<StatementReceipt> {
  return handInStatement(rooms, call, { agreementHash: agreement.hash, party, types });
}

/** What the page is about, and what can be stated on it. */
export interface SignedHere {
  readonly agreement: Pick<AgreementHead, 'hash'>;
  readonly party: PartyId;
  readonly types: readonly Statement['type'][];
}

function toConfirm(rooms: Rooms, room: OpenRoom, at: Instant): ConfirmView {
  const { visit, life, record, nameOf } = room;
  const { document } = record;
  const { base, changes } = toChanges(rooms, room);
  const registered = record.parties.find(({ id }) => id === visit.party);
  return {
    agreement: toHead(life, document),
    party: { id: visit.party, name: nameOf(visit.party) },
    choices: choicesOf(life, visit.party),
    base,
    wider: changes.filter(({ effect }) => effect === 'wider'),
    narrower: changes.filter(({ effect }) => effect === 'narrower').length,
    others: changes.filter(({ effect }) => effect === 'other').length,
    next: toNext(room, at),
    keys: registered === undefined ? [] : usableKeys(registered, room, at),
    mandates: mandatesTo(room, at),
    now: instantText(at),
  };
}

interface Changes {
  readonly base: ConfirmView['base'];
  readonly changes: readonly ToldChange[];
}

/** Next to the version that decides now; where this is that one, or there is none, next to the national model. */
function toChanges({ policy }: Rooms, { record, decided }: OpenRoom): Changes {
  const { document } = record;
  if (decided !== undefined) {
    return { base: { kind: 'version', version: decided.version }, changes: tellChanges(decided, document) };
  }
  const model = policy.models.find(({ id, version }) => id === document.model.id && version === document.model.version);
  return {
    base: { kind: 'model', version: document.model.version },
    changes: model === undefined ? [] : tellChangesToModel(document, model),
  };
}

function toNext({ visit, life, record, decides }: OpenRoom, at: Instant): NextStep {
  const { document } = record;
  const own = life.parties.find(({ id }) => id === visit.party);
  const isLive = own?.state === 'signed' || own?.state === 'leaving';
  const awaiting = life.awaiting.filter((id) => id !== visit.party);
  const short = shortAfter(life.quorum, isLive ? undefined : own?.type);
  const lastDay = lastDayOfNotice(at, document.term.noticeMonths);
  const hasBegun = life.inForceSince !== undefined;
  const starts = document.term.from > dayOf(at) ? document.term.from : 'now';
  const isReplacing = decides !== undefined && decides.version !== life.version;
  return {
    awaiting: awaiting.map((id) => ({ id, name: document.parties.find((one) => one.id === id)?.name ?? id })),
    short,
    ...(awaiting.length === 0 && short === 0 && life.state !== 'in-force' ? { begins: starts } : {}),
    ...(isReplacing ? { replaces: decides.version } : {}),
    ...(lastDay === undefined ? {} : { lastDay }),
    noticeMonths: document.term.noticeMonths,
    isRequired: own?.required === true,
    hasBegun,
  };
}

/** How many live statements the quorum is short of at least, when one more of a type comes. */
function shortAfter({ live, atLeast, perType }: OpenRoom['life']['quorum'], more: PartyType | undefined): number {
  const short = [atLeast - live - (more === undefined ? 0 : 1)];
  for (const own of perType) short.push(own.atLeast - own.live - (own.partyType === more ? 1 : 0));
  return Math.max(0, ...short);
}

/** By the represented parties' own records, as a statement is judged; each party once. */
function mandatesTo({ visit, record }: OpenRoom, at: Instant): ConfirmView['mandates'] {
  const { id, parties } = record.document;
  return record.parties.flatMap(({ id: from, mandates = [] }): ConfirmView['mandates'] => {
    const named = parties.find((party) => party.id === from);
    const given = mandates.find(
      ({ to, agreements, ...mandate }) =>
        to === visit.party && (agreements?.includes(id) ?? true) && holds(mandate, at),
    );
    return named === undefined || given === undefined
      ? []
      : [{ id: from, name: named.name, mandateDocument: given.document }];
  });
}

type Held = Pick<NonNullable<Party['mandates']>[number], 'validFrom' | 'validTo' | 'revokedAt'>;

const holds = ({ validFrom, validTo, revokedAt }: Held, at: Instant): boolean =>
  at >= Date.parse(validFrom) && [validTo, revokedAt].every((end) => end === undefined || at < Date.parse(end));

/** The keys of a party that are good now, and that the profile of the agreement lets sign. */
function usableKeys({ keys }: Party, { record }: OpenRoom, at: Instant): readonly SigningKeyChoice[] {
  return keys.flatMap(({ kid, jwk, validTo, ...key }): SigningKeyChoice[] => {
    const alg = algorithmFor(jwk, record.document.signing.profile);
    const held = validTo === undefined ? key : { ...key, validTo };
    if (alg === undefined || !holds(held, at)) return [];
    return [{ kid, alg, jwk, ...(validTo === undefined ? {} : { validTo }) }];
  });
}
