/** Twists that fit the national model, and other versions of that model: any that the schema allows. */
import fc from 'fast-check';
import { mergeTwist } from '../../src/agreements/merge-twist.ts';
import type {
  Condition,
  ConsentRequirement,
  Model,
  PartyType,
  Phase,
  ProposedChange,
  Twist,
  TwistChange,
} from '../../src/contract/generated/types.ts';
import { allFields, twists } from './arbitraries.ts';
import { Pick } from './attacks.ts';
import { national } from './national.ts';

const { model } = national;

type Clause = Model['clauses'][number];
type Purpose = Model['purposes'][number];

const types: readonly PartyType[] = ['MUN', 'HUB', 'COR', 'PRO', 'BUD'];
const requirements: readonly ConsentRequirement[] = ['none', 'objection', 'waiver', 'explicit'];
const conditions: readonly Condition[] = ['contact-attempted', 'debt-help-offered', 'offer-made'];
const phases: readonly Phase[] = ['registration', 'screening', 'matching', 'nomination', 'contract', 'aftercare'];
const articles = ['aim', 'support', 'ending', 'secrecy'] as const;
const texts = ['Een.', 'Twee.', 'Drie.'].map((nl) => ({ nl, en: `In English: ${nl}` }));

/** Words in a region's own way, some of them those that another version of the model will have. */
const wordChanges: fc.Arbitrary<ProposedChange> = fc.oneof(
  fc
    .record({ article: fc.constantFrom(...articles), text: fc.constantFrom(...texts) })
    .map(({ article, text }) => ({ op: 'set-articles', articles: { [article]: text } }) as const),
  fc
    .record({ field: fc.constantFrom('urgency', 'outflowProfile'), label: fc.constantFrom(...texts) })
    .map(({ field, label }) => ({ op: 'set-value-list' as const, field, values: [{ code: 'A', label }] })),
);

/** A twist of which every change may be made, each with an id. */
export const validTwists: fc.Arbitrary<Twist> = fc
  .record({ twist: twists, words: fc.array(wordChanges, { maxLength: 3 }) })
  .map(({ twist, words }) => {
    const authored = words.map((change) => ({
      ...change,
      by: 'privacy officer',
      at: '2026-01-15T10:00:00Z',
      reason: 'own words',
    }));
    const changes: TwistChange[] = [];
    for (const change of [...twist.changes, ...authored]) {
      changes.push({ ...change, id: `1-${changes.length + 1}` });
      if (mergeTwist(model, changes, national).problems.length > 0) changes.pop();
    }
    return { ...twist, changes };
  });

type Edit = (pick: Pick, model: Model) => Partial<Model>;

const withClause = ({ clauses }: Model, chosen: Clause, change: Partial<Clause>): Partial<Model> => ({
  clauses: clauses.map((clause) => (clause === chosen ? { ...clause, ...change } : clause)),
});
const withPurpose = ({ purposes }: Model, chosen: Purpose, change: Partial<Purpose>): Partial<Model> => ({
  purposes: purposes.map((purpose) => (purpose === chosen ? { ...purpose, ...change } : purpose)),
});

