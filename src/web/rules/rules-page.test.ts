import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import type { HouseRuleTrial } from '../../contract/generated/types.ts';
import type { RulesView } from '../../workbench/rules-view.ts';
import type { PageFrame } from '../frame/page-frame.ts';
import { nl } from '../texts.ts';
import { renderPage } from '../web.ts';
import { filledOf, newRule, toRule } from './rule-form-state.ts';
import { RulesPage, type RulesProps } from './rules-page.tsx';

const frame: PageFrame = {
  about: { region: 'Veenrand', version: '0.1.0', demo: true, door: true },
  language: 'nl',
  nonce: 'n0nce',
  assets: '/assets/digest',
  url: '/concepten/d_AAAAAAAAAAAAAAAAAAAAAA/regels',
  visitor: {
    ...{ name: 'Noor Elzinga', partyName: 'Gemeente Veldhaven', role: 'privacy-officer', roles: ['privacy-officer'] },
    csrfToken: 'token',
  },
};

const rule = toRule({
  ...newRule,
  ...{ naam: 'geen-einddatum', 'titel-nl': 'Geen <b>einddatum</b>', 'titel-en': 'No end date' },
  ...{ 'waarom-nl': 'Omdat', 'waarom-en': 'Because' },
});

const view: RulesView = {
  subject: { kind: 'draft', id: 'd_AAAAAAAAAAAAAAAAAAAAAA', revision: 3, title: undefined },
  rules: [rule],
  mayWrite: true,
  data: { purposes: '[]', roles: '[]', clauses: [{ id: 'P06.PRO.COR', text: '{}' }] },
  sources: [
    { path: 'sluis/main/main.rego', title: 'The decision', description: 'Per field.', text: 'package sluis.main' },
  ],
  engine: `sha-256:${'A'.repeat(43)}`,
};

const well: HouseRuleTrial = {
  ok: true,
  problems: [],
  tests: [{ name: 'test_a', row: 5, outcome: 'pass' }],
  coverage: { percent: 100, missed: [] },
  cost: { typicalMs: 0.01, worstMs: 0.123, limitMs: 5 },
  denied: [],
};

const render = (props: Partial<RulesProps> = {}): string => renderPage(RulesPage, { frame, view, ...props });
const textOf = (html: string): string => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
const tried = (trial: HouseRuleTrial) => ({ trial, asked: 0, effects: [] });

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: { 'long-title': 'off', 'require-sri': 'off', 'void-style': 'off' },
});

async function faultsIn(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId} ${selector} ${message}`),
  );
}

describe('the page with the rules of a region', () => {
  it('is valid HTML in every state', async () => {
    const filled = filledOf(rule);
    const states: readonly Partial<RulesProps>[] = [
      {},
      { filled: newRule },
      { filled, tried: tried(well), notice: 'adopted' },
      { filled, tried: tried({ ...well, ok: false, limit: 'time', tests: [] }) },
      { view: { ...view, mayWrite: false, data: undefined } },
    ];
    for (const state of states) expect(await faultsIn(render(state))).toEqual([]);
  });

  it('offers nothing to write to who may only read, and shows the Rego', () => {
    const html = render({ view: { ...view, mayWrite: false }, filled: newRule });
    expect(html).not.toMatch(/<textarea|name="actie"/);
    expect(textOf(html)).toContain('package sluis.region');
  });

  it('shows what people wrote as text', () => {
    expect(render()).toContain('Geen &lt;b>einddatum&lt;/b>');
  });

  it('tells of a rule that is well when its answers depend on the day or on which agreement it is', () => {
    const varies = [{ by: 'day', days: ['2026-01-01', '2026-12-31'] }, { by: 'agreement' }] as const;
    const trial = {
      ...well,
      varies: varies.map(({ by, ...rest }) => ({ by, ...('days' in rest && { days: [...rest.days] }) })),
    };
    const told = textOf(render({ filled: newRule, tried: tried(trial) }));
    expect(told).toContain('op 2026-01-01 is dat bij dezelfde vraag anders dan op 2026-12-31');
    expect(told).toContain(nl['rules.varies.agreement']);
    expect(textOf(render({ filled: newRule, tried: tried(well) }))).not.toContain(nl['rules.varies']);
  });

  it('says which line no test reaches, in words at that line', () => {
    const missed = { part: 'rego', row: 4, col: 1, code: 'not-covered', detail: 'no test reaches this line' } as const;
    const trial = {
      ...well,
      ok: false,
      problems: [missed],
      coverage: { percent: 50, missed: [{ row: 4, endRow: 5 }] },
    };
    const html = render({ filled: newRule, tried: tried(trial) });
    expect(html).toContain('href="#regel-4"');
    expect(textOf(html)).toContain(nl['rules.line.missed']);
    expect(textOf(html)).not.toContain(nl['rules.ok']);
  });

  it.each(['time', 'memory'] as const)('says in words that the %s ran out', (limit) => {
    const trial = { ...well, ok: false, limit, tests: [], coverage: { percent: 0, missed: [] } };
    expect(textOf(render({ filled: newRule, tried: tried(trial) }))).toContain(nl[`rules.limit.${limit}`]);
  });
});
