import type { ResolvedAgreement } from '../agreements/agreements.ts';
import type {
  CaseRef,
  Catalogue,
  DisclosureResponse,
  FieldName,
  PartyType,
  ReasonCode,
  Role,
} from '../contract/generated/types.ts';
import type { Done } from '../disclosure/act.ts';
import type { Answer } from '../disclosure/answer.ts';
import type { Call } from '../disclosure/call.ts';
import { casework } from '../disclosure/own-case.ts';
import type { Terms } from '../disclosure/terms.ts';
import type { Rooms } from '../negotiation/rooms.ts';
import { recognisedBy } from './client-lines.ts';
import { casesOf, casesOnPage, liveTerms, toLines } from './clients.ts';
import type { PurposeLabel } from './clients-view.ts';
import type { ClosedWhy, LookUpAnswer, LookUpView } from './look-up-view.ts';

/**
 * The purposes for which the role of the visitor may ask anything, and for a chosen one the own cases. Nothing is
 * disclosed by this: of a case only what the own party supplied is read.
 */
export function viewLookUp(
  rooms: Rooms,
  call: Call,
  asked: { readonly purpose?: string; readonly after?: string },
): Done<LookUpView> {
  return casework(rooms, call, 'case-read', async (caller, trail) => {
    const open = (await liveTerms(rooms, call, caller)).map((terms) => ({
      terms,
      codes: purposesOf(terms, call.role),
    }));
    const purposes = labelsOf(open);
    const purpose = purposes.find(({ code }) => code === asked.purpose);
    if (purpose === undefined) {
      trail.kind('agreement-read');
      return { purposes, cases: [] };
    }
    const page = { limit: casesOnPage + 1, ...(asked.after === undefined ? {} : { after: asked.after }) };
    const found = await rooms.cases.list(caller.party, call.at, page);
    const isOpen = ({ agreement, phase }: (typeof found)[number]): boolean =>
      open.some(
        ({
          terms: {
            agreement: { document },
          },
          codes,
        }) =>
          document.id === agreement &&
          codes.has(purpose.code) &&
          document.purposes.some(({ code, phases }) => code === purpose.code && phases.some((one) => one === phase)),
      );
    const known = await casesOf(rooms, call, caller, found.slice(0, casesOnPage).filter(isOpen));
    trail.change({ fields: recognisedBy });
    const next = found.length > casesOnPage ? found[casesOnPage - 1]?.caseRef : undefined;
    return { purposes, purpose, cases: await toLines(rooms, call, known), ...(next === undefined ? {} : { next }) };
  });
}

type OpenTerms = readonly { readonly terms: Terms; readonly codes: ReadonlySet<string> }[];

function labelsOf(open: OpenTerms): PurposeLabel[] {
  const labels = new Map<string, PurposeLabel>();
  for (const { terms, codes } of open) {
    for (const { code, label } of terms.agreement.document.purposes) {
      if (codes.has(code) && !labels.has(code)) labels.set(code, { code, label });
    }
  }
  return [...labels.values()].toSorted((one, other) => (one.code < other.code ? -1 : 1));
}

/** Whose clauses serve a type: a regional desk receives what the municipality does that it works for. */
const servedAs = (type: PartyType): readonly PartyType[] => (type === 'HUB' ? ['HUB', 'MUN'] : [type]);

function clausesFor({ agreement, type }: Terms, role: Role | undefined) {
  return agreement.document.clauses.filter(
    ({ to, roles }) => servedAs(type).includes(to) && roles.some((one) => one === role),
  );
}

const purposesOf = (terms: Terms, role: Role | undefined): ReadonlySet<string> =>
  new Set(clausesFor(terms, role).map(({ purpose }) => purpose));

/** What is asked for where nothing can be granted: what one would look for first. */
export const guessedFields: readonly FieldName[] = recognisedBy;

/**
 * What to ask `disclose` for: every field that a clause grants to this type of recipient in this role, for this purpose,
 * and none beside; so that what is counted as closed says nothing of fields that are not agreed anyway.
 * @returns empty when no clause grants anything
 */
