import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CHECKS, explainField } from './explain.ts';

const common = JSON.parse(readFileSync(new URL('../../schemas/common.schema.json', import.meta.url), 'utf8'));

describe('the chain of checks behind an answer', () => {
  test('has the steps of the schema, in its order', () => {
    expect(CHECKS).toEqual(common.$defs.checkName.enum);
  });

  test('says ok before the step that refused and skipped after it', () => {
    const chain = explainField({ effect: 'none', stoppedAt: 'party', reason: 'DENY_PARTY_NOT_SIGNED' });
    const skipped = CHECKS.slice(3).map(() => 'skipped');
    expect(chain.map(({ result }) => result)).toEqual(['ok', 'ok', 'no', ...skipped]);
    expect(chain[2]).toEqual({ check: 'party', result: 'no', reason: 'DENY_PARTY_NOT_SIGNED' });
  });

  test('names what the refusing step refers to', () => {
    const reference = 'P04.HUB.COR';
    const chain = explainField({ effect: 'none', stoppedAt: 'consent', reason: 'DENY_NO_CONSENT', reference });
    expect(chain.find(({ check }) => check === 'consent')).toEqual({
      check: 'consent',
      result: 'no',
      reason: 'DENY_NO_CONSENT',
      reference,
    });
  });

  test('is ok all the way for a permitted field, and names its clause', () => {
    const chain = explainField({ effect: 'part', part: 'year', clause: 'P04.HUB.COR', basis: [], consent: ['waiver'] });
    expect(chain.every(({ result }) => result === 'ok')).toBe(true);
    expect(chain.find(({ check }) => check === 'clause')).toEqual({
      check: 'clause',
      result: 'ok',
      reference: 'P04.HUB.COR',
    });
  });

  test('says what stood in the place of the client, when an emergency opened the field', () => {
    const chain = explainField({ effect: 'all', clause: 'P09.PRO.COR', basis: [], consent: [], ground: 'emergency' });
    expect(chain.find(({ check }) => check === 'consent')).toEqual({
      check: 'consent',
      result: 'ok',
      ground: 'emergency',
    });
    expect(chain.filter(({ ground }) => ground !== undefined)).toHaveLength(1);
  });
});
