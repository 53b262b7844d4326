import type { InputError } from '../../contract/contract.ts';
import type { AgreementFile } from '../../contract/generated/types.ts';
import { checkParty } from '../check-party.ts';
import { hashAgreement } from '../hash-agreement.ts';
import { toSortable } from '../register.ts';
import { hasOwnText, renderText } from '../text/agreement-text.ts';

/** What is wrong with a file apart from its statements: everything in it that can be made anew is made anew. */
export function* checkFileContent(file: AgreementFile): Iterable<InputError> {
  yield* checkText(file);
  yield* checkModel(file);
  yield* checkParties(file);
  yield* checkChain(file);
}

function* checkText({ hash, terms, text }: AgreementFile): Iterable<InputError> {
  if (hashAgreement(terms) !== hash) yield problem('/hash', 'other-hash', 'is not the hash of the terms');
  if (!hasOwnText(terms)) yield problem('/terms/text', 'other-text', 'are not the digests of the text of these terms');
  for (const language of ['nl', 'en'] as const) {
    if (text[language] === renderText(terms, language, terms.text.generator)) continue;
    yield problem(`/text/${language}`, 'other-text', 'is not the text that the terms make');
  }
}

function* checkModel({ terms, model }: AgreementFile): Iterable<InputError> {
  if (model.id === terms.model.id && model.version === terms.model.version) return;
  yield problem('/model', 'other-model', 'is not the national model that the agreement names');
}

function* checkParties({ parties }: AgreementFile): Iterable<InputError> {
  for (const [index, party] of parties.entries()) {
    const at = `/parties/${index}`;
    if (parties.findIndex(({ id }) => id === party.id) !== index) {
      yield problem(`${at}/id`, 'duplicate-party', 'two records are of this party');
    }
    for (const { pointer, ...rest } of checkParty(party, undefined)) yield { pointer: `${at}${pointer}`, ...rest };
  }
}

function* checkChain({ terms, chain }: AgreementFile): Iterable<InputError> {
  const versions = [terms.version, ...chain.map(({ version }) => version)].map(toSortable);
  for (const index of chain.keys()) {
    if ((versions[index + 1] ?? '') < (versions[index] ?? '')) continue;
    yield problem(`/chain/${index}/version`, 'not-earlier', 'is not earlier than the version before it');
  }
}

const problem = (pointer: string, code: string, detail: string): InputError => ({ pointer, code, detail });
