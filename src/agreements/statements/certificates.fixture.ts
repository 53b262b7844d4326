/** Test support: certificates as PKIoverheid shapes them, of issuers that do not exist, and broken in every way. */
import { createHash, generateKeyPairSync, type KeyObject, sign as signData, X509Certificate } from 'node:crypto';
import { AsnConvert, OctetString } from '@peculiar/asn1-schema';
import {
  AlgorithmIdentifier,
  AttributeTypeAndValue,
  AttributeValue,
  BasicConstraints,
  Certificate,
  ExtendedKeyUsage,
  Extension,
  Extensions,
  KeyUsage,
  KeyUsageFlags,
  Name,
  RelativeDistinguishedName,
  SubjectPublicKeyInfo,
  TBSCertificate,
  Validity,
  Version,
} from '@peculiar/asn1-x509';
import { readTrustAnchors, type TrustAnchor } from './certificate-chain.ts';

export interface Issued {
  readonly certificate: X509Certificate;
  readonly key: KeyObject;
}

export interface Wish {
  readonly name: string;
  /** serialNumber in the subject, as often as it stands here. */
  readonly numbers?: readonly string[];
  readonly from?: string;
  readonly to?: string;
  /** Of a CA: how many others may stand below it. */
  readonly ca?: { readonly pathLength?: number };
  readonly usage?: number;
  readonly purposes?: readonly string[];
  readonly more?: readonly Extension[];
  readonly keys?: { readonly publicKey: KeyObject; readonly privateKey: KeyObject };
  readonly digest?: 'sha256' | 'sha1';
  readonly version?: 1 | 3;
}

const oids = { sha256: '1.2.840.10045.4.3.2', sha1: '1.2.840.10045.4.1' } as const;

const newKeys = (): { publicKey: KeyObject; privateKey: KeyObject } =>
  generateKeyPairSync('ec', { namedCurve: 'P-256' });

/** Issues a certificate with ECDSA on P-256. @param by itself when left out */
export function issue(wish: Wish, by?: Issued): Issued {
  const { publicKey, privateKey } = wish.keys ?? newKeys();
  const tbs = new TBSCertificate({
    version: wish.version === 1 ? Version.v1 : Version.v3,
    serialNumber: toBuffer(createHash('sha256').update(wish.name).digest().subarray(0, 8).fill(1, 0, 1)),
    signature: new AlgorithmIdentifier({ algorithm: oids[wish.digest ?? 'sha256'] }),
    issuer: by === undefined ? toName(wish) : AsnConvert.parse(by.certificate.raw, Certificate).tbsCertificate.subject,
    validity: new Validity({
      notBefore: new Date(wish.from ?? '2025-01-01T00:00:00Z'),
      notAfter: new Date(wish.to ?? '2028-01-01T00:00:00Z'),
    }),
    subject: toName(wish),
    subjectPublicKeyInfo: AsnConvert.parse(publicKey.export({ format: 'der', type: 'spki' }), SubjectPublicKeyInfo),
    ...(wish.version === 1 ? {} : { extensions: new Extensions(toExtensions(wish)) }),
  });
  const bytes = Buffer.from(AsnConvert.serialize(tbs));
  const signature = signData(wish.digest ?? 'sha256', bytes, by?.key ?? privateKey);
  const certificate = new Certificate({
    tbsCertificate: tbs,
    signatureAlgorithm: tbs.signature,
    signatureValue: toBuffer(signature),
  });
  const der = Buffer.from(AsnConvert.serialize(certificate));
  return { certificate: new X509Certificate(der), key: privateKey };
}

function toExtensions({ ca, usage, purposes, more = [] }: Wish): Extension[] {
  const flags = usage ?? (ca ? KeyUsageFlags.keyCertSign : KeyUsageFlags.digitalSignature);
  const basic = new BasicConstraints({
    cA: ca !== undefined,
    ...(ca?.pathLength === undefined ? {} : { pathLenConstraint: ca.pathLength }),
  });
  return [
    extension('2.5.29.19', AsnConvert.serialize(basic)),
    ...(flags === 0 ? [] : [extension('2.5.29.15', AsnConvert.serialize(new KeyUsage(flags)))]),
    ...(purposes ? [extension('2.5.29.37', AsnConvert.serialize(new ExtendedKeyUsage([...purposes])), false)] : []),
    ...more,
  ];
}

export const extension = (id: string, value: ArrayBuffer, critical = true): Extension =>
  new Extension({ extnID: id, critical, extnValue: new OctetString(value) });

function toName({ name, numbers = [] }: Wish): Name {
  const attribute = (type: string, value: string): RelativeDistinguishedName =>
    new RelativeDistinguishedName([
      new AttributeTypeAndValue({ type, value: new AttributeValue({ printableString: value }) }),
    ]);
  return new Name([
    attribute('2.5.4.6', 'NL'),
    attribute('2.5.4.3', name),
    ...numbers.map((number) => attribute('2.5.4.5', number)),
  ]);
}

const toBuffer = (bytes: Buffer): ArrayBuffer => new Uint8Array(bytes).buffer;

/** The members of an `x5c` header. */
export const toX5c = (...chain: readonly Issued[]): string[] =>
  chain.map(({ certificate }) => certificate.raw.toString('base64'));

export const toAnchors = (...issuers: readonly Issued[]): readonly TrustAnchor[] =>
  readTrustAnchors(issuers.map(({ certificate }) => certificate.toString()).join('\n'));

/** A root, a CA below it, and the CA that issues to organisations. */
export const root = issue({ name: 'Verzonnen Overheid Root', ca: {} });
export const domain = issue({ name: 'Verzonnen Overheid Domein', ca: { pathLength: 1 } }, root);
export const issuer = issue({ name: 'Verzonnen Uitgever', ca: { pathLength: 0 } }, domain);
/** Just such a chain, which no operator named. */
export const otherRoot = issue({ name: 'Verzonnen Overheid Root', ca: {} });
