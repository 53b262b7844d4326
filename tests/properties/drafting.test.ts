/** What must hold of every twist on its way to another version of the model, and of every comparison. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNarrowing } from '../../src/agreements/carried-change.ts';
import { changeDraft } from '../../src/agreements/drafting/change-draft.ts';
import { deriveTwist, termsOf } from '../../src/agreements/drafting/derive-twist.ts';
import { diffAgreements } from '../../src/agreements/drafting/diff-agreements.ts';
import { toMatrix } from '../../src/agreements/drafting/matrix.ts';
import { rebase } from '../../src/agreements/drafting/rebase.ts';
import { threeWay } from '../../src/agreements/drafting/three-way.ts';
import { mergeTwist } from '../../src/agreements/merge-twist.ts';
import { validate } from '../../src/contract/contract.ts';
import type {
  Agreement,
  Draft,
  Model,
  ProposedChange,
  Twist,
  TwistChange,
} from '../../src/contract/generated/types.ts';
import { GatewayError } from '../../src/errors.ts';
import { twists } from './arbitraries.ts';
import { around, models, validTwists } from './model-versions.ts';
import { agreementOf, national, twisted } from './national.ts';

const { model } = national;
/** `RUNS` asks for more. */
const numRuns = Math.max(250, Number(process.env['RUNS'] ?? 0) / 100);
const authorship = { by: 'privacy officer', at: '2026-01-15T10:00:00Z', reason: 'as it stands' };

/** How much is shown of each field, for each purpose and recipient, by whatever clause. */
function widthsIn({ clauses }: Agreement): ReadonlyMap<string, number> {
  const widths = new Map<string, number>();
  for (const { purpose, to, fields } of clauses) {
    for (const { name, part } of fields) {
      const key = `${purpose} ${to} ${name}`;
      const width = part === 'all' ? 3 : part === 'month' ? 2 : 1;
      widths.set(key, Math.max(width, widths.get(key) ?? 0));
    }
  }
  return widths;
}

const onClause = (change: TwistChange, id: string): boolean => 'clause' in change && change.clause === id;

/** The changes by which a region decided about a field for a purpose and a recipient. */
function touching(twist: Twist, key: string, left: ReadonlySet<string>): readonly TwistChange[] {
  const own = model.clauses.filter((clause) => key.startsWith(`${clause.purpose} ${clause.to} `));
  return own.flatMap(({ id, core, optional, purpose, to }) => {
    const names = (field: string): boolean => key === `${purpose} ${to} ${field}`;
    const ofField = twist.changes.filter((one) => onClause(one, id) && 'field' in one && names(one.field));
    const isGone = !left.has(id) && [...core, ...optional].some(names);
    return [...ofField, ...(isGone ? twist.changes.filter((one) => onClause(one, id)) : [])];
  });
}

interface Rebasing {
  readonly twist: Twist;
  readonly next: Model;
  readonly rebased: ReturnType<typeof rebase>;
  readonly before: Agreement;
  readonly after: Agreement;
  readonly plain: Agreement;
}

/** Agreements are merged here by the plain telling of it in `national.ts`, not by the code that is tried. */
function forEachRebase(check: (rebasing: Rebasing) => void): void {
  fc.assert(
    fc.property(validTwists, models, (twist, next) => {
      const rebased = rebase(twist, model, next, national);
      const plain = agreementOf(next);
      const [before, after] = [twisted(agreementOf(model), twist), twisted(plain, rebased.twist)];
      check({ twist, next, rebased, before, after, plain });
    }),
    { numRuns },
  );
}

