import type { GatewayError } from '../../errors.ts';
import { DeliveriesPage, type DeliveriesProps } from '../../web/deliveries/deliveries-page.tsx';
import { SecretPage } from '../../web/deliveries/secret-page.tsx';
import { renderPage } from '../../web/web.ts';
import {
  confirmOwnSubscription,
  endOwnSubscription,
  giveUpLetter,
  renewOwnSecret,
  replayLetter,
} from '../../workbench/change-deliveries.ts';
import { viewDeliveries } from '../../workbench/deliveries.ts';
import { isFresh, logInAgain } from './fresh-log-in.ts';
import type { PageAnswer, PageRoute, VisitedContext } from './page-route.ts';

/** How it goes with the messages to the own party. */
export const deliveriesRoutes: readonly PageRoute[] = [
  { method: 'get', path: '/bezorging', handle: (page) => show(page) },
  { method: 'post', path: '/bezorging', handle: submit },
];

async function show(page: VisitedContext, problem?: DeliveriesProps['problem']): Promise<PageAnswer> {
  const { rooms, frame, query } = page;
  const view = await page.read(viewDeliveries(rooms, page.call()));
  const done = query.get('gedaan') ?? undefined;
  const html = renderPage(DeliveriesPage, { frame, view, ...(problem && { problem }), ...(done && { done }) });
  return { html, ...(problem && { status: 422 }) };
}

const acts = new Map([
  ['opnieuw', { act: replayLetter, done: 'replayed' }],
  ['opgeven', { act: giveUpLetter, done: 'given-up' }],
  ['beeindigen', { act: endOwnSubscription, done: 'ended' }],
  ['bevestigen', { act: confirmOwnSubscription, done: 'confirmed' }],
] as const);

/** One form per thing that can be done: what, and with which subscription or message. */
async function submit(page: VisitedContext): Promise<PageAnswer> {
  const { rooms, form } = page;
  const [action, id] = [form.get('actie') ?? '', form.get('id') ?? ''];
  if (action === 'geheim') return renew(page, id);
  const found = [...acts].find(([name]) => name === action)?.[1];
  if (found === undefined) return show(page);
  const made = await page.attempt<unknown>(found.act(rooms, page.call(), id));
  return made.ok ? { redirect: `/bezorging?gedaan=${found.done}` } : refuse(page, made.problem);
}

/** The answer to the form is the only page that has the secret. */
async function renew(page: VisitedContext, id: string): Promise<PageAnswer> {
  if (!isFresh(page)) return logInAgain('/bezorging');
  const made = await page.attempt(renewOwnSecret(page.rooms, page.call(), id));
  if (!made.ok) return refuse(page, made.problem);
  const { secret = '' } = made.response;
  return { html: renderPage(SecretPage, { frame: page.frame, subscription: made.response.id, secret }) };
}

/** @throws GatewayError what is no answer to a form: it gets a page of its own */
function refuse(page: VisitedContext, problem: GatewayError): Promise<PageAnswer> {
  const { code } = problem;
  if (code !== 'not-found' && code !== 'conflict') throw problem;
  return show(page, code);
}
