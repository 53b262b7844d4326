import type { DraftFrame, PartyType } from '../contract/generated/types.ts';
import { dayOf, type Instant, toInstant } from '../contract/vocabulary.ts';

const types = ['MUN', 'HUB', 'COR', 'PRO', 'BUD'] as const satisfies readonly PartyType[];
const year = 366 * 24 * 3_600_000;

/**
 * A frame in which what is still missing is filled in by nobody: so that the clauses of a draft can be tried out and
 * checked while its parties are still being found. Never part of a draft, and never offered.
 */
export function withStandIns(frame: DraftFrame, at: Instant): DraftFrame {
  const parties = types.map((type, index) => ({
    ...{ id: `nog-onbekend-${type.toLowerCase()}`, name: `Nog onbekend (${type})`, type },
    oin: `0000009900000000990${index + 1}`,
    ...(type === 'HUB' ? { mandatedBy: 'nog-onbekend-mun' } : {}),
  }));
  const desk = { name: 'Nog onbekend', email: 'nog-onbekend@voorbeeld.example', phone: '+31900000000' };
  const ids = (frame.parties ?? parties).map(({ id }) => id);
  const { arrangements, ...own } = frame;
  return {
    id: 'nog-onbekend',
    version: '0.0.1',
    title: { nl: 'Nog zonder naam', en: 'No name yet' },
    scope: { region: 'Nog onbekend', municipalities: [], targetGroups: ['MO', 'BW'] },
    parties,
    signing: { required: ids.slice(0, 2), quorum: { atLeast: 2 }, profile: 'open' },
    term: { from: dayOf(at), to: dayOf(toInstant(at + year)), noticeMonths: 3 },
    retention: [],
    ...own,
    arrangements: {
      ...{ annexVersion: '0.0.1', rightsDesk: desk, breachContact: desk, quotas: [] },
      ...{
        processor: { name: 'Nog onbekend', agreement: 'Nog onbekend' },
        steering: { members: ids.slice(0, 1), atLeast: 1 },
      },
      nextEvaluation: dayOf(toInstant(at + year)),
      ...arrangements,
    },
  };
}
