import type { Agreement, Law, LegalBasisId, PartyType, Sensitivity } from '../contract/generated/types.ts';
import {
  type Books,
  type Check,
  findBasis,
  isInForceOn,
  type PlacedClause,
  type PlacedField,
  placedClauses,
  placedFields,
  recipientsOf,
  type Spot,
} from './check.ts';

type Question = keyof Agreement['clauses'][number]['legalBasis'];
type Denial = Law['denials'][number];

/** Which kind of legal basis answers each of the four questions. */
const kinds = { disclosing: 'basis', receiving: 'basis', exception: 'exception', secrecy: 'secrecy' } as const;

/** What lies between two parties of one type would build a file that no purpose of the model asks for. */
const neverAmong: ReadonlyMap<PartyType, string> = new Map([
  ['COR', 'LR-40: UAVG art. 33(4)(c), no blacklist'],
  ['PRO', 'note (c): Wabvpz, no exchange system between care providers'],
]);

/** Consent as the only ground of a public body: the law gives its task a ground of its own. */
const consentAlone: LegalBasisId = 'eu.avg.6-1-a';
const publicBodies: ReadonlySet<PartyType> = new Set(['MUN', 'HUB']);

/** What no signature can make lawful. The dated data says what the law is; these rows say how to hold a clause to it. */
export const lawChecks: readonly Check[] = [
  perField('statutory-denial', 'LR-10, LR-11, LR-24, LR-40', function* ({ clause, at, sources }, agreement, { law }) {
    const recipients = recipientsOf(agreement, clause.to);
    for (const denial of law.denials) {
      if (!sources.some((entry) => isDenied(denial, entry)) || !overlaps(denial, agreement.term)) continue;
      if (!recipients.some((type) => denial.recipients.includes(type))) continue;
      yield { pointer: at, detail: `${denial.reason}: the law denies this field to ${clause.to}`, source: denial.rule };
    }
  }),
  perField('never-to', 'LR-02: AVG art. 5(1)(c)', function* ({ clause, at, sources }, agreement, { law }) {
    const never = recipientsOf(agreement, clause.to).flatMap((type) => law.neverTo[type] ?? []);
    if (!sources.some(({ name }) => never.includes(name))) return;
    yield { pointer: at, detail: `no agreement gives this field to ${clause.to}` };
  }),
  perClause('same-type', 'LR-40; note (c)', function* ({ clause, at }) {
    const rule = clause.from === clause.to ? neverAmong.get(clause.to) : undefined;
    if (rule === undefined) return;
    yield { pointer: `${at}/to`, detail: `nothing goes from ${clause.from} to ${clause.to}`, source: rule };
  }),
  perBasis('basis-unknown', function* (id, _question, _agreement, books) {
    if (findBasis(books, id) === undefined) yield 'is not in the law data';
  }),
  perBasis('basis-of-other-kind', function* (id, question, _agreement, books) {
    const kind = findBasis(books, id)?.kind;
    if (kind !== undefined && kind !== kinds[question]) yield `is no answer to the question of ${question}`;
  }),
  perBasis('basis-not-in-force', function* (id, _question, { term }, books) {
    const basis = findBasis(books, id);
    if (basis && !isInForceOn(term.from, basis)) yield 'is not in force on the first day';
  }),
  {
    ...perBasis('basis-ends', function* (id, _question, { term }, books) {
      const basis = findBasis(books, id);
      if (basis && isInForceOn(term.from, basis) && !isInForceOn(term.to, basis)) yield 'ends within the term';
    }),
    severity: 'warning',
  },
  perField('consent-needed', 'LR-04: AVG art. 6(1)', function* (placed, agreement, books) {
    if (!isLeftToTheLaw(placed.clause, books) || isCarried(placed, agreement, books)) return;
    yield { pointer: placed.at, detail: 'no basis of the sender carries this without consent of the client' };
  }),
  perField('no-exception', 'LR-08, LR-11: AVG art. 9, UAVG art. 22, 30, 46', function* (placed, { term }, books) {
    if (!hasSensitivity(placed, ['I9', 'H9', 'B', 'C10'])) return;
    const exceptions = placed.clause.legalBasis.exception.map((id) => findBasis(books, id));
    if (exceptions.some((basis) => basis?.kind === 'exception' && isInForceOn(term.from, basis))) return;
    yield { pointer: placed.at, detail: 'the clause names no exception for special data or the citizen number' };
  }),
  perField('no-confidentiality', 'LR-09: UAVG art. 30(4)', function* (placed, { roles }) {
    if (!hasSensitivity(placed, ['I9', 'H9'])) return;
    const bound = new Set(roles.filter((role) => role.confidentialityDuty).map(({ id }) => id));
    const unbound = placed.clause.roles.filter((role) => !bound.has(role));
    for (const role of unbound)
      yield { pointer: placed.at, detail: `no duty of confidentiality is recorded for ${role}` };
  }),
  {
    ...perClause('consent-alone', 'LR-05: AVG art. 6(1), recital 43', function* ({ clause, at }) {
      const sides = [
        { type: clause.from, question: 'disclosing' },
        { type: clause.to, question: 'receiving' },
      ] as const;
      for (const { type, question } of sides) {
        const restsOnConsent = clause.legalBasis[question].every((id) => id === consentAlone);
        if (!publicBodies.has(type) || !restsOnConsent) continue;
        yield { pointer: `${at}/legalBasis/${question}`, detail: `${type} rests on consent alone` };
      }
    }),
    severity: 'warning',
  },
];

