import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTargetProblems, mayConnect } from './target.ts';

const strict = { privateHosts: [] };
const problemsOf = (url: string, rules: Parameters<typeof findTargetProblems>[1] = strict) =>
  findTargetProblems(url, rules, '/webhook/url').map(({ code }) => code);
const mayReach = (address: string, privateHosts: string[] = []) =>
  mayConnect(new URL('https://haak.woonveste.nl/in'), address, { privateHosts });

const octet = fc.integer({ min: 0, max: 255 });
const word = fc.integer({ min: 0, max: 0xffff });
const toText = (octets: readonly number[]) => octets.join('.');
const toWords = (words: readonly number[]) => words.map((part) => part.toString(16)).join(':');
const dotted = (...parts: (number | fc.Arbitrary<number>)[]) =>
  fc.tuple(...parts.map((part) => (typeof part === 'number' ? fc.constant(part) : part)));

/** An address of each range that no message is for, as four numbers. */
const closed = fc.oneof(
  dotted(0, octet, octet, octet),
  dotted(10, octet, octet, octet),
  dotted(100, fc.integer({ min: 64, max: 127 }), octet, octet),
  dotted(127, octet, octet, octet),
  dotted(169, 254, octet, octet),
  dotted(172, fc.integer({ min: 16, max: 31 }), octet, octet),
  dotted(192, 168, octet, octet),
  dotted(198, fc.constantFrom(18, 19), octet, octet),
  dotted(fc.integer({ min: 224, max: 255 }), octet, octet, octet),
);
/** Any address of the internet that we are sure of. */
const open = dotted(fc.constantFrom(8, 31, 77, 145, 194), fc.integer({ min: 1, max: 120 }), octet, octet);
const packed = (prefix: string) => (octets: readonly number[]) => {
  const [a = 0, b = 0, c = 0, d = 0] = octets;
  return `${prefix}${toWords([a * 256 + b, c * 256 + d])}`;
};
const numberOf = (octets: readonly number[]) => octets.reduce((sum, part) => sum * 256 + part, 0);

describe('an address that somebody registers', () => {
  it.each([
    'https://haak.woonveste.nl/in',
    'https://haak.woonveste.nl:8443/in?sleutel=a',
    'https://haak.woonveste.nl./in',
    'HTTPS://HAAK.WOONVESTE.NL',
    'https://hüis.nl/',
  ])('can be used: %s', (url) => {
    expect(problemsOf(url)).toEqual([]);
  });

  it.each([
    ['http://haak.woonveste.nl/in', 'address-https'],
    ['https://wie:wat@haak.woonveste.nl/', 'address-user-info'],
    ['https://wie@haak.woonveste.nl/', 'address-user-info'],
    ['https://haak.woonveste.nl/#', 'address-fragment'],
    ['https://haak.woonveste.nl/#deel', 'address-fragment'],
    ['https://haak.woonveste.nl:25/', 'address-port'],
    ['https://haak.woonveste.nl:80/', 'address-port'],
    ['https://8.8.8.8/', 'address-ip-address'],
    ['https://[2a00:1450::1]/', 'address-ip-address'],
    ['https://localhost/', 'address-host'],
    ['https://haak/', 'address-host'],
    ['https://a.localhost/', 'address-host'],
    ['https://metadata.google.internal/', 'address-host'],
    ['https://printer.local./', 'address-host'],
    ['https://a..nl/', 'address-host'],
  ])('is refused: %s', (url, code) => {
    expect(problemsOf(url)).toEqual([code]);
  });

  it.each([
    '',
    'haak',
    'ftp://haak.nl/',
    'file:///etc/passwd',
    'javascript:1',
    'data:,x',
    'https://',
    `https://a.nl/${'a'.repeat(2048)}`,
  ])('is no address: %.40s', (url) => {
    expect(problemsOf(url)).toEqual(['https']);
  });

  it('is told everything at once, and never its own text', () => {
    const problems = findTargetProblems('http://geheim:woord@10.0.0.1:25/pad#deel', strict, '/webhook/url');
    expect(problems.map(({ code }) => code)).toEqual(
      ['https', 'user-info', 'fragment', 'port', 'ip-address'].map((rule) => `address-${rule}`),
    );
    expect(JSON.stringify(problems)).not.toMatch(/geheim|woord|10\.0|pad|deel/);
  });

  it('is refused as an IP address in every way in which one can be written', () => {
    const ways = fc
      .oneof(open, closed)
      .chain((octets) =>
        fc.constantFrom(
          toText(octets),
          String(numberOf(octets)),
          `0x${numberOf(octets).toString(16)}`,
          `0${numberOf(octets).toString(8)}`,
          octets.map((part) => `0x${part.toString(16)}`).join('.'),
          octets.map((part) => `0${part.toString(8)}`).join('.'),
          `${octets[0]}.${numberOf([0, ...octets.slice(1)])}`,
          `${octets[0]}.${octets[1]}.${numberOf([0, 0, ...octets.slice(2)])}`,
          `${toText(octets)}.`,
          toText(octets).replaceAll('.', '%2e'),
          toText(octets).replaceAll('.', '。'),
          `[${packed('::ffff:')(octets)}]`,
          `[::ffff:${toText(octets)}]`,
        ),
      );
    fc.assert(
      fc.property(ways, (host) => {
        expect(problemsOf(`https://${host}/in`)).not.toEqual([]);
      }),
    );
  });
});

