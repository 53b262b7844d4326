import { DifferencePage } from '../../web/register/difference-page.tsx';
import { RegisterPage } from '../../web/register/register-page.tsx';
import { renderPage } from '../../web/web.ts';
import { freezeRegister, readRegister, readSnapshot } from '../../workbench/register.ts';
import { viewDifference, viewRegister } from '../../workbench/view-register.ts';
import type { PageAnswer, PageRoute, VisitedContext } from './page-route.ts';

/** The register of processing activities. */
export const registerPages: readonly PageRoute[] = [
  { method: 'get', path: '/register', handle: show },
  { method: 'post', path: '/register', handle: freeze },
  { method: 'get', path: '/register/verschil', handle: compare },
  { method: 'get', path: '/register/bestand', handle: download },
];

/** What the address says: the region, whose part, and which frozen register. */
function lookedAt({ query, frame }: VisitedContext) {
  return {
    region: query.get('regio') ?? undefined,
    scope: query.get('wat') === 'regio' ? ('region' as const) : ('party' as const),
    frozen: query.get('stand') || undefined,
    language: frame.language,
  };
}

async function show(page: VisitedContext): Promise<PageAnswer> {
  const view = await page.read(viewRegister(page.rooms, page.call(), lookedAt(page)));
  const done = page.query.get('gedaan') === 'vastgelegd';
  return { html: renderPage(RegisterPage, { frame: page.frame, view, done }) };
}

async function freeze(page: VisitedContext): Promise<PageAnswer> {
  const region = page.form.get('regio') ?? undefined;
  await page.read(freezeRegister(page.rooms, page.call(region === undefined ? {} : { region })));
  const back = new URLSearchParams({ ...(region === undefined ? {} : { regio: region }), gedaan: 'vastgelegd' });
  if (page.form.get('wat') === 'regio') back.set('wat', 'regio');
  return { redirect: `/register?${back}#vastgelegd` };
}

async function compare(page: VisitedContext): Promise<PageAnswer> {
  const { region, scope } = lookedAt(page);
  const asked = { region, scope, from: page.query.get('van') ?? '', to: page.query.get('tot') || undefined };
  const view = await page.read(viewDifference(page.rooms, page.call(), asked));
  return { html: renderPage(DifferencePage, { frame: page.frame, view }) };
}

async function download(page: VisitedContext): Promise<PageAnswer> {
  const { frozen, ...asked } = { ...lookedAt(page), format: page.query.get('vorm') ?? 'json' };
  const { rooms } = page;
  const document =
    frozen === undefined ? readRegister(rooms, page.call(), asked) : readSnapshot(rooms, page.call(), frozen, asked);
  return { document: await page.read(document) };
}