export async function fieldsFor(
  { agreements, cases, policy }: Rooms,
  party: string,
  { caseRef, purpose, role, at }: { caseRef: CaseRef; purpose: string; role: Role; at: Call['at'] },
): Promise<FieldName[]> {
  const traject = await cases.resolve(party, caseRef, at);
  const agreement = await agreements.resolve(party, traject.agreement, at);
  const type = agreement?.typeOf(party);
  if (agreement === undefined || type === undefined) return [];
  const clauses = clausesFor({ agreement, type }, role).filter((clause) => clause.purpose === purpose);
  const granted = new Set(clauses.flatMap(({ fields }) => fields.map(({ name }) => name)));
  return policy.catalogue.fields.flatMap(({ name }) => (name !== 'caseRef' && granted.has(name) ? [name] : []));
}

const whyByReason: Partial<Readonly<Record<ReasonCode, ClosedWhy>>> = {
  DENY_NO_CONSENT: 'consent',
  DENY_CONSENT_NOT_EXPLICIT: 'consent',
  DENY_CONSENT_EXPIRED: 'consent',
  DENY_CONSENT_WITHDRAWN: 'consent',
  DENY_CONSENT_WRONG_PERSON: 'consent',
  DENY_OBJECTED: 'objection',
  DENY_PHASE: 'phase',
  DENY_RESTRICTED: 'restricted',
  DENY_PARTY_NOT_SIGNED: 'sender',
  DENY_PARTY_WITHDRAWN: 'sender',
};

const order: readonly ClosedWhy[] = ['consent', 'objection', 'phase', 'restricted', 'sender', 'other'];

/** Counts closed fields by reason; of none of them the name remains. */
export function countClosed(reasons: readonly ReasonCode[]): LookUpAnswer['closed'] {
  const all = reasons.map((reason) => whyByReason[reason] ?? 'other');
  return order.flatMap((why) => {
    const count = all.filter((one) => one === why).length;
    return count === 0 ? [] : [{ why, count }];
  });
}

interface Known {
  readonly agreement: ResolvedAgreement | undefined;
  readonly catalogue: Catalogue;
}

/** What a look-up shows, of a disclosure that was recorded: what leaves, and a count of what does not. */
export function toAnswer(
  { ref, purpose, entry }: { readonly ref: string; readonly purpose: string; readonly entry: string },
  answered: Answer<DisclosureResponse>,
  known: Known,
): LookUpAnswer {
  const label = known.agreement?.document.purposes.find(({ code }) => code === purpose)?.label;
  const about = { ref, entry, hasReceipt: answered.ok, purpose: label ?? { nl: purpose, en: purpose } };
  if (!answered.ok) {
    const reasons = (answered.problem.extras.refusedFields ?? []).map(({ reason }) => reason);
    return { ...about, groups: [], closed: countClosed(reasons) };
  }
  const { response } = answered;
  const reasons = Object.values(response.fields).flatMap((one) => (one.outcome === 'withheld' ? [one.reason] : []));
  return { ...about, groups: toGroups(response, known), closed: countClosed(reasons) };
}

/** What was disclosed, by category, in the order of the catalogue. */
function toGroups({ data, fields }: DisclosureResponse, { agreement, catalogue }: Known): LookUpAnswer['groups'] {
  const senders = new Map(agreement?.document.clauses.map(({ id, from }) => [id, from]));
  const shown = catalogue.fields.flatMap(({ name, label, category }) => {
    const outcome = fields[name];
    if (outcome?.outcome !== 'disclosed') return [];
    const from = senders.get(outcome.clause);
    const { part } = outcome;
    const value: unknown = Reflect.get(data, name);
    return [{ category, field: { name, label, value, ...(part && { part }), ...(from && { from }) } }];
  });
  return [...Map.groupBy(shown, ({ category }) => category)].map(([category, own]) => ({
    category,
    fields: own.map(({ field }) => field),
  }));
}
