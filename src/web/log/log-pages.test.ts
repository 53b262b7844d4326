import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import type { LogAnomalies, LogLine } from '../../contract/generated/types.ts';
import type { AnomaliesView, EntryView } from '../../workbench/log-view.ts';
import type { PageFrame } from '../frame/page-frame.ts';
import { renderPage } from '../web.ts';
import { AnomaliesPage } from './anomalies-page.tsx';
import { EntryPage } from './entry-page.tsx';

const frameIn = (language: 'nl' | 'en'): PageFrame => ({
  about: { region: 'Veenrand', version: '0.1.0', demo: true, door: true },
  ...{ language, nonce: 'n0nce', assets: '/assets/digest', url: '/logboek' },
  visitor: {
    ...{ name: 'Marit Postma', partyName: 'Woonveste', role: 'privacy-officer', roles: ['privacy-officer'] },
    csrfToken: 'token',
  },
});

const both = (text: string) => ({ nl: text, en: text });
const id = `e_${'A'.repeat(22)}`;
const line: LogLine = {
  ...{ id, at: '2026-05-12T08:00:00.000Z', kind: 'disclosure', party: 'woonveste', role: 'woonconsulent' },
  ...{ user: 'person:p_1', purpose: 'P04', outcome: 'disclosed', reasons: [], asked: 2, left: 1 },
};
const entry: EntryView = {
  account: {
    ...{ line, text: '{"id":"<script>"}', traceId: 'a'.repeat(32), spanId: 'b'.repeat(16), related: [], fields: [] },
    ...{ asked: ['bsn'], consents: ['k_reference'], disclosed: ['phone'], because: 'Vraag van <b>de cliënt</b>' },
    sourceReports: [{ source: 'bron', problem: 'not-asked' }],
    criteria: { what: 'search', purpose: 'P04' },
  },
  who: { name: 'Lotte <i>Brands</i>', user: 'person:p_1', role: 'woonconsulent', party: 'Woonveste' },
  phase: 'contract',
  fields: [
    {
      field: {
        ...{ field: 'phone', effect: 'part', part: 'year', left: true, clause: 'P04.PRO.COR', consent: ['explicit'] },
        ...{ basis: [], checks: [{ check: 'consent', result: 'ok', ground: 'emergency' }] },
      },
      ...{ label: both('Telefoon'), category: 'B', bases: [both('AVG 6(1)(e)')] },
    },
    {
      field: { field: 'email', effect: 'all', left: false, checks: [{ check: 'clause', result: 'ok' }] },
      ...{ label: both('E-mail'), bases: [] },
    },
  ],
  undecided: [both('Burgerservicenummer')],
  related: [],
  shadow: { wider: [both('Telefoon')], narrower: [] },
  key: 'key',
  replay: { entry: id, at: line.at, verdict: 'differs', reason: 'answer-differs', fields: ['phone'], remarks: [] },
};

const anomaly = (one: Omit<LogAnomalies['anomalies'][number], 'party'>) => ({
  anomaly: { party: 'woonveste', ...one },
  who: { party: 'Woonveste', ...(one.user !== undefined && { user: one.user }) },
});
const anomalies: AnomaliesView = {
  ...{ party: 'Woonveste', from: '2026-05-06', to: '2026-05-12' },
  found: {
    from: '2026-05-06',
    to: '2026-05-12',
    since: '2026-03-10',
    complete: false,
    rules: '2026-11-28',
    anomalies: [],
  },
  lines: [
    anomaly({ kind: 'many-cases', user: 'person:p_1', count: 65, peers: 5 }),
    anomaly({ kind: 'refusal-peak', user: 'app', count: 40, of: 50, before: 12.4 }),
    anomaly({ kind: 'asks-more', count: 30, of: 30 }),
    anomaly({ kind: 'log-out-of-hours', user: 'person:p_2', count: 5, of: 9, day: '2026-05-07' }),
    anomaly({ kind: 'log-in-bulk', user: 'person:p_2', count: 120, day: '2026-05-08' }),
  ],
};

const textOf = (html: string): string => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

async function faultsIn(html: string): Promise<string[]> {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: { 'long-title': 'off', 'require-sri': 'off', 'void-style': 'off', 'no-inline-style': 'error' },
  });
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) => messages.map(({ message, selector }) => `${message} (${selector})`));
}

describe.each(['nl', 'en'] as const)('the pages of the log in %s', (language) => {
  const frame = frameIn(language);

  it('tell everything that an entry can have, and nothing in it is taken for markup', async () => {
    const html = renderPage(EntryPage, { frame, view: entry });
    expect(await faultsIn(html)).toEqual([]);
    expect(html).not.toMatch(/<script>"|<b>de|<i>Brands/);
    const text = textOf(html);
    for (const told of ['answer-differs', 'k_reference', 'Burgerservicenummer', 'AVG 6(1)(e)', 'P04.PRO.COR', 'bron']) {
      expect(text).toContain(told);
    }
  });

  it('say what stands out in numbers, of each kind', async () => {
    const html = renderPage(AnomaliesPage, { frame, view: anomalies });
    expect(await faultsIn(html)).toEqual([]);
    const text = textOf(html);
    for (const told of ['65', '12.4', '120', '40', '2026']) expect(text.replace('12,4', '12.4')).toContain(told);
    expect(text).not.toMatch(/undefined|NaN|\{/);
  });
});
