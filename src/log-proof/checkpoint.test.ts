import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addSignatures, cosign, openCheckpoint, readCheckpointText, type SignedCheckpoint } from './checkpoint.ts';
import {
  checkpointOf,
  leafOf,
  logLine,
  naivePath,
  newKey,
  textOf,
  trustIn,
  witnessLine,
} from './published-log.fixture.ts';
import { openProof, parseProof } from './tlog-proof.ts';

const tree = 'sluis-veenrand/1';
const [key, b, c, stranger] = [newKey(), newKey(), newKey(), newKey()];
const trust = trustIn('sluis-veenrand', key, { 'gateway-b': b, 'gateway-c': c });
const leaves = Array.from({ length: 9 }, (_, at) => leafOf(`${at}`));
const text = textOf(tree, leaves);
const note = checkpointOf(tree, leaves, key);
const byB = witnessLine('gateway-b', b, text, 1_700_000_000);
const byC = witnessLine('gateway-c', c, text, 1_700_000_060);

function opened(from: string): SignedCheckpoint {
  const reading = openCheckpoint(from, trust);
  if (!reading.ok) throw new Error(reading.refusal);
  return reading.checkpoint;
}
const refusal = (from: string): string => {
  const reading = openCheckpoint(from, trust);
  return reading.ok ? 'none' : reading.refusal;
};

describe('a checkpoint', () => {
  it('is opened by the key of the gateway that its tree is named after', () => {
    expect(opened(note)).toMatchObject({ tree, size: 9, extensions: [], cosignatures: [], note, text });
  });

  it('may have lines of its own, which are signed too', () => {
    const longer = `${text}more\nand more\n`;
    expect(opened(`${longer}\n${logLine(tree, key, longer)}`).extensions).toEqual(['more', 'and more']);
    expect(refusal(`${longer}\n${logLine(tree, key, text)}`)).toBe('wrong-signature');
  });

  it('is not believed by the signature of another: not of a stranger, a witness, nor under another name', () => {
    expect(refusal(checkpointOf(tree, leaves, stranger))).toBe('not-signed');
    expect(refusal(`${text}\n${byB}${byC}`)).toBe('not-signed');
    expect(refusal(`${text}\n${logLine('gateway-b', b, text)}`)).toBe('not-signed');
    expect(refusal(`${text}\n${logLine('sluis-veenrand/2', key, text)}`)).toBe('not-signed');
    expect(refusal(checkpointOf('sluis-elders/1', leaves, key))).toBe('unknown-tree');
    expect(refusal(checkpointOf('sluis-veenrand', leaves, key))).toBe('unknown-tree');
    expect(refusal(checkpointOf('sluis-veenrand/01', leaves, key))).toBe('unknown-tree');
  });

  it('is spoiled by a wrong signature under a known key, and not by any of an unknown one', () => {
    const other = textOf(tree, leaves.slice(1));
    expect(refusal(note + witnessLine('gateway-b', b, other, 1_700_000_000))).toBe('wrong-signature');
    expect(refusal(`${text}\n${logLine(tree, key, other)}${logLine(tree, key, text)}`)).toBe('wrong-signature');
    expect(refusal(note + witnessLine('gateway-b', stranger, other, 1) + logLine('who', stranger, other))).toBe('none');
  });

  it('tells which witnesses cosigned it, each once and its latest', () => {
    const again = witnessLine('gateway-b', b, text, 1_700_000_300);
    expect(opened(`${text}\n${byB}${byC}${logLine(tree, key, text)}${again}`).cosignatures).toEqual([
      { witness: 'gateway-b', at: 1_700_000_300 },
      { witness: 'gateway-c', at: 1_700_000_060 },
    ]);
    // A witness signs with a time; the same key without one is another kind of signature.
    expect(opened(note + logLine('gateway-b', b, text)).cosignatures).toEqual([]);
  });

  it('is spoiled by every single bit of it', { timeout: 60_000 }, () => {
    const whole = note + byB;
    const bytes = Buffer.from(whole);
    const accepted: number[] = [];
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const spoiled = Buffer.from(bytes);
      spoiled.writeUInt8(spoiled.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
      const reading = openCheckpoint(spoiled.toString('utf8'), trust);
      // What makes a line that of an unknown key takes its worth away, and nothing else.
      if (reading.ok && reading.checkpoint.cosignatures.length > 0) accepted.push(bit);
      if (reading.ok) expect(reading.checkpoint.text).toBe(text);
    }
    expect(accepted).toEqual([]);
  });

  it.each([
    ['nothing', ''],
    ['no signature', `${text}\n`],
    ['no blank line', `${text}${logLine(tree, key, text)}`],
    ['no line end', note.slice(0, -1)],
    ['more after it', `${note}\n`],
    ['a carriage return', note.replace('\n', '\r\n')],
    ['a hyphen for a dash', note.replace('\u2014', '-')],
    ['two spaces', note.replace(`${tree} `, `${tree}  `)],
    ['a signature without bytes', `${text}\n\u2014 ${tree} AAAAAA==\n`],
    [
      'base64 with other unused bits',
      note.replace(/(.)(=*\n)$/, (_, last: string, end: string) => `${next(last)}${end}`),
    ],
    ['a size with a zero in front', note.replace('\n9\n', '\n09\n')],
    ['a size below nothing', note.replace('\n9\n', '\n-9\n')],
    ['a size beyond all counting', note.replace('\n9\n', '\n9007199254740993\n')],
    ['a root of another length', note.replace(/\n9\n..../, '\n9\n')],
    ['an empty line in the text', `${text}\nmore\n\n${logLine(tree, key, `${text}\nmore\n`)}`],
    ['more than a hundred signatures', note + byB.repeat(101)],
    ['a lone surrogate', note.replace('sluis', '\ud800luis')],
  ])('with %s is none', (_, spoiled) => {
    expect(refusal(spoiled)).toBe('malformed');
    expect(openCheckpoint(spoiled, trust).ok).toBe(false);
  });

  it('is not thrown off by anything at all', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constantFrom(note, text)),
        fc.string(),
        (one, other) => {
          expect(openCheckpoint(`${one}${other}`, trust).ok).toBe(other === '' && one === note);
          readCheckpointText(other);
          parseProof(one);
        },
      ),
    );
  });
});

