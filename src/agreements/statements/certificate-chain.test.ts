import { generateKeyPairSync } from 'node:crypto';
import { KeyUsageFlags } from '@peculiar/asn1-x509';
import { describe, expect, it } from 'vitest';
import { type Instant, parseInstant, toInstant } from '../../contract/vocabulary.ts';
import { checkChain, readTrustAnchors } from './certificate-chain.ts';
import {
  domain,
  extension,
  type Issued,
  issue,
  issuer,
  otherRoot,
  root,
  toAnchors,
  toX5c,
  type Wish,
} from './certificates.fixture.ts';
import { toDigest } from './digest.ts';

const oin = '00000099000000000002';
const moment = parseInstant('2026-06-01T10:00:00Z');
const anchors = toAnchors(root);
const expected = { oin, revoked: [], anchors, moments: [moment] };

const organisation = (wish: Partial<Wish> = {}, by: Issued = issuer): Issued =>
  issue({ name: 'Woonveste', numbers: [oin], ...wish }, by);

const outcomeOf = (x5c: readonly string[], changes: Partial<Parameters<typeof checkChain>[1]> = {}): string => {
  const checked = checkChain(x5c, { ...expected, ...changes });
  return checked.ok ? 'counts' : checked.code;
};
const outcome = (own: Issued, changes: Partial<Parameters<typeof checkChain>[1]> = {}): string =>
  outcomeOf(toX5c(own, issuer, domain), changes);

describe('a certificate counts', () => {
  it('with its chain up to a trust anchor, with the anchor or without', () => {
    const own = organisation();
    expect(outcome(own)).toBe('counts');
    expect(outcomeOf(toX5c(own, issuer, domain, root))).toBe('counts');
    expect(outcomeOf(toX5c(own), { anchors: toAnchors(issuer) })).toBe('counts');
    const checked = checkChain(toX5c(own, issuer, domain), expected);
    expect(checked.ok && checked.publicKey.equals(own.certificate.publicKey)).toBe(true);
  });

  it('for signatures that bind its organisation, and for purposes by which organisations sign', () => {
    expect(outcome(organisation({ usage: KeyUsageFlags.nonRepudiation }))).toBe('counts');
    expect(outcome(organisation({ purposes: ['1.3.6.1.5.5.7.3.1', '1.3.6.1.5.5.7.3.2'] }))).toBe('counts');
    expect(outcome(organisation({ more: [extension('2.5.29.32', new Uint8Array([48, 0]).buffer, false)] }))).toBe(
      'counts',
    );
  });
});

describe('a CA that names purposes', () => {
  const below = (purposes: readonly string[]): string => {
    const ca = issue({ name: 'Verzonnen Uitgever', ca: { pathLength: 0 }, purposes }, domain);
    return outcomeOf(toX5c(organisation({}, ca), ca, domain));
  };

  it('issues no certificates by which organisations sign when it is for servers only', () => {
    expect(below(['1.3.6.1.5.5.7.3.1'])).toBe('certificate-unusable');
    const anchor = issue({ name: 'Servers', ca: {}, purposes: ['1.3.6.1.5.5.7.3.1'] });
    expect(() => toAnchors(anchor)).toThrow(TypeError);
  });

  it('issues them when it is for signing, e-mail, clients or anything', () => {
    for (const purpose of ['1.3.6.1.5.5.7.3.36', '1.3.6.1.5.5.7.3.4', '1.3.6.1.5.5.7.3.2', '2.5.29.37.0']) {
      expect(below(['1.3.6.1.5.5.7.3.1', purpose])).toBe('counts');
    }
  });
});