describe('a rebase', () => {
  it('onto the same version changes nothing and reports nothing', () => {
    fc.assert(
      fc.property(validTwists, (twist) => {
        expect(rebase(twist, model, model, national)).toStrictEqual({ twist, conflicts: [] });
        const renamed = rebase(twist, model, { ...model, version: '1.0.1' }, national);
        expect(renamed.twist.changes).toStrictEqual(twist.changes);
        expect(renamed.conflicts).toStrictEqual([]);
      }),
      { numRuns },
    );
  });

  it('leads to a twist that fits the new version, and never loses or alters a change without saying so', () => {
    forEachRebase(({ twist, next, rebased }) => {
      expect(validate('twist', rebased.twist).ok).toBe(true);
      expect(mergeTwist(next, rebased.twist.changes, national).problems).toStrictEqual([]);
      const told = new Set(rebased.conflicts.map(({ change }) => change));
      const kept = new Map(rebased.twist.changes.map((change) => [change.id, change]));
      const silent = twist.changes.filter((change) => !told.has(change.id));
      expect(silent.map(({ id }) => kept.get(id))).toStrictEqual(silent);
      expect([...kept.keys()].filter((id) => !twist.changes.some((change) => change.id === id))).toStrictEqual([]);
    });
  });

  it('gives no field that the region touched in wider form without a conflict about it', () => {
    const seen = { silent: 0, told: 0, byModel: 0 };
    forEachRebase(({ twist, rebased, before, after, plain }) => {
      const [was, byModel] = [widthsIn(before), widthsIn(plain)];
      const left = new Set(before.clauses.map(({ id }) => id));
      const told = new Set(rebased.conflicts.map(({ change }) => change));
      for (const [key, width] of widthsIn(after)) {
        if (width <= (was.get(key) ?? 0)) {
          seen.silent += 1;
          continue;
        }
        const by = touching(twist, key, left);
        if (by.length > 0) {
          seen.told += 1;
          expect(by.some(({ id }) => told.has(id))).toBe(true);
        } else {
          seen.byModel += 1;
          expect(width).toBeLessThanOrEqual(byModel.get(key) ?? 0);
        }
      }
    });
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(0);
  });

  it('opens no phase, no candidate and no marked answer that the region had closed', () => {
    forEachRebase(({ twist, before, after }) => {
      for (const purpose of after.purposes) {
        const ops = twist.changes.filter((change) => 'purpose' in change && change.purpose === purpose.code);
        const was = before.purposes.find(({ code }) => code === purpose.code);
        if (ops.some(({ op }) => op === 'narrow-phases')) {
          expect(purpose.phases.filter((phase) => !was?.phases.includes(phase))).toStrictEqual([]);
        }
        if (ops.some(({ op }) => op === 'close-candidates')) expect(purpose.candidates).toBe(false);
        if (ops.some(({ op }) => op === 'set-mode')) expect(purpose.mode).toBe('strict');
      }
    });
  });

  it('lets a clause that the region changed ask no less of the client, and serve no other role, without a conflict', () => {
    const order = ['none', 'objection', 'waiver', 'explicit'];
    forEachRebase(({ twist, next, rebased, before, after }) => {
      const told = new Set(rebased.conflicts.map(({ pointer }) => pointer));
      for (const clause of after.clauses) {
        const was = before.clauses.find(({ id }) => id === clause.id);
        if (was === undefined || !twist.changes.some((change) => onClause(change, clause.id))) continue;
        const asksLess = order.indexOf(clause.consentRequirement) < order.indexOf(was.consentRequirement);
        const isLooser = was.conditions.some((condition) => !clause.conditions.includes(condition));
        const servesMore = clause.roles.some((role) => !was.roles.includes(role));
        const pointer = `/clauses/${next.clauses.findIndex(({ id }) => id === clause.id)}`;
        if (asksLess || isLooser || servesMore) expect(told).toContain(pointer);
      }
    });
  });
});

