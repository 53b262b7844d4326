import { ConfigError } from '../errors.ts';

/** Every algorithm any profile allows: asymmetric, and known to be sound with the keys jose accepts for it. */
const soundAlgorithms = new Set(['RS256', 'PS256', 'ES256', 'EdDSA']);

interface CheckedIssuer {
  readonly issuer: string;
  readonly jwksUri?: string;
  readonly algorithms: readonly string[];
}

/**
 * What would make every token doubtful is refused at the start.
 * @throws ConfigError with all problems at once
 */
export function assertUsableIssuers(audience: string, issuers: readonly CheckedIssuer[]): void {
  const problems = issuers.flatMap((issuer, index) =>
    problemsOf(issuer).map((problem) => `issuer ${index + 1}: ${problem}`),
  );
  if (audience === '') problems.push('the audience is empty');
  if (new Set(issuers.map(({ issuer }) => issuer)).size < issuers.length) problems.push('an issuer is named twice');
  if (problems.length > 0) throw new ConfigError(problems);
}

function problemsOf({ issuer, jwksUri, algorithms }: CheckedIssuer): string[] {
  const problems: string[] = [];
  if (!isSafeUrl(issuer)) problems.push('must be an https URL without query or fragment');
  if (jwksUri !== undefined && !isSafeUrl(jwksUri, { query: true }))
    problems.push('the address of its keys must be an https URL');
  if (algorithms.length === 0) problems.push('names no algorithm');
  if (!algorithms.every((algorithm) => soundAlgorithms.has(algorithm)))
    problems.push('names an algorithm that is not allowed');
  return problems;
}

const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Keys that come over plain http are anybody's keys, except from this machine itself (the demo, tests). */
export function isSafeUrl(text: string, allow: { query: boolean } = { query: false }): boolean {
  const url = URL.parse(text);
  if (url === null || url.hash !== '' || url.username !== '' || (url.search !== '' && !allow.query)) return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && loopback.has(url.hostname));
}