describe('a certificate is unusable', () => {
  it.each<[string, Partial<Wish>]>([
    ['that may not sign documents', { usage: KeyUsageFlags.keyEncipherment }],
    ['that says not what it is for', { usage: 0 }],
    ['that is for servers only', { purposes: ['1.3.6.1.5.5.7.3.1'] }],
    ['of an issuer', { ca: {}, usage: KeyUsageFlags.digitalSignature | KeyUsageFlags.keyCertSign }],
    ['that is signed over SHA-1', { digest: 'sha1' }],
    [
      'with a critical extension that is not understood',
      { more: [extension('1.2.3.4', new Uint8Array([5, 0]).buffer)] },
    ],
    ['with one extension twice', { more: [extension('2.5.29.15', new Uint8Array([3, 2, 7, 128]).buffer)] }],
    ['of version 1', { version: 1 }],
    ['with a weak key', { keys: generateKeyPairSync('rsa', { modulusLength: 1024 }) }],
    ['with a key on another curve', { keys: generateKeyPairSync('ec', { namedCurve: 'secp256k1' }) }],
  ])('%s', (_what, wish) => {
    expect(outcome(organisation(wish))).toBe('certificate-unusable');
  });

  it('that is none, has anything behind it, or is spelled another way', () => {
    const [own = '', ...others] = toX5c(organisation(), issuer, domain);
    const der = Buffer.from(own, 'base64');
    const longer = Buffer.concat([der, Buffer.from([0])]).toString('base64');
    for (const wrong of [
      '',
      'AAAA',
      longer,
      own.slice(0, -4),
      `${own}\n`,
      der.toString('base64url'),
      'A'.repeat(8_000),
    ]) {
      expect(outcomeOf([wrong, ...others])).toBe('certificate-unusable');
    }
  });

  it('in a chain that is too long, or empty', () => {
    const deep = issue({ name: 'Tussen', ca: {} }, root);
    expect(outcomeOf(toX5c(organisation(), issuer, domain, deep, root))).toBe('certificate-unusable');
    expect(outcomeOf([])).toBe('certificate-unusable');
  });

  it('below more issuers than one above allows', () => {
    const below = issue({ name: 'Een te veel', ca: {} }, issuer);
    expect(outcomeOf(toX5c(organisation({}, below), below, issuer, domain))).toBe('certificate-unusable');
  });

  it('below an issuer whose constraints are not checked here', () => {
    for (const id of ['2.5.29.30', '2.5.29.36']) {
      const narrow = issue(
        { name: 'Nauw', ca: {}, more: [extension(id, new Uint8Array([48, 0]).buffer, false)] },
        root,
      );
      expect(outcomeOf(toX5c(organisation({}, narrow), narrow))).toBe('certificate-unusable');
    }
  });

  it('that is the trust anchor itself', () => {
    const self = issue({
      name: 'Zelf',
      numbers: [oin],
      ca: {},
      usage: KeyUsageFlags.digitalSignature | KeyUsageFlags.keyCertSign,
    });
    expect(outcomeOf(toX5c(self), { anchors: toAnchors(self) })).toBe('certificate-unusable');
  });
});

describe('a certificate is not trusted', () => {
  it('when nothing is', () => {
    expect(outcome(organisation(), { anchors: [] })).toBe('certificate-untrusted');
  });

  it('of another CA, whatever its name', () => {
    const theirs = issue({ name: 'Verzonnen Uitgever', ca: {} }, otherRoot);
    expect(outcomeOf(toX5c(organisation({}, theirs), theirs))).toBe('certificate-untrusted');
    expect(outcomeOf(toX5c(organisation({}, theirs), theirs, otherRoot))).toBe('certificate-untrusted');
    expect(outcomeOf(toX5c(organisation({}, theirs), issuer, domain))).toBe('certificate-untrusted');
    expect(outcomeOf(toX5c(organisation({}, theirs), theirs, root))).toBe('certificate-untrusted');
  });

  it('that signed itself, or whose chain has a gap or another order', () => {
    const own = organisation();
    expect(outcomeOf(toX5c(issue({ name: 'Woonveste', numbers: [oin] })))).toBe('certificate-untrusted');
    expect(outcomeOf(toX5c(own))).toBe('certificate-untrusted');
    expect(outcomeOf(toX5c(own, domain))).toBe('certificate-untrusted');
    expect(outcomeOf(toX5c(own, domain, issuer))).toBe('certificate-untrusted');
  });
});

