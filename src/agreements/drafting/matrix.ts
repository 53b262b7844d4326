import type { InputError } from '../../contract/contract.ts';
import type {
  Agreement,
  ClauseId,
  Condition,
  ConsentRequirement,
  FieldName,
  Mode,
  Model,
  PartyType,
  Phase,
  PurposeCode,
  Role,
} from '../../contract/generated/types.ts';
import type { MergedTerms } from '../merge-twist.ts';
import type { CompileBooks } from '../working-terms.ts';
import { type Authorship, type DerivedTwist, deriveTwist } from './derive-twist.ts';
import { toModelTerms } from './points.ts';

type Clause = Agreement['clauses'][number];

/** Who receives what from whom, for which purpose: the view in which privacy officers read an agreement. */
export interface Matrix {
  readonly purposes: readonly MatrixPurpose[];
  /** By purpose, sender and recipient. */
  readonly rows: readonly MatrixRow[];
}

interface MatrixPurpose {
  readonly code: PurposeCode;
  readonly phases: readonly Phase[];
  readonly candidates: boolean;
  readonly mode: Mode;
}

/** What goes from one type of party to another for a purpose. */
export interface MatrixRow {
  readonly clause: ClauseId;
  readonly purpose: PurposeCode;
  readonly from: PartyType;
  readonly to: PartyType;
  /** How much of each field is shown; a field that is not there is not given. */
  readonly fields: Readonly<Record<FieldName, Clause['fields'][number]['part']>>;
  readonly consentRequirement: ConsentRequirement;
  readonly roles: readonly Role[];
  readonly conditions: readonly Condition[];
}

/** The matrix of an agreement: fields and lists by name, so that equal content gives an equal matrix. */
export function toMatrix({ purposes, clauses }: Pick<Agreement, 'purposes' | 'clauses'>): Matrix {
  return {
    purposes: purposes.map(({ code, phases, candidates, mode }) => ({ code, phases, candidates, mode })),
    rows: clauses
      .map(({ id, purpose, from, to, fields, consentRequirement, roles, conditions }) => ({
        clause: id,
        ...{ purpose, from, to },
        fields: Object.fromEntries(
          fields.toSorted((one, other) => (one.name < other.name ? -1 : 1)).map(({ name, part }) => [name, part]),
        ),
        consentRequirement,
        roles: roles.toSorted(),
        conditions: conditions.toSorted(),
      }))
      .toSorted((one, other) => (one.clause < other.clause ? -1 : 1)),
  };
}

/**
 * The twist that makes a matrix of a model; the words stay those of the model. What a model does not let a twist make is
 * refused, with pointers into the matrix.
 */
export function fromMatrix(matrix: Matrix, model: Model, authorship: Authorship, books: CompileBooks): DerivedTwist {
  const unknown = [...checkRows(matrix, model), ...checkPurposes(matrix, model)];
  if (unknown.length > 0) return { ok: false, problems: unknown };
  const derived = deriveTwist(model, toTerms(matrix, model), authorship, books);
  if (derived.ok) return derived;
  return {
    ok: false,
    problems: derived.problems.map((one) => ({ ...one, pointer: toOwnPointer(one.pointer, matrix) })),
  };
}

const outside = (pointer: string, detail: string): InputError => ({ pointer, code: 'outside-model', detail });

const checkRows = ({ rows }: Matrix, model: Model): readonly InputError[] =>
  rows.flatMap((row, index) => {
    const own = model.clauses.find(({ id }) => id === row.clause);
    if (own?.purpose === row.purpose && own.from === row.from && own.to === row.to) return [];
    return [outside(`/rows/${index}/clause`, 'the model has no such clause')];
  });

const checkPurposes = ({ purposes }: Matrix, model: Model): readonly InputError[] =>
  purposes.flatMap(({ code }, index) =>
    model.purposes.some((own) => own.code === code)
      ? []
      : [outside(`/purposes/${index}/code`, 'the model has no such purpose')],
  );

/** A place among the clauses as a place in the matrix, where fields stand by name. */
function toOwnPointer(pointer: string, { rows }: Matrix): string {
  const [, part, row, member, index, ...rest] = pointer.split('/');
  if (part !== 'clauses') return pointer;
  const field = Object.keys(rows[Number(row)]?.fields ?? {})[Number(index)];
  const place = member === 'fields' && field !== undefined ? field : index;
  return ['', 'rows', row, member, place, ...rest].filter((step) => step !== undefined).join('/');
}

function toTerms({ purposes, rows }: Matrix, model: Model): MergedTerms {
  const bases = new Map(model.clauses.map(({ id, legalBasis }) => [id, legalBasis]));
  const nothing: Clause['legalBasis'] = { disclosing: [], receiving: [], exception: [], secrecy: [] };
  return {
    ...toModelTerms(model),
    purposes: model.purposes.map((purpose) => {
      const own = purposes.find(({ code }) => code === purpose.code);
      return own === undefined ? purpose : { ...purpose, ...own, phases: [...own.phases] };
    }),
    clauses: rows.map(({ clause: id, fields, roles, conditions, ...row }) => ({
      ...row,
      id,
      roles: [...roles],
      conditions: [...conditions],
      fields: Object.entries(fields).map(([name, part]) => ({ name, part, origin: 'core' as const })),
      legalBasis: bases.get(id) ?? nothing,
    })),
  };
}