const next = (base64: string): string => {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  return letters[letters.indexOf(base64) + 1] ?? 'A';
};

describe('a cosignature', () => {
  it('is made as others read it, over the time and all of the text', () => {
    expect(`${cosign(opened(note), { name: 'gateway-b', key: b, at: 1_700_000_000 })}\n`).toBe(byB);
    expect(() => cosign(opened(note), { name: 'gateway-b', key: b, at: 0.5 })).toThrow(RangeError);
  });

  it('is added to a note once, and lines that are none are not', () => {
    const added = addSignatures(opened(note), byB + byC);
    expect(added).toBe(note + byB + byC);
    expect(addSignatures(opened(note + byB), byB + byC)).toBe(note + byB + byC);
    expect(addSignatures(opened(note), 'something\n')).toBeUndefined();
    expect(addSignatures(opened(note), byB.slice(0, -1))).toBeUndefined();
  });
});

describe('a proof by itself', () => {
  const proofOf = (place: number, checkpoint: string, extra = ''): string => {
    const path = naivePath(place, leaves).map((hash) => `${hash.toString('base64')}\n`);
    return `c2sp.org/tlog-proof@v1\n${extra}index ${place}\n${path.join('')}\n${checkpoint}`;
  };
  const [leaf = leafOf(''), second = leafOf('')] = leaves;

  it('proves under a checkpoint that as many witnesses cosigned as are asked', () => {
    const whole = note + byB + byC;
    expect(openProof(proofOf(0, whole), leaf, trust)).toMatchObject({ ok: true, index: 0, checkpoint: { size: 9 } });
    expect(openProof(proofOf(0, whole, 'extra YQ==\n'), leaf, trust)).toMatchObject({ ok: true });
    expect(openProof(proofOf(0, note + byB), leaf, trust)).toEqual({ ok: false, refusals: ['not-cosigned'] });
    expect(openProof(proofOf(0, note + byB), second, trust)).toEqual({
      ok: false,
      refusals: ['proof-leads-elsewhere', 'not-cosigned'],
    });
    const unsigned = checkpointOf(tree, leaves, stranger);
    expect(openProof(proofOf(0, unsigned), leaf, trust)).toEqual({ ok: false, refusals: ['checkpoint-not-signed'] });
  });

  it('of one entry has no path', () => {
    const one = checkpointOf(tree, [leaf], key);
    const proof = `c2sp.org/tlog-proof@v1\nindex 0\n\n${one}`;
    expect(openProof(proof, leaf, trustIn('sluis-veenrand', key))).toMatchObject({ ok: true });
  });

  it.each([
    ['another version', proofOf(0, note).replace('@v1', '@v2')],
    ['an index with a zero in front', proofOf(0, note).replace('index 0', 'index 00')],
    ['no index', proofOf(0, note).replace('index 0\n', '')],
    ['a line that is no hash', proofOf(0, note).replace('index 0\n', 'index 0\nabc\n')],
    ['extra data after the index', proofOf(0, note).replace('index 0\n', 'index 0\nextra YQ==\n')],
    ['no blank line', proofOf(0, note).replace('\n\n', '\n').replace('\n\n', '\n')],
    [
      'more hashes than a tree is high',
      proofOf(0, note).replace('index 0\n', `index 0\n${`${leaf.toString('base64')}\n`.repeat(60)}`),
    ],
  ])('with %s is none', (_, spoiled) => {
    expect(openProof(spoiled, leaf, trust)).toEqual({ ok: false, refusals: ['proof-malformed'] });
  });
});
