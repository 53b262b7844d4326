import { isDeepStrictEqual } from 'node:util';
import { mayDo } from '../agreements/agreements.ts';
import type { InputError } from '../contract/contract.ts';
import type { Articles, Author, Draft, DraftChange, DraftId, Model, TwistChange } from '../contract/generated/types.ts';
import type { Done } from '../disclosure/act.ts';
import { readBody } from '../disclosure/request.ts';
import { GatewayError } from '../errors.ts';
import { type DraftCall, readAsAuthor, writeAsAuthor } from '../negotiation/drafting.ts';
import type { Rooms } from '../negotiation/rooms.ts';
import { toEmergencyBooks } from './frame-emergency.ts';
import { type FrameBooks, memberOf, toInputs } from './frame-inputs.ts';
import { findConflict, toProblems } from './frame-problems.ts';
import { sections } from './frame-shapes.ts';
import { type FrameFormView, type FrameSection, type SectionName, sectionNames } from './frame-view.ts';
import { changedMembers, readSection } from './read-frame-section.ts';

/** What somebody filled in for one part of the form. */
export interface FilledSection {
  readonly section: SectionName;
  /** The revision that was on the page. */
  readonly revision: number;
  readonly reason: string;
  readonly form: URLSearchParams;
  /** Of an article: to take the words of the model again, whatever was filled in. */
  readonly back: boolean;
  /** Of a part that an agreement can do without: whether there is to be one. What was filled in for it is kept to be seen. */
  readonly isThere: boolean;
}

/** The part that is open: as it stands, or as it was filled in and could not be kept. */
export type OpenSection =
  | { readonly section: SectionName }
  | { readonly section: SectionName; readonly filled: FilledSection; readonly problem: GatewayError };

/** Everything of a draft that is not in its table, in parts, with what is still missing for an agreement. */
export function readFrameForm(rooms: Rooms, call: DraftCall, id: DraftId, open?: OpenSection): Done<FrameFormView> {
  return readAsAuthor(rooms, call, async (by) => {
    const { draft, problems } = await rooms.drafts.preview(id, by);
    const books = await toBooks(rooms, draft);
    const terms = termsOf(rooms, draft);
    const [mayEdit, maySetParties] = [mayDo('edit', by, draft), mayDo('set-parties', by, draft)];
    const mayOpen = open && mayEdit && (open.section !== 'parties' || maySetParties);
    return {
      draft: { id, revision: draft.revision, state: draft.state, title: draft.frame.title },
      ...{ mayEdit, maySetParties },
      sections: sectionNames
        .filter((name) => isOffered(name, { draft, books }))
        .map((name) => toSection(name, { draft, terms, books, problems })),
      ...(mayOpen && { open: await toOpen(rooms, open, { draft, terms, books, by }) }),
    };
  });
}

/**
 * Keeps one part of the form, by the rules that the API holds every change to. What others changed in other parts
 * meanwhile is no conflict; what they changed in this part is.
 */
export function saveFrameSection(rooms: Rooms, call: DraftCall, id: DraftId, filled: FilledSection): Done<Draft> {
  return writeAsAuthor(rooms, call, async (by) => {
    const draft = await rooms.drafts.read(id, by);
    if (filled.revision !== draft.revision) {
      const conflict = findConflict(await rooms.drafts.history(id, by), filled);
      if (conflict !== undefined) {
        throw new GatewayError('conflict', 'Somebody else changed this part meanwhile.', {
          errors: [{ pointer: '', code: 'place-changed', detail: `at ${conflict.at}, by ${conflict.author.party}` }],
        });
      }
    }
    const terms = termsOf(rooms, draft);
    const change = toChange(filled, { draft, terms, books: await toBooks(rooms, draft) });
    return rooms.drafts.change(id, readBody('draftChange', { ...call, body: { ok: true, value: change } }), by);
  });
}

/** The articles as the model words them, and as the draft does. */
interface Terms {
  readonly model: Articles;
  readonly own: Articles;
}

function termsOf(rooms: Rooms, draft: Draft): Terms {
  const model = modelOf(rooms, draft);
  return { model: model.articles, own: wordedBy(model, draft.changes) };
}

function modelOf({ policy }: Rooms, { model: named }: Draft): Model {
  const found = policy.models.find(({ id, version }) => id === named.id && version === named.version);
  if (found === undefined) throw new GatewayError('conflict', 'The model of this draft is not known here any more.');
  return found;
}

const wordedBy = ({ articles }: Pick<Model, 'articles'>, changes: readonly TwistChange[]): Articles =>
  Object.assign({ ...articles }, ...changes.map((change) => (change.op === 'set-articles' ? change.articles : {})));

async function toBooks(rooms: Rooms, draft: Draft): Promise<FrameBooks> {
  const { agreements, policy } = rooms;
  const { frame } = draft;
  const purposes = policy.model.purposes.map(({ code, label }) => ({ code, label }));
  const emergency = toEmergencyBooks(policy, modelOf(rooms, draft), frame.arrangements?.emergency);
  return { register: await agreements.parties(), frame, purposes, emergency };
}

interface Known {
  readonly draft: Draft;
  readonly terms: Terms;
  readonly books: FrameBooks;
}

