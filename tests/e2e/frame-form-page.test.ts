import { readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import type { Articles, Catalogue, DraftFrame, Law, Model, Party } from '../../src/contract/generated/types.ts';
import { FrameFormPage } from '../../src/web/frame-form/frame-form-page.tsx';
import { renderPage } from '../../src/web/web.ts';
import { toEmergencyBooks } from '../../src/workbench/frame-emergency.ts';
import { toInputs } from '../../src/workbench/frame-inputs.ts';
import { sections } from '../../src/workbench/frame-shapes.ts';
import { type FrameFormView, type SectionName, sectionNames } from '../../src/workbench/frame-view.ts';

const agreement = JSON.parse(
  readFileSync(new URL('../vectors/veenrand-2026.json', import.meta.url), 'utf8'),
) as DraftFrame & {
  readonly articles: Articles;
  readonly purposes: readonly { code: string; label: { nl: string; en: string } }[];
};
const { articles, purposes } = agreement;
const register = (agreement.parties ?? []).map((party): Party => ({ ...party, keys: [] }));
const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../policies/data/${name}.json`, import.meta.url), 'utf8'));
const policy = { catalogue: read('catalogue') as Catalogue, law: read('law') as Law };
const model = read('model') as Model;
const books = { register, frame: agreement, purposes, emergency: toEmergencyBooks(policy, model, model.emergency) };

const inputsOf = (name: SectionName) => {
  const { group, of } = sections[name];
  const arrangements = { ...agreement.arrangements, emergency: model.emergency };
  const said = { frame: agreement, arrangements, articles }[group];
  return toInputs(of, said, '', books);
};

const view: FrameFormView = {
  draft: { id: 'd_aaaaaaaaaaaaaaaaaaaaaa', revision: 3, state: 'draft', title: agreement.title },
  ...{ mayEdit: true, maySetParties: true },
  sections: sectionNames.map((name) => ({
    ...{ name, group: sections[name].group, inputs: inputsOf(name) },
    state: sections[name].group === 'articles' ? 'own' : 'missing',
  })),
};
const htmlOf = (open: FrameFormView['open'], language: 'nl' | 'en' = 'nl'): string =>
  renderPage(FrameFormPage, {
    frame: {
      about: { region: 'Veenrand', version: '0.1.0', demo: true },
      language,
      nonce: 'n',
      assets: '/a',
      url: '/k',
    },
    view: open ? { ...view, open } : view,
  });

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: { 'long-title': 'off', 'require-sri': 'off', 'void-style': 'off', 'unique-landmark': 'off' },
});
const faultsIn = async (html: string): Promise<string[]> => {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`));
};

describe('the page with the frame of a draft', () => {
  it.each(sectionNames)('can show and open %s, in both languages', async (name) => {
    const inputs = inputsOf(name);
    const problems = [{ field: 'reason', code: 'minLength', detail: 'must NOT have fewer than 3 characters' }];
    const isThere = sections[name].optional === undefined ? {} : { isThere: true };
    for (const language of ['nl', 'en'] as const) {
      const html = htmlOf({ name, ...isThere, inputs, reason: '', problems }, language);
      expect(await faultsIn(html)).toEqual([]);
    }
  });

  it('shows everything as a whole', async () => {
    const html = htmlOf(undefined);
    expect(await faultsIn(html)).toEqual([]);
    expect(html.includes(String(agreement.arrangements?.rightsDesk?.email))).toBe(true);
  });

  it('names the field and what is wrong with it in the same words at both places', () => {
    const inputs = inputsOf('term');
    const problems = [{ field: '/term/noticeMonths', code: 'maximum', detail: 'must be <= 60' }];
    const html = htmlOf({ name: 'term', inputs, reason: 'x', problems });
    expect(html.match(/Opzegtermijn in maanden: hoogstens 60/g)).toHaveLength(2);
  });

  it('asks whether there is an emergency procedure, says which of the law is uncertain, and how many hours there are', () => {
    const open = { name: 'emergency', inputs: inputsOf('emergency'), reason: '', problems: [] } as const;
    const [no, yes] = [false, true].map((isThere) => htmlOf({ ...open, isThere }));
    expect(/<input[^>]*value="nee"[^>]*checked/.test(no ?? '')).toBe(true);
    expect(/<input[^>]*value="ja"[^>]*checked/.test(yes ?? '')).toBe(true);
    expect(yes).toContain('Conflict van plichten (nog te toetsen door een jurist)');
    expect(yes).toContain('Het landelijke model staat er hoogstens 24 toe.');
  });
});
