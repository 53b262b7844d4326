const maxLength = 2000;
/** Somewhere to go that is no page: back there, a log-in would go round in circles. */
const doorPaths = /^\/(inloggen|uitloggen|rol)(\/|\?|$)/;
const base = 'https://site.invalid';

/** Where people come who asked for nothing else. */
const firstPage = '/overzicht';

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
