import type { Texts } from '../texts.ts';
import type { TrialAgreement, TrialAgreementChoice } from './trial.ts';

/** A version or draft as it stands in a list: what tells it from the others first. */
export function agreementText({ title, version, state, day }: TrialAgreementChoice, texts: Texts): string {
  const name = title === undefined ? texts.say('trial.untitled') : texts.pick(title);
  if (state === 'draft') return texts.say('trial.draft', { name, day: day === undefined ? '' : texts.day(day) });
  return texts.say(`trial.version.${state}`, { name, version: version ?? '' });
}

/** The same inside a sentence. */
export const agreementName = ({ draft, version }: TrialAgreement, texts: Texts): string =>
  texts.say(draft === undefined ? 'trial.name.version' : 'trial.name.draft', { version });
