import { describe, expect, it } from 'vitest';
import type { Author, Party } from '../contract/generated/types.ts';
import { parseInstant } from '../contract/vocabulary.ts';
import { GatewayError } from '../errors.ts';
import { maySeeTo, refuseForeign } from './may-register.ts';
import { corporation, provider } from './veenrand.fixture.ts';

const at = parseInstant('2026-03-16T10:00:00Z');
const administrator = (party: string): Author => ({ party, role: 'functional-administrator', by: 'client' });
const [own, other] = [corporation.party, provider.party];
const [key] = other.keys;
if (key === undefined) throw new Error('the provider has a key');
const withKey = (changed: Partial<typeof key>): Party => ({ ...other, keys: [{ ...key, ...changed }] });

/** Where the refusal points; `nothing` when it is let through. */
function refusalOf(party: Party, before: Party | undefined, by: Author, operator?: string): string {
  try {
    refuseForeign(party, before, { by, operator, at });
    return 'nothing';
  } catch (error) {
    if (!(error instanceof GatewayError)) throw error;
    return [error.code, ...(error.extras.errors ?? []).map(({ pointer }) => pointer)].join(' ');
  }
}

describe('the register', () => {
  it('is nobody’s to fill where no party runs the gateway', () => {
    expect(maySeeTo(administrator('veldhaven'), undefined)).toStrictEqual({ own: true, others: false });
    expect(refusalOf(other, undefined, administrator('veldhaven'))).toBe('not-allowed');
    expect(refusalOf(withKey({ revokedAt: '2026-03-16T10:00:00Z' }), other, administrator('veldhaven'))).toBe(
      'not-allowed',
    );
  });

  it('is no matter of any other role, of whatever party', () => {
    for (const role of ['privacy-officer', 'secretary', 'signatory', 'data-protection-officer', 'none']) {
      const by = { ...administrator(own.id), role };
      expect(maySeeTo(by, own.id)).toStrictEqual({ own: false, others: false });
      expect(refusalOf({ ...own, name: 'Anders' }, own, by, own.id)).toBe('not-allowed');
    }
  });

  it('lets nobody put the own party in it, but who runs the gateway', () => {
    expect(refusalOf(own, undefined, administrator(own.id))).toBe('not-allowed');
    expect(refusalOf(own, undefined, administrator(own.id), own.id)).toBe('nothing');
  });

  it.each<readonly [string, Party, string]>([
    ['another name', { ...other, name: 'Anders' }, 'not-allowed /name'],
    ['a mandate', { ...other, mandates: [] }, 'not-allowed /mandates'],
    ['another key', { ...other, keys: [...other.keys, { ...key, kid: 'key-2' }] }, 'not-allowed /keys/1'],
    ['a key that lasts longer', withKey({ validTo: '2030-01-01T00:00:00Z' }), 'not-allowed /keys/0'],
    ['a key ended back in time', withKey({ revokedAt: '2026-03-16T09:58:00Z' }), 'not-allowed /keys/0'],
    ['a key ended on no day', withKey({ revokedAt: 'morgen' }), 'not-allowed /keys/0'],
    ['a key ended now', withKey({ revokedAt: '2026-03-16T10:00:00Z' }), 'nothing'],
    ['nothing', other, 'nothing'],
  ])('lets who runs the gateway change of another party: %s', (_, party, refusal) => {
    expect(refusalOf(party, other, administrator('veldhaven'), 'veldhaven')).toBe(refusal);
  });

  it('lets who runs the gateway not move a key that was ended', () => {
    const before = withKey({ revokedAt: '2026-03-10T10:00:00Z' });
    const later = withKey({ revokedAt: '2026-03-16T10:00:00Z' });
    expect(refusalOf(later, before, administrator('veldhaven'), 'veldhaven')).toBe('not-allowed /keys/0');
  });
});
