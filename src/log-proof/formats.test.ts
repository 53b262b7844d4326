/** The rules of the published formats, one by one, as examples of our own: RFC 6962, and signed-note, tlog-* of C2SP. */
import { createHash, createPrivateKey, sign } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { openCheckpoint } from './checkpoint.ts';
import { emptyRoot, hashLeaf, verifyConsistency, verifyInclusion } from './merkle.ts';
import { isKeyName, parseNote, toNoteKey, toSignatures } from './note.ts';
import { leafOf, logLine, newKey, textOf, toJwk, trustIn, witnessLine } from './published-log.fixture.ts';
import { tilePlaces } from './tile-places.fixture.ts';
import { entriesUnder, type TileAddress, tileIn, tilePath } from './tiles.ts';
import { parseProof } from './tlog-proof.ts';
import { Tower } from './tower.ts';

const sha256 = (...parts: readonly Uint8Array[]): Buffer => {
  const digest = createHash('sha256');
  for (const part of parts) digest.update(part);
  return digest.digest();
};
const pair = (left: Buffer, right: Buffer): Buffer => sha256(Buffer.of(1), left, right);

/** The tree of seven that RFC 6962 section 2.1.3 draws, its nodes by the letters that it gives them. */
const data = ['d0', 'd1', 'd2', 'd3', 'd4', 'd5', 'd6'].map((text) => sha256(Buffer.of(0), Buffer.from(text)));
const [a, b, c, d, e, f, j] = data as [Buffer, Buffer, Buffer, Buffer, Buffer, Buffer, Buffer];
const [g, h, i] = [pair(a, b), pair(c, d), pair(e, f)];
const [k, l] = [pair(g, h), pair(i, j)];
const root = pair(k, l);

describe('the tree of seven in RFC 6962 section 2.1.3', () => {
  it('has the root that its nodes make, and so have its beginnings', () => {
    const roots = [a, g, pair(g, c), k, pair(k, e), pair(k, i), root];
    const tower = new Tower();
    expect(tower.root()).toEqual(sha256());
    expect(emptyRoot).toEqual(sha256());
    for (const [place, leaf] of data.entries()) {
      tower.add(0, leaf);
      expect(tower.root()).toEqual(roots[place]);
    }
  });

  it.each<[string, number, readonly Buffer[]]>([
    ['d0', 0, [b, h, l]],
    ['d3', 3, [c, g, l]],
    ['d4', 4, [f, j, k]],
    ['d6', 6, [i, k]],
  ])('has the audit path of %s', (text, index, path) => {
    const proof = { index, size: 7, leaf: hashLeaf(text), path, root };
    expect(verifyInclusion(proof)).toBe(true);
    for (const wrong of [path.toReversed(), path.slice(1), [...path, k]]) {
      expect(verifyInclusion({ ...proof, path: wrong })).toBe(false);
    }
  });

  it.each<[number, Buffer, readonly Buffer[]]>([
    [3, pair(g, c), [c, d, g, l]],
    [4, k, [l]],
    [6, pair(k, i), [i, j, k]],
  ])('continues its first %i entries', (from, fromRoot, path) => {
    const proof = { from, fromRoot, to: 7, toRoot: root, path };
    expect(verifyConsistency(proof)).toBe(true);
    for (const wrong of [path.slice(1), [...path, k], []]) {
      expect(verifyConsistency({ ...proof, path: wrong })).toBe(false);
    }
    expect(verifyConsistency({ ...proof, fromRoot: root })).toBe(false);
  });

  it('begins with nothing, of which nothing is to be proved, and with itself', () => {
    expect(verifyConsistency({ from: 0, fromRoot: emptyRoot, to: 7, toRoot: root, path: [] })).toBe(true);
    expect(verifyConsistency({ from: 0, fromRoot: emptyRoot, to: 7, toRoot: root, path: [k] })).toBe(false);
    expect(verifyConsistency({ from: 0, fromRoot: a, to: 7, toRoot: root, path: [] })).toBe(false);
    expect(verifyConsistency({ from: 0, fromRoot: emptyRoot, to: 0, toRoot: a, path: [] })).toBe(false);
    expect(verifyConsistency({ from: 7, fromRoot: root, to: 7, toRoot: root, path: [] })).toBe(true);
    expect(verifyInclusion({ index: 0, size: 0, leaf: a, path: [], root: emptyRoot })).toBe(false);
  });

  it('tells an entry from a node: the prefix makes them different', () => {
    // The bytes of two hashes as an entry are no node over them.
    expect(hashLeaf('').equals(sha256(Buffer.of(0)))).toBe(true);
    expect(pair(a, b).equals(sha256(Buffer.of(0), a, b))).toBe(false);
  });
});

