/** Why a statement does not count. `docs/errors.md` has the same list. */
export const statementRefusals = {
  malformed: 'It is no compact JWS of a statement, or longer than 48,000 characters.',
  'wrong-header': 'Its header has anything but `alg`, `typ`, and one of `kid` and `x5c`.',
  'wrong-payload': 'Its payload is no statement in JCS form (RFC 8785).',
  'unknown-agreement': 'No agreement with this hash was published here, or its text is damaged.',
  'other-agreement': 'It is about another agreement.',
  'unknown-party': 'The agreement does not name the party, or the party is not registered.',
  'other-party': 'It is of another party.',
  'in-the-future': 'It says that it was signed more than a minute from now.',
  'wrong-algorithm': 'The profile of the agreement does not allow the algorithm, or the key is not made for it.',
  'wrong-signature': 'The signature does not fit.',
  'unknown-key': 'The party has registered no such key.',
  'key-not-valid': 'The key was not valid when it was signed, or when it was received.',
  'key-revoked': 'The key was revoked by then.',
  'certificate-unusable': 'A certificate is none, may not be used for this, is weak, or has what is not understood.',
  'certificate-untrusted': 'The certificates do not lead to a CA that this gateway trusts.',
  'certificate-other-party': 'The certificate does not name the OIN of the party.',
  'certificate-not-valid': 'A certificate was not valid when it was signed, or when it was received.',
  'certificate-revoked': 'A certificate was revoked by then.',
  'wrong-representation': 'It names a party twice, or itself, or others in what a party can only say for itself.',
  'not-of-the-steering-group': 'A vote, and the party is no member of the steering group.',
  'own-case': 'A vote of a party about itself.',
  'about-nobody': 'A vote about who is no party and has not declared its accession.',
  'unknown-declaration': 'A vote to admit that names no acceptance which that party gave.',
  'member-not-signed': 'A vote to expel by a member of the steering group that has not accepted the agreement.',
  'too-many-statements':
    'The party, or all parties together, have stated so much that no more is kept; see the bounds.',
  'named-already': 'A declaration of accession by a party that the agreement names.',
  'not-as-registered': 'The newcomer is registered under another name, type, OIN or mandate.',
  'desk-without-mandate': 'Only a desk works by mandate, and of a municipality of the agreement.',
  'party-frozen': 'The party, or one that it speaks for, is frozen at this gateway because of an incident.',
  'region-taken': 'Another agreement that is signed or in force has the region during the term.',
  'norms-missing': 'The newcomer does not keep to every norm that the agreement asks of its type, or it asks none.',
} as const satisfies Record<string, string>;

export type StatementRefusal = keyof typeof statementRefusals;

/** Why a stored statement does not verify: what would refuse it, or that the log has no entry about this very text. */
export type StatementFault = StatementRefusal | 'no-entry' | 'other-entry';

/** Why a statement that counts for the signing party does nothing for another, or nothing yet. */
export const outcomeReasons = {
  NOT_A_PARTY: 'The agreement does not name the represented party.',
  MANDATE_MISSING: 'The represented party has registered no mandate to the signing party by this document.',
  MANDATE_OTHER_AGREEMENT: 'The mandate is for other agreements.',
  MANDATE_NOT_YET_VALID: 'The mandate was not valid yet when it was signed, or when it was received.',
  MANDATE_EXPIRED: 'The mandate had ended by then.',
  MANDATE_REVOKED: 'The mandate was taken back by then.',
  AWAITS_ADMISSION: 'A declaration of accession: the steering group has to admit the newcomer.',
  MEMBER_NOT_SIGNED: 'A vote to admit by a member that has not signed itself, or has left.',
  A_NO_STANDS: 'A rejection or withdrawal decides: it is later, less than a minute earlier, or the party’s own.',
} as const satisfies Record<string, string>;

export type OutcomeReason = keyof typeof outcomeReasons;
