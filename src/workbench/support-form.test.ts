import { expect, it } from 'vitest';
import { toSupportProblems } from './support-form.ts';
import type { SupportView } from './support-view.ts';

const draft = { view: { fields: [] as SupportView['fields'] } as SupportView, kind: 'pause' as const };
const problemsOf = (pointer: string, code: string) => toSupportProblems([{ pointer, code, detail: '' }], draft);

it('a case in which the party told as much as it can is said on the form, which keeps what was typed', () => {
  expect(problemsOf('/caseRef', 'full')).toEqual([{ kind: 'full' }]);
  expect(problemsOf('/supersedes', 'revised')).toEqual([{ kind: 'revised' }]);
  expect(problemsOf('/effectiveOn', 'too-early')).toEqual([{ id: 'dag', kind: 'too-early' }]);
});
