import type { ConsentQuestion, FieldName, PartyId } from '../contract/generated/types.ts';
import type { SubjectId } from '../contract/vocabulary.ts';
import type { Done } from '../disclosure/act.ts';
import { questionsAbout } from '../disclosure/consent-questions.ts';
import { casework, requireHelper, requireLive } from '../disclosure/own-case.ts';
import { toPart } from '../disclosure/redact.ts';
import { GatewayError } from '../errors.ts';
import type { DraftCall } from '../negotiation/drafting.ts';
import type { Rooms } from '../negotiation/rooms.ts';
import { readOwn } from './client-lines.ts';
import { findScan } from './consent-scans.ts';
import type { TalkAnswer, TalkQuestion, TalkView } from './consent-talk-view.ts';

type Language = 'nl' | 'en';

/** What was noted of one question: which text it was about, and what was seen in it. */
interface Noted {
  readonly digest: string;
  readonly answer: TalkAnswer;
  readonly sees: readonly string[];
}
type Notes = Readonly<Record<string, Noted>>;

interface Whose {
  readonly subject: SubjectId;
  readonly party: PartyId;
}

/**
 * A talk as it stands: the questions of the agreement of today, what the client said of them so far, and beside each field
 * the value that the asking party itself supplied. Nothing is disclosed to anybody by that: the party knows it already. None
 * while the client asked to restrict the use, and no address that is secret (see `readOwn`).
 */
export function viewTalk(rooms: Rooms, call: DraftCall, ref: string, language: Language): Done<TalkView> {
  return casework(rooms, call, 'consent-read', async (caller, trail) => {
    const traject = trail.case(await requireHelper(rooms, call, caller, ref));
    const terms = trail.terms(await requireLive(rooms, call, caller, traject.agreement));
    const questions = questionsAbout(rooms, terms, traject, language);
    const other = questionsAbout(rooms, terms, traject, language === 'nl' ? 'en' : 'nl');
    const asked = new Set(questions.flatMap(({ sees }) => sees.map(({ field }) => field)));
    const own = await readOwn(rooms, { traject, own: caller.party }, [...asked, 'initials']);
    trail.change({ fields: [...asked].filter((field) => own.has(field)).toSorted() });
    const notes = await readNotes(rooms, { subject: traject.subject, party: caller.party }, call);
    const initials = own.get('initials');
    const consents = await rooms.consents.list(traject.subject, call.at);
    const scans = [...new Set(consents.flatMap(({ scan }) => scan ?? []))];
    const readable = await Promise.all(scans.map((id) => findScan(rooms, traject, caller.party, id)));
    return {
      ref: traject.ref,
      client: typeof initials === 'string' ? initials : undefined,
      helper: terms.agreement.document.parties.find(({ id }) => id === caller.party)?.name ?? caller.party,
      questions: questions.map((asked, index) => ({
        asked,
        previews: previewsOf(asked, own),
        ...toldOf(notes[asked.id], asked, other[index]),
      })),
      scans: scans.filter((_, index) => readable[index] !== undefined),
    };
  });
}

/**
 * Notes what the client says, until the talk is recorded or forgotten. Nothing rests on it.
 * @throws in its answer `conflict` when the text that was shown is not, or no longer, that of the question; `not-found`
 */
export function noteAnswer(
  rooms: Rooms,
  call: DraftCall,
  ref: string,
  said: { readonly question: string; readonly digest: string; readonly answer: TalkAnswer },
): Done<{ noted: true }> {
  return casework(rooms, call, 'consent-read', async (caller, trail) => {
    const traject = trail.case(await requireHelper(rooms, call, caller, ref));
    const terms = trail.terms(await requireLive(rooms, call, caller, traject.agreement));
    const known = (['nl', 'en'] as const).flatMap((language) => questionsAbout(rooms, terms, traject, language));
    const asked = known.filter(({ id }) => id === said.question);
    if (asked.length === 0) throw new GatewayError('not-found', 'This is not asked.');
    const shown = asked.find(({ notice }) => notice.digest === said.digest);
    if (shown === undefined) throw new GatewayError('conflict', 'What was asked is not what the agreement says now.');
    const whose = { subject: traject.subject, party: caller.party };
    const ids = new Set(known.map(({ id }) => id));
    const kept = Object.entries(await readNotes(rooms, whose, call)).filter(([id]) => ids.has(id));
    const note: Noted = { digest: said.digest, answer: said.answer, sees: shown.sees.map(({ text }) => text) };
    await writeNotes(rooms, whose, { ...Object.fromEntries(kept), [shown.id]: note }, call);
    return { noted: true };
  });
}

/** Forgets what was noted: it was recorded, or the talk is off. */
export function forgetTalk(rooms: Rooms, call: DraftCall, ref: string): Done<{ forgotten: true }> {
  return casework(rooms, call, 'consent-read', async (caller, trail) => {
    const traject = trail.case(await requireHelper(rooms, call, caller, ref));
    await rooms.consents.writeTalk({ subject: traject.subject, party: caller.party }, undefined, call.at);
    return { forgotten: true };
  });
}

function previewsOf({ sees }: ConsentQuestion, own: ReadonlyMap<FieldName, unknown>): ReadonlyMap<string, unknown> {
  const found = sees.flatMap(({ field, part }) => {
    const value = own.get(field);
    if (value === undefined || value === null) return [];
    const seen = part === 'all' ? value : toPart(part, value);
    return seen === null ? [] : [[`${field} ${part}`, seen] as const];
  });
  return new Map(found);
}

/** What was said, when it was said of this text in either language; otherwise in what the text differs now. */
function toldOf(
  noted: Noted | undefined,
  asked: ConsentQuestion,
  other: ConsentQuestion | undefined,
): Pick<TalkQuestion, 'answer' | 'digest' | 'changed'> {
  if (noted === undefined) return {};
  if ([asked, other].some((shown) => shown?.notice.digest === noted.digest))
    return { answer: noted.answer, digest: noted.digest };
  const now = asked.sees.map(({ text }) => text);
  const before = noted.sees;
  return {
    changed: {
      more: now.filter((text) => !before.includes(text)),
      less: before.filter((text) => !now.includes(text)),
    },
  };
}

const whatOf = ({ party }: Whose): string => `talk/${party}`;

async function readNotes(rooms: Rooms, whose: Whose, { at }: DraftCall): Promise<Notes> {
  const sealed = await rooms.consents.readTalk(whose.subject, whose.party, at);
  const text = sealed && (await rooms.sources.unseal(whose.subject, whatOf(whose), sealed));
  // What cannot be read any more is as good as nothing: the client is asked again.
  return text === undefined || text === '' ? {} : (JSON.parse(text) as Notes);
}

async function writeNotes(rooms: Rooms, whose: Whose, notes: Notes, { at }: DraftCall): Promise<void> {
  const sealed = await rooms.sources.seal(whose.subject, whatOf(whose), JSON.stringify(notes));
  await rooms.consents.writeTalk(whose, sealed, at);
}