/** What a new version of a model can do. */
const edits: readonly Edit[] = [
  // take a clause out
  (pick, from) => {
    const chosen = pick.from(from.clauses);
    return from.clauses.length === 1 ? {} : { clauses: from.clauses.filter((clause) => clause !== chosen) };
  },
  // give the same, or some of it, by a new clause: to the same recipient or another, from the same sender or another
  (pick, from) => {
    const copied = pick.from(from.clauses);
    const [sender, to] = [
      pick.from([copied.from, pick.from(types)]),
      pick.from([copied.to, copied.to, pick.from(types)]),
    ];
    const id = `${copied.purpose}.${sender}.${to}.more`;
    if (from.clauses.some((clause) => clause.id === id)) return {};
    const roles = from.roles.filter(({ partyType }) => partyType === to).map((role) => role.id);
    const core = [...new Set([...copied.core, ...pick.upTo(copied.optional)])];
    const clause: Clause = {
      ...copied,
      id,
      from: sender,
      to,
      roles: to === copied.to ? copied.roles : roles,
      core,
      optional: [],
    };
    return clause.roles.length === 0 ? {} : { clauses: [...from.clauses, clause] };
  },
  // make an option core, a core field an option, or add a field, or drop one
  (pick, from) => {
    const chosen = pick.from(from.clauses);
    const field = pick.from([...chosen.core, ...chosen.optional, pick.from(allFields)]);
    const core = chosen.core.filter((name) => name !== field);
    const optional = chosen.optional.filter((name) => name !== field);
    const [more, less] = [
      { core: [...core, field], optional },
      { core, optional: [...optional, field] },
    ];
    const change = pick.from([more, less, { core, optional }]);
    return change.core.length === 0 ? {} : withClause(from, chosen, change);
  },
  // ask more or less of the client
  (pick, from) => withClause(from, pick.from(from.clauses), { consentRequirement: pick.from(requirements) }),
  // serve other roles
  (pick, from) => {
    const chosen = pick.from(from.clauses);
    const able = from.roles.filter(({ partyType }) => partyType === chosen.to).map(({ id }) => id);
    const roles = [...new Set([...chosen.roles.filter(() => pick.rarely()), ...pick.upTo(able)])];
    return roles.length === 0 ? {} : withClause(from, chosen, { roles });
  },
  // ask other preconditions
  (pick, from) => withClause(from, pick.from(from.clauses), { conditions: [...pick.upTo(conditions)] }),
  // open a purpose in other phases, to candidates or not, in another mode
  (pick, from) => {
    const chosen = pick.from(from.purposes);
    const change = pick.from<Partial<Purpose>>([
      { phases: [...pick.upTo(phases)] },
      { candidates: !chosen.candidates },
      { mode: chosen.mode === 'strict' ? 'marked' : 'strict' },
    ]);
    return withPurpose(from, chosen, change);
  },
  // drop a purpose, with its clauses
  (pick, from) => {
    const { code } = pick.from(from.purposes);
    const clauses = from.clauses.filter(({ purpose }) => purpose !== code);
    return clauses.length === 0 ? {} : { purposes: from.purposes.filter((purpose) => purpose.code !== code), clauses };
  },
  // word an article, or label values, anew
  (pick, from) => ({ articles: { ...from.articles, [pick.from(articles)]: pick.from(texts) } }),
  (pick) => ({
    valueLists: [{ field: pick.from(['urgency', 'outflowProfile']), values: [{ code: 'A', label: pick.from(texts) }] }],
  }),
];

/** Another version of the national model. */
export const models: fc.Arbitrary<Model> = fc
  .array(
    fc.record({
      edit: fc.constantFrom(...edits),
      numbers: fc.array(fc.nat(9_999), { minLength: 12, maxLength: 24 }),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((drawn) => {
    let version: Model = { ...model, version: '1.1.0' };
    for (const { edit, numbers } of drawn) version = { ...version, ...edit(new Pick(numbers), version) };
    return version;
  });

/**
 * A version that works around what a region decided: it opens a purpose that the region tightened, and gives by a clause
 * beside what the region asked something for.
 * @param chosen which of the changes are worked around
 */
export function around(version: Model, { changes }: Twist, chosen: readonly boolean[]): Model {
  const aimed = changes.filter((_, index) => chosen[index % Math.max(1, chosen.length)]);
  const isOpened = (code: string): boolean => aimed.some((change) => 'purpose' in change && change.purpose === code);
  const isPassed = (id: string): boolean =>
    aimed.some(({ op, ...change }) => isAsking(op) && 'clause' in change && change.clause === id);
  const beside = version.clauses
    .filter(({ id }) => isPassed(id) && !version.clauses.some((clause) => clause.id === `${id}.beside`))
    .map((clause): Clause => ({ ...clause, id: `${clause.id}.beside`, consentRequirement: 'none', conditions: [] }));
  return {
    ...version,
    purposes: version.purposes.map((purpose) =>
      isOpened(purpose.code) ? { ...purpose, phases: [...phases], candidates: true } : purpose,
    ),
    clauses: [...version.clauses, ...beside],
  };
}

const isAsking = (op: TwistChange['op']): boolean => op === 'add-condition' || op === 'require-consent';
