import { type KeyObject, X509Certificate } from 'node:crypto';
import type { Party } from '../../contract/generated/types.ts';
import type { Instant } from '../../contract/vocabulary.ts';
import { type Profiled, readProfiled } from './certificate-profile.ts';
import { toDigest } from './digest.ts';
import type { StatementRefusal } from './refusals.ts';

interface Link extends Profiled {
  readonly certificate: X509Certificate;
}

/** A certificate under which other certificates count: the operator named it. */
export type TrustAnchor = Link;

export type CheckedChain =
  | { readonly ok: true; readonly publicKey: KeyObject }
  | { readonly ok: false; readonly code: StatementRefusal };

interface Expected {
  /** The OIN that the first certificate must name. */
  readonly oin: string;
  readonly revoked: NonNullable<Party['revokedCertificates']>;
  readonly anchors: readonly TrustAnchor[];
  /** Every certificate must be valid, and not be revoked, at each of these moments. */
  readonly moments: readonly Instant[];
}

/** PKIoverheid has a root, a domain or generation, and an issuer above the organisation's own certificate. */
const mostCertificates = 4;

/** Bytes of one certificate. */
const largestCertificate = 4_096;

/**
 * Reads certificates in PEM form as trust anchors.
 * @throws Error when there is none, or one of them is no CA that the profile knows
 */
export function readTrustAnchors(pem: string): readonly TrustAnchor[] {
  const blocks = pem.match(/-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g) ?? [];
  const anchors = blocks.map((block) => toLink(new X509Certificate(block)));
  const areIssuers = anchors.every(({ pathLength, strongKey }) => pathLength !== undefined && strongKey);
  if (anchors.length === 0 || !areIssuers) throw new TypeError('not the certificates of issuers');
  return anchors;
}

/**
 * Validates the chain of an `x5c` header (RFC 7515 section 4.1.6), after RFC 5280 section 6.1 within a narrow profile:
 * the certificates come in order, each issued by the next, the last by a trust anchor or one itself; a CA is one, and
 * within its path length; whatever the profile does not know and the issuer calls critical is refused, and so are name
 * and policy constraints. Revocation is what the party registered: nothing is looked up elsewhere.
 */
export function checkChain(x5c: readonly string[], expected: Expected): CheckedChain {
  const read = x5c.length > mostCertificates ? [undefined] : x5c.map(readCertificate);
  const chain = read.filter((certificate) => certificate !== undefined);
  const [own] = chain;
  if (own === undefined || chain.length < read.length) return { ok: false, code: 'certificate-unusable' };
  const path = toPath(chain, expected.anchors);
  if (path === undefined) return { ok: false, code: 'certificate-untrusted' };
  const code = checkPath(path, own) ?? checkCircumstances(path, own, expected);
  return code === undefined ? { ok: true, publicKey: own.certificate.publicKey } : { ok: false, code };
}

/** Standard base64 of DER and nothing after it; undefined for anything else. */
function readCertificate(text: string): Link | undefined {
  const der = Buffer.from(text, 'base64');
  if (der.length > largestCertificate || der.toString('base64') !== text) return undefined;
  try {
    const certificate = new X509Certificate(der);
    return certificate.raw.equals(der) ? toLink(certificate) : undefined;
  } catch {
    // Whatever the parsers say of bytes that anyone may have sent: they are no certificate.
    return undefined;
  }
}

const toLink = (certificate: X509Certificate): Link => ({ certificate, ...readProfiled(certificate) });

/** The chain up to and with its trust anchor; undefined when a signature does not fit or it ends elsewhere. */
function toPath(chain: readonly Link[], anchors: readonly TrustAnchor[]): readonly Link[] | undefined {
  const last = chain.at(-1)?.certificate;
  if (last === undefined) return undefined;
  const isAnchor = anchors.some(({ certificate }) => certificate.raw.equals(last.raw));
  const anchor = isAnchor ? undefined : anchors.find(({ certificate }) => isIssuedBy(last, certificate));
  if (!isAnchor && anchor === undefined) return undefined;
  const path = anchor === undefined ? chain : [...chain, anchor];
  const fits = path.slice(1).every(({ certificate }, index) => {
    const issued = path[index]?.certificate;
    return issued !== undefined && isIssuedBy(issued, certificate);
  });
  return fits ? path : undefined;
}

const isIssuedBy = (certificate: X509Certificate, issuer: X509Certificate): boolean =>
  certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);

function checkPath(path: readonly Link[], own: Link): StatementRefusal | undefined {
  // The signature over a trust anchor proves nothing: it is trusted because the operator named it.
  const isSound = path.every((link, index) => link.strongKey && (link.strongSignature || index === path.length - 1));
  const areIssuers = path.slice(1).every(({ pathLength }, below) => pathLength !== undefined && pathLength >= below);
  return isSound && areIssuers && path.length > 1 && own.signsDocuments ? undefined : 'certificate-unusable';
}

function checkCircumstances(path: readonly Link[], own: Link, expected: Expected): StatementRefusal | undefined {
  const { oin, moments, revoked } = expected;
  if (own.subjectNumber !== oin) return 'certificate-other-party';
  const isValid = ({ certificate: { validFromDate, validToDate } }: Link): boolean =>
    moments.every((moment) => +validFromDate <= moment && moment <= +validToDate);
  if (!path.every(isValid)) return 'certificate-not-valid';
  const ends = path.flatMap(({ certificate }) => {
    const fingerprint = toDigest(certificate.raw);
    return revoked.filter((entry) => entry.fingerprint === fingerprint).map(({ revokedAt }) => Date.parse(revokedAt));
  });
  // Written so that a date that is none closes.
  return ends.every((end) => moments.every((moment) => moment < end)) ? undefined : 'certificate-revoked';
}
