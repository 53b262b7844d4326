/** Law, catalogue and model as they are shipped, and what a region makes of the model: told once more, plainly. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import canonicalize from 'canonicalize';
import { type AgreementTerms, withText } from '../../src/agreements/agreements.ts';
import { validate } from '../../src/contract/contract.ts';
import type { Agreement, AgreementHash, Model, Twist } from '../../src/contract/generated/types.ts';
import type { NationalData } from './oracle.ts';

type Clause = Agreement['clauses'][number];
type Purpose = Agreement['purposes'][number];
type Change = Twist['changes'][number];

export interface SignedDocument {
  readonly hash: AgreementHash;
  readonly document: Agreement;
}

/** The folder with the compiled policy and its data. */
export const policyDirectory = new URL('../../policies/', import.meta.url).pathname;

/** Law, catalogue and model as they are shipped. */
export const national: NationalData = {
  law: readData('law'),
  catalogue: readData('catalogue'),
  model: readData('model'),
};

function readData(name: 'law'): NationalData['law'];
function readData(name: 'catalogue'): NationalData['catalogue'];
function readData(name: 'model'): NationalData['model'];
function readData(name: 'law' | 'catalogue' | 'model'): unknown {
  const checked = validate(name, JSON.parse(readFileSync(`${policyDirectory}data/${name}.json`, 'utf8')));
  if (!checked.ok) throw new Error(`policies/data/${name}.json is not valid`);
  return checked.value;
}

/** SHA3-512 over the JCS form of a document, as parties sign it. */
export function signed(document: Agreement): SignedDocument {
  const digest = createHash('sha3-512')
    .update(canonicalize(document) ?? '')
    .digest('base64url');
  return { hash: `sha3-512:${digest}`, document };
}

/** What its parties read; written once, as it takes longer than all that most properties ask of an agreement. */
let wordsOfNational: Agreement['text'] | undefined;

/**
 * The agreement that says what the model says and nothing else. Its words are those of the model as it is shipped: who
 * needs those of another model, or of a twist, has them written with `withText`.
 */
export function agreementOf(model: Model): Agreement {
  wordsOfNational ??= withText(toTerms(national.model)).text;
  return { ...toTerms(model), text: wordsOfNational };
}

function toTerms({ id, version, status, purposes, roles, clauses, articles, valueLists }: Model): AgreementTerms {
  return {
    type: 'sluis-agreement',
    hashAlgorithm: 'SHA3-512',
    id: 'oeverland-2026',
    version: '1.0.0',
    title: { nl: 'Afspraak Oeverland', en: 'Agreement Oeverland' },
    scope: { region: 'Oeverland', municipalities: ['Rietveen'], targetGroups: ['MO', 'BW'] },
    model: { id, version, status },
    parties: [
      { id: 'rietveen', name: 'Gemeente Rietveen', type: 'MUN', oin: '00000099000000000101' },
      { id: 'oeverwonen', name: 'Oeverwonen', type: 'COR', oin: '00000099000000000102' },
    ],
    signing: { required: ['rietveen', 'oeverwonen'], quorum: { atLeast: 2 }, profile: 'all' },
    term: { from: '2026-01-01', to: '2028-12-31', noticeMonths: 6 },
    retention: [],
    arrangements: {
      annexVersion: '1.0.0',
      rightsDesk: contact,
      processor: { name: 'Beheerder', agreement: 'Verwerkersovereenkomst 1.0' },
      breachContact: contact,
      quotas: [],
      steering: { members: ['rietveen'], atLeast: 1 },
      nextEvaluation: '2026-12-01',
    },
    articles,
    valueLists,
    vocabulary: { fields: [], bases: [] },
    purposes,
    roles,
    clauses: clauses.map(({ core, optional: _, ...clause }) => ({
      ...clause,
      fields: core.map((name) => ({ name, part: 'all', origin: 'core' })),
    })),
  };
}

