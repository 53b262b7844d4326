import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseStrictJson } from './strict-json.ts';

const faultOf = (text: string | Uint8Array, depth?: number) => {
  const result = parseStrictJson(text, depth);
  return result.ok ? 'accepted' : result.fault.code;
};

describe('parseStrictJson', () => {
  it.each([
    ['{"a":1,"a":2}', 'duplicate-member'],
    ['{"a":1,"\\u0061":2}', 'duplicate-member'],
    ['{"x":{"a":1,"b":[{"c":1,"c":1}]}}', 'duplicate-member'],
    ['{"__proto__":{"admin":true}}', 'forbidden-member'],
    ['{"constructor":1}', 'forbidden-member'],
    ['{"a":"\\ud800"}', 'lone-surrogate'],
    ['{"\\udc00":1}', 'lone-surrogate'],
    ['[[[[[1]]]]]', 'depth'],
    ['{"a":1}}', 'syntax'],
    ['', 'syntax'],
    ['{"a":NaN}', 'syntax'],
  ])('refuses %s as %s', (text, code) => {
    expect(faultOf(text, 4)).toBe(code);
  });

  it('refuses bytes that are not UTF-8', () => {
    expect(faultOf(Uint8Array.of(0x22, 0xff, 0x22))).toBe('encoding');
  });

  it.each([
    ['{"a":1,}', 7],
    ['{"a":1,"a":2}', 7],
    [Uint8Array.of(0x22, 0xc3, 0xa9, 0xff, 0x22), 2],
  ])('tells where the fault is: %j', (text, offset) => {
    expect(parseStrictJson(text)).toMatchObject({ ok: false, fault: { offset } });
  });

  it('accepts equal names in different objects, and names that stand in arrays', () => {
    expect(faultOf('{"a":{"a":1},"b":["a","a","__proto__:"]}')).toBe('accepted');
  });

  it('reads every other JSON text as JSON.parse does', () => {
    const names = fc
      .string()
      .filter((name) => name.isWellFormed() && !/^(__proto__|constructor|prototype)$/.test(name));
    const values = fc.object({
      key: names,
      values: [fc.string({ unit: 'binary' }), fc.double({ noNaN: true }), fc.boolean(), fc.constant(null)],
    });
    fc.assert(
      fc.property(values, fc.integer({ min: 0, max: 3 }), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        expect(parseStrictJson(text, 64)).toEqual({ ok: true, value: JSON.parse(text) });
      }),
    );
  });
});
