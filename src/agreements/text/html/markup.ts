declare const escaped: unique symbol;

/** Markup that is fit to be sent: made by `element`, with all text in it escaped. */
export type Markup = string & { readonly [escaped]: true };

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escapeText = (text: string): Markup =>
  text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? '') as Markup;

/** Text as it is read. */
export const text = escapeText;

/** Some markup after other markup. */
export const together = (parts: readonly Markup[], separator = ''): Markup => parts.join(separator) as Markup;

/** An element with its attributes and what it holds. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly Markup[]
): Markup {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeText(value)}"`);
  return `<${name}${written.join('')}>${children.join('')}</${name}>` as Markup;
}

/** An element that holds nothing. */
export const empty = (name: string, attributes: Readonly<Record<string, string>>): Markup =>
  `<${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeText(value)}"`)
    .join('')}>` as Markup;