const contact = { name: 'Loket', email: 'loket@oeverland.example', phone: '+31 88 000 0000' };

/**
 * What a twist makes of an agreement: each change as the regional rules mean it, in order. A requirement that a rebase
 * carried comes last: whether it asks more than the model depends on the fields that are there in the end.
 */
export function twisted(agreement: Agreement, { changes }: Twist): Agreement {
  const isLate = (change: Change): boolean => change.op === 'require-consent' && change.carried !== undefined;
  const decided = changes.filter((change) => !isLate(change)).reduce(withChange, agreement);
  return changes.filter(isLate).reduce(withLate, decided);
}

const strengths = ['none', 'objection', 'waiver', 'explicit'];

function withLate(agreement: Agreement, change: Change): Agreement {
  const clause = agreement.clauses.find((own) => 'clause' in change && own.id === change.clause);
  if (clause === undefined || change.op !== 'require-consent') return agreement;
  const { consentRequirement: asked, fields, legalBasis } = clause;
  if (strengths.indexOf(change.requirement) <= strengths.indexOf(asked)) return agreement;
  const isSpecial = fields.some(({ name }) =>
    national.catalogue.fields.some((field) => field.name === name && ['I9', 'H9'].includes(field.sensitivity)),
  );
  if (asked === 'waiver' && (isSpecial || legalBasis.secrecy.length > 0)) return agreement;
  return withChange(agreement, change);
}

function withChange(agreement: Agreement, change: Change): Agreement {
  switch (change.op) {
    case 'remove-clause':
      return { ...agreement, clauses: agreement.clauses.filter(({ id }) => id !== change.clause) };
    case 'set-mode':
      return withPurpose(agreement, change.purpose, () => ({ mode: change.mode }));
    case 'narrow-phases':
      return withPurpose(agreement, change.purpose, (purpose) => ({
        phases: purpose.phases.filter((phase) => change.phases.includes(phase)),
      }));
    case 'close-candidates':
      return withPurpose(agreement, change.purpose, () => ({ candidates: false }));
    case 'switch-on':
      return withClause(agreement, change.clause, ({ fields }) => ({
        fields: [
          ...fields.filter(({ name }) => name !== change.field),
          { name: change.field, part: 'all', origin: 'option' },
        ],
      }));
    case 'remove-field':
      return withClause(agreement, change.clause, ({ fields }) => ({
        fields: fields.filter(({ name }) => name !== change.field),
      }));
    case 'narrow-field':
      return withClause(agreement, change.clause, ({ fields }) => ({
        fields: fields.map((field) =>
          field.name === change.field && field.part !== 'year' ? { ...field, part: change.part } : field,
        ),
      }));
    case 'remove-role':
      return withClause(agreement, change.clause, (clause) => ({
        roles: clause.roles.filter((role) => role !== change.role),
      }));
    case 'require-consent':
      return withClause(agreement, change.clause, () => ({ consentRequirement: change.requirement }));
    case 'add-condition':
      return withClause(agreement, change.clause, ({ conditions }) => ({
        conditions: [...new Set([...conditions, change.condition])],
      }));
    case 'set-articles':
    case 'set-value-list':
      return agreement;
  }
}

/** A clause that has nothing left to say is no clause. */
function withClause(agreement: Agreement, id: string, change: (clause: Clause) => Partial<Clause>): Agreement {
  const clauses = agreement.clauses
    .map((clause) => (clause.id === id ? { ...clause, ...change(clause) } : clause))
    .filter(({ fields, roles }) => fields.length > 0 && roles.length > 0);
  return { ...agreement, clauses };
}

function withPurpose(agreement: Agreement, code: string, change: (purpose: Purpose) => Partial<Purpose>): Agreement {
  return {
    ...agreement,
    purposes: agreement.purposes.map((purpose) =>
      purpose.code === code ? { ...purpose, ...change(purpose) } : purpose,
    ),
  };
}
