import { describe, expect, it } from 'vitest';
import type { Author, Party } from '../contract/generated/types.ts';
import { parseInstant } from '../contract/vocabulary.ts';
import { GatewayError } from '../errors.ts';
import { checkRegistering, maySeeTo } from './may-register.ts';
import { corporation, provider } from './veenrand.fixture.ts';

const at = parseInstant('2026-03-16T10:00:00Z');
const administrator = (party: string): Author => ({ party, role: 'functional-administrator', by: 'client' });
const [own, other] = [corporation.party, provider.party];
const [key] = other.keys;
if (key === undefined) throw new Error('the provider has a key');
const withKey = (changed: Partial<typeof key>): Party => ({ ...other, keys: [{ ...key, ...changed }] });

/** Where the refusal points, and with which code when the record is at fault; `nothing` when it is let through. */
function refusalOf(party: Party, before: Party | undefined, by: Author, operator?: string): string {
  try {
    const errors = checkRegistering(party, before, { by, operator, at });
    return errors.map(({ pointer, code }) => `${pointer} ${code}`).join(', ') || 'nothing';
  } catch (error) {
    if (!(error instanceof GatewayError)) throw error;
    return [error.code, ...(error.extras.errors ?? []).map(({ pointer }) => pointer)].join(' ');
  }
}

describe('the register', () => {
  it('is nobody’s to fill where no party runs the gateway', () => {
    expect(maySeeTo(administrator('veldhaven'), undefined)).toStrictEqual({
      own: true,
      others: false,
      endOwnKeys: true,
    });
    expect(refusalOf(other, undefined, administrator('veldhaven'))).toBe('not-allowed');
    expect(refusalOf(withKey({ revokedAt: '2026-03-16T10:00:00Z' }), other, administrator('veldhaven'))).toBe(
      'not-allowed',
    );
  });

  it('is no matter of any other role, of whatever party', () => {
    for (const role of ['privacy-officer', 'secretary', 'data-protection-officer', 'none']) {
      const by = { ...administrator(own.id), role };
      expect(maySeeTo(by, own.id)).toStrictEqual({ own: false, others: false, endOwnKeys: false });
      expect(refusalOf({ ...own, name: 'Anders' }, own, by, own.id)).toBe('not-allowed');
    }
  });

  it('lets nobody put the own party in it, but who runs the gateway', () => {
    expect(refusalOf(own, undefined, administrator(own.id))).toBe('not-allowed');
    expect(refusalOf(own, undefined, administrator(own.id), own.id)).toBe('nothing');
  });

  it('lets no desk say for whom it works: four eyes rest on that', () => {
    const desk: Party = { ...own, type: 'HUB', mandatedBy: 'veldhaven' };
    const { mandatedBy: _, ...free } = desk;
    expect(refusalOf(free, desk, administrator(own.id))).toBe('/mandatedBy not-yours');
    expect(refusalOf({ ...desk, mandatedBy: other.id }, desk, administrator(own.id))).toBe('/mandatedBy not-yours');
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

describe('a key of one’s own party', () => {
  const late = '2026-03-17T10:00:00Z';
  const by = administrator(other.id);
  const adding = (validFrom: string): Party => ({
    ...other,
    keys: [...other.keys, { ...key, kid: 'key-2', validFrom }],
  });

  it('counts no sooner than 24 hours after it is put in the register, also when it is the first one', () => {
    expect(refusalOf(adding('2026-03-17T09:59:59Z'), other, by)).toBe('/keys/1/validFrom too-soon');
    expect(refusalOf(adding('2020-01-01T00:00:00Z'), other, by)).toBe('/keys/1/validFrom too-soon');
    expect(refusalOf(adding(late), other, by)).toBe('nothing');
    expect(refusalOf(other, { ...other, keys: [] }, by)).toBe('/keys/0/validFrom too-soon');
  });

  it('waits as well when its party runs the gateway', () => {
    expect(refusalOf(adding('2026-03-16T10:00:00Z'), other, by, other.id)).toBe('/keys/1/validFrom too-soon');
  });

  it('keeps its term, and so do mandates; all that is wrong is told at once', () => {
    const given = { to: own.id, document: `sha-256:${'m'.repeat(43)}` as const, validFrom: late };
    const before = { ...adding(late), mandates: [given] };
    const early = { validFrom: '2026-03-01T00:00:00Z' };
    const changed: Party = {
      ...before,
      keys: before.keys.map((one) => ({ ...one, ...early, validTo: '2040-01-01T00:00:00Z' })),
      mandates: [
        { ...given, ...early },
        { ...given, ...early, to: 'balans' },
      ],
    };
    expect(refusalOf(changed, before, by).split(', ')).toStrictEqual([
      '/keys/0/validFrom key-changed',
      '/keys/0/validTo key-changed',
      '/keys/1/validFrom key-changed',
      '/keys/1/validTo key-changed',
      '/mandates/0/validFrom mandate-changed',
      '/mandates/1/validFrom too-soon',
    ]);
  });

  const director: Author = { ...by, role: 'signatory' };
  const now = '2026-03-16T10:00:00Z';
  const ending = (before: Party, revokedAt: string): Party => ({
    ...before,
    keys: before.keys.map((one) => (one.kid === 'key-2' ? { ...one, revokedAt } : one)),
  });

  it('is ended by who signs for the party, before it counts or when it does, also when an end lies ahead', () => {
    expect(refusalOf(ending(adding(late), now), adding(late), director)).toBe('nothing');
    expect(refusalOf(withKey({ revokedAt: now }), other, director)).toBe('nothing');
    const farAway = ending(adding(late), '2099-01-01T00:00:00Z');
    expect(refusalOf(ending(farAway, now), farAway, director)).toBe('nothing');
  });

  it('is not added, nor anything else of the record changed, by who signs for the party', () => {
    expect(refusalOf(adding(late), other, director)).toBe('not-allowed /keys/1');
    expect(refusalOf({ ...other, name: 'Anders', mandates: [] }, other, director)).toBe('not-allowed /name /mandates');
    expect(refusalOf(ending(adding(late), '2026-03-16T09:00:00Z'), adding(late), director)).toBe('not-allowed /keys/1');
    expect(refusalOf(own, { ...own, name: 'Eerder' }, director)).toBe('not-allowed');
    expect(refusalOf(other, undefined, director, other.id)).toBe('not-allowed');
  });
});
