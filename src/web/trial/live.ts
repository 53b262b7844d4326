/** Attributes that let htmx fetch a whole page and take only the work sheet out of it. Without JavaScript they are nothing. */
export function liveAttributes(url: string, nonce: string): Readonly<Record<string, string>> {
  return {
    'hx-get': url,
    'hx-target': '#werkblad',
    'hx-select': '#werkblad',
    'hx-swap': 'outerMorph',
    'hx-push-url': 'true',
    'hx-status:5xx': 'swap:none push:false',
    'hx-nonce': nonce,
  };
}
