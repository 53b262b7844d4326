import { describe, expect, it } from 'vitest';
import type { BreachReport } from '../contract/generated/types.ts';
import { toCsv } from './breach-csv.ts';

const report = (party: string): BreachReport => ({
  breach: {
    ...{ id: `b_${'A'.repeat(22)}`, kind: 'other', discoveredAt: '2026-01-01T00:00:00Z', recordedBy: 'veldhaven' },
    ...{ recordedAt: '2026-01-01T00:00:00Z', scope: { from: '2026-01-01T00:00:00Z' } },
    clock: { authorityHours: 72, authorityBy: '2026-01-04T00:00:00Z' },
  },
  madeAt: '2026-01-01T00:00:00Z',
  own: {
    ...{ persons: 1, disclosures: 1, unlinked: 0 },
    clients: [
      {
        ...{ caseRef: `c_${'A'.repeat(22)}`, special: false, advice: 'consider', state: 'open' },
        recipients: [
          {
            ...{ party, purposes: ['P04'], disclosures: 1 },
            fields: [{ field: 'familyName', category: 'A', sensitivity: 'O' }],
            ...{ first: '2026-07-01T22:30:00Z', last: '2026-07-01T22:30:00Z' },
          },
        ],
      },
    ],
  },
  unknown: [],
});

const catalogue = { version: '1.0.0', date: '2026-01-01', source: '', fields: [] };
const csv = (party: string) => toCsv(report(party), { catalogue, nameOf: (id) => id, language: 'nl' });

describe('the list of clients for a spreadsheet', () => {
  it.each(['=1+1', '+31', '-2', '@SUM(A1)', '\t=1', '\r=1'])('lets no cell become a formula: %j', (name) => {
    const cell = csv(name).split('\r\n').slice(1).join('\r\n').split(';')[1] ?? '';
    expect(cell.replace(/^"/, '')).toMatch(/^'/);
  });

  it('begins with the mark of UTF-8, keeps semicolons and quotes inside a cell, and has Dutch times', () => {
    const text = csv('Huis; "de Poort"');
    expect(text.startsWith('\uFEFFDossierreferentie;')).toBe(true);
    expect(text).toContain('"Huis; ""de Poort"""');
    expect(text).toContain('2026-07-02 00:30');
  });
});
