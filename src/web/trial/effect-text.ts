import type { FieldDecision } from '../../contract/generated/types.ts';
import type { Texts } from '../texts.ts';

/** What happens to a field, in a few words: how much is shown, or the short reason why nothing is. */
export function effectText(decision: FieldDecision, texts: Texts): string {
  const effect = texts.say(`effect.${decision.effect}`);
  if (decision.effect === 'none') {
    return texts.say('field.none', { effect, reason: texts.say(`reason.${decision.reason}.short`) });
  }
  if (decision.part === undefined) return effect;
  return texts.say('field.part', { effect, part: texts.say(`part.${decision.part}`) });
}
