import { describe, expect, it } from 'vitest';
import type { Draft, DraftState } from '../../contract/generated/types.ts';
import { mixedFrame, person, starter } from './drafts.fixture.ts';
import { mayDo, mayStart } from './may-do.ts';

const draft = (state: DraftState = 'consultation'): Draft => ({
  ...{ id: 'd_aaaaaaaaaaaaaaaaaaaaaa', revision: 1, state, model: { id: 'model', version: '1.0.0' } },
  ...{ frame: mixedFrame, changes: [], conflicts: [], createdBy: starter },
  ...{ createdAt: '2025-11-03T10:00:00Z', updatedAt: '2025-11-03T10:00:00Z' },
});
const actions = ['read', 'comment', 'edit', 'set-parties', 'offer', 'abandon'] as const;
const allowed = (party: string, role?: string, state?: DraftState): string =>
  actions.filter((action) => mayDo(action, person(party, role), draft(state))).join(' ');
const everything = actions.join(' ');

describe('what somebody may do with a draft', () => {
  it.each(['woonconsulent', 'casemanager', 'none', 'toString', '', 'Privacy-Officer'])('is nothing for %s', (role) => {
    expect(allowed('veldhaven', role)).toBe('');
    expect(mayStart(person('veldhaven', role))).toBe(false);
  });

  it('is nothing for a party that the frame does not name', () => {
    expect(allowed('buitenhuis')).toBe('');
    expect(allowed('buitenhuis', 'signatory')).toBe('');
  });

  it('is to comment, never to write, for a data protection officer and a director, of the starting party too', () => {
    for (const party of ['veldhaven', 'woonveste', 'noordlicht', 'balans']) {
      expect(allowed(party, 'data-protection-officer')).toBe('read comment');
      expect(allowed(party, 'signatory')).toBe('read comment');
    }
    expect(mayStart(person('veldhaven', 'data-protection-officer'))).toBe(false);
    expect(mayStart(person('veldhaven', 'signatory'))).toBe(false);
  });

  it.each(['privacy-officer', 'secretary'])('follows for a %s how the party takes part', (role) => {
    expect(allowed('balans', role)).toBe('read comment');
    expect(allowed('woonveste', role)).toBe('read comment edit');
    expect(allowed('transferpunt', role)).toBe('read comment edit');
    expect(allowed('noordlicht', role)).toBe(everything);
    expect(allowed('veldhaven', role)).toBe(everything);
    expect(mayStart(person('balans', role))).toBe(true);
  });

  it('begins for who advises with the consultation', () => {
    expect(allowed('balans', 'privacy-officer', 'draft')).toBe('');
    expect(allowed('balans', 'signatory', 'draft')).toBe('');
    expect(allowed('woonveste', 'signatory', 'draft')).toBe('read comment');
  });

  it.each(['offered', 'abandoned'] as const)('is to read once the draft is %s', (state) => {
    for (const party of ['veldhaven', 'woonveste', 'noordlicht', 'balans']) {
      expect(allowed(party, 'privacy-officer', state)).toBe('read');
    }
  });
});