describe('a certificate is not trusted below', () => {
  it('an issuer that is none, or may not sign certificates', () => {
    const notCa = organisation({ name: 'Geen Uitgever' });
    expect(outcomeOf(toX5c(organisation({}, notCa), notCa, issuer, domain))).toBe('certificate-untrusted');
    const noSigner = issue({ name: 'Tekent geen certificaten', ca: {}, usage: KeyUsageFlags.cRLSign }, root);
    expect(outcomeOf(toX5c(organisation({}, noSigner), noSigner))).toBe('certificate-untrusted');
    const noUsage = issue({ name: 'Zegt niet waarvoor', ca: {}, usage: 0 }, root);
    expect(outcomeOf(toX5c(organisation({}, noUsage), noUsage))).toBe('certificate-unusable');
  });
});

describe('a certificate is of another party', () => {
  it.each<[string, readonly string[]]>([
    ['with its number', ['00000099000000000003']],
    ['with no number', []],
    ['with two numbers', [oin, '00000099000000000003']],
    ['with a number that only begins alike', [`${oin}0`]],
  ])('%s', (_what, numbers) => {
    expect(outcome(organisation({ numbers }))).toBe('certificate-other-party');
  });
});

describe('a certificate is judged at the moments that count', () => {
  const at = (...moments: readonly string[]): readonly Instant[] => moments.map((text) => parseInstant(text));

  it('and must be valid at each of them, with every certificate above it', () => {
    const own = organisation({ from: '2026-05-01T00:00:00Z', to: '2026-07-01T00:00:00Z' });
    expect(outcome(own, { moments: at('2026-05-01T00:00:00Z', '2026-07-01T00:00:00Z') })).toBe('counts');
    expect(outcome(own, { moments: at('2026-04-30T23:59:59Z', '2026-06-01T00:00:00Z') })).toBe('certificate-not-valid');
    expect(outcome(own, { moments: at('2026-06-01T00:00:00Z', '2026-07-01T00:00:01Z') })).toBe('certificate-not-valid');
    expect(outcome(own, { moments: [toInstant(Number.NaN)] })).toBe('certificate-not-valid');
    const lapsed = issue({ name: 'Verlopen', ca: {}, to: '2026-05-31T00:00:00Z' }, root);
    expect(outcomeOf(toX5c(organisation({}, lapsed), lapsed))).toBe('certificate-not-valid');
    const lapsedRoot = issue({ name: 'Verlopen root', ca: {}, to: '2026-05-31T00:00:00Z' });
    expect(outcomeOf(toX5c(organisation({}, lapsedRoot)), { anchors: toAnchors(lapsedRoot) })).toBe(
      'certificate-not-valid',
    );
  });

  it('and must not be revoked at any of them, nor one above it', () => {
    const own = organisation();
    const revokedAt = '2026-06-01T10:00:00Z';
    for (const revoked of [own, issuer, root]) {
      const list = [{ fingerprint: toDigest(revoked.certificate.raw), revokedAt }];
      expect(outcome(own, { revoked: list })).toBe('certificate-revoked');
      expect(outcome(own, { revoked: list, moments: at('2026-06-01T09:59:59.999Z') })).toBe('counts');
      expect(outcome(own, { revoked: list, moments: at('2026-06-01T09:00:00Z', revokedAt) })).toBe(
        'certificate-revoked',
      );
    }
    const never = [{ fingerprint: toDigest(own.certificate.raw), revokedAt: '2016-12-31T23:59:60Z' }];
    expect(outcome(own, { revoked: never })).toBe('certificate-revoked');
  });
});

describe('trust anchors', () => {
  it('are read from PEM text with anything between them', () => {
    const pem = `# root\n${root.certificate.toString()}\n# and one more\n${otherRoot.certificate.toString()}`;
    expect(readTrustAnchors(pem)).toHaveLength(2);
  });

  it('may bear a weak signature of their own, which proves nothing', () => {
    const old = issue({ name: 'Oude root', ca: {}, digest: 'sha1' });
    expect(outcomeOf(toX5c(organisation({}, old)), { anchors: toAnchors(old) })).toBe('counts');
  });

  it('are not what is no CA, or nothing', () => {
    expect(() => readTrustAnchors('')).toThrow(TypeError);
    expect(() => toAnchors(organisation())).toThrow(TypeError);
    expect(() => readTrustAnchors('-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----')).toThrow();
  });
});
