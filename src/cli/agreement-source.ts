import { fileURLToPath } from 'node:url';
import { hasOwnText, previewDraft } from '../agreements/agreements.ts';
import { openCompiler } from '../compiler/compiler.ts';
import { type InputError, validate } from '../contract/contract.ts';
import type { Agreement } from '../contract/generated/types.ts';
import { GatewayError } from '../errors.ts';
import { openPolicy, type Policy } from '../policy/policy.ts';
import { nameOf, readJson } from './read-file.ts';

/** The policy of this installation: the law, the models and the checks of its version. */
export const openOwnPolicy = (): Promise<Policy> =>
  openPolicy({ directory: fileURLToPath(new URL('../../policies/', import.meta.url)), openCompiler });

/** What a file says of an agreement. */
export interface AgreementSource {
  readonly agreement?: Agreement;
  /** What keeps it from being an agreement, with pointers into the file. */
  readonly problems: readonly InputError[];
}

/**
 * Reads an agreement, however it is written down: a draft, the terms, or a file that proves itself.
 * @throws UnreadableError when it is no JSON; GatewayError `invalid-input` when that is no object
 */
export function readSource(path: string, policy: Policy): AgreementSource {
  const read = readJson(path, 'a draft, the terms, or an agreement file, in JSON');
  if (typeof read !== 'object' || read === null) {
    throw new GatewayError('invalid-input', `${nameOf(path)} is no agreement.`);
  }
  if ('changes' in read) return readDraft(read, policy);
  const terms: unknown = 'terms' in read ? read.terms : read;
  const checked = validate('agreement', terms);
  if (!checked.ok) return { problems: checked.errors };
  if (hasOwnText(checked.value)) return { agreement: checked.value, problems: [] };
  const detail = 'the digests are not those of the text that these terms make';
  return { problems: [{ pointer: '/text', code: 'other-text', detail }] };
}

function readDraft(read: object, policy: Policy): AgreementSource {
  const checked = validate('draft', read);
  if (!checked.ok) return { problems: checked.errors };
  const { id, version } = checked.value.model;
  const model = policy.models.find((own) => own.id === id && own.version === version);
  // What the checks find is asked for where somebody wants to know.
  if (model) return previewDraft(checked.value, model, { ...policy, review: () => [] });
  const detail = 'this installation does not know the model';
  return { problems: [{ pointer: '/model', code: 'unknown-model', detail }] };
}

/**
 * The agreement in a file.
 * @throws UnreadableError when it is no JSON; GatewayError `invalid-input` with everything that keeps it from being one
 */
export function readAgreement(path: string, policy: Policy): Agreement {
  const { agreement, problems } = readSource(path, policy);
  if (agreement) return agreement;
  throw new GatewayError('invalid-input', `${nameOf(path)} makes no agreement.`, { errors: problems });
}
