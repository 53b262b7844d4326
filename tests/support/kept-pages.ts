/**
 * Pages of a browser context that are used for one visit after the other. A new page is a new process of the browser,
 * which takes as long as everything else in a visit; and what it compiled of the scripts is gone with it.
 */
import type { BrowserContext, Page } from 'playwright-core';

/** A page that goes back when it is disposed of. */
export interface TakenPage extends AsyncDisposable {
  readonly page: Page;
}

const free = new WeakMap<BrowserContext, Page[]>();

/** A page of a context that nobody uses now. It may still show what was last visited in it: go somewhere first. */
export async function takePage(context: BrowserContext): Promise<TakenPage> {
  const page = free.get(context)?.pop() ?? (await context.newPage());
  return { page, [Symbol.asyncDispose]: () => giveBack(page) };
}

/** Leaves nothing of a visit for the next one: nobody who listens, nothing that is answered for it, no mouse over it. */
async function giveBack(page: Page): Promise<void> {
  if (page.isClosed()) return;
  page.removeAllListeners();
  await page.unrouteAll();
  await page.mouse.move(-1, -1);
  const context = page.context();
  free.set(context, [...(free.get(context) ?? []), page]);
}