describe('an address that a name leads to', () => {
  it('is never one of this machine, a private network, the link, a group or the metadata of a cloud', () => {
    fc.assert(
      fc.property(closed.map(toText), (address) => {
        expect(mayReach(address)).toBe(false);
      }),
    );
  });

  it('is never one of those packed in IPv6, nor any other packed address', () => {
    const prefixes = ['::ffff:', '::ffff:0:', '::', '64:ff9b::', '64:ff9b:1::', '2001:0:', '100::', 'fe80::5efe:'];
    const address = fc
      .tuple(fc.constantFrom(...prefixes), fc.oneof(closed, open))
      .map(([prefix, octets]) => (prefix === '2001:0:' ? `${packed(prefix)(octets)}::1` : packed(prefix)(octets)));
    fc.assert(
      fc.property(address, (text) => {
        expect(mayReach(text)).toBe(false);
      }),
    );
    const sixToFour = fc.oneof(closed, open).map((octets) => `${packed('2002:')(octets)}::1`);
    fc.assert(
      fc.property(sixToFour, (text) => {
        expect(mayReach(text)).toBe(false);
      }),
    );
  });

  it('is never local, a group or unused in IPv6', () => {
    const first = fc.oneof(
      fc.integer({ min: 0, max: 0x1fff }),
      fc.integer({ min: 0x4000, max: 0xffff }),
      fc.constantFrom(0x2001).map((part) => part),
    );
    const rest = fc.array(word, { minLength: 7, maxLength: 7 });
    const documentation = rest.map(([, ...parts]) => toWords([0x2001, 0xdb8, ...parts]));
    const other = fc
      .tuple(
        first.filter((part) => part !== 0x2001),
        rest,
      )
      .map(([head, parts]) => toWords([head, ...parts]));
    fc.assert(
      fc.property(fc.oneof(other, documentation), (text) => {
        expect(mayReach(text)).toBe(false);
      }),
    );
  });

  it.each([
    '',
    'localhost',
    '0x7f.1',
    '127.1',
    '2130706433',
    '010.8.8.8',
    'fe80::1%eth0',
    '::1',
    '::',
    '8.8.8.8.',
    '[::1]',
  ])('is no address that can be used: %j', (text) => {
    expect(mayReach(text)).toBe(false);
  });

  it('may be one of the internet', () => {
    fc.assert(
      fc.property(open.map(toText), (address) => {
        expect(mayReach(address)).toBe(true);
      }),
    );
    const global = fc.array(word, { minLength: 6, maxLength: 6 }).map((words) => toWords([0x2a00, 0x1450, ...words]));
    fc.assert(
      fc.property(global, (address) => {
        expect(mayReach(address)).toBe(true);
      }),
    );
  });
});

describe('a host that the operator named', () => {
  const rules = { privateHosts: ['haak.woonveste.nl', 'intern:9443', '10.1.2.3', '[fd12::1]:443'] };

  it.each(['https://haak.woonveste.nl/', 'https://intern:9443/in', 'https://10.1.2.3/', 'https://[fd12::1]/'])(
    'may be inside: %s',
    (url) => {
      expect(problemsOf(url, rules)).toEqual([]);
      expect(mayConnect(new URL(url), '10.0.0.8', rules)).toBe(true);
    },
  );

  it.each([
    'https://haak.woonveste.nl:22/',
    'https://intern/',
    'https://intern:443/',
    'https://10.1.2.3:9443/',
    'https://10.1.2.4/',
    'https://x.haak.woonveste.nl.evil.nl:9443/',
    'http://haak.woonveste.nl/',
    'http://intern:9443/',
  ])('says nothing of another host, port or way: %s', (url) => {
    expect(problemsOf(url, rules)).not.toEqual([]);
  });

  it('never leads to the metadata of a cloud, a neighbour on the link, a group or a packed address', () => {
    const never = [
      '169.254.169.254',
      '100.100.100.200',
      'fd00:ec2::254',
      'fe80::1',
      '224.0.0.1',
      '0.0.0.0',
      '::',
      '::ffff:10.0.0.8',
    ];
    for (const address of never) expect(mayReach(address, ['haak.woonveste.nl'])).toBe(false);
    expect(mayReach('10.0.0.8', ['haak.woonveste.nl'])).toBe(true);
  });

  it('goes without TLS only where that was said of its very port', () => {
    const plain = { privateHosts: [], plainHosts: ['localhost:8080'] };
    expect(problemsOf('http://localhost:8080/demo/ontvanger', plain)).toEqual([]);
    for (const url of [
      'http://localhost/',
      'http://localhost:8081/',
      'https://localhost:8080/',
      'http://127.0.0.1:8080/',
    ])
      expect(problemsOf(url, plain)).not.toEqual([]);
  });
});
