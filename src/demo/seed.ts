import type { KeyObject } from 'node:crypto';
import type { Agreements, Drafts } from '../agreements/agreements.ts';
import type { Cases, ResolvedCase } from '../cases/cases.ts';
import type { Consents } from '../consents/consents.ts';
import type { Agreement, PartyId, PartyType, Statement, SupportEventRequest } from '../contract/generated/types.ts';
import { type CaseId, type Instant, instantText, type SubjectId } from '../contract/vocabulary.ts';
import { sealShown } from '../disclosure/shown-text.ts';
import type { Rights } from '../rights/rights.ts';
import type { Sources } from '../sources/sources.ts';
import type { Support } from '../support/support.ts';
import { officerOf, veenrandParties } from './region-veenrand.ts';
import type { Story, StoryEvent } from './story.ts';
import type { StoryTime } from './story-time.ts';

/** The rooms that a demo region is built with: the same ones, by the same doors, as anyone else uses. */
export interface SeedRooms {
  readonly agreements: Agreements;
  readonly cases: Cases;
  readonly consents: Consents;
  readonly sources: Sources;
  readonly drafts: Drafts;
  readonly rights: Rights;
  readonly support: Support;
}

interface Signing {
  readonly agreement: Agreement;
  readonly keyOf: (party: PartyId) => KeyObject;
  readonly sign: (statement: Statement, key: KeyObject, kid: string) => Promise<string>;
  readonly publicJwkOf: (key: KeyObject) => Record<string, string>;
  readonly recordStatement: (jws: string) => Promise<unknown>;
}

/** Registers the parties with their keys, publishes the agreement, and lets every director sign it. */
export async function seedAgreement({ agreements }: SeedRooms, signing: Signing, time: StoryTime): Promise<void> {
  const registeredAt = instantText(time.moment('2025-10-01T09:00:00Z'));
  for (const party of veenrandParties) {
    const jwk = signing.publicJwkOf(signing.keyOf(party.id));
    await agreements.registerParty({
      ...party,
      ...officerOf(party),
      keys: [{ kid: `${party.id}-1`, jwk: { kty: 'OKP', ...jwk }, validFrom: registeredAt }],
    });
  }
  const agreementHash = await agreements.publish(signing.agreement);
  const signedAt = instantText(time.moment('2025-12-01T10:00:00Z'));
  for (const { id: party } of veenrandParties) {
    const signatory = { name: 'D. Voorbeeld', function: 'bestuurder' };
    const statement: Statement = { agreementHash, type: 'accept', party, signedAt, onBehalfOf: [], signatory };
    await signing.recordStatement(await signing.sign(statement, signing.keyOf(party), `${party}-1`));
  }
}

/** A story that was played, and the case that it is about. */
export interface Played {
  readonly story: Story;
  readonly id: CaseId;
  readonly subject: SubjectId;
  /** As who opened the case knows it. */
  readonly caseRef: string;
}

/** Plays a story up to now: what lies after the demo's clock has not happened. */
export async function seedStory(rooms: SeedRooms, story: Story, time: StoryTime): Promise<Played | undefined> {
  const openedAt = time.moment(story.opened.at);
  if (openedAt > time.clock()) return undefined;
  const subject = await rooms.sources.createSubject();
  for (const [party, values] of Object.entries(story.values)) {
    const supplier = { caller: party, type: typeOf(party) };
    const supplied = { subject, values: moveDays(values, time), by: party, at: openedAt, supplier };
    await rooms.sources.supplyWith(supplied);
  }
  if (Object.values(story.values).some((values) => values.addressSecret === true)) {
    await rooms.cases.setRights(subject, { addressSecret: true });
  }
  const by = story.opened.by;
  const parties = story.opened.with.map((party) => ({
    party,
    type: typeOf(party),
    capacity: 'party' as const,
    contract: false,
  }));
  const opening = { subject, agreement: 'veenrand-2026', phase: story.opened.phase, parties };
  const { caseRef } = await rooms.cases.register({ id: by, type: typeOf(by) }, opening, openedAt);
  for (const event of story.events) {
    if (time.moment(event.at) > time.clock()) break;
    await play(rooms, { event, subject, opener: by, caseRef }, time);
  }
  const { id } = await rooms.cases.resolve(by, caseRef, time.clock());
  return id && { story, id, subject, caseRef };
}

/**
 * Tells that somebody else supports a few clients who live on their own from today: so that whoever subscribed gets what
 * it may have of that, and who may not have it gets nothing.
 */
