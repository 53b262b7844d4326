import { fileURLToPath } from 'node:url';
import { type DraftPreview, hashAgreement, hasOwnText, previewDraft } from '../agreements/agreements.ts';
import { type InputError, validate } from '../contract/contract.ts';
import type { Agreement, Draft, Finding } from '../contract/generated/types.ts';
import { GatewayError } from '../errors.ts';
import { openPolicy, type Policy } from '../policy/policy.ts';
import { readJson } from './read-file.ts';

/** The policy of this installation: the law, the models and the checks of its version. */
export const openOwnPolicy = (): Promise<Policy> =>
  openPolicy({ directory: fileURLToPath(new URL('../../policies/', import.meta.url)) });

/** What a file says of an agreement, and everything that is wrong with it. */
export interface Reviewed {
  readonly agreement?: Agreement;
  readonly hash?: string;
  /** What keeps it from being an agreement, with pointers into the file. */
  readonly problems: readonly InputError[];
  readonly findings: readonly Finding[];
}

/**
 * Reads an agreement, however it is written down: a draft, the terms, or a file that proves itself.
 * @throws GatewayError `malformed-json` or `invalid-input` when it is none of these
 */
export function review(path: string, policy: Policy): Reviewed {
  const read = readJson(path);
  if (typeof read !== 'object' || read === null) throw new GatewayError('invalid-input', `${path} is no agreement.`);
  if ('changes' in read) return reviewDraft(read, policy);
  const terms: unknown = 'terms' in read ? read.terms : read;
  const checked = validate('agreement', terms);
  if (!checked.ok) return { problems: checked.errors, findings: [] };
  const agreement = checked.value;
  if (!hasOwnText(agreement)) {
    const detail = 'the digests are not those of the text that these terms make';
    return { problems: [{ pointer: '/text', code: 'other-text', detail }], findings: [] };
  }
  return { agreement, hash: hashAgreement(agreement), problems: [], findings: policy.review(agreement) };
}

function reviewDraft(read: object, policy: Policy): Reviewed {
  const checked = validate('draft', read);
  if (!checked.ok) return { problems: checked.errors, findings: [] };
  const { agreement, problems, findings } = preview(checked.value, policy);
  return { ...(agreement ? { agreement, hash: hashAgreement(agreement) } : {}), problems, findings };
}

function preview(draft: Draft, policy: Policy): DraftPreview {
  const { id, version } = draft.model;
  const model = policy.models.find((own) => own.id === id && own.version === version);
  if (model) return previewDraft(draft, model, policy);
  const unknown = { pointer: '/model', code: 'unknown-model', detail: 'this installation does not know the model' };
  return { draft, problems: [unknown], findings: [] };
}

/**
 * The agreement in a file.
 * @throws GatewayError `invalid-input` with everything that keeps it from being one
 */
export function readAgreement(path: string, policy: Policy): Agreement {
  const { agreement, problems } = review(path, policy);
  if (agreement) return agreement;
  throw new GatewayError('invalid-input', `${path} makes no agreement.`, { errors: problems });
}
