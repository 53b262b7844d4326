import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../contract/generated/types.ts';
import { parseStrictJson } from '../contract/strict-json.ts';
import { GatewayError } from '../errors.ts';
import { parseBody, parseRequest } from './request.ts';

const field = (name: string) => ({ name }) as Catalogue['fields'][number];
const catalogue: Catalogue = { fields: ['familyName', 'phone', 'bsn'].map(field) } as Catalogue;
const good = { caseRef: `c_${'x'.repeat(22)}`, purpose: 'P04', fields: ['familyName', 'phone'] };

const parse = (body: unknown) => parseRequest(parseStrictJson(JSON.stringify(body)), catalogue);

function refusal(work: () => unknown): GatewayError {
  try {
    work();
  } catch (error) {
    if (error instanceof GatewayError) return error;
    throw error;
  }
  throw new Error('it was not refused');
}

describe('a request', () => {
  it('is read as it is', () => {
    expect(parse({ ...good, role: 'woonconsulent', mode: 'strict' })).toEqual({
      ...good,
      role: 'woonconsulent',
      mode: 'strict',
    });
  });

  it('may name a purpose that does not exist: that is for the decision', () => {
    expect(parse({ ...good, purpose: 'curiosity' }).purpose).toBe('curiosity');
  });

  it.each<[string, object, string[]]>([
    ['nothing', {}, ['/caseRef', '/fields', '/purpose']],
    ['a reference of another form', { ...good, caseRef: 'Jan Kanarie' }, ['/caseRef']],
    ['no field', { ...good, fields: [] }, ['/fields']],
    ['a wildcard', { ...good, fields: ['*'] }, ['/fields/0']],
    ['a field twice', { ...good, fields: ['phone', 'phone'] }, ['/fields']],
    [
      'more fields than there are',
      { ...good, fields: Array.from({ length: 101 }, (_, index) => `kanarie${index}`) },
      ['/fields'],
    ],
    ['a name of every object', { ...good, fields: ['constructor', 'phone', 'toString'] }, ['/fields/0', '/fields/2']],
    [
      'fields outside the catalogue',
      { ...good, fields: ['kanarieEen', 'phone', 'kanarieTwee'] },
      ['/fields/0', '/fields/2'],
    ],
    ['a role that is a sentence', { ...good, role: 'Jan Kanarie' }, ['/role']],
    ['a mode that is no mode', { ...good, mode: 'off' }, ['/mode']],
    ['a member more', { ...good, kanarie: 1 }, ['']],
    [
      'everything wrong',
      { caseRef: 1, purpose: 'kanarie'.repeat(5), fields: 'kanarie', role: 2 },
      ['/caseRef', '/fields', '/purpose', '/role'],
    ],
  ])('with %s is refused with every place that is wrong, and none of its words', (_what, body, places) => {
    const { code, message, extras } = refusal(() => parse(body));
    expect(code).toBe('invalid-input');
    expect(extras.errors?.map(({ pointer }) => pointer).sort()).toEqual(places);
    expect(`${message}${JSON.stringify(extras)}`).not.toMatch(/kanarie|constructor|toString/i);
  });

  it.each(['null', '[]', '"kanarie"', '7', 'true'])('that is no object is refused: %s', (text) => {
    expect(refusal(() => parseRequest(parseStrictJson(text), catalogue)).code).toBe('invalid-input');
  });
});

describe('a body that is no strict JSON', () => {
  it.each([
    ['{"kanarie":1', 'syntax'],
    ['{"a":1,"a":2}', 'duplicate-member'],
    ['{"__proto__":1}', 'forbidden-member'],
    ['"\\ud800"', 'lone-surrogate'],
  ])('is refused by the kind of its fault, without its text: %s', (text, fault) => {
    const { code, message, extras } = refusal(() => parseBody(parseStrictJson(text)));
    expect([code, extras.errors?.[0]?.code]).toEqual(['malformed-json', fault]);
    expect(`${message}${JSON.stringify(extras)}`).not.toMatch(/kanarie|"a"|__proto__|ud800/);
  });
});