describe('tiles, as tlog-tiles has them', () => {
  it.each<[string, TileAddress]>(tilePlaces)('stand at %s', (path, address) => {
    expect(tilePath(address)).toBe(`tile/${path}`);
  });

  it('are full but the last of each level, and there is none of nothing', () => {
    const widths = (size: number, level: number, count: number) =>
      Array.from({ length: count }, (_, index) => tileIn(size, level, index)?.width);
    expect(widths(0, 0, 1)).toEqual([undefined]);
    expect(widths(1, 0, 2)).toEqual([1, undefined]);
    expect(widths(256, 0, 2)).toEqual([256, undefined]);
    expect(widths(257, 0, 3)).toEqual([256, 1, undefined]);
    // A level above has one hash for each full tile, and none for the one that is being filled.
    expect(widths(255, 1, 1)).toEqual([undefined]);
    expect(widths(256, 1, 2)).toEqual([1, undefined]);
    expect(widths(70_000, 0, 275).slice(272)).toEqual([256, 112, undefined]);
    expect(widths(70_000, 1, 3)).toEqual([256, 17, undefined]);
    expect(widths(70_000, 2, 2)).toEqual([1, undefined]);
    expect([0, 1, 2, 3].map(entriesUnder)).toEqual([1, 256, 65_536, 16_777_216]);
  });
});

const text = 'veenrand\nand a second line\n';
const [key, other] = [newKey(), newKey()];
const line = logLine('poort', key, text);

