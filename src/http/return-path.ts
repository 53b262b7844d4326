const maxLength = 2000;
/** Somewhere to go that is no page: back there, a log-in would go round in circles. */
const doorPaths = /^\/(inloggen|uitloggen|rol)(\/|\?|$)/;
const base = 'https://site.invalid';

/** Where people come who asked for nothing else. */
const firstPage = '/overzicht';
/** Where clients do. */
const firstOfClients = '/mijn';

/** The pages of clients; all others behind the door are of who works for a party. */
const isOfClients = (path: string): boolean => /^\/mijn(\/|\?|$)/.test(path);
/** For everybody, so also for who is no client. */
const isOfAll = (path: string): boolean => /^\/(toegankelijkheid|proef)?(\?|$)/.test(path);

/** Where somebody goes who just came in, having wished for a page that may be the other door's. */
export function pathFor(isClient: boolean, path: string): string {
  if (isOfAll(path) || isOfClients(path) === isClient) return path;
  return isClient ? firstOfClients : firstPage;
}

/**
 * An address that was handed in, as a path of this site: what leads elsewhere in whichever way a browser might read it
 * is replaced by the first page.
 */
export function toReturnPath(text: string | null | undefined): string {
  if (typeof text !== 'string' || text.length > maxLength || !/^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(text))
    return firstPage;
  const url = URL.parse(text, base);
  if (url === null || url.origin !== base || url.pathname.startsWith('//')) return firstPage;
  const path = `${url.pathname}${url.search}`;
  return doorPaths.test(path) ? firstPage : path;
}
