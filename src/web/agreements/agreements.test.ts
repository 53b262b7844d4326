import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import type { AccessionView, AgreementsView, AgreementView } from '../../workbench/agreements-view.ts';
import type { PageFrame } from '../frame/page-frame.ts';
import { renderPage } from '../web.ts';
import { AgreementPage } from './agreement-page.tsx';
import { AgreementsPage } from './agreements-page.tsx';

const frame: PageFrame = {
  about: { region: 'Veenrand', version: '0.0.0', demo: false, door: true },
  language: 'nl',
  nonce: 'n0nce',
  assets: '/assets/digest',
  url: '/afspraken',
  visitor: {
    name: 'N. Voorbeeld',
    partyName: 'Buitenhuis',
    role: 'signatory',
    roles: ['signatory'],
    csrfToken: 'token',
  },
};

const accession: AccessionView = {
  listed: {
    id: 'veenrand',
    version: '1.0.0',
    hash: `sha3-512:${'A'.repeat(86)}`,
    state: 'in-force',
    title: { nl: 'Afspraak <Veenrand>', en: 'Agreement <Veenrand>' },
    region: 'Veenrand',
    term: { from: '2026-01-01', to: '2027-12-31', noticeMonths: 3 },
  },
  party: { id: 'buitenhuis', name: 'Buitenhuis', type: 'COR', oin: '00000099000000000006' },
  norms: ['NEN-ISO/IEC 27001'],
  steering: { members: ['Gemeente Veldhaven', 'Woonveste'], atLeast: 2 },
  isSignatory: true,
};

const toView = (changes: Partial<AccessionView> = {}): AgreementView => ({
  kind: 'open',
  accession: { ...accession, ...changes },
});

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: { 'long-title': 'off', 'require-sri': 'off', 'void-style': 'off', 'no-inline-style': 'error' },
});

async function faultsIn(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`));
}

const textOf = (html: string): string => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

describe('the page of an agreement, for who is no party to it', () => {
  it('says how to accede, who decides and what stays shut, and lets a director hand the declaration in', async () => {
    const html = renderPage(AgreementPage, { frame, view: toView() });
    const text = textOf(html);
    expect(text).toContain('Minstens 2 van deze leden moeten stemmen');
    expect(text).toContain('NEN-ISO/IEC 27001');
    expect(text).toContain('gaan bestaande dossiers niet vanzelf open');
    expect(html).toContain('action="/afspraken/veenrand/toetreden"');
    expect(html).not.toContain('<Veenrand>');
    expect(await faultsIn(html)).toStrictEqual([]);
  });

  it('offers no form to who signs nothing, and no way where the agreement has no norms', async () => {
    const reader = renderPage(AgreementPage, {
      frame,
      view: toView({ isSignatory: false }),
    });
    expect(reader).not.toContain('<form class="sluis-stack"');
    const none = renderPage(AgreementPage, { frame, view: toView({ norms: [] }) });
    expect(textOf(none)).toContain('Daarom kan jouw organisatie niet toetreden');
    expect(none).not.toContain('/toetreden"');
  });

  it('tells what was wrong with a declaration, at its field', async () => {
    const refused = { statement: 'a.b.c', code: 'norms-missing' };
    const html = renderPage(AgreementPage, { frame, view: toView(), refused });
    expect(textOf(html).match(/De nieuwe partij voldoet niet aan alle normen/g)).toHaveLength(2);
    expect(html).toContain('a.b.c');
    expect(await faultsIn(html)).toStrictEqual([]);
  });
});

describe('the page of agreements', () => {
  const empty: AgreementsView = {
    ...{ party: 'buitenhuis', drafts: [], agreements: [], others: [], warnings: [], mayStart: true },
  };

  it('says what to do when there is nothing', async () => {
    const html = renderPage(AgreementsPage, { frame, view: empty });
    expect(textOf(html)).toContain('Er is geen concept. Begin met het landelijk model');
    expect(textOf(html)).toContain('Je organisatie heeft nog geen afspraak.');
    expect(await faultsIn(html)).toStrictEqual([]);
  });

  it('tells the days to remember with their meaning, and what others have in force', async () => {
    const about = { agreement: { id: 'veenrand', version: '1.0.0' } };
    const warnings = [
      { code: 'term-ends', days: 30, on: '2027-12-31', about },
      { code: 'key-ends', days: 7, on: '2026-03-20', about: { party: 'buitenhuis' }, partyName: 'Buitenhuis' },
    ] as const;
    const html = renderPage(AgreementsPage, { frame, view: { ...empty, warnings, others: [accession.listed] } });
    expect(textOf(html)).toContain('31 december 2027 is de laatste dag van veenrand 1.0.0.');
    expect(textOf(html)).toContain('verloopt de laatste sleutel van Buitenhuis');
    expect(textOf(html)).toContain('Lees hoe je toetreedt.');
    expect(await faultsIn(html)).toStrictEqual([]);
  });
});
