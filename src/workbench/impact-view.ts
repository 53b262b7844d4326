import type { AgreementHash, Draft, Impact, LocalText, Version } from '../contract/generated/types.ts';
import type { WideningLine } from './review-view.ts';

/** What codes are called; what is not known is called as it is written. */
export interface ImpactWords {
  readonly parties: Readonly<Record<string, string>>;
  readonly purposes: Readonly<Record<string, LocalText>>;
  readonly fields: Readonly<Record<string, LocalText>>;
  readonly roles: Readonly<Record<string, LocalText>>;
}

/** What a draft changes, or how far it is known. */
export interface ImpactView {
  readonly draft: Pick<Draft, 'id' | 'revision' | 'state'> & {
    readonly title?: LocalText;
    readonly version?: Version;
  };
  /** Of the agreement that the draft makes now; left out while it makes none. */
  readonly hash?: AgreementHash;
  /** The version that decides now. */
  readonly base?: { readonly id: string; readonly version: Version };
  readonly impact: Impact;
  readonly words: ImpactWords;
  /** In what the draft lets through more than what holds now, and who said that it is meant. */
  readonly widenings: readonly WideningLine[];
  readonly mayTick: boolean;
}
