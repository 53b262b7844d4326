import type { Named } from '../../workbench/signing-room-view.ts';

/** The names of some parties as they stand in a sentence. */
export const namesOf = (parties: readonly Pick<Named, 'name'>[], language: string): string =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(parties.map(({ name }) => name));
