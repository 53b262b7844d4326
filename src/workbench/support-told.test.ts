import { describe, expect, it } from 'vitest';
import { toInstant } from '../contract/vocabulary.ts';
import { toMoments } from './support-told.ts';

const at = (moment: string) => toInstant(Date.parse(moment));
const label = { nl: 'Opschalingsniveau', en: 'Escalation level' };
const words = {
  told: (values: object) => ({ fields: Object.entries(values).map(([name, value]) => ({ name, label, value })) }),
  changed: (earlier: object, later: object) =>
    JSON.stringify(earlier) === JSON.stringify(later) ? [] : [{ name: 'escalationLevel', label }],
};
const message = (moment: string, asOf: number) => ({ purpose: 'P06' as const, asOf, at: at(moment) });
const notice = (on: string) => ({
  ...{ id: 'n_1', number: 1, kind: 'consent.withdrawn' as const, happenedOn: on, madeOn: on },
  ...{ purposes: [], fields: [] },
});

const messages = [
  message('2026-05-14T09:00:00Z', 3),
  message('2026-05-13T09:00:00Z', 2),
  message('2026-05-12T09:00:00Z', 1),
];

describe('moments', () => {
  it('say nothing of a value where nothing is shown', () => {
    const moments = toMoments({ messages, notices: [notice('2026-05-14')] }, words);
    expect(moments.map(({ kind }) => kind)).toEqual(['notice', 'message', 'message', 'message']);
    for (const moment of moments) {
      expect(moment).not.toHaveProperty('told');
      expect(moment).not.toHaveProperty('changed');
    }
  });

  it('say of each message what is otherwise than in the one before, and of the first one nothing', () => {
    const before = [{ escalationLevel: 'geel' }, { escalationLevel: 'groen' }, { escalationLevel: 'groen' }];
    const [third, second, first] = toMoments({ messages, notices: [], before }, words);
    expect(third).toMatchObject({ changed: [{ name: 'escalationLevel' }] });
    expect(second).toMatchObject({ changed: [] });
    expect(first).not.toHaveProperty('changed');
  });

  it('have a notice above the messages of its day, and below those of the next', () => {
    const moments = toMoments({ messages, notices: [notice('2026-05-13')] }, words);
    expect(moments.map(({ kind }) => kind)).toEqual(['message', 'notice', 'message', 'message']);
  });
});