describe('a signed note', () => {
  it('is its text, an empty line and its signature lines; the text ends at the last empty line', () => {
    expect(parseNote(`${text}\n${line}`)?.text).toBe(text);
    expect(parseNote(`one\n\ntwo\n\n${line}`)?.text).toBe('one\n\ntwo\n');
    const signatures = parseNote(`${text}\n${line}${logLine('een-ander', other, text)}`)?.signatures;
    expect(signatures?.map(({ name, bytes }) => [name, bytes.length])).toEqual([
      ['poort', 64],
      ['een-ander', 64],
    ]);
  });

  it('names a key by four bytes of SHA-256 over name, line feed, type and key', () => {
    const raw = Buffer.from(toJwk(key).x ?? '', 'base64url');
    const idOf = (type: number) => sha256(Buffer.from('poort\n'), Buffer.of(type), raw).subarray(0, 4);
    expect(toNoteKey('log', 'poort', createPrivateKey(key.export({ type: 'pkcs8', format: 'pem' }))).id).toEqual(
      idOf(1),
    );
    expect(toNoteKey('witness', 'poort', key).id).toEqual(idOf(4));
    expect(parseNote(`${text}\n${line}`)?.signatures[0]?.keyId).toEqual(idOf(1));
  });

  it('may have many signatures, and those of nobody we know', () => {
    const many = Array.from({ length: 99 }, (_, at) => logLine(`nobody-${at}`, other, text)).join('');
    expect(parseNote(`${text}\n${line}${many}`)?.signatures).toHaveLength(100);
    expect(toSignatures('')).toBeUndefined();
  });

  const signature = line.trimEnd().split(' ')[2] ?? '';
  it.each([
    ['a missing line end', line.slice(0, -1)],
    ['more after it', `${line}x`],
    ['an empty line after it', `${line}\n`],
    ['no dash', line.slice(2)],
    ['a hyphen', line.replace('\u2014', '-')],
    ['an en dash', line.replace('\u2014', '\u2013')],
    ['no space after the dash', line.replace('\u2014 ', '\u2014')],
    ['a space at the end', line.replace('\n', ' \n')],
    ['a space before it', ` ${line}`],
    ['a tab', line.replace('poort ', 'poort\t')],
    ['no name', `\u2014 ${signature}\n`],
    ['an empty name', `\u2014  ${signature}\n`],
    ['a name with a plus sign', line.replace('poort', 'po+ort')],
    ['a name with a space that does not break', line.replace('poort', 'po\u00a0ort')],
    ['a third word', line.replace('\n', ' x\n')],
    ['base64 without its padding', line.replace(/=+\n$/, '\n')],
    ['base64 with padding in excess', line.replace('\n', '=\n')],
    ['base64url', line.replace(signature, `-_${signature.slice(2)}`)],
    ['base64 with a space', line.replace(signature, `${signature.slice(0, 8)} ${signature.slice(8)}`)],
    ['letters that are none of base64', line.replace(signature, `!${signature.slice(1)}`)],
    ['nothing but a key id', `\u2014 poort ${Buffer.alloc(4).toString('base64')}\n`],
    ['a NUL', line.replace('poort', 'po\u0000ort')],
  ])('with %s in its signatures is none', (_, lines) => {
    expect(parseNote(`${text}\n${lines}`)).toBeUndefined();
    expect(parseNote(`${text}\n${line}${lines}`)).toBeUndefined();
  });

  it.each([
    ['no text', `\n${line}`],
    ['no empty line', `${text}${line}`],
    ['a text without its line end', `${text.trimEnd()}\n${line}`],
    ['no signature', `${text}\n`],
    ['a carriage return', `${text.replace('\n', '\r\n')}\n${line}`],
    ['a control character', `a\u0007\n\n${line}`],
    ['half a character', `\ud83d\n\n${line}`],
  ])('with %s is none', (_, note) => {
    expect(parseNote(note)).toBeUndefined();
  });

  it('has keys with names of any script, without what would end them', () => {
    expect(['poort', 'gateway.example/log/1', 'poort\u00e9', '\u95d8'].map(isKeyName)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(['', 'a b', 'a+b', 'a\u2003b', 'a\n', '\ud83d', 'x'.repeat(201)].map(isKeyName)).not.toContain(true);
  });
});

const tree = 'poort/1';
const [leaf] = [leafOf('one')];
const head = textOf(tree, [leaf]);
const trust = trustIn('poort', key, { getuige: other });
const refusalOf = (note: string): string => {
  const opened = openCheckpoint(note, trust);
  return opened.ok ? 'none' : opened.refusal;
};
const signed = (body: string): string => `${body}\n${logLine(tree, key, body)}`;

describe('a checkpoint, as tlog-checkpoint has it', () => {
  const base64 = (head.split('\n')[2] ?? '').trim();

  it('of an empty tree has the root of nothing', () => {
    const opened = openCheckpoint(signed(textOf(tree, [])), trust);
    expect(opened).toMatchObject({ ok: true, checkpoint: { tree, size: 0, root: sha256() } });
  });

  it.each([
    ['a plus sign', '+1'],
    ['a zero in front', '01'],
    ['two zeroes', '00'],
    ['a minus sign', '-0'],
    ['an exponent', '1e3'],
    ['a fraction', '1.0'],
    ['hexadecimals', '0x1'],
    ['a space in front', ' 1'],
    ['a space behind', '1 '],
    ['digits of another script', '\u0661'],
    ['nothing', ''],
    ['words', 'one'],
    ['more than can be counted', '9007199254740992'],
  ])('with a size that has %s is none', (_, size) => {
    expect(refusalOf(signed(`${tree}\n${size}\n${base64}\n`))).toBe('malformed');
  });

  it.each([
    ['no padding', base64.slice(0, -1)],
    ['31 bytes', Buffer.alloc(31).toString('base64')],
    ['33 bytes', Buffer.alloc(33).toString('base64')],
    ['hexadecimals', Buffer.alloc(32).toString('hex')],
    ['base64url', Buffer.alloc(32, 0xff).toString('base64url')],
    ['other unused bits', `${Buffer.alloc(32).toString('base64').slice(0, -2)}B=`],
    ['nothing', ''],
  ])('with a root of %s is none', (_, given) => {
    expect(refusalOf(signed(`${tree}\n1\n${given}\n`))).toBe('malformed');
  });

  it('with a line too few or an empty name is none', () => {
    for (const body of [`${tree}\n1\n`, `${tree}\n`, `\n1\n${base64}\n`]) {
      expect(refusalOf(signed(body))).toBe('malformed');
    }
  });

  it('is signed by a line with the name of the tree and the id of a key that is known', () => {
    expect(refusalOf(signed(head))).toBe('none');
    // Another key id, and be the signature a good one: a key that nobody knows.
    const [, , bytes = ''] = logLine(tree, key, head).trimEnd().split(' ');
    const raw = Buffer.from(bytes, 'base64');
    const otherId = Buffer.concat([Buffer.alloc(4, 9), raw.subarray(4)]).toString('base64');
    expect(refusalOf(`${head}\n\u2014 ${tree} ${otherId}\n`)).toBe('not-signed');
    expect(refusalOf(`${head}\n\u2014 ${tree} ${otherId}\n${logLine(tree, key, head)}`)).toBe('none');
    // The right key id, and a signature that is cut short, too long, or of something else.
    for (const wrong of [raw.subarray(0, 67), Buffer.concat([raw, Buffer.of(0)]), raw.fill(7, 4)]) {
      expect(refusalOf(`${head}\n\u2014 ${tree} ${wrong.toString('base64')}\n`)).toBe('wrong-signature');
    }
  });
});

describe('a cosignature, as tlog-cosignature has it', () => {
  const lineOf = (bytes: Buffer): string =>
    `\u2014 getuige ${Buffer.concat([toNoteKey('witness', 'getuige', other).id, bytes]).toString('base64')}\n`;
  const timeOf = (at: bigint): Buffer => {
    const time = Buffer.alloc(8);
    time.writeBigUInt64BE(at);
    return time;
  };
  const madeOver = (message: string, at = 1n): string =>
    lineOf(Buffer.concat([timeOf(at), sign(null, Buffer.from(message), other)]));

  it('is over its version, the time in the line, and all of the text', () => {
    const good = madeOver(`cosignature/v1\ntime 1\n${head}`);
    expect(good).toBe(witnessLine('getuige', other, head, 1));
    expect(openCheckpoint(signed(head) + good, trust)).toMatchObject({
      checkpoint: { cosignatures: [{ witness: 'getuige', at: 1 }] },
    });
  });

  it.each([
    ['over the text alone', madeOver(head)],
    ['of another version', madeOver(`cosignature/v2\ntime 1\n${head}`)],
    ['of another time', madeOver(`cosignature/v1\ntime 2\n${head}`)],
    ['of a time with a zero in front', madeOver(`cosignature/v1\ntime 01\n${head}`)],
    ['over the text without its last line end', madeOver(`cosignature/v1\ntime 1\n${head.trimEnd()}`)],
    ['without a time', lineOf(sign(null, Buffer.from(head), other))],
    ['with a byte too many', lineOf(Buffer.concat([timeOf(1n), Buffer.alloc(65)]))],
  ])('%s spoils the checkpoint', (_, wrong) => {
    expect(refusalOf(signed(head) + wrong)).toBe('wrong-signature');
  });

  // Nobody may spoil a checkpoint of a gateway by a line of their own that is signed as it should be.
  it.each([253_402_300_800n, 8_640_000_000_001n, 2n ** 53n - 1n, 2n ** 60n, 2n ** 64n - 1n])(
    'of the time %i, after the year 9999, says nothing',
    (at) => {
      const beyond = madeOver(`cosignature/v1\ntime ${at}\n${head}`, at);
      const good = witnessLine('getuige', other, head, 253_402_300_799);
      expect(openCheckpoint(signed(head) + beyond, trust)).toMatchObject({
        ok: true,
        checkpoint: { cosignatures: [] },
      });
      expect(openCheckpoint(signed(head) + beyond + good, trust)).toMatchObject({
        checkpoint: { cosignatures: [{ witness: 'getuige', at: 253_402_300_799 }] },
      });
    },
  );
});

describe('a proof, as tlog-proof has it', () => {
  const proof = `c2sp.org/tlog-proof@v1\nindex 0\n\n${signed(head)}`;

  it('is its first line, an index, a path, an empty line and a checkpoint', () => {
    expect(parseProof(proof)).toEqual({ index: 0, path: [], checkpoint: signed(head) });
  });

  it.each([
    ['another first line', proof.replace('tlog-proof', 'tlog-proofs')],
    ['no index', proof.replace('index 0\n', '')],
    ['an index with a zero in front', proof.replace('index 0', 'index 00')],
    ['an index with a sign', proof.replace('index 0', 'index +0')],
    ['an index with a space behind', proof.replace('index 0', 'index 0 ')],
    ['an index before the first', proof.replace('index 0', 'index -1')],
    ['a carriage return', proof.replace('\n', '\r\n')],
    ['a hash that is cut short', proof.replace('index 0\n', `index 0\n${Buffer.alloc(31).toString('base64')}\n`)],
    ['no empty line', proof.replaceAll('\n\n', '\n')],
  ])('with %s is none', (_, wrong) => {
    expect(parseProof(wrong)).toBeUndefined();
  });
});
