import { describe, expect, it } from 'vitest';
import { validate } from './contract.ts';

const errorsOf = (...[name, data]: Parameters<typeof validate>) => {
  const checked = validate(name, data);
  return checked.ok ? [] : checked.errors;
};
const change = (changes: readonly unknown[]) => errorsOf('draftChange', { revision: 1, reason: 'agreed', changes });
const right = { op: 'set-mode', purpose: 'P04', mode: 'strict' };

describe('what is wrong with a document', () => {
  it('is told by the change that was meant, and by no other', () => {
    expect(change([{ ...right, mode: 'all-of-it' }])).toEqual([
      { pointer: '/changes/0/mode', code: 'enum', detail: expect.stringMatching(/^must be one of \w+(-\w+)*, /) },
    ]);
  });

  it('lists the changes that exist to who names none of them', () => {
    expect(change([{ op: 'zap' }, right, { op: 7 }])).toEqual(
      ['/changes/0/op', '/changes/2/op'].map((pointer) => ({
        pointer,
        code: 'enum',
        detail: expect.stringMatching(/^must be one of switch-on, remove-field, .*set-value-list$/),
      })),
    );
    expect(change([{ purpose: 'P04' }])).toEqual([
      { pointer: '/changes/0/op', code: 'required', detail: 'is required' },
    ]);
    expect(change(['zap'])).toMatchObject([{ pointer: '/changes/0', code: 'type' }]);
  });

  it('points at a member that is not known, by its name, and says nothing of its value', () => {
    const errors = change([{ ...right, 'zo/r~k': 'kanarie' }]);
    expect(errors).toEqual([
      { pointer: '/changes/0/zo~1r~0k', code: 'additionalProperties', detail: 'is not known here' },
    ]);
  });

  it('tells at most 60 characters of a name, and halves none', () => {
    const [error] = change([{ ...right, [`x${'😀'.repeat(30_000)}`]: 1 }]);
    const name = error?.pointer.split('/').at(-1) ?? '';
    expect([...name]).toHaveLength(60);
    expect(name.isWellFormed()).toBe(true);
  });

  it.each([
    [{}],
    [{ zork: 1 }],
    ['model'],
    [null],
    [{ model: { id: 'm' }, agreement: { id: 'veenrand', version: '1.0.0' } }],
  ])('is told once where no form was chosen, with the forms that there are: %j', (from) => {
    expect(errorsOf('draftRequest', { from, reason: 'agreed' })).toEqual([
      { pointer: '/from', code: 'oneOf', detail: 'must have exactly one of these forms: {model} or {agreement}' },
    ]);
  });

  it('is told inside the form that was chosen', () => {
    const errors = errorsOf('draftRequest', { from: { model: { id: 7, zork: 1 } } });
    expect(errors.map(({ pointer, code }) => `${pointer} ${code}`).toSorted()).toEqual([
      '/from/model/id type',
      '/from/model/zork additionalProperties',
      '/reason required',
    ]);
  });

  it('is told a hundred times at most, and soon, of a body that is wrong everywhere', () => {
    const started = performance.now();
    expect(change(Array(20_000).fill({}))).toHaveLength(100);
    expect(errorsOf('disclosureRequest', { fields: Array(32_000).fill(1) })).toHaveLength(100);
    expect(errorsOf('consentRequest', { recipients: Array(32_000).fill(1) }).length).toBeGreaterThan(0);
    expect(errorsOf('disclosureRequest', { fields: Array.from({ length: 10_000 }, String) }).length).toBeLessThan(100);
    expect(performance.now() - started).toBeLessThan(1_500);
  });
});