function perClause(
  code: string,
  source: string,
  find: (placed: PlacedClause, agreement: Agreement, books: Books) => Iterable<Spot>,
): Check {
  return {
    code,
    severity: 'error',
    source,
    *find(agreement, books) {
      for (const placed of placedClauses(agreement)) yield* find(placed, agreement, books);
    },
  };
}

function perField(
  code: string,
  source: string,
  find: (placed: PlacedField, agreement: Agreement, books: Books) => Iterable<Spot>,
): Check {
  return {
    code,
    severity: 'error',
    source,
    *find(agreement, books) {
      for (const placed of placedFields(agreement, books)) yield* find(placed, agreement, books);
    },
  };
}

/** A check of each legal basis that a clause names; it yields what is wrong with one. */
function perBasis(
  code: string,
  judge: (id: LegalBasisId, question: Question, agreement: Agreement, books: Books) => Iterable<string>,
): Check {
  return perClause(code, 'LR-04: AVG art. 6(1)', function* ({ clause, at }, agreement, books) {
    for (const question of Object.keys(kinds) as Question[]) {
      for (const [index, id] of clause.legalBasis[question].entries()) {
        for (const detail of judge(id, question, agreement, books)) {
          yield { pointer: `${at}/legalBasis/${question}/${index}`, detail };
        }
      }
    }
  });
}

function isDenied({ appliesTo }: Denial, entry: PlacedField['entry']): boolean {
  const isHeld = appliesTo.holders.length === 0 || appliesTo.holders.some((holder) => holder === entry.holder);
  const isMeant =
    appliesTo.sensitivities.includes(entry.sensitivity) && (!appliesTo.medicalSource || entry.medicalSource);
  return isHeld && isMeant && !appliesTo.except.includes(entry.name);
}

/** Whether a denial is in force on any day of the term. */
const overlaps = ({ inForceFrom, inForceTo }: Denial, { from, to }: Agreement['term']): boolean =>
  inForceFrom <= to && (inForceTo === null || from <= inForceTo);

/**
 * Whether the clause, or the clause of the model that it comes from, asks no consent at all: then the law must carry the
 * flow. A right to object that a region adds does not take the place of that.
 */
function isLeftToTheLaw(clause: Agreement['clauses'][number], { model }: Books): boolean {
  const own = model.clauses.find(({ id }) => id === clause.id);
  const asks = clause.consentRequirement;
  return asks === 'none' || (asks === 'objection' && own?.consentRequirement === 'none');
}

/** Whether the law lets the sender disclose the field, and all it is computed from, without consent. */
function isCarried({ clause, sources }: PlacedField, { term }: Agreement, books: Books): boolean {
  const bases = clause.legalBasis.disclosing.flatMap((id) => findBasis(books, id) ?? []);
  const flows = bases.filter((basis) => isInForceOn(term.from, basis)).flatMap((basis) => basis.carriesWithoutConsent);
  const own = flows.filter(
    ({ from, to, purposes }) => from === clause.from && to === clause.to && purposes.includes(clause.purpose),
  );
  return sources.every(({ sensitivity }) => own.some(({ sensitivities }) => sensitivities.includes(sensitivity)));
}

const hasSensitivity = ({ sources }: PlacedField, among: readonly Sensitivity[]): boolean =>
  sources.some(({ sensitivity }) => among.includes(sensitivity));
