import type { KeyObject, X509Certificate } from 'node:crypto';
import { AsnConvert } from '@peculiar/asn1-schema';
import {
  BasicConstraints,
  Certificate,
  ExtendedKeyUsage,
  type Extension,
  id_ce_basicConstraints,
  id_ce_extKeyUsage,
  id_ce_keyUsage,
  id_ce_nameConstraints,
  id_ce_policyConstraints,
  KeyUsage,
  KeyUsageFlags,
  type TBSCertificate,
} from '@peculiar/asn1-x509';

/** What the profile of statements looks at in a certificate. */
export interface Profiled {
  /** Signed with SHA-256 or better. */
  readonly strongSignature: boolean;
  readonly strongKey: boolean;
  /** Of a CA that may issue certificates by which documents are signed: how many other CAs may stand below it. Undefined: it is none. */
  readonly pathLength: number | undefined;
  /** Of an organisation's own certificate: it may sign documents. */
  readonly signsDocuments: boolean;
  /** The only serialNumber (2.5.4.5) in the subject: in PKIoverheid's certificates the OIN. */
  readonly subjectNumber: string | undefined;
}

/** RSA (PKCS #1) and ECDSA with SHA-256, SHA-384 or SHA-512, and Ed25519. */
const strongSignatures: ReadonlySet<string> = new Set([
  '1.2.840.113549.1.1.11',
  '1.2.840.113549.1.1.12',
  '1.2.840.113549.1.1.13',
  '1.2.840.10045.4.3.2',
  '1.2.840.10045.4.3.3',
  '1.2.840.10045.4.3.4',
  '1.3.101.112',
]);
const strongCurves: ReadonlySet<string | undefined> = new Set(['prime256v1', 'secp384r1', 'secp521r1']);
const minRsaBits = 2048;

/** What is understood, and may therefore be critical (RFC 5280 section 4.2). */
const understood: ReadonlySet<string> = new Set([id_ce_basicConstraints, id_ce_keyUsage, id_ce_extKeyUsage]);
/** What would narrow the certificates below in ways that are not checked here: such a CA is not used. */
const constraints: ReadonlySet<string> = new Set([id_ce_nameConstraints, id_ce_policyConstraints]);

/** anyExtendedKeyUsage, clientAuth, emailProtection, documentSigning (RFC 5280 4.2.1.12, RFC 9336). */
const usagesForSigning: ReadonlySet<string> = new Set([
  '2.5.29.37.0',
  '1.3.6.1.5.5.7.3.2',
  '1.3.6.1.5.5.7.3.4',
  '1.3.6.1.5.5.7.3.36',
]);

const subjectSerialNumber = '2.5.4.5';

/**
 * Reads what counts of a certificate, beside what Node reads.
 * @throws Error when it has an extension that would have to be understood and is not, or no key that is known
 */
export function readProfiled({ raw, publicKey }: X509Certificate): Profiled {
  const { tbsCertificate, signatureAlgorithm } = AsnConvert.parse(raw, Certificate);
  const extensions = readExtensions(tbsCertificate);
  const [usage, basic] = [readUsage(extensions), readBasic(extensions)];
  const forSigning = isForSigning(extensions);
  const issues = basic?.cA && forSigning && usage & KeyUsageFlags.keyCertSign;
  const algorithm = signatureAlgorithm.algorithm;
  return {
    strongSignature: strongSignatures.has(algorithm) && tbsCertificate.signature.algorithm === algorithm,
    strongKey: isStrong(publicKey),
    pathLength: issues ? (basic.pathLenConstraint ?? Infinity) : undefined,
    signsDocuments: !basic?.cA && forSigning && signs(usage),
    subjectNumber: readSubjectNumber(tbsCertificate),
  };
}

type Extensions = ReadonlyMap<string, Extension>;

function readExtensions({ version, extensions = [] }: TBSCertificate): Extensions {
  const known = new Map(extensions.map((extension) => [extension.extnID, extension]));
  // Version 3 is written as 2 (RFC 5280 section 4.1.2.1).
  const isReadable = version === 2 && known.size === [...extensions].length;
  const isUnderstood = [...known.values()].every(
    ({ extnID, critical }) => !constraints.has(extnID) && (!critical || understood.has(extnID)),
  );
  if (!isReadable || !isUnderstood) throw new TypeError('not a certificate of this profile');
  return known;
}

function readUsage(extensions: Extensions): number {
  const found = extensions.get(id_ce_keyUsage);
  return found === undefined ? 0 : AsnConvert.parse(found.extnValue, KeyUsage).toNumber();
}

function readBasic(extensions: Extensions): BasicConstraints | undefined {
  const found = extensions.get(id_ce_basicConstraints);
  return found && AsnConvert.parse(found.extnValue, BasicConstraints);
}

const signs = (usage: number): boolean =>
  (usage & (KeyUsageFlags.digitalSignature | KeyUsageFlags.nonRepudiation)) !== 0;

/** A certificate that names purposes is for those only, and a CA issues for those only. */
function isForSigning(extensions: Extensions): boolean {
  const found = extensions.get(id_ce_extKeyUsage);
  return (
    found === undefined ||
    [...AsnConvert.parse(found.extnValue, ExtendedKeyUsage)].some((usage) => usagesForSigning.has(usage))
  );
}

function readSubjectNumber({ subject }: TBSCertificate): string | undefined {
  const numbers = [...subject].flatMap((name) => [...name]).filter(({ type }) => type === subjectSerialNumber);
  return numbers.length === 1 ? numbers[0]?.value.toString() : undefined;
}

function isStrong({ asymmetricKeyType, asymmetricKeyDetails }: KeyObject): boolean {
  if (asymmetricKeyType === 'ed25519') return true;
  if (asymmetricKeyType === 'ec') return strongCurves.has(asymmetricKeyDetails?.namedCurve);
  return asymmetricKeyType === 'rsa' && (asymmetricKeyDetails?.modulusLength ?? 0) >= minRsaBits;
}
