import type { FieldDecision, PurposeCode } from '../../contract/generated/types.ts';
import { insideSentence, type Texts } from '../texts.ts';
import type { TrialCheck, TrialChoices, TrialClause, TrialField, TrialResult } from './trial.ts';

/** The names the sentences of a result are filled with. */
export interface Names {
  readonly party: string;
  readonly role: string;
  readonly client: string;
  readonly purpose: string;
  readonly phase: string;
  readonly agreement: string;
  readonly version: string;
  /** Whether the agreement is read as if all had signed it. */
  readonly asIfSigned: boolean;
}

/** The names in a result, in the language of the page. */
export function namesIn(result: TrialResult, choices: TrialChoices, texts: Texts): Names {
  const { party, role, name } = result.recipient;
  const recipient = choices.recipients.find((choice) => choice.party === party && choice.role === role);
  const purpose = choices.purposes.find((choice) => choice.code === result.purpose);
  const roleLabel = recipient === undefined ? role : texts.pick(recipient.roleLabel);
  return {
    party: name,
    role: insideSentence(roleLabel, texts),
    client: result.client,
    purpose: purpose === undefined ? result.purpose : texts.pick(purpose.label),
    phase: texts.say(`phase.${result.facts.case.phase}`),
    agreement: result.agreement.id,
    version: result.agreement.version,
    asIfSigned: result.agreement.asIfSigned === true,
  };
}

const explained = ['P01', 'P02', 'P03', 'P04', 'P05', 'P06', 'P07', 'P08', 'P09', 'P10', 'P11', 'P12', 'P13'] as const;

/** What a purpose is for, in plain words; nothing for a code that has no words yet. */
export function purposeText(code: PurposeCode, texts: Texts): string {
  const known = explained.find((purpose) => purpose === code);
  return known === undefined ? '' : texts.say(`purpose.${known}`);
}

/** What a step of the chain says about the field. */
export function checkText(step: TrialCheck, field: TrialField, names: Names, texts: Texts): string {
  const values = { ...names, category: texts.say(`category.${field.category}`), check: step.check };
  if (step.result === 'skipped') return texts.say('check.skipped');
  if (step.result === 'no') return step.reason === undefined ? '' : texts.say(`reason.${step.reason}.text`, values);
  const { decision } = field;
  if (step.check === 'consent' && decision.effect !== 'none' && decision.consent.length > 0) {
    const kind = decision.consent.includes('explicit') ? 'explicit' : 'waiver';
    return texts.say(`check.consent.given.${kind}`, values);
  }
  if (names.asIfSigned && (step.check === 'party' || step.check === 'agreement')) {
    return texts.say(`check.${step.check}.as-if`, values);
  }
  return texts.say(`check.${step.check}.ok`, values);
}

/** What would open a closed field, or close an open one. Says what is so; never asks anybody for a yes. */
export function changeText(field: TrialField, names: Names, texts: Texts): string {
  const { decision } = field;
  const values = { ...names, category: texts.say(`category.${field.category}`) };
  if (decision.effect === 'none') {
    return texts.say(`reason.${decision.reason}.change`, { ...values, check: decision.stoppedAt });
  }
  return texts.say(decision.consent.length > 0 ? 'field.change.consent' : 'field.change.agreed', values);
}

/** The decision in words for the client (B1). */
export function plainText(decision: FieldDecision, names: Names, texts: Texts): string {
  if (decision.effect === 'none') return texts.say(`reason.${decision.reason}.b1`, { ...names });
  return texts.say(`field.plain.${decision.effect}`, { ...names });
}

/** The clause a decision rests on or stopped at, when there is one. */
export function clauseOf(decision: FieldDecision, result: TrialResult): TrialClause | undefined {
  const id = decision.effect === 'none' ? decision.reference : decision.clause;
  return result.clauses.find((clause) => clause.id === id);
}

/** The names of the legal bases of a field: of the decision, or of the clause where it stopped. */
export function basesOf(decision: FieldDecision, clause: TrialClause, result: TrialResult, texts: Texts): string[] {
  const { disclosing, receiving } = clause.legalBasis;
  const ids = decision.effect === 'none' ? [...disclosing, ...receiving] : decision.basis;
  return [...new Set(ids)].map((id) => basisLabel(id, result, texts) ?? id);
}

/** What the client's yes is needed for; kept apart from the legal basis. */
export function requirementText({ sensitivity }: TrialField, clause: TrialClause, texts: Texts): string {
  const { consentRequirement } = clause;
  const special = sensitivity === 'I9' || sensitivity === 'H9';
  return texts.say(consentRequirement === 'waiver' && special ? 'consent.both' : `consent.${consentRequirement}`);
}

/** A reference in words: the articles of a denial, the name of a legal basis, or the id of a clause. */
export function referenceText(reference: string, result: TrialResult, texts: Texts): string {
  const denial = result.law.denials.find(({ id }) => id === reference);
  if (denial !== undefined) return articlesIn(denial.rule);
  return basisLabel(reference, result, texts) ?? reference;
}

function basisLabel(id: string, { law }: TrialResult, texts: Texts): string | undefined {
  const basis = law.bases.find((candidate) => candidate.id === id);
  return basis && texts.pick(basis.label);
}

/** `LR-24: BW 7:457, Wet BIG art. 88; …` names the rule, its articles, and then says what it means. */
function articlesIn(rule: string): string {
  const [articles = rule] = rule.split(';');
  return articles.replace(/^LR-[\d, LR-]+: /, '');
}
