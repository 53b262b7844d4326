import type { Texts } from '../texts.ts';

const whys = [
  'NOT_A_PARTY',
  'MANDATE_MISSING',
  'MANDATE_OTHER_AGREEMENT',
  'MANDATE_NOT_YET_VALID',
  'MANDATE_EXPIRED',
  'MANDATE_REVOKED',
  'AWAITS_ADMISSION',
  'MEMBER_NOT_SIGNED',
  'A_NO_STANDS',
  'STATEMENT_NOT_VERIFIED',
] as const;

/** Why what was signed does nothing for a party, in words; a reason without words is told as it is. */
export function whyText(why: string, texts: Texts): string {
  const known = whys.find((one) => one === why);
  return known === undefined ? why : texts.say(`signing.why.${known}`);
}