export async function tellFirst(rooms: SeedRooms, played: readonly Played[], time: StoryTime): Promise<void> {
  const at = time.clock();
  const housed = played.filter(({ story: { events } }) =>
    events.some(
      (event) => event.what === 'change' && event.change.phase === 'aftercare' && time.moment(event.at) <= at,
    ),
  );
  for (const [index, { story, subject, caseRef }] of housed.slice(0, firstMessages).entries()) {
    const { by: opener } = story.opened;
    const tell = {
      ...{ kind: 'change', effectiveOn: instantText(at).slice(0, 10), supportIntensityBand: 'midden' },
      supportContact: { name: 'T. Voorbeeld', phone: `+3160000043${index}` },
    };
    await tellSupport(rooms, { tell, by: opener, subject, opener, caseRef, at });
  }
}

const firstMessages = 6;

type Telling = Omit<Scene, 'event'> & { readonly tell: object; readonly by: PartyId; readonly at: Instant };

async function tellSupport(rooms: SeedRooms, { tell, by, subject, opener, caseRef, at }: Telling): Promise<void> {
  const found = await findAs(rooms, { party: by, opener, caseRef, at });
  if (found.id === undefined) throw new Error('a story tells of support in a case that is not there');
  const request = { caseRef: found.ref, ...tell } as SupportEventRequest;
  const parties = found.parties.map(({ party }) => party).filter((party) => party !== by);
  await rooms.support.keep({ subject, case: found.id, by, apiClient: 'demo', request, at, parties });
}

/** The text on the paper form of the region, which no question of the gateway has. */
const formText = 'Mag de woningcorporatie bij wie je gaat wonen deze gegevens over jou zien?';

interface Scene {
  readonly event: StoryEvent;
  readonly subject: SubjectId;
  readonly opener: PartyId;
  readonly caseRef: string;
}

async function play(rooms: SeedRooms, { event, subject, opener, caseRef }: Scene, time: StoryTime): Promise<void> {
  const at = time.moment(event.at);
  switch (event.what) {
    case 'change': {
      const found = await findAs(rooms, { party: event.by, opener, caseRef, at });
      const { join, ...change } = event.change;
      const joining = join?.map((member) => ({ ...member, type: typeOf(member.party) }));
      await rooms.cases.change(found, event.by, { ...change, ...(joining ? { join: joining } : {}) }, at);
      return;
    }
    case 'answer': {
      const { givenAt, expiresAt, ...answer } = event.answer;
      const moved = { ...answer, givenAt: instantText(time.moment(givenAt)) };
      const text = `${formText}\n\nFormulier ${answer.formVersion}`;
      const around = { ownText: await sealShown(rooms, subject, { language: answer.language, text }) };
      const ends = expiresAt === undefined ? {} : { expiresAt: instantText(time.moment(expiresAt)) };
      const form = { ...moved, ...ends, around };
      await rooms.consents.record(subject, event.by, form, at);
      return;
    }
    case 'ask': {
      const { kind, fields, text, by } = event;
      const { id } = await findAs(rooms, { party: by, opener, caseRef, at });
      const about = { subject, case: id, party: by, by, filedBy: 'demo', receivedOn: undefined, term: undefined };
      await rooms.rights.file({ ...about, kind, fields, text }, at);
      return;
    }
    case 'support':
      return tellSupport(rooms, { tell: moveDays(event.tell, time), by: event.by, subject, opener, caseRef, at });
    case 'withdraw': {
      const given = (await rooms.consents.list(subject, at)).find(
        (consent) => consent.kind === event.kind && consent.status === 'valid',
      );
      if (given) await rooms.consents.withdraw(given.id, { by: event.by, channel: 'together' }, at, async () => true);
      return;
    }
  }
}

/** The case as the acting party knows it, by that party's own reference. */
async function findAs(
  { cases }: SeedRooms,
  scene: { party: PartyId; opener: PartyId; caseRef: string; at: Instant },
): Promise<ResolvedCase> {
  const opened = await cases.resolve(scene.opener, scene.caseRef, scene.at);
  if (opened.id === undefined) throw new Error('a story refers to a case that was not opened');
  return cases.resolve(scene.party, cases.refFor(scene.party, opened.id), scene.at);
}

function typeOf(party: PartyId): PartyType {
  const found = veenrandParties.find((candidate) => candidate.id === party);
  if (!found) throw new Error(`a story names ${party}, which is not in the region`);
  return found.type;
}

/** Days in values move with the story; a date of birth stays. */
function moveDays<Values extends object>(values: Values, time: StoryTime): Partial<Values> {
  const move = (value: unknown): unknown => {
    if (typeof value === 'string') return /^\d{4}-\d{2}-\d{2}$/.test(value) ? time.day(value) : value;
    if (Array.isArray(value)) return value.map(move);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, move(item)]));
  };
  return Object.fromEntries(
    Object.entries(values).map(([field, value]) => [field, field === 'dateOfBirth' ? value : move(value)]),
  ) as Partial<Values>;
}
