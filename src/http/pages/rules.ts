import type { HouseRule } from '../../contract/generated/types.ts';
import type { Answer } from '../../disclosure/answer.ts';
import type { GatewayError } from '../../errors.ts';
import { changeDraft } from '../../negotiation/drafting.ts';
import { type FilledRule, filledOf, newRule, toRule } from '../../web/rules/rule-form-state.ts';
import { RulesPage, type RulesProps } from '../../web/rules/rules-page.tsx';
import { renderPage } from '../../web/web.ts';
import { readDraftRules, readSignedRules, tryDraftRule } from '../../workbench/rules.ts';
import type { TriedRule } from '../../workbench/rules-view.ts';
import type { PageAnswer, PageRoute, VisitedContext } from './page-route.ts';

/** The rules that a region adds in Rego: to read, to try, and to put into a draft. */
export const rulesRoutes: readonly PageRoute[] = [
  { method: 'get', path: '/concepten/:draft/regels', handle: show },
  { method: 'post', path: '/concepten/:draft/regels', handle: act },
  { method: 'get', path: '/afspraken/:id/v/:versie/regels', handle: showSigned },
];

async function showSigned(page: VisitedContext): Promise<PageAnswer> {
  const which = { id: page.parameter('id'), version: page.parameter('versie') };
  const view = await page.read(readSignedRules(page.rooms, page.call(), which));
  return { html: renderPage(RulesPage, { frame: page.frame, view }) };
}

async function show(page: VisitedContext): Promise<PageAnswer> {
  const { rooms, query, frame } = page;
  const view = await page.read(readDraftRules(rooms, page.call(), page.parameter('draft')));
  const asked = query.get('regel');
  const known = view.rules.find(({ id }) => id === asked);
  const filled = known ? filledOf(known) : asked === 'nieuw' ? newRule : undefined;
  const notice = toNotice(query.get('gedaan'));
  return { html: renderPage(RulesPage, { frame, view, filled, notice }) };
}

function toNotice(done: string | null): RulesProps['notice'] {
  if (done === 'opgenomen') return 'adopted';
  return done === 'weg' ? 'removed' : undefined;
}

async function act(page: VisitedContext): Promise<PageAnswer> {
  const filled = readFilled(page.form);
  const action = page.form.get('actie');
  if (action === 'weg') {
    return save(page, { filled, apply: (rules) => rules.filter(({ id }) => id !== filled.was), done: 'weg' });
  }
  const tried = await tryIt(page, filled);
  if (action !== 'opnemen') return again(page, filled, tried, 200);
  if (!tried.ok || !tried.response.trial.ok) return again(page, filled, tried, 422);
  return save(page, {
    ...{ filled, apply: (rules) => withRule(rules, filled), done: 'opgenomen', tried: tried.response },
  });
}

/** The rule in the place that it had, or after the others. */
function withRule(rules: readonly HouseRule[], filled: FilledRule): readonly HouseRule[] {
  const place = rules.findIndex(({ id }) => id === filled.was);
  return place === -1 ? [...rules, toRule(filled)] : rules.with(place, toRule(filled));
}

const tryIt = (page: VisitedContext, { rego, proeven }: FilledRule): Promise<Answer<TriedRule>> =>
  page.attempt(tryDraftRule(page.rooms, page.call({ rego, tests: proeven }), page.parameter('draft')));

/** The page with the form as it was filled in, and what came of trying it. */
async function again(
  page: VisitedContext,
  filled: FilledRule,
  tried: Answer<TriedRule>,
  status: 200 | 422,
): Promise<PageAnswer> {
  const { rooms, frame } = page;
  const view = await page.read(readDraftRules(rooms, page.call(), page.parameter('draft')));
  if (!tried.ok && tried.problem.code === 'not-allowed') throw tried.problem;
  const told: Pick<RulesProps, 'tried' | 'refused'> = tried.ok
    ? { tried: tried.response, refused: status === 200 ? undefined : { code: 'not-ok' } }
    : { refused: toRefused(tried.problem) };
  return { status: tried.ok ? status : 422, html: renderPage(RulesPage, { frame, view, filled, ...told }) };
}

const toRefused = ({ code, extras }: GatewayError): RulesProps['refused'] => ({ code, places: extras.errors ?? [] });

interface Change {
  readonly filled: FilledRule;
  readonly apply: (rules: readonly HouseRule[]) => readonly HouseRule[];
  readonly done: 'opgenomen' | 'weg';
  readonly tried?: TriedRule;
}

/** Sets the rules of the draft, as the API would: on the revision that the form was made of. */
async function save(page: VisitedContext, { filled, apply, done, tried }: Change): Promise<PageAnswer> {
  const { rooms, frame, form } = page;
  const id = page.parameter('draft');
  const view = await page.read(readDraftRules(rooms, page.call(), id));
  const houseRules = apply(view.rules);
  const isTaken = done === 'opgenomen' && houseRules.filter((rule) => rule.id === filled.naam).length > 1;
  let refused: RulesProps['refused'] = { code: 'same-name' };
  if (!isTaken) {
    const body = { revision: Number(form.get('revisie')), reason: filled.reden.trim(), frame: { houseRules } };
    const saved = await page.attempt(changeDraft(rooms, page.call(body), id));
    if (saved.ok) {
      const place = done === 'weg' ? '' : `regel=${encodeURIComponent(filled.naam)}&`;
      return { redirect: `/concepten/${id}/regels?${place}gedaan=${done}` };
    }
    if (saved.problem.code === 'not-allowed') throw saved.problem;
    refused = toRefused(saved.problem);
  }
  return { status: 422, html: renderPage(RulesPage, { frame, view, filled, tried, refused }) };
}

/** What was typed: of a source each line as the schema takes it, with spaces for tabs. */
function readFilled(form: URLSearchParams): FilledRule {
  const line = (name: string): string => (form.get(name) ?? '').replace(/\s+/g, ' ').trim();
  const source = (name: string): string => (form.get(name) ?? '').replace(/\r\n?/g, '\n').replaceAll('\t', '    ');
  return {
    ...{ was: line('was'), naam: line('naam'), reden: form.get('reden') ?? '' },
    ...{ 'titel-nl': line('titel-nl'), 'titel-en': line('titel-en') },
    ...{ 'waarom-nl': line('waarom-nl'), 'waarom-en': line('waarom-en') },
    ...{ rego: source('rego'), proeven: source('proeven') },
  };
}
