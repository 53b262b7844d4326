import { type InputError, validate } from '../contract/contract.ts';
import type { Agreement, AgreementHash, Finding, PartyId } from '../contract/generated/types.ts';
import { dayOf, type Instant } from '../contract/vocabulary.ts';
import { GatewayError } from '../errors.ts';
import type { Store } from '../store/store.ts';
import { insertAgreement } from './agreement-rows.ts';
import { checkNamedParties } from './check-named-parties.ts';
import { hashAgreement } from './hash-agreement.ts';
import { beganAt } from './published-agreement.ts';
import { isRegionTaken } from './region.ts';
import { type Register, toSortable, versionOf } from './register.ts';
import { lifeOf, type PartyLife } from './standing/life.ts';
import { hasOwnText } from './text/agreement-text.ts';
import { findRuleErrors, type VetRules } from './vet-house-rules.ts';

interface Parts {
  readonly store: Store;
  readonly review: (agreement: Agreement) => readonly Finding[];
  readonly vetRules?: VetRules;
  /** Who publishes it. */
  readonly by: PartyId;
}

/** Keeps an agreement for its parties to sign; see `Agreements.publish`. */
export async function publishAgreement(
  agreement: Agreement,
  register: Register,
  parts: Parts,
  at: Instant,
): Promise<AgreementHash> {
  checkText(agreement, parts.review);
  await checkHouseRules(agreement, parts);
  const hash = hashAgreement(agreement);
  const known = hashesOf(register);
  if (!known.has(hash)) checkNew(agreement, register, at);
  await parts.store.transaction((tx) =>
    insertAgreement(tx, { document: agreement, hash }, at, (others) => {
      if (others.some((other) => !known.has(other.hash)))
        throw conflict('another agreement was published meanwhile', []);
    }),
  );
  return hash;
}

/** Throws what publishing would throw, and keeps nothing; see `Agreements.checkPublication`. */
export async function checkPublication(
  agreement: Agreement,
  register: Register,
  parts: Pick<Parts, 'review' | 'vetRules' | 'by'>,
  at: Instant,
): Promise<void> {
  checkText(agreement, parts.review);
  await checkHouseRules(agreement, parts);
  if (!hashesOf(register).has(hashAgreement(agreement))) checkNew(agreement, register, at);
}

const hashesOf = ({ editions }: Register): ReadonlySet<AgreementHash> =>
  new Set([...editions.values()].flat().map(({ hash }) => hash));

/** Whether it is an agreement, and one that may be signed. */
function checkText(agreement: Agreement, review: Parts['review']): void {
  const checked = validate('agreement', agreement);
  refuse('this is not an agreement', checked.ok ? [] : checked.errors);
  const digests = { pointer: '/text', code: 'other-text', detail: 'are not the digests of the text of these terms' };
  refuse('this is not the text of the agreement', hasOwnText(agreement) ? [] : [digests]);
  const findings = review(agreement).filter(({ severity }) => severity === 'error');
  refuse(
    'the agreement says what it may not say',
    findings.map(({ pointer, code, detail, source }) => ({ pointer, code, detail: `${detail} (${source})` })),
  );
}

/** Nobody signs a rule that does not run, that no test tells the meaning of, or that would hold up every decision. */
async function checkHouseRules(
  { houseRules }: Agreement,
  { vetRules, by }: Pick<Parts, 'vetRules' | 'by'>,
): Promise<void> {
  if (houseRules === undefined) return;
  if (vetRules === undefined) throw new GatewayError('decision-unavailable', 'house rules cannot be tried here');
  refuse(
    'a rule of the region cannot run as it is',
    await findRuleErrors(houseRules, (rules) => vetRules(rules, by), '/houseRules'),
  );
}

/** Whether it may be offered now, beside what is there. The same text again is not new, and is let be. */
function checkNew(agreement: Agreement, register: Register, at: Instant): void {
  refuse('the term of this agreement is over', [...checkTerm(agreement, at)]);
  refuse('these are not the parties of the register', [...checkNamedParties(agreement, register.parties)]);
  const errors = [
    ...checkVersion(agreement, register),
    ...checkSignatories(agreement, register, at),
    ...checkRegion(agreement, register, at),
  ];
  if (errors.length > 0) throw conflict('this agreement cannot stand beside those that are there', errors);
}

/** What is over on the day it is offered can never hold. */
function* checkTerm({ term }: Agreement, at: Instant): Iterable<InputError> {
  if (term.to >= dayOf(at)) return;
  yield { pointer: '/term/to', code: 'term-passed', detail: `the last day, ${term.to}, is over` };
}

function refuse(detail: string, errors: readonly InputError[]): void {
  if (errors.length > 0) throw new GatewayError('invalid-input', detail, { errors });
}

const conflict = (detail: string, errors: readonly InputError[]): GatewayError =>
  new GatewayError('conflict', detail, errors.length > 0 ? { errors } : {});

/** The newest version in force decides, so a text that comes later has a higher number. */
function* checkVersion({ id, version }: Agreement, { editions }: Register): Iterable<InputError> {
  const versions = (editions.get(id) ?? []).map(versionOf);
  if (versions.every((other) => toSortable(other) < toSortable(version))) return;
  yield { pointer: '/version', code: 'version-taken', detail: 'this version, or a later one, is another text already' };
}

/**
 * A new version takes the place of the old one, so nobody may slip out of it those without whom the old one could not
 * begin: each must sign again, or has refused or left. Else any two parties could agree upon the end of a region's
 * agreement. What counts is the version that has begun: one that is only offered may say what it likes. Before any has
 * begun it is the first, for the same reason.
 */
function* checkSignatories({ id, signing, version }: Agreement, register: Register, at: Instant): Iterable<InputError> {
  const whole = (register.editions.get(id) ?? []).filter((edition) => edition.kind === 'whole');
  const standing = whole.find((edition) => (beganAt(edition) ?? Infinity) <= at) ?? whole.at(-1);
  if (standing === undefined || standing.document.version === version) return;
  const { required } = standing.document.signing;
  const gone = new Set(
    lifeOf(standing, at)
      .parties.filter(hasGone)
      .map((party) => party.id),
  );
  for (const party of required) {
    if (signing.required.includes(party) || gone.has(party)) continue;
    const detail = `the version before needs the signature of ${party}, so this one does too`;
    yield { pointer: '/signing/required', code: 'signatory-dropped', detail };
  }
}

const hasGone = ({ state, reason }: PartyLife): boolean =>
  state === 'withdrawn' || state === 'expelled' || reason === 'REJECTED';

/** One agreement decides in a region on one day. */
function* checkRegion(agreement: Agreement, register: Register, at: Instant): Iterable<InputError> {
  if (!isRegionTaken(agreement, register, at)) return;
  const detail = 'another agreement that is signed or in force has this region during this term';
  yield { pointer: '/scope/region', code: 'region-taken', detail };
}