/** A model without an emergency procedure bounds it to none: only what a draft has nevertheless is shown, to take it out. */
function isOffered(name: SectionName, { draft, books }: Pick<Known, 'draft' | 'books'>): boolean {
  const { optional } = sections[name];
  if (optional === undefined) return true;
  return books[optional].hours !== undefined || draft.frame.arrangements?.[optional] !== undefined;
}

/** Whether the draft has a part that an agreement can do without; nothing of a part that there must be. */
function isThereIn(name: SectionName, { frame }: Draft): { readonly isThere?: boolean } {
  const { optional } = sections[name];
  return optional === undefined ? {} : { isThere: frame.arrangements?.[optional] !== undefined };
}

/** What a part of the form is filled with. */
function saidIn(name: SectionName, { draft: { frame }, terms }: Pick<Known, 'draft' | 'terms'>): unknown {
  const { group } = sections[name];
  if (group === 'articles') return terms.own;
  return group === 'frame' ? frame : frame.arrangements;
}

function toSection(name: SectionName, known: Known & { readonly problems: readonly InputError[] }): FrameSection {
  const { group, of } = sections[name];
  const inputs = toInputs(of, saidIn(name, known), '', known.books);
  return { name, group, inputs, state: stateOf(name, known) };
}

type Judged = Pick<Known, 'draft' | 'terms'> & { readonly problems: readonly InputError[] };

function stateOf(name: SectionName, { draft, terms, problems }: Judged): FrameSection['state'] {
  const { group, of } = sections[name];
  if (isThereIn(name, draft).isThere === false) return 'without';
  const members = Object.keys(of);
  if (group === 'articles') {
    return members.every((one) => isDeepStrictEqual(memberOf(terms.own, one), memberOf(terms.model, one)))
      ? 'model'
      : 'own';
  }
  const base = group === 'frame' ? '/frame' : '/frame/arrangements';
  const places = members.map((member) => `${base}/${member}`);
  const isMissing = problems.some(({ pointer }) =>
    places.some(
      (place) =>
        pointer === place || pointer.startsWith(`${place}/`) || (place.startsWith(`${pointer}/`) && pointer !== ''),
    ),
  );
  return isMissing ? 'missing' : 'complete';
}

async function toOpen(
  { drafts }: Rooms,
  open: OpenSection,
  { by, ...known }: Known & { readonly by: Author },
): Promise<NonNullable<FrameFormView['open']>> {
  const { section: name } = open;
  const { of } = sections[name];
  const theirs = toInputs(of, saidIn(name, known), '', known.books);
  const there = isThereIn(name, known.draft);
  if (!('filled' in open)) return { name, ...there, inputs: theirs, reason: '', problems: [] };
  const { filled, problem } = open;
  const read = readSection(of, filled.form, known.books);
  const inputs = toInputs(of, read.value, '', known.books);
  const own = there.isThere === undefined ? {} : { isThere: filled.isThere };
  const told = { name, ...own, inputs, reason: filled.reason };
  if (problem.code !== 'conflict') return { ...told, problems: toProblems(problem, sections[name], read, inputs) };
  const conflict = findConflict(await drafts.history(known.draft.id, by), filled);
  if (conflict === undefined) return { ...told, problems: toProblems(problem, sections[name], read, inputs) };
  const party = known.books.register.find(({ id }) => id === conflict.author.party)?.name ?? conflict.author.party;
  return { ...told, problems: [], conflict: { party, at: conflict.at, reason: conflict.reason, theirs, ...there } };
}

/** The change set that a part of the form comes to; of what is so already nothing. */
function toChange(filled: FilledSection, known: Known): DraftChange | object {
  const { section: name, reason, form, back, isThere } = filled;
  const { group, of, optional } = sections[name];
  const { revision, changes } = known.draft;
  const read = back ? known.terms.model : readSection(of, form, known.books).value;
  const value = back ? pick(read, Object.keys(of)) : changedMembers(of, { ...read }, saidIn(name, known));
  const about = { revision, reason: reason.trim() };
  if (optional !== undefined && !isThere) {
    return isThereIn(name, known.draft).isThere === true ? { ...about, leaveOut: [optional] } : about;
  }
  if (Object.keys(value).length === 0) return about;
  if (group === 'frame') return { ...about, frame: value };
  if (group === 'arrangements') return { ...about, frame: { arrangements: value } };
  return { ...about, ...wordArticles(value, changes, known.terms) };
}

/** Words articles: what worded only these before is taken back, so that the twist tells each article once. */
function wordArticles(value: object, changes: readonly TwistChange[], { model, own }: Terms): Partial<DraftChange> {
  const names = Object.keys(value);
  if (names.every((name) => isDeepStrictEqual(memberOf(value, name), memberOf(own, name)))) return {};
  const earlier = changes.filter(
    (change) => change.op === 'set-articles' && Object.keys(change.articles).every((name) => names.includes(name)),
  );
  const rest = wordedBy(
    { articles: model },
    changes.filter((change) => !earlier.includes(change)),
  );
  const isSo = names.every((name) => isDeepStrictEqual(memberOf(value, name), memberOf(rest, name)));
  const undo = earlier.flatMap(({ id }) => id ?? []);
  return {
    ...(undo.length > 0 && { undo }),
    ...(!isSo && { changes: [{ op: 'set-articles', articles: value }] }),
  };
}

const pick = (from: object, names: readonly string[]): object =>
  Object.fromEntries(names.map((name) => [name, memberOf(from, name)]));
