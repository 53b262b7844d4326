import { describe, expect, it } from 'vitest';
import type { Role } from './generated/types.ts';
import { supervises } from './supervises.ts';

const roles: readonly Role[] = [
  ...(['auditor', 'privacy-officer', 'data-protection-officer', 'functional-administrator', 'signatory'] as const),
];

describe('who watches over every party', () => {
  it('is the auditor of the party that runs the gateway, and none of its other officers', () => {
    const found = roles.filter((role) => supervises({ party: 'veldhaven', role }, 'veldhaven'));
    expect(found).toEqual(['auditor']);
    expect(roles.filter((role) => supervises({ party: 'woonveste', role }, 'veldhaven'))).toEqual([]);
  });

  it('is nobody where no party runs the gateway', () => {
    expect(roles.filter((role) => supervises({ party: '', role }, undefined))).toEqual([]);
  });
});
