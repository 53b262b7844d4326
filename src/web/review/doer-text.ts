import type { Doer } from '../../workbench/review-view.ts';
import { roleText } from '../frame/role-text.ts';
import type { Texts } from '../texts.ts';

/** Who did something, in one line: a person by name; an application as the system of its organisation. */
export function doerText({ name, role, party }: Doer, texts: Texts): string {
  const told = { role: roleText(role, texts), party };
  return name === undefined ? texts.say('review.doer.system', told) : texts.say('review.doer', { name, ...told });
}
