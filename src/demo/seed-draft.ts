import type { Drafts } from '../agreements/agreements.ts';
import type { Author, DraftChange } from '../contract/generated/types.ts';

/** Privacy officers of the region, as the draft names who wrote something. */
const officer = (party: string): Author => ({ party, role: 'privacy-officer', by: `${party}.privacy-officer` });

interface Step extends Omit<DraftChange, 'revision'> {
  readonly by: Author;
}

/** What the region is talking about: two fields more for the corporation, two less, and one yes that must be asked apart. */
const steps: readonly Step[] = [
  { by: officer('veldhaven'), reason: 'De evaluatie vraagt om een nieuwe versie.', frame: { version: '1.1.0' } },
  {
    by: officer('woonveste'),
    reason: 'De woonconsulent wil weten hoe vaak er iemand langskomt, en niet waarom.',
    changes: [{ op: 'switch-on', clause: 'P06.PRO.COR', field: 'supportIntensityBand' }],
  },
  {
    by: officer('woonveste'),
    reason: 'Bij overlast moet de corporatie weten dat de begeleider geen contact meer heeft.',
    changes: [{ op: 'switch-on', clause: 'P09.PRO.COR', field: 'contactLost' }],
  },
  {
    by: officer('de-brug'),
    reason: 'Voor een voordracht is een telefoonnummer genoeg.',
    changes: [{ op: 'remove-field', clause: 'P04.HUB.COR', field: 'email' }],
  },
  {
    by: officer('veldhaven'),
    reason: 'De voorkeurstaal staat al in het plan van de begeleider.',
    changes: [{ op: 'remove-field', clause: 'P04.HUB.COR', field: 'preferredLanguage' }],
  },
];

const comments = [
  {
    by: officer('thuishof'),
    text: 'Kan de intensiteit in drie stappen? Meer hoeven wij niet te weten.',
    clause: 'P06.PRO.COR',
    field: 'supportIntensityBand',
  },
  {
    by: officer('noordlicht'),
    text: 'Leg uit aan cliënten dat dit alleen bij overlast is, en vraag het ze apart.',
    clause: 'P09.PRO.COR',
    field: 'contactLost',
  },
] as const;

/** A next version of the agreement that is being written: for who wants to see what that is like. */
export async function seedDraft(drafts: Drafts): Promise<void> {
  const from = { agreement: { id: 'veenrand-2026', version: '1.0.0' } };
  const by = officer('veldhaven');
  let draft = await drafts.start({ from, reason: 'Een jaar na de start: wat kan beter?' }, by);
  for (const { by: author, ...step } of steps) {
    draft = await drafts.change(draft.id, { revision: draft.revision, ...step }, author);
  }
  for (const { by: author, ...comment } of comments) await drafts.comment(draft.id, comment, author);
  await drafts.move(
    draft.id,
    { revision: draft.revision, to: 'consultation', reason: 'Iedereen mag meelezen.' },
    by,
    nobody,
  );
}

/** A draft that goes to consultation is published nowhere. */
const nobody: Parameters<Drafts['move']>[3] = {
  checkPublication: () => Promise.reject(new Error('nothing is offered here')),
  publish: () => Promise.reject(new Error('nothing is offered here')),
};
