/**
 * JSON as OPA writes it to hash a structured file of a bundle (`.manifest`, `data.json`): no white space, members in the
 * order of the UTF-8 bytes of their names, texts escaped as Go's encoding/json does without HTML escapes
 * (OPA v1/bundle/hash.go). A file that holds this text has the digest of its bytes as its structured hash.
 * @throws TypeError for what JSON cannot say
 */
export function toStructuredText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(toStructuredText).join(',')}]`;
  if (typeof value !== 'object' || value === null) return toPrimitive(value);
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([one], [other]) => Buffer.compare(Buffer.from(one), Buffer.from(other)))
    .map(([name, member]) => `${toPrimitive(name)}:${toStructuredText(member)}`);
  return `{${members.join(',')}}`;
}

/** Go escapes these two always; a lone surrogate it could not read back as it was. */
function toPrimitive(value: unknown): string {
  if (typeof value === 'string' && !value.isWellFormed()) throw new TypeError('a text with half a character');
  if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError('a number that JSON does not have');
  const text = JSON.stringify(value);
  if (text === undefined) throw new TypeError('a value that JSON does not have');
  return text.replaceAll('\u2028', String.raw`\u2028`).replaceAll('\u2029', String.raw`\u2029`);
}
