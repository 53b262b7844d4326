import type { InputError } from '../../contract/contract.ts';
import type { Agreement, Draft, Finding, Model, Twist } from '../../contract/generated/types.ts';
import { GatewayError } from '../../errors.ts';
import { compileAgreement } from '../compile-agreement.ts';
import type { CompileBooks } from '../working-terms.ts';

/** What a draft would be if it were offered now. */
export interface DraftPreview {
  readonly draft: Draft;
  /** The agreement that it makes; undefined while something is missing or may not be. */
  readonly agreement?: Agreement;
  /** What keeps it from being an agreement, with pointers into the draft. */
  readonly problems: readonly InputError[];
  /** What the checks find in the agreement, with pointers into it. */
  readonly findings: readonly Finding[];
}

/** What the checks of law, model and form say of an agreement. */
export type Review = (agreement: Agreement) => readonly Finding[];

/** Makes the agreement of a draft and has it checked. */
export function previewDraft(
  draft: Draft,
  model: Model,
  parts: CompileBooks & { readonly review: Review },
): DraftPreview {
  const open = draft.conflicts.map(
    (_, index): InputError => ({
      pointer: `/conflicts/${index}`,
      code: 'open-conflict',
      detail: 'a rebase left this to decide',
    }),
  );
  const compiled = compileAgreement(model, toTwist(draft), draft.frame, parts);
  if (!compiled.ok) return { draft, problems: [...open, ...compiled.problems.map(toOwnPlace)], findings: [] };
  return { draft, agreement: compiled.agreement, problems: open, findings: parts.review(compiled.agreement) };
}

/** The twist of a draft. A region that is not named yet is a problem of the frame. */
export const toTwist = ({ frame, model, changes }: Pick<Draft, 'frame' | 'model' | 'changes'>): Twist => ({
  region: frame.scope?.region ?? '-',
  model,
  changes,
});

/** Of what is wrong with the frame the place is in the frame; the rest points at the changes already. */
const toOwnPlace = (problem: InputError): InputError =>
  problem.code.startsWith('frame-') ? { ...problem, pointer: `/frame${problem.pointer}` } : problem;

/**
 * The model that a draft is built on.
 * @throws GatewayError `conflict` when it is not known here any more
 */
export function modelOf({ model }: Draft, { models }: { readonly models: readonly Model[] }): Model {
  const found = models.find(({ id, version }) => id === model.id && version === model.version);
  if (found === undefined) throw new GatewayError('conflict', 'The model of this draft is not known here any more.');
  return found;
}
