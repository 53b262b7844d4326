import { describe, expect, it } from 'vitest';
import { GatewayError, type ProblemCode, problems } from '../errors.ts';
import { toProblem } from './problems.ts';

const codes = Object.keys(problems) as ProblemCode[];
const clientErrors = codes.filter((code) => problems[code].status < 500);
const serverErrors = codes.filter((code) => problems[code].status >= 500);
const errors = [{ pointer: '/fields/0', code: 'unknown-field', detail: 'is not a field' }];
const refusedFields = [{ field: 'bsn', reason: 'DENY_STATUTORY_BSN' as const }];

describe('a problem that the caller can mend', () => {
  it.each(clientErrors)('says what is wrong, where, and under which entry it is kept: %s', (code) => {
    const { title, status } = problems[code];
    expect(toProblem(new GatewayError(code, 'What to do.', { errors, refusedFields }), 'e_1')).toEqual({
      ...{
        type: `https://sluis.example/problems/${code}`,
        title,
        status,
        detail: 'What to do.',
        code,
        instance: 'e_1',
      },
      ...{ errors, refusedFields },
    });
  });

  it('has no member for what there is not', () => {
    expect(Object.keys(toProblem(new GatewayError('not-found', 'Nothing here.')))).toEqual([
      'type',
      'title',
      'status',
      'detail',
      'code',
    ]);
  });

  it('is a copy: who changes the answer changes no decision', () => {
    const frozen = Object.freeze(refusedFields.map((one) => Object.freeze(one)));
    const problem = toProblem(new GatewayError('disclosure-refused', 'x', { refusedFields: frozen }));
    expect(problem.refusedFields).toEqual(refusedFields);
    expect(problem.refusedFields?.[0]).not.toBe(frozen[0]);
  });
});

describe('a problem of the gateway', () => {
  it.each(serverErrors)('shows nothing of what went wrong inside: %s', (code) => {
    const cause = new Error('kanarie');
    const problem = toProblem(new GatewayError(code, 'kanarie at db.example:5432', { cause }), 'e_1');
    expect(JSON.stringify(problem)).not.toMatch(/kanarie|db\.example/);
    expect(problem).toMatchObject({
      code,
      status: problems[code].status,
      title: problems[code].title,
      instance: 'e_1',
    });
    expect(problem.detail).toMatch(/\w\.$|on\.$/);
  });
});