/** Everything that the region decided about, over one version or over two: what opens is told as something to decide. */
describe('a rebase, or one after another,', () => {
  interface Journey {
    readonly twist: Twist;
    readonly before: Agreement;
    readonly after: Agreement;
    /** What somebody has to decide about each change, whichever step told it. */
    readonly decide: ReadonlySet<string | undefined>;
  }

  function forEachJourney(check: (journey: Journey) => void): void {
    const lasts = fc.oneof(models, fc.constant(model));
    fc.assert(
      fc.property(validTwists, models, fc.option(lasts), fc.array(fc.boolean()), (twist, next, last, chosen) => {
        const versions = (last ? [next, { ...last, version: '1.2.0' }] : [next]).map((version, index, all) =>
          index === all.length - 1 ? around(version, twist, chosen) : version,
        );
        let [at, moved]: [Model, Twist] = [model, twist];
        const decide = new Set<string | undefined>();
        for (const version of versions) {
          const rebased = rebase(moved, at, version, national);
          for (const { kind, change } of rebased.conflicts) if (kind === 'decide') decide.add(change);
          [at, moved] = [version, rebased.twist];
        }
        expect(validate('twist', moved).ok).toBe(true);
        expect(mergeTwist(at, moved.changes, national).problems).toStrictEqual([]);
        check({ twist, decide, before: twisted(agreementOf(model), twist), after: twisted(agreementOf(at), moved) });
      }),
      { numRuns },
    );
  }

  it('never loses a change that narrows', () => {
    fc.assert(
      fc.property(validTwists, models, models, (twist, next, last) => {
        const first = rebase(twist, model, next, national).twist;
        const { changes } = rebase(first, next, { ...last, version: '1.2.0' }, national).twist;
        const kept = new Set(changes.map(({ id }) => id));
        expect(twist.changes.filter((change) => isNarrowing(change) && !kept.has(change.id))).toStrictEqual([]);
      }),
      { numRuns },
    );
  });

  it('gives no field that the region touched in wider form', () => {
    const seen = { told: 0 };
    forEachJourney(({ twist, decide, before, after }) => {
      const was = widthsIn(before);
      const left = new Set(before.clauses.map(({ id }) => id));
      for (const [key, width] of widthsIn(after)) {
        const by = touching(twist, key, left);
        if (width <= (was.get(key) ?? 0) || by.length === 0) continue;
        seen.told += 1;
        expect(by.some(({ id }) => decide.has(id))).toBe(true);
      }
    });
    expect(seen.told).toBeGreaterThan(0);
  });

  it('gives nothing for which the region asked consent or a condition without asking it', () => {
    const order = ['none', 'objection', 'waiver', 'explicit'];
    const seen = { told: 0 };
    forEachJourney(({ twist, decide, before, after }) => {
      for (const change of twist.changes) {
        if (change.op !== 'add-condition' && change.op !== 'require-consent') continue;
        const own = before.clauses.find(({ id }) => id === change.clause);
        const lacks = ({ purpose, to, conditions, consentRequirement }: Agreement['clauses'][number]): boolean =>
          purpose === own?.purpose &&
          to === own.to &&
          (change.op === 'add-condition'
            ? !conditions.includes(change.condition)
            : order.indexOf(consentRequirement) < order.indexOf(change.requirement));
        const gives = (clauses: Agreement['clauses'], role: string, name: string): number =>
          Math.max(
            0,
            ...clauses
              .filter((clause) => lacks(clause) && clause.roles.includes(role))
              .flatMap(({ fields }) => fields.filter((field) => field.name === name))
              .map(({ part }) => (part === 'all' ? 3 : part === 'month' ? 2 : 1)),
          );
        const roles = new Set(after.clauses.flatMap((clause) => clause.roles));
        const opened = (own?.fields ?? []).some(({ name }) =>
          [...roles].some((role) => gives(after.clauses, role, name) > gives(before.clauses, role, name)),
        );
        if (!opened) continue;
        seen.told += 1;
        const about = twist.changes.filter((one) => onClause(one, change.clause));
        expect(about.some(({ id }) => decide.has(id))).toBe(true);
      }
    });
    expect(seen.told).toBeGreaterThan(0);
  });

  it('opens no purpose further that the region closed or tightened', () => {
    const seen = { told: 0 };
    forEachJourney(({ twist, decide, before, after }) => {
      for (const purpose of after.purposes) {
        const by = twist.changes.filter((change) => 'purpose' in change && change.purpose === purpose.code);
        const was = before.purposes.find(({ code }) => code === purpose.code);
        const isWider =
          purpose.phases.some((phase) => !was?.phases.includes(phase)) ||
          (purpose.candidates && !was?.candidates) ||
          (purpose.mode === 'marked' && was?.mode !== 'marked');
        if (by.length === 0 || !isWider) continue;
        seen.told += 1;
        expect(by.some(({ id }) => decide.has(id))).toBe(true);
      }
    });
    expect(seen.told).toBeGreaterThan(0);
  });
});

