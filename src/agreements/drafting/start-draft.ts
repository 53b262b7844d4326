import type { InputError } from '../../contract/contract.ts';
import type {
  Agreement,
  AgreementId,
  Author,
  Draft,
  DraftFrame,
  DraftRequest,
  Model,
  Version,
} from '../../contract/generated/types.ts';
import { GatewayError } from '../../errors.ts';
import type { CompileBooks } from '../working-terms.ts';
import { setFrame } from './change-draft.ts';
import { type Authorship, deriveTwist, termsOf } from './derive-twist.ts';

/** Where a draft can start. */
export interface StartingPoints extends CompileBooks {
  /** The newest first. */
  readonly models: readonly Model[];
  /** An agreement that is published here, of this region or another. */
  readonly publishedOf: (id: AgreementId, version: Version) => Promise<Agreement | undefined>;
  /** Whether a version is or was in force. */
  readonly hasBegun: (id: AgreementId, version: Version) => Promise<boolean>;
}

/** What a draft begins with. */
export type DraftStart = Pick<Draft, 'model' | 'basedOn' | 'frame' | 'changes'>;

/**
 * The beginning of a draft: a version of the national model, or an agreement, of which the twist is then derived. Never
 * nothing: what is written starts from what was weighed before.
 * @throws GatewayError `invalid-input` when there is no such start, or the agreement is not one that a twist could make
 */
export async function startDraft(
  { from, frame = {} }: DraftRequest,
  by: Author,
  points: StartingPoints,
  authorship: Authorship,
): Promise<DraftStart> {
  if ('agreement' in from) {
    const { id, version } = from.agreement;
    const agreement = await points.publishedOf(id, version);
    // What is only offered is between those that it is offered to.
    const isOpen = agreement !== undefined && (isPartyTo(agreement, by) || (await points.hasBegun(id, version)));
    if (!isOpen) throw refused([error('', 'unknown-agreement', 'no such agreement is published here')]);
    const start = fromAgreement(agreement, by, points, authorship);
    return { ...start, frame: setFrame(start.frame, frame) };
  }
  const { id, version } = from.model;
  const model = points.models.find((own) => own.id === id && (version === undefined || own.version === version));
  if (model === undefined) throw refused([error('/model', 'unknown-model', 'there is no such model here')]);
  return {
    model: { id: model.id, version: model.version },
    frame: setFrame({ retention: model.retention }, frame),
    changes: [],
  };
}

function fromAgreement(agreement: Agreement, by: Author, points: StartingPoints, authorship: Authorship): DraftStart {
  const { id, version } = agreement.model;
  const model = points.models.find((own) => own.id === id && own.version === version);
  if (model === undefined) {
    throw refused([error('/agreement', 'unknown-model', 'the model of this agreement is not known here')]);
  }
  const derived = deriveTwist(model, termsOf(agreement), authorship, points);
  if (!derived.ok) {
    const outside = derived.problems.map(({ pointer, code, detail }) =>
      error('/agreement', code, `${detail}: ${pointer}`),
    );
    throw refused(outside);
  }
  return {
    model: { id, version },
    // Not its hash: who knows that can hand in statements about it.
    basedOn: { id: agreement.id, version: agreement.version },
    frame: takenOver(agreement, by),
    changes: derived.changes.map((change, index) => ({ ...change, id: `1-${index + 1}` })),
  };
}

/** A party to the agreement writes its next version: the frame stays. Another region takes over what is not about others. */
function takenOver(agreement: Agreement, by: Author): DraftFrame {
  const { id, title, scope, parties, signing, term, retention, arrangements, houseRules } = agreement;
  if (!isPartyTo(agreement, by)) return { retention };
  const frame = { id, title, scope, parties, signing, term, retention, arrangements };
  return houseRules === undefined ? frame : { ...frame, houseRules };
}

const isPartyTo = ({ parties }: Agreement, by: Author): boolean => parties.some(({ id }) => id === by.party);

const error = (pointer: string, code: string, detail: string): InputError => ({
  pointer: `/from${pointer}`,
  code,
  detail,
});

const refused = (errors: readonly InputError[]): GatewayError =>
  new GatewayError('invalid-input', 'A draft starts from the national model or from an agreement.', { errors });
