import type {
  AgreementId,
  Day,
  LocalText,
  Party,
  PartyId,
  PartyType,
  Role,
  Version,
} from '../contract/generated/types.ts';

/** How a key or a mandate stands now. */
export type KeyState = 'valid' | 'coming' | 'ended' | 'revoked';

/** What of a party ends soon. */
export interface PartyWarning {
  readonly code: 'key-ends' | 'mandate-ends';
  readonly days: 90 | 30 | 7;
  readonly on: Day;
  /** The key, or the party that was mandated. */
  readonly about?: string;
}

/** A party in the register, in one line. */
export interface PartyLine extends Pick<Party, 'id' | 'name' | 'type' | 'oin' | 'kvk'> {
  /** The party whose mandate it works under. */
  readonly mandatedBy?: string;
  readonly validKeys: number;
  /** How many agreements that the visitor's party knows name it. */
  readonly agreements: number;
  readonly warnings: readonly PartyWarning[];
  readonly isOwn: boolean;
}

/** The register. */
export interface PartiesView {
  readonly parties: readonly PartyLine[];
  /** Whether the visitor puts new parties in the register. */
  readonly mayRegister: boolean;
  /** The municipalities by which a new desk can be mandated. */
  readonly municipalities: readonly { readonly id: PartyId; readonly name: string }[];
}

export interface PartyKey {
  readonly kid: string;
  /** RFC 7638, to compare by eye. */
  readonly thumbprint: string;
  /** Which kind of key, such as `OKP Ed25519`. */
  readonly kind: string;
  readonly state: KeyState;
  readonly validFrom: string;
  readonly validTo?: string;
  readonly revokedAt?: string;
}

/** A mandate that a party gave, or got. */
export interface PartyMandate {
  readonly party: string;
  readonly document: string;
  readonly agreements?: readonly AgreementId[];
  readonly state: KeyState;
  readonly validFrom: string;
  readonly validTo?: string;
}

/** An agreement that names the party, as far as the visitor's party knows it. */
export interface PartyAgreement {
  readonly id: AgreementId;
  readonly version: Version;
  readonly title: LocalText;
  readonly state: string;
  /** Whether the visitor can open it. */
  readonly isOwn: boolean;
}

/** What somebody may do with a record. */
export interface PartyRights {
  /** Change the record, and add keys. */
  readonly change: boolean;
  readonly endKeys: boolean;
}

/** What somebody can sign for the party with before long. */
export interface ComingPower {
  readonly kind: 'key' | 'mandate';
  /** The key, or the party that was mandated. */
  readonly about: string;
  readonly from: string;
}

/** One party of the register. */
export interface PartyView {
  readonly party: Pick<
    Party,
    'id' | 'name' | 'type' | 'oin' | 'kvk' | 'endpoints' | 'securityProfile' | 'dataProtectionOfficer'
  >;
  readonly mandatedBy?: { readonly id: PartyId; readonly name: string; readonly type: PartyType };
  readonly keys: readonly PartyKey[];
  readonly revokedCertificates: readonly { readonly fingerprint: string; readonly revokedAt: string }[];
  readonly given: readonly PartyMandate[];
  readonly received: readonly PartyMandate[];
  readonly agreements: readonly PartyAgreement[];
  /** Only for who looks after the party. */
  readonly clients?: readonly { readonly clientId: string; readonly roles: readonly Role[] }[];
  readonly warnings: readonly PartyWarning[];
  readonly rights: PartyRights;
  /** For who signs for this party: what does not count yet, and they may know nothing of. */
  readonly coming: readonly ComingPower[];
  /** The first day from which a key counts that the party adds now. */
  readonly firstDay: Day;
  readonly isOwn: boolean;
}