describe('a change set, whatever is proposed in whatever order,', () => {
  const proposals = fc.array(fc.record({ twist: twists, undo: fc.array(fc.nat(40), { maxLength: 3 }) }), {
    minLength: 1,
    maxLength: 6,
  });
  const empty: Draft = {
    ...{ id: 'd_aaaaaaaaaaaaaaaaaaaaaa', revision: 1, state: 'draft', model: { id: model.id, version: model.version } },
    ...{ frame: {}, changes: [], conflicts: [], createdAt: authorship.at, updatedAt: authorship.at },
    createdBy: { party: 'rietveen', role: 'privacy-officer', by: 'desk-1' },
  };

  it('leaves a twist of which every change may be made, or is refused with places in the request', () => {
    const seen = { done: 0, refused: 0 };
    fc.assert(
      fc.property(proposals, (sets) => {
        let draft = empty;
        for (const { twist, undo } of sets) {
          const { revision } = draft;
          const changes = twist.changes.map(
            ({ by: _by, at: _at, reason: _reason, ...change }): ProposedChange => change,
          );
          const ids = [...new Set(undo.map((index) => draft.changes[index % Math.max(1, draft.changes.length)]?.id))];
          const request = { revision, reason: 'tried', changes, undo: ids.filter((id) => id !== undefined) };
          try {
            const changed = changeDraft(draft, request, authorship, { model, books: national });
            draft = { ...draft, ...changed.draft, revision: revision + 1 };
            seen.done += 1;
          } catch (error) {
            seen.refused += 1;
            if (!(error instanceof GatewayError)) throw error;
            expect(error.code).toBe('invalid-input');
            for (const { pointer } of error.extras.errors ?? []) expect(at(request, pointer)).toBeDefined();
          }
          expect(mergeTwist(model, draft.changes, national).problems).toStrictEqual([]);
          expect(new Set(draft.changes.map(({ id }) => id)).size).toBe(draft.changes.length);
        }
      }),
      { numRuns },
    );
    expect(Math.min(seen.done, seen.refused)).toBeGreaterThan(0);
  });

  /** What stands at a JSON Pointer. */
  const at = (document: unknown, pointer: string): unknown =>
    pointer
      .split('/')
      .slice(1)
      .reduce<unknown>((node, key) => Reflect.get(Object(node), key), document);
});

describe('the three-way view', () => {
  it('names the model or the region wherever one of them changed something', () => {
    fc.assert(
      fc.property(validTwists, models, (twist, next) => {
        for (const item of threeWay(model, next, twist.changes, national)) {
          const [was, is, own] = [item.oldModel, item.newModel, item.region].map((value) => JSON.stringify(value));
          const [byModel, byRegion] = [was !== is, was !== own];
          expect(
            item.verdict.startsWith('model') || item.verdict.startsWith('both') || item.verdict === 'conflict',
          ).toBe(byModel);
          expect(
            item.verdict.startsWith('region') || item.verdict.startsWith('both') || item.verdict === 'conflict',
          ).toBe(byRegion);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('the twist of what a twist makes', () => {
  it('makes the same', () => {
    fc.assert(
      fc.property(validTwists, (twist) => {
        const { terms } = mergeTwist(model, twist.changes, national);
        const agreement = { ...agreementOf(model), ...terms };
        const derived = deriveTwist(model, termsOf(agreement), authorship, national);
        if (!derived.ok) throw new Error(JSON.stringify(derived.problems));
        const again = { ...agreement, ...mergeTwist(model, derived.changes, national).terms };
        expect(diffAgreements(agreement, again)).toStrictEqual([]);
      }),
      { numRuns },
    );
  });
});

describe('the difference of two agreements', () => {
  it('is the opposite of the difference the other way round', () => {
    const opposite = { wider: 'narrower', narrower: 'wider', other: 'other' } as const;
    fc.assert(
      fc.property(validTwists, validTwists, (one, other) => {
        const [left, right] = [one, other].map(({ changes }) => ({
          ...agreementOf(model),
          ...mergeTwist(model, changes, national).terms,
        }));
        if (left === undefined || right === undefined) return;
        const there = diffAgreements(left, right);
        const back = diffAgreements(right, left);
        expect(back.map(({ kind, clause, name }) => `${kind} ${clause} ${name}`)).toStrictEqual(
          there.map(({ kind, clause, name }) => `${kind} ${clause} ${name}`),
        );
        expect(back.map(({ effect }) => effect)).toStrictEqual(there.map(({ effect }) => opposite[effect]));
        if (there.length === 0) expect(toMatrix(left)).toStrictEqual(toMatrix(right));
      }),
      { numRuns: 200 },
    );
  });
});
