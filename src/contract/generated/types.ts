// Generated from schemas/ by `npm run generate`. Do not edit.
/**
 * A moment in UTC, RFC 3339 with Z.
 */
export type InstantText = string
/**
 * The id of a role, as the agreement names it.
 */
export type Role = string
/**
 * The id of a party in the register of this gateway.
 */
export type PartyId = string
/**
 * The name of a field of the catalogue.
 */
export type FieldName = string
/**
 * The id of an agreement.
 */
export type AgreementId = string
/**
 * A version (semver).
 */
export type Version = string
/**
 * SHA3-512 over the JCS form (RFC 8785) of the agreement, base64url.
 */
export type AgreementHash = string
/**
 * SHA-256, base64url.
 */
export type Digest = string
/**
 * MUN municipality, HUB regional desk, COR housing corporation, PRO care provider, BUD budget administrator.
 */
export type PartyType = ("MUN" | "HUB" | "COR" | "PRO" | "BUD")
/**
 * The part of a value that is shown: year or month of a date, the first four digits of a postcode, or only the organisation of a contact.
 */
export type Part = ("year" | "month" | "postcode-area" | "organisation")
/**
 * The id of a clause: purpose, sender type and recipient type.
 */
export type ClauseId = string
/**
 * The id of a legal basis in the law data.
 */
export type LegalBasisId = string
/**
 * Why a field is withheld.
 */
export type ReasonCode = ("DENY_UNKNOWN_PURPOSE" | "DENY_STATUTORY_BSN" | "DENY_STATUTORY_ART10" | "DENY_STATUTORY_MEDICAL" | "DENY_BLACKLIST" | "DENY_PARTY_NOT_SIGNED" | "DENY_PARTY_WITHDRAWN" | "DENY_ROLE" | "DENY_AGREEMENT_NOT_IN_FORCE" | "DENY_PURPOSE_NOT_AGREED" | "DENY_FIELD_NOT_AGREED" | "DENY_NO_CASE_RELATION" | "DENY_PHASE" | "DENY_RESTRICTED" | "DENY_ADDRESS_SECRET" | "DENY_RETENTION" | "DENY_NO_CONSENT" | "DENY_CONSENT_NOT_EXPLICIT" | "DENY_CONSENT_WITHDRAWN" | "DENY_CONSENT_EXPIRED" | "DENY_CONSENT_WRONG_PERSON" | "DENY_OBJECTED" | "DENY_SMALL_CELL" | "DENY_HOUSE_RULE")
/**
 * A step in the order of evaluation.
 */
export type CheckName = ("purpose" | "law" | "party" | "role" | "agreement" | "clause" | "twist" | "case" | "phase" | "consent" | "sender" | "rights")
/**
 * A calendar day in the Netherlands, ISO 8601.
 */
export type Day = string
/**
 * One line of text in Latin letters. A line break, a control character, a character that turns the direction of reading or a combining mark would let a name pose as another part of a document.
 */
export type Line = string
/**
 * The category of a field: A identity, B contact, C household, D housing need, E income, F debts, G support, H tenancy, I safety, J medical.
 */
export type Category = ("A" | "B" | "C" | "D" | "E" | "F" | "G" | "H" | "I" | "J")
/**
 * Homes pledged (art. 16).
 * 
 * @maxItems 500
 * 
 * Items: A pledge of homes.
 */
export type Quotas = {
/**
 * Calendar year.
 */
year: number
municipality: Line
corporation: PartyId
/**
 * How many homes.
 */
homes: number
}[]
/**
 * Why there is an emergency: a vital interest of the client or another, or acute danger for somebody.
 */
export type EmergencyGround = ("vital-interest" | "acute-danger")
/**
 * waiver: lifts Wmo 5.3.3 or professional secrecy; explicit: AVG art. 9(2)(a) or another law that asks for explicit consent.
 */
export type ConsentKind = ("waiver" | "explicit")
/**
 * The code of a purpose (doel).
 */
export type PurposeCode = string
/**
 * The forms (art. 8).
 * 
 * @maxItems 20
 * 
 * Items: A form on which clients answer (art. 8).
 */
export type ConsentForms = {
id: Line
version: Line
/**
 * The kinds of consent it asks.
 * 
 * @minItems 1
 * @maxItems 2
 */
kinds: ConsentKind[]
/**
 * The purposes it asks for.
 * 
 * @minItems 1
 * @maxItems 20
 */
purposes: PurposeCode[]
/**
 * How long an answer holds, in months.
 */
validMonths: number
/**
 * Whether an answer ends as well when the case moves to another phase.
 */
endsAtPhaseChange?: boolean
}[]
/**
 * Who is controller for what (art. 10; AVG art. 26).
 * 
 * @maxItems 10
 * 
 * Items: A responsibility.
 */
export type Controllers = {
partyType: PartyType
responsibleFor: LocalParagraph
}[]
/**
 * Security, per type of party (art. 13; AVG art. 32).
 * 
 * @maxItems 10
 * 
 * Items: What a type of party keeps to (art. 13).
 */
export type Security = {
partyType: PartyType
/**
 * The norms, such as BIO or NEN 7510.
 * 
 * @minItems 1
 * @maxItems 20
 */
norms: Line[]
/**
 * Whether people log in with two factors.
 */
twoFactor: boolean
}[]
/**
 * What happens when it goes wrong (art. 17).
 * 
 * @maxItems 3
 * 
 * Items: A level.
 */
export type Escalation = {
/**
 * The level.
 */
level: ("groen" | "geel" | "rood")
action: LocalParagraph
}[]
/**
 * The annexes (art. 23).
 * 
 * @maxItems 50
 * 
 * Items: An annex.
 */
export type Annexes = {
id: Line
title: LocalText
digest?: Digest
}[]
/**
 * The values.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: A value.
 */
export type ValueLabels = {
code: Line
label: LocalText
}[]
/**
 * Where a case stands.
 */
export type Phase = ("registration" | "screening" | "matching" | "nomination" | "contract" | "aftercare" | "closed")
/**
 * strict: refuse the whole request when one field is refused; marked: permitted fields plus one uniform marker per withheld field.
 */
export type Mode = ("strict" | "marked")
/**
 * What a clause asks of the client.
 */
export type ConsentRequirement = ("none" | "objection" | "waiver" | "explicit")
/**
 * A precondition of law that the sending party declared to have met (Besluit gemeentelijke schuldhulpverlening art. 2).
 */
export type Condition = ("contact-attempted" | "debt-help-offered" | "offer-made")
/**
 * A source in Rego: lines in Latin letters, parted by line feeds. No tab: the text of the agreement shows every character, and a tab would look like spaces.
 */
export type RegoSource = string
/**
 * O ordinary, S sensitive, B citizen service number, I9 special by inference, H9 health (AVG art. 9), C10 criminal (AVG art. 10).
 */
export type Sensitivity = ("O" | "S" | "B" | "I9" | "H9" | "C10")
/**
 * SHA3-512 over the UTF-8 bytes of a text, base64url.
 */
export type TextDigest = string
/**
 * SHA-256 in base64.
 */
export type TreeHash = string
/**
 * source: its own system with values; receiver: where it wants to be told of changes; identity-provider: where its people log in; policy-engine: its own OPA.
 */
export type EndpointKind = ("source" | "receiver" | "identity-provider" | "policy-engine")
/**
 * Stable name of a check.
 */
export type CheckCode = string
/**
 * error: it may not be signed like this; warning: it may, but somebody should look at it.
 */
export type Severity = ("error" | "warning")
/**
 * Whether a party's own statement under the agreement is live.
 */
export type Standing = ("signed" | "unsigned" | "withdrawn")
/**
 * Whether a client is told of a data breach (AVG art. 34): not decided yet, told, or not needed.
 */
export type TellState = ("open" | "told" | "not-needed")
/**
 * The id of a data breach.
 */
export type BreachId = string
/**
 * What happened: a secret, key or account was stolen; somebody looked without need; data went to the wrong recipient; a device or document was lost; data was changed or lost without right; something else.
 */
export type BreachKind = ("secret-stolen" | "unneeded-use" | "wrong-recipient" | "device-lost" | "data-changed" | "data-lost" | "other")
/**
 * Why something is frozen: a secret or key was stolen, an account was taken over, a device was lost, requests are unusual, a data breach was found, or to be sure.
 */
export type FreezeReason = ("secret-stolen" | "account-taken-over" | "device-lost" | "unusual-requests" | "breach-found" | "precaution")
/**
 * The id of a person who works for a party and logged in once.
 */
export type PersonId = string
/**
 * One party's own reference to a case; no two parties' references to one case match.
 */
export type CaseRef = string
/**
 * Area codes.
 * 
 * @maxItems 50
 * 
 * Items: CBS code of an area.
 */
export type Areas = string[]
/**
 * F41 Schuldbedragen en schuldeisers.
 * 
 * @maxItems 100
 * 
 * Items: A debt.
 */
export type DebtDetailsValue = {
/**
 * EUR.
 */
amount: number
/**
 * A short text.
 */
creditor: string
}[]
/**
 * The id of a delivery, which is the id of its message over all attempts.
 */
export type DeliveryId = string
/**
 * The outcome of one field.
 */
export type FieldOutcome = ({
/**
 * It was disclosed.
 */
outcome: "disclosed"
part?: Part
clause: ClauseId
/**
 * The legal bases.
 * 
 * @maxItems 100
 */
basis: LegalBasisId[]
/**
 * The kinds of consent it rests on; empty when none is needed.
 * 
 * @maxItems 100
 */
consent: ConsentKind[]
} | {
/**
 * It was withheld.
 */
outcome: "withheld"
reason: ReasonCode
})
/**
 * The id of a comment.
 */
export type CommentId = string
/**
 * The id of a draft.
 */
export type DraftId = string
/**
 * The number of a revision of a draft, from 1.
 */
export type RevisionNumber = number
/**
 * For whom the consent holds: a named party, or the corporation that is matched with the client, or any party of a type in the case.
 */
export type ConsentRecipient = ({
party: PartyId
} | {
/**
 * Always COR.
 */
matched: "COR"
} | {
type: PartyType
})
/**
 * In what capacity a consent was given.
 */
export type Capacity = ("self" | "bewindvoerder" | "mentor" | "curator" | "parent" | "proxy")
/**
 * How the client answered: together with a care worker at one screen, on paper, by telephone, or by itself at the web door.
 */
export type ConsentChannel = ("together" | "paper" | "phone" | "portal")
/**
 * Who was there when the client answered: a kind, never a name.
 */
export type PresentKind = ("client" | "representative" | "parent" | "care-worker" | "interpreter" | "family" | "other")
/**
 * The id of a subscription.
 */
export type SubscriptionId = string
/**
 * none: never asked; given; refused; withdrawn; expired; wrong-person: given by someone whose capacity does not reach this category.
 */
export type ConsentStatus = ("none" | "given" | "refused" | "withdrawn" | "expired" | "wrong-person")
/**
 * The answer for one field.
 */
export type FieldDecision = ({
/**
 * all, or part.
 */
effect: ("all" | "part")
part?: Part
clause: ClauseId
/**
 * The legal bases of the clause.
 * 
 * @maxItems 100
 */
basis: LegalBasisId[]
/**
 * The kinds of consent it rests on.
 * 
 * @maxItems 100
 */
consent: ConsentKind[]
/**
 * What stands in the place of the client's consent: an emergency. Left out where none was needed.
 */
ground?: "emergency"
} | {
/**
 * Nothing.
 */
effect: "none"
stoppedAt: CheckName
reason: ReasonCode
/**
 * What the check refers to: a clause, a denial or a legal basis.
 */
reference?: string
})
/**
 * A change of a twist as somebody proposes it; the gateway adds who, when and why.
 */
export type ProposedChange = ({
/**
 * What changes.
 */
op: "switch-on"
clause: ClauseId
field: FieldName
} | {
/**
 * What changes.
 */
op: "remove-field"
clause: ClauseId
field: FieldName
} | {
/**
 * What changes.
 */
op: "narrow-field"
clause: ClauseId
field: FieldName
part: Part
} | {
/**
 * What changes.
 */
op: "remove-clause"
clause: ClauseId
} | {
/**
 * What changes.
 */
op: "remove-role"
clause: ClauseId
role: Role
} | {
/**
 * What changes.
 */
op: "require-consent"
clause: ClauseId
requirement: ConsentRequirement
} | {
/**
 * What changes.
 */
op: "add-condition"
clause: ClauseId
condition: Condition
} | {
/**
 * What changes.
 */
op: "set-mode"
purpose: PurposeCode
mode: Mode
} | {
/**
 * What changes.
 */
op: "narrow-phases"
purpose: PurposeCode
/**
 * The phases that stay.
 * 
 * @maxItems 100
 */
phases: Phase[]
} | {
/**
 * What changes.
 */
op: "close-candidates"
purpose: PurposeCode
} | {
/**
 * What changes.
 */
op: "set-articles"
articles: ArticlesChange
} | {
/**
 * What changes.
 */
op: "set-value-list"
field: FieldName
values: ValueLabels
})
/**
 * An arrangement that an agreement can do without.
 */
export type OptionalArrangement = "emergency"
/**
 * The id of a change within its draft: the revision that brought it, and its place there.
 */
export type ChangeId = string
/**
 * What can be decided by itself in an agreement.
 */
export type PointKind = ("purpose" | "phase" | "candidates" | "mode" | "clause" | "field" | "option" | "role" | "consent" | "condition" | "basis" | "role-entry" | "article" | "value-list" | "about" | "scope" | "party" | "required" | "quorum" | "quorum-of-type" | "profile" | "term" | "retention" | "arrangement" | "house-rule")
/**
 * draft: being written; consultation: open to all its parties for comment; offered: published for signing, never changed again; abandoned.
 */
export type DraftState = ("draft" | "consultation" | "offered" | "abandoned")
/**
 * One change of a twist, with who made it, when and why.
 */
export type TwistChange = ({
/**
 * What changes.
 */
op: "switch-on"
clause: ClauseId
field: FieldName
id?: ChangeId
/**
 * Who made the change (role and party).
 */
by: string
at: InstantText
/**
 * Why.
 */
reason: string
} | {
/**
 * What changes.
 */
op: "remove-field"
clause: ClauseId
field: FieldName
id?: ChangeId
carried?: Carried
/**
 * Who made the change (role and party).
 */
by: string
at: InstantText
/**
 * Why.
 */
reason: string
} | {
/**
 * What changes.
 */
op: "narrow-field"
clause: ClauseId
field: FieldName
part: Part
id?: ChangeId
carried?: Carried
/**
 * Who made the change (role and party).
 */
by: string
at: InstantText
/**
 * Why.
 */
reason: string
} | {
/**
 * What changes.
 */
op: "remove-clause"
clause: ClauseId
id?: ChangeId
carried?: Carried
/**
 * Who made the change (role and party).
 */
by: string
at: InstantText
/**
 * Why.
 */
reason: string
} | {
/**
 * What changes.
 */
op: "remove-role"
clause: ClauseId
role: Role
id?: ChangeId
carried?: Carried
/**
 * Who made the change (role and party).
 */
by: string
at: InstantText
/**
 * Why.
 */
reason: string
} | {
/**
 * What changes.
 */
op: "require-consent"
clause: ClauseId
requirement: ConsentRequirement
id?: ChangeId
carried?: Carried
/**
 * Who made the change (role and party).
 */
by: string
at: InstantText
/**
 * Why.
 */
reason: string
} | {
/**
 * What changes.
 */
op: "add-condition"
clause: ClauseId
condition: Condition
id?: ChangeId
carried?: Carried
/**
 * Who made the change (role and party).
 */
by: string
at: InstantText
/**
 * Why.
 */
reason: string
} | {
/**
 * What changes.
 */
op: "set-mode"
purpose: PurposeCode
mode: Mode
id?: ChangeId
carried?: Carried
/**
 * Who made the change (role and party).
 */
by: string
at: InstantText
/**
 * Why.
 */
reason: string
} | {
/**
 * What changes.
 */
op: "narrow-phases"
purpose: PurposeCode
/**
 * The phases that stay.
 * 
 * @maxItems 100
 */
phases: Phase[]
id?: ChangeId
carried?: Carried
/**
 * Who made the change (role and party).
 */
by: string
at: InstantText
/**
 * Why.
 */
reason: string
} | {
/**
 * What changes.
 */
op: "close-candidates"
purpose: PurposeCode
id?: ChangeId
carried?: Carried
/**
 * Who made the change (role and party).
 */
by: string
at: InstantText
/**
 * Why.
 */
reason: string
} | {
/**
 * What changes.
 */
op: "set-articles"
articles: ArticlesChange
id?: ChangeId
/**
 * Who made the change (role and party).
 */
by: string
at: InstantText
/**
 * Why.
 */
reason: string
} | {
/**
 * What changes.
 */
op: "set-value-list"
field: FieldName
values: ValueLabels
id?: ChangeId
/**
 * Who made the change (role and party).
 */
by: string
at: InstantText
/**
 * Why.
 */
reason: string
})
/**
 * What happened.
 */
export type EntryKind = ("disclosure" | "preflight" | "delivery" | "delivery-read" | "subscription-change" | "rejected" | "failed" | "case-change" | "case-read" | "consent-read" | "record-change" | "support-event" | "support-import" | "support-import-read" | "consent-given" | "consent-refused" | "consent-withdrawn" | "objection" | "agreement-statement" | "agreement-read" | "agreement-change" | "client-read" | "client-log-out" | "question" | "rights-request" | "rights-change" | "report-printed" | "subject-erased" | "emergency-request" | "emergency-approval" | "emergency-ending" | "freeze" | "breach" | "notice-read" | "log-read" | "log-export" | "log-replay" | "log-retention" | "log-restored" | "log-released" | "legal-hold" | "register-read" | "register-frozen")
/**
 * same: the answer is the same, byte for byte; differs: something is not what it was; cannot: nobody can tell.
 */
export type ReplayVerdict = ("same" | "differs" | "cannot")
/**
 * Why the answer differs or cannot be given. Differs: entry-changed, agreement-changed, engine-changed (what is stored is not what its hash says), answer-differs. Cannot: entry-removed (its term has passed), facts-missing (it was not decided by the agreement), agreement-unknown, engine-unknown, compiler-changed (the rules of the region are compiled by another compiler now, and give another answer), not-decided (the engine gave no answer).
 */
export type ReplayReason = ("entry-changed" | "agreement-changed" | "engine-changed" | "answer-differs" | "entry-removed" | "facts-missing" | "agreement-unknown" | "engine-unknown" | "compiler-changed" | "not-decided")
/**
 * A remark.
 */
export type ReplayRemark = ("former-engine" | "other-compiler" | "not-covered-yet")
/**
 * What is frozen.
 */
export type FrozenThing = ({
/**
 * A party.
 */
kind: "party"
party: PartyId
} | {
/**
 * An API client.
 */
kind: "api-client"
/**
 * Who issues its tokens, as in the claim iss.
 */
issuer: string
/**
 * Its id at the issuer.
 */
clientId: string
} | {
/**
 * A person.
 */
kind: "person"
person: PersonId
})
/**
 * The id of a freeze.
 */
export type FreezeId = string
/**
 * How many persons: a multiple of five, or under-10 when there are nine or fewer, or none.
 */
export type PersonCount = (number | "under-10")
/**
 * How many decisions: a multiple of five, or under-10 when they are about nine clients or fewer, or there are none.
 */
export type DecisionCount = (number | "under-10")
/**
 * The id of a legal hold.
 */
export type LegalHoldId = string
/**
 * The id of a party in the register of this gateway; null: no party.
 */
export type PartyOrNone = (string | null)
/**
 * What entries of the log are about, as far as terms are set for it.
 */
export type RetentionCategory = ("disclosures" | "casework" | "support" | "consents" | "rights" | "agreements" | "log-access")
/**
 * approve: the text can be offered as it is; object: it is not to be offered as it is; advise: for whoever decides.
 */
export type Verdict = ("approve" | "object" | "advise")
/**
 * The id of a review of a draft.
 */
export type ReviewId = string
/**
 * What is done with a request.
 */
export type RightsStep = ("extend" | "grant" | "refuse" | "done" | "lift")
/**
 * Why a request is refused: the rights of others (UAVG art. 41(1)(i)), an offence or public safety (UAVG art. 41(1)(d)), it is not clear who asks (AVG art. 12(6)), manifestly unfounded or excessive (AVG art. 12(5)), a law requires keeping (Wmo 2015 art. 5.3.5; AVG art. 17), a major interest of another (Wmo 2015 art. 5.3.5), nothing is wrong (AVG art. 16), no ground to restrict (AVG art. 18(1)).
 */
export type RightsRefusal = ("rights-of-others" | "public-safety" | "identity-unclear" | "excessive" | "law-requires-keeping" | "interest-of-another" | "nothing-wrong" | "no-ground")
/**
 * What must be found before everything of a client is erased: the time to keep it was weighed (Wmo 2015 art. 5.3.4), keeping it is of no major interest to another (art. 5.3.5), no other law requires keeping it (art. 5.3.5; AVG art. 17).
 */
export type ErasureFinding = ("retention-term" | "no-interest-of-another" | "no-law-requires-keeping")
/**
 * What a client asks (AVG art. 15-18): access, rectification, restriction, or erasure.
 */
export type RightsKind = ("access" | "rectification" | "restriction" | "erasure")
/**
 * Id of a request of a client.
 */
export type RightsRequestId = string
/**
 * How far a request is: open, granted, refused, or done.
 */
export type RightsState = ("open" | "granted" | "refused" | "done")
/**
 * The payload of a party's signed statement (JWS) over an agreement's hash.
 */
export type Statement = {
agreementHash: AgreementHash
/**
 * What the party states; admit and expel are votes of the steering group on another party.
 */
type: ("accept" | "reject" | "revoke" | "admit" | "expel")
party: PartyId
signedAt: InstantText
/**
 * Parties on whose behalf the signatory also signs, each by a mandate that this party registered.
 * 
 * @maxItems 100
 * 
 * Items: A party that is represented.
 */
onBehalfOf: {
party: PartyId
mandateDocument: Digest
}[]
/**
 * Who signed for the party.
 */
signatory: {
/**
 * Name.
 */
name: string
/**
 * Function.
 */
function: string
}
mandateDocument?: Digest
/**
 * Of reject and revoke: why, for the other parties to read. Never about a client.
 */
reason?: string
about?: PartyId
from?: Day
declaration?: Digest
/**
 * Of an acceptance by a party that the agreement does not name: its declaration of accession (art. 19).
 */
accession?: {
party: AgreementParty
/**
 * The security norms it keeps to.
 * 
 * @minItems 1
 * @maxItems 20
 * 
 * Items: A norm.
 */
norms: string[]
/**
 * Reference and date of its data protection impact assessment (AVG art. 35).
 */
dpia: string
dataProtectionOfficer: Contact
/**
 * The processor agreement it has with who runs the gateway (AVG art. 28).
 */
processorAgreement: string
from: Day
}
}
/**
 * What a care provider tells of the support of a client: closed forms only, never free text.
 */
export type SupportEventRequest = ({
caseRef: CaseRef
/**
 * What happened.
 */
kind: "start"
effectiveOn: Day
allocation?: AllocationNumber
plannedEnd?: Day
supportContact?: SupportContact
outOfHoursContact?: OutOfHoursContact
/**
 * F48 Intensiteit begeleiding.
 */
supportIntensityBand?: ("laag" | "midden" | "hoog")
nextEvaluationDate?: Day
/**
 * A name of an organisation, nothing else.
 */
supportProviderName?: string
supersedes?: SupportEventId
} | {
caseRef: CaseRef
/**
 * What happened.
 */
kind: "change"
effectiveOn: Day
allocation?: AllocationNumber
plannedEnd?: Day
supportContact?: SupportContact
outOfHoursContact?: OutOfHoursContact
/**
 * F48 Intensiteit begeleiding.
 */
supportIntensityBand?: ("laag" | "midden" | "hoog")
nextEvaluationDate?: Day
/**
 * A name of an organisation, nothing else.
 */
supportProviderName?: string
supersedes?: SupportEventId
} | {
caseRef: CaseRef
/**
 * What happened.
 */
kind: "pause"
effectiveOn: Day
allocation?: AllocationNumber
supersedes?: SupportEventId
} | {
caseRef: CaseRef
/**
 * What happened.
 */
kind: "stop"
effectiveOn: Day
allocation?: AllocationNumber
reason?: StopReason
supersedes?: SupportEventId
} | {
caseRef: CaseRef
/**
 * What happened.
 */
kind: "contact-lost"
effectiveOn: Day
allocation?: AllocationNumber
supersedes?: SupportEventId
} | {
caseRef: CaseRef
/**
 * What happened.
 */
kind: "contact-restored"
effectiveOn: Day
allocation?: AllocationNumber
supersedes?: SupportEventId
} | {
caseRef: CaseRef
/**
 * What happened.
 */
kind: "evaluation"
effectiveOn: Day
allocation?: AllocationNumber
/**
 * F51 Uitkomst evaluatie.
 */
evaluationOutcome: ("voortzetten" | "afschalen" | "omklappen" | "niet-omklappen")
nextEvaluationDate?: Day
supersedes?: SupportEventId
} | {
caseRef: CaseRef
/**
 * What happened.
 */
kind: "escalation"
effectiveOn: Day
allocation?: AllocationNumber
/**
 * F52 Opschalingsniveau.
 */
escalationLevel: ("groen" | "geel" | "rood")
supersedes?: SupportEventId
} | {
caseRef: CaseRef
/**
 * What happened.
 */
kind: "retraction"
retracts: SupportEventId
})
/**
 * The number of the allocation (toewijzing) that it is about. Left out: the support that has no number.
 */
export type AllocationNumber = string
/**
 * Id of a support event.
 */
export type SupportEventId = string
/**
 * Id of a file of support events.
 */
export type SupportImportId = string
/**
 * One thing that is decided by itself in an agreement: its clause or purpose, its kind and its name.
 */
export type PointKey = string
/**
 * The id of a tick: somebody said of a widening that it is meant.
 */
export type TickId = string
/**
 * Of the client on the day of an answer, as far as the law tells ages apart; unknown: no date of birth is known here.
 */
export type AgeGroup = ("under-12" | "12-15" | "16-17" | "adult" | "unknown")

export interface Schemas {
x0?: AccessEntry
x1?: AdlRecord
x2?: AdministrativeActivities
x3?: AgreementFile
x4?: AgreementLife
x5?: AgreementSummary
x6?: AgreementWarning
x7?: Agreement
x8?: BreachClientRequest
x9?: BreachNotification
x10?: BreachReport
x11?: BreachRequest
x12?: CaseChange
x13?: CaseRequest
x14?: Case
x15?: Catalogue
x16?: Checks
x17?: ClientRecord
x18?: CloudEvent
x19?: CommentRequest
x20?: Comment
x21?: ConsentQuestion
x22?: ConsentRequest
x23?: ConsentTalk
x24?: Consent
x25?: DataBreach
x26?: DeadLetter
x27?: DecisionInput
x28?: Decision
x29?: Delivery
x30?: DisclosureRequest
x31?: DisclosureResponse
x32?: DraftChange
x33?: DraftComparison
x34?: DraftMove
x35?: DraftRebase
x36?: DraftRequest
x37?: DraftRevision
x38?: DraftSummary
x39?: Draft
x40?: EmergencyAct
x41?: EmergencyProcedure
x42?: EmergencyRequest
x43?: EntryAccount
x44?: EntryReplay
x45?: Entry
x46?: Finding
x47?: FreezeRequest
x48?: Freeze
x49?: HouseRuleTrialRequest
x50?: HouseRuleTrial
x51?: ImpactReport
x52?: ImpactRequest
x53?: Impact
x54?: Law
x55?: LdvLine
x56?: LdvReading
x57?: LegalHoldRequest
x58?: LegalHold
x59?: LogAnomalies
x60?: LogLine
x61?: LogPage
x62?: LogSearch
x63?: Model
x64?: Notice
x65?: ObjectionRequest
x66?: Party
x67?: PreflightResponse
x68?: Problem
x69?: ProcessingRegister
x70?: Readiness
x71?: ReceiptAnswer
x72?: RecordChange
x73?: RegisterDifference
x74?: RegisterSnapshotRequest
x75?: RegisterSnapshot
x76?: RegisteredActivity
x77?: RetentionPreview
x78?: RetentionRun
x79?: RetentionTermRequest
x80?: RetentionTerm
x81?: ReviewRequest
x82?: Review
x83?: RightsChange
x84?: RightsFiling
x85?: RightsRequest
x86?: SampleClients
x87?: StatementReceipt
x88?: StatementRequest
x89?: Statement
x90?: SubscriptionRequest
x91?: Subscription
x92?: SupportEventRequest
x93?: SupportEvent
x94?: SupportImportLine
x95?: SupportImport
x96?: SupportPreview
x97?: SupportStatus
x98?: ThreeWay
x99?: TickRequest
x100?: Tick
x101?: Topics
x102?: Twist
x103?: Widenings
x104?: RegoSource
x105?: HouseRule
x106?: Contact
x107?: Scope
x108?: AgreementParty
x109?: Signing
x110?: Term
x111?: RetentionPeriod
x112?: Arrangements
x113?: OptionalArrangement
x114?: EmergencyGround
x115?: Emergency
x116?: Articles
x117?: ArticlesChange
x118?: ValueList
x119?: Vocabulary
x120?: AgreementText
x121?: Questions
x122?: ConsentForms
x123?: Rights
x124?: Controllers
x125?: Accuracy
x126?: Security
x127?: Breach
x128?: Norms
x129?: Escalation
x130?: Evaluation
x131?: Annexes
x132?: ValueLabels
x133?: Carried
x134?: TwistChange
x135?: ProposedChange
x136?: DraftFrame
x137?: Author
x138?: Verdict
x139?: PointKey
x140?: Line
x141?: RebaseConflict
x142?: DraftState
x143?: Processor
x144?: Quotas
x145?: Steering
x146?: FieldName
x147?: PurposeCode
x148?: PartyId
x149?: PartyOrNone
x150?: PartyType
x151?: Role
x152?: CaseRef
x153?: AgreementId
x154?: AgreementHash
x155?: Digest
x156?: ClauseId
x157?: LegalBasisId
x158?: Version
x159?: Day
x160?: InstantText
x161?: Sensitivity
x162?: Category
x163?: ConsentKind
x164?: ConsentRequirement
x165?: ReasonCode
x166?: CheckName
x167?: Mode
x168?: Part
x169?: Phase
x170?: Standing
x171?: Capacity
x172?: Condition
x173?: ConsentStatus
x174?: ConsentRecipient
x175?: LocalText
x176?: LocalParagraph
x177?: TextDigest
x178?: Line
x179?: DraftId
x180?: ReviewId
x181?: TickId
x182?: CommentId
x183?: ChangeId
x184?: RevisionNumber
x185?: ConsentChannel
x186?: AgeGroup
x187?: PresentKind
x188?: FreezeId
x189?: LegalHoldId
x190?: RetentionCategory
x191?: ToldDoer
x192?: BreachId
x193?: PersonId
x194?: FreezeReason
x195?: BreachKind
x196?: FrozenThing
x197?: BreachScope
x198?: TellState
x199?: RightsKind
x200?: RightsState
x201?: RightsRequestId
x202?: RightsRefusal
x203?: ErasureFinding
x204?: SubscriptionId
x205?: DeliveryId
x206?: RightsStep
x207?: SupportImportId
x208?: SupportEventId
x209?: EntryKind
x210?: Shadow
x211?: LogCriteria
x212?: SourceReport
}
/**
 * Who did what, on whose behalf and for what: with the names of the public mapping of NEN 7513 to the Logboek Dataverwerkingen. No conformity to the norm is claimed.
 */
export interface AccessEntry {
/**
 * Id of the entry of the log that this is a view of.
 */
id: string
/**
 * W3C trace id: 32 hexadecimal digits in lower case.
 */
trace_id: string
/**
 * W3C span id of the action.
 */
span_id: string
/**
 * Span id of the action above it.
 */
parent_span_id?: string
/**
 * The activity in the register of processing; left out of what processes no data of clients.
 */
eventID?: string
/**
 * The kind of the entry.
 */
eventTypeCode: string
/**
 * Created, read, updated, deleted or executed.
 */
eventActionCode: ("C" | "R" | "U" | "D" | "E")
eventDateTime: InstantText
/**
 * 0 went well, 4 refused, 8 failed, 12 failed unforeseen.
 */
eventOutcomeIndicator: (0 | 4 | 8 | 12)
/**
 * Who acted; nobody where it is not known who called.
 * 
 * @maxItems 1
 * 
 * Items: A user.
 */
users: {
/**
 * The id within the gateway of an application, a person (`person:`), somebody at the machine (`operator:`), or the session of a client. No name.
 */
userID: string
/**
 * Whether it asked; not who was sent something.
 */
userIsRequestor: boolean
roleIDCode?: Role
onBehalfOf?: PartyId
/**
 * Code of the purpose.
 */
purposeOfUse?: string
}[]
/**
 * Whom it was about.
 * 
 * @maxItems 1
 * 
 * Items: A person.
 */
participants: {
/**
 * Keyed reference to the client, as in the log; nobody links it to a person without the key.
 */
participantObjectID: string
/**
 * A keyed reference.
 */
participantObjectIDTypeCode: "sluis-log-reference"
/**
 * A person.
 */
participantObjectTypeCode: 1
/**
 * Names of the fields that left.
 * 
 * @maxItems 100
 */
participantObjectDetail?: FieldName[]
}[]
/**
 * The agreement, in one version.
 */
autorisatieProtocol?: {
id: AgreementId
version: Version
hash: AgreementHash
}
/**
 * Keyed reference to the case: the relation that access rested on.
 */
behandelrelatieProtocol?: string
/**
 * References to consent records.
 * 
 * @maxItems 50
 * 
 * Items: Reference of a consent record, as in the log.
 */
toestemmingsProfiel?: string[]
/**
 * Where the entry was made.
 */
source: {
/**
 * The party that runs the gateway, or its URL.
 */
auditEnterpriseSiteID: string
/**
 * The URL of the gateway.
 */
auditSourceId: string
/**
 * An application server.
 */
auditSourceTypeCode: 4
}
}
/**
 * A record of the Authorization Decision Log 1.0.0 (Logius), at level of detail 4, as Sluis makes it: no value and no attribute of a client.
 */
export interface AdlRecord {
/**
 * W3C trace id: 32 hexadecimal digits in lower case.
 */
trace_id: string
/**
 * W3C span id of the decision.
 */
span_id: string
/**
 * Span id of the step above: `parent-id` of the `traceparent` that came in.
 */
parent_span_id?: string
/**
 * Which call of AuthZEN it is like. There are no batches.
 */
event_name: "adl.access_evaluation"
/**
 * Milliseconds since 1970-01-01T00:00:00Z.
 */
timestamp: number
/**
 * `Error` when nothing could be decided; a refusal is `Unset`.
 */
status: ("Unset" | "Error")
/**
 * The gateway that made the record.
 */
resource: {
/**
 * The software.
 */
"service.name": "sluis"
/**
 * The URL of the gateway: tells producers apart.
 */
"service.namespace": string
}
/**
 * References to the sources of the decision, and what joins the record to other logs.
 */
attributes: {
/**
 * What was applied.
 */
"adl.core.policies"?: {
/**
 * The agreement, in one version.
 */
agreement: {
id: AgreementId
version: Version
hash: AgreementHash
}
engine?: Digest
}
/**
 * What was known.
 */
"adl.core.information"?: {
/**
 * The facts of the case: they stand in the entry.
 */
"case-facts": {
/**
 * Id of the entry of the log that this is a view of.
 */
entry: string
}
/**
 * References to consent records.
 * 
 * @maxItems 50
 * 
 * Items: Reference of a consent record, as in the log.
 */
consents: string[]
}
/**
 * With what it was worked out.
 */
"adl.core.configuration"?: {
engine: Digest
}
/**
 * Keyed reference to the client, as in the log; nobody links it to a person without the key.
 */
"dpl.core.data_subject_id"?: string
/**
 * Id of the entry of the log that this is a view of.
 */
"sluis.log.entry": string
}
/**
 * What was asked and answered, in the form of AuthZEN 1.0.
 */
body: {
/**
 * The request, without any attribute of the client.
 */
"adl.core.request": {
/**
 * Who asked.
 */
subject: {
/**
 * A party.
 */
type: "party"
/**
 * Id of the asking party; `unknown` where it is not known.
 */
id: string
/**
 * As what.
 */
properties: {
role?: Role
party_type?: PartyType
}
}
/**
 * What it asked.
 */
action: {
/**
 * To be told, to know what it would be told, or to be sent.
 */
name: ("disclose" | "preflight" | "deliver")
/**
 * What for.
 */
properties: {
/**
 * Code of the purpose.
 */
purpose?: string
/**
 * The activity in the register; the same URI as in the processing log.
 */
processing_activity_id?: string
}
}
/**
 * About which case.
 */
resource: {
/**
 * A case.
 */
type: "case"
/**
 * Keyed reference to the case; `unknown` for one that is none of the asking party.
 */
id: string
/**
 * Of it.
 */
properties: {
/**
 * Names of the fields that were asked for.
 * 
 * @maxItems 100
 */
fields: FieldName[]
}
}
/**
 * When.
 */
context: {
time: InstantText
}
}
/**
 * The answer; left out when nothing could be decided.
 */
"adl.core.response"?: {
/**
 * Whether anything might leave.
 */
decision: boolean
/**
 * Why, and per field.
 */
context: {
/**
 * Code of the problem that the request ended in.
 */
reason?: string
/**
 * The outcome per field.
 */
fields?: {
[k: string]: AdlFieldOutcome
}
}
}
}
}
/**
 * The outcome of a field.
 */
export interface AdlFieldOutcome {
/**
 * The outcome.
 */
outcome: ("permitted" | "refused")
part?: Part
clause?: ClauseId
/**
 * The legal bases.
 * 
 * @maxItems 100
 */
basis?: LegalBasisId[]
reason?: ReasonCode
stopped_at?: CheckName
}
/**
 * What is done with data beside the purposes of an agreement: processing activities as dated data, to be replaced by who knows better.
 */
export interface AdministrativeActivities {
version: Version
date: Day
status: LocalParagraph
notStated: LocalText
/**
 * Fields that are about somebody else than the client; our reading.
 * 
 * @maxItems 20
 * 
 * Items: Other people in the data.
 */
others: {
/**
 * Id.
 */
id: string
label: LocalText
/**
 * The fields.
 * 
 * @maxItems 50
 */
fields: FieldName[]
}[]
/**
 * Target groups in words.
 * 
 * @maxItems 10
 * 
 * Items: A target group.
 */
subjects: {
/**
 * Code.
 */
id: string
label: LocalText
}[]
/**
 * Categories of fields in words.
 * 
 * @maxItems 20
 * 
 * Items: A category.
 */
categories: {
id: Category
label: LocalText
}[]
/**
 * The activities; one name may stand here more than once, with days that do not overlap.
 * 
 * @maxItems 100
 * 
 * Items: An activity.
 */
activities: {
/**
 * Its name.
 */
activity: string
/**
 * URI of the processing activity.
 */
uri: string
name: LocalText
/**
 * What it is done for.
 * 
 * @maxItems 20
 */
purposes: LocalText[]
inForceFrom: Day
/**
 * Last day; null: no end known.
 */
inForceTo: (Day | null)
/**
 * Whether it is a proposal that still has to be checked.
 */
proposal: boolean
source: LocalParagraph
/**
 * The types of parties that do it.
 * 
 * @minItems 1
 * @maxItems 5
 */
controllers: PartyType[]
/**
 * Whom it is about.
 * 
 * @maxItems 10
 * 
 * Items: A category of data subjects.
 */
dataSubjects: {
/**
 * Id.
 */
id: string
label: LocalText
}[]
/**
 * Which data.
 * 
 * @maxItems 20
 * 
 * Items: A category of data.
 */
categories: {
/**
 * Id.
 */
id: string
label: LocalText
}[]
/**
 * Who receives them.
 * 
 * @maxItems 10
 * 
 * Items: A category of recipients.
 */
recipients: {
/**
 * Id.
 */
id: string
label: LocalText
}[]
/**
 * On what it rests.
 * 
 * @maxItems 20
 * 
 * Items: A legal basis: one of the law data, or one in words.
 */
legalBasis: {
id?: LegalBasisId
label?: LocalText
/**
 * Where it was read.
 */
source?: string
/**
 * Whether a lawyer still has to check it.
 */
uncertain: boolean
}[]
/**
 * How long it is kept; empty: not stated.
 * 
 * @maxItems 10
 * 
 * Items: A term.
 */
retention: {
/**
 * For whom.
 */
id: string
/**
 * Months.
 */
months?: number
source: LocalParagraph
}[]
}[]
}
/**
 * A longer text in Dutch and English.
 */
export interface LocalParagraph {
nl: Line
en: Line
}
/**
 * A text in Dutch and English.
 */
export interface LocalText {
nl: Line
en: Line
}
/**
 * One version of an agreement with everything that proves it: it can be verified without the gateway it comes from.
 */
export interface AgreementFile {
/**
 * Kind of document.
 */
type: "sluis-agreement-file"
/**
 * The form of this file.
 */
form: "1"
exportedAt: InstantText
hash: AgreementHash
terms: Agreement
/**
 * The whole text, as it was read and signed.
 */
text: {
/**
 * In Dutch.
 */
nl: string
/**
 * In English.
 */
en: string
}
/**
 * What the parties stated, in the order in which it was received.
 * 
 * @maxItems 2000
 * 
 * Items: A statement, and when it was there.
 */
statements: {
/**
 * The statement (compact JWS).
 */
jws: string
/**
 * Its entry in the log of the gateway that received it.
 */
entry?: {
/**
 * The text of the entry, to the character: it is what is hashed in the log.
 */
text: string
/**
 * That the entry is in a tree whose checkpoint was signed (RFC 9162 section 2.1.3).
 */
proof?: {
/**
 * Name of the tree.
 */
tree: string
/**
 * Place of the entry, from 0.
 */
index: number
/**
 * Size of the tree.
 */
size: number
leaf: TreeHash
/**
 * Hashes from the leaf's sibling upwards.
 * 
 * @maxItems 64
 */
path: TreeHash[]
root: TreeHash
/**
 * The signed note over size and root.
 */
checkpoint: string
}
}
}[]
/**
 * The records of everybody who is a party or stated something, with keys and mandates, as the gateway had them registered.
 * 
 * @maxItems 500
 */
parties: Party[]
/**
 * The earlier versions of this agreement, the newest first: a claim of who made the file.
 * 
 * @maxItems 500
 * 
 * Items: An earlier version.
 */
chain: {
version: Version
hash: AgreementHash
}[]
model: Model
/**
 * What the checks found when the file was made: a claim of who made it.
 * 
 * @maxItems 2000
 */
checks: Finding[]
}
/**
 * An effective agreement (afspraak): what the parties sign and what the engine runs on. Its hash covers all of it, and through the digests in `text` the words that were read.
 */
export interface Agreement {
/**
 * What kind of document this is; part of what is hashed.
 */
type: "sluis-agreement"
/**
 * How the document is hashed, over its JCS form (RFC 8785).
 */
hashAlgorithm: "SHA3-512"
id: AgreementId
version: Version
title: LocalText
scope: Scope
/**
 * The model it is made from.
 */
model: {
id: Line
version: Version
status: LocalText
}
/**
 * The parties (art. 1).
 * 
 * @minItems 2
 * @maxItems 200
 */
parties: AgreementParty[]
signing: Signing
term: Term
/**
 * How long each type of party keeps what it received, after the case is closed (art. 15).
 * 
 * @maxItems 20
 */
retention: RetentionPeriod[]
arrangements: Arrangements
articles: Articles
/**
 * Labels that the region gives to values (art. 5).
 * 
 * @maxItems 50
 */
valueLists: ValueList[]
/**
 * The purposes (art. 3).
 * 
 * @minItems 1
 * @maxItems 20
 * 
 * Items: A purpose (doel).
 */
purposes: {
code: PurposeCode
label: LocalText
/**
 * URI of the processing activity in the register (AVG art. 30, LDV).
 */
processingActivity: string
/**
 * The phases of a case in which the purpose is open.
 * 
 * @maxItems 100
 */
phases: Phase[]
/**
 * Whether a corporation that is only a candidate in the case may ask for this purpose.
 */
candidates: boolean
mode: Mode
}[]
/**
 * The roles (art. 6).
 * 
 * @minItems 1
 * @maxItems 60
 * 
 * Items: A role (rol).
 */
roles: {
id: Role
partyType: PartyType
label: LocalText
/**
 * Whether a duty of confidentiality is recorded for the role (UAVG 30(4)); without it no I9 or H9 field.
 */
confidentialityDuty: boolean
}[]
/**
 * The clauses (art. 5 to 8).
 * 
 * @minItems 1
 * @maxItems 200
 * 
 * Items: A clause (bepaling).
 */
clauses: {
id: ClauseId
purpose: PurposeCode
from: PartyType
to: PartyType
/**
 * The roles that may ask.
 * 
 * @minItems 1
 * @maxItems 100
 */
roles: Role[]
/**
 * The fields, each whole or in part.
 * 
 * @minItems 1
 * @maxItems 100
 * 
 * Items: A field in a clause.
 */
fields: {
name: FieldName
/**
 * all, or the part that is shown.
 */
part: ("all" | "year" | "month" | "postcode-area" | "organisation")
/**
 * core: in the national model; option: switched on by the region.
 */
origin: ("core" | "option")
}[]
consentRequirement: ConsentRequirement
/**
 * Why the clause is lawful: four questions, answered apart.
 */
legalBasis: {
/**
 * Basis of the party that sends (AVG art. 6 or sector law).
 * 
 * @minItems 1
 * @maxItems 100
 */
disclosing: LegalBasisId[]
/**
 * Basis of the party that receives.
 * 
 * @minItems 1
 * @maxItems 100
 */
receiving: LegalBasisId[]
/**
 * Exception for special data, criminal data or the BSN, where such fields are in the clause.
 * 
 * @maxItems 100
 */
exception: LegalBasisId[]
/**
 * What lifts secrecy, where it applies.
 * 
 * @maxItems 100
 */
secrecy: LegalBasisId[]
}
/**
 * Preconditions the sender must have met.
 * 
 * @maxItems 100
 */
conditions: Condition[]
}[]
/**
 * Rules of the region itself, which may only deny. Left out when there are none.
 * 
 * @minItems 1
 * @maxItems 10
 */
houseRules?: HouseRule[]
vocabulary: Vocabulary
text: AgreementText
}
/**
 * Region and target groups (art. 4).
 */
export interface Scope {
region: Line
/**
 * CBS municipality names in the region.
 * 
 * @maxItems 100
 */
municipalities: Line[]
/**
 * Target groups.
 * 
 * @maxItems 4
 * 
 * Items: MO shelter, BW sheltered housing, VO refuge, GGZ mental health care.
 */
targetGroups: ("MO" | "BW" | "VO" | "GGZ")[]
/**
 * The youngest age in years; none named, no bound.
 */
minimumAge?: number
}
/**
 * A party to the agreement.
 */
export interface AgreementParty {
id: PartyId
name: Line
type: PartyType
/**
 * OIN.
 */
oin: string
mandatedBy?: PartyId
/**
 * Number in the Dutch trade register (KvK), 8 digits.
 */
kvk?: string
seat?: Line
representation?: LocalText
/**
 * How the party takes part in making the agreement: it advises, makes it together with others, or decides.
 */
involvement?: ("advise" | "co-create" | "decide")
}
/**
 * Who must have signed before anything opens, and with what.
 */
export interface Signing {
/**
 * Parties whose acceptance is needed.
 * 
 * @minItems 2
 * @maxItems 200
 */
required: PartyId[]
/**
 * How many parties must have a live statement, for as long as anything is open.
 */
quorum: {
/**
 * Of all parties.
 */
atLeast: number
/**
 * And of each of these types.
 * 
 * @minItems 1
 * @maxItems 5
 * 
 * Items: A number of parties of one type.
 */
perType?: {
partyType: PartyType
/**
 * Of that type.
 */
atLeast: number
}[]
}
/**
 * Algorithms of statements. open: EdDSA, ES256, PS256; fsc: ES256, RS256, as for certificates of PKIoverheid; all: each of these.
 */
profile: ("open" | "fsc" | "all")
}
/**
 * When it holds (art. 18).
 */
export interface Term {
from: Day
to: Day
/**
 * Notice period in months.
 */
noticeMonths: number
}
/**
 * A retention period.
 */
export interface RetentionPeriod {
partyType: PartyType
/**
 * Months after the case is closed.
 */
months: number
source: LocalText
}
/**
 * What the region arranged, and who does it (art. 5, 9, 10, 14, 16, 19, 22).
 */
export interface Arrangements {
annexVersion: Version
rightsDesk: Contact
processor: Processor
breachContact: Contact
quotas: Quotas
steering: Steering
nextEvaluation: Day
emergency?: Emergency
}
/**
 * A point of contact of an organisation: a desk, never a private person.
 */
export interface Contact {
name: Line
email: Line
phone: Line
}
/**
 * Who runs the gateway, as processor (art. 10; AVG art. 28).
 */
export interface Processor {
name: Line
agreement: Line
}
/**
 * The steering group: parties that admit and expel (art. 19, 21).
 */
export interface Steering {
/**
 * Its members.
 * 
 * @minItems 1
 * @maxItems 200
 */
members: PartyId[]
/**
 * How many of them must agree.
 */
atLeast: number
}
/**
 * The emergency procedure (noodprocedure): a few fields, for hours, without the client's consent, when two named officers of two parties say that life or safety is in danger (AVG art. 6(1)(d), 9(2)(c)).
 */
export interface Emergency {
/**
 * The one purpose it is open for.
 */
purpose: "P09"
from: PartyType
to: PartyType
/**
 * The fields that it opens; each also stands in the clause of this purpose and these parties.
 * 
 * @minItems 1
 * @maxItems 100
 */
fields: FieldName[]
/**
 * The roles of named officers that may ask, and then see.
 * 
 * @minItems 1
 * @maxItems 100
 */
asking: Role[]
/**
 * The roles of named officers that may approve.
 * 
 * @minItems 1
 * @maxItems 100
 */
approving: Role[]
/**
 * How many hours it is open at most, from the approval; a request that nobody approves lapses after as many.
 */
hours: number
/**
 * The grounds on which it may be asked.
 * 
 * @minItems 1
 * @maxItems 10
 */
grounds: EmergencyGround[]
/**
 * Why it is lawful: the four questions of a clause, answered apart.
 */
legalBasis: {
/**
 * Basis of the party that sends.
 * 
 * @minItems 1
 * @maxItems 100
 */
disclosing: LegalBasisId[]
/**
 * Basis of the party that receives.
 * 
 * @minItems 1
 * @maxItems 100
 */
receiving: LegalBasisId[]
/**
 * Exception for special data.
 * 
 * @minItems 1
 * @maxItems 100
 */
exception: LegalBasisId[]
/**
 * What lifts secrecy.
 * 
 * @minItems 1
 * @maxItems 100
 */
secrecy: LegalBasisId[]
}
}
/**
 * What is agreed beside the clauses, by article of the common skeleton.
 */
export interface Articles {
glossaryVersion: Version
aim: LocalParagraph
questions: Questions
information: LocalParagraph
consentForms: ConsentForms
rights: Rights
controllers: Controllers
accuracy: Accuracy
secrecy: LocalParagraph
security: Security
breach: Breach
norms: Norms
support: LocalParagraph
escalation: Escalation
ending: LocalParagraph
accession: LocalParagraph
expulsion: LocalParagraph
amendments: LocalParagraph
disputes: LocalParagraph
evaluation: Evaluation
annexes: Annexes
}
/**
 * The six questions that an agreement must answer to work.
 */
export interface Questions {
what: LocalParagraph
who: LocalParagraph
how: LocalParagraph
why: LocalParagraph
where: LocalParagraph
when: LocalParagraph
}
/**
 * How rights are dealt with (art. 9; AVG art. 12).
 */
export interface Rights {
/**
 * Within how many days an answer is given.
 */
responseDays: number
/**
 * With how many days that can be extended, with notice.
 */
extensionDays: number
/**
 * Within how many days a request is passed on to who must answer it.
 */
forwardDays: number
text: LocalParagraph
}
/**
 * Who keeps values right (art. 11; AVG art. 16, 19).
 */
export interface Accuracy {
/**
 * Within how many days a correction is made and passed on.
 */
correctionDays: number
text: LocalParagraph
}
/**
 * Data breaches (art. 14; AVG art. 33, 34).
 */
export interface Breach {
/**
 * Within how many hours the other parties are told.
 */
partnerNoticeHours: number
/**
 * Within how many hours the authority is told.
 */
authorityHours: number
text: LocalParagraph
}
/**
 * Norms for homes (art. 16).
 */
export interface Norms {
/**
 * Within how many days after readiness there is a home.
 */
maxDaysToHome: number
/**
 * Within how many days after the start of the lease support has started. Left out: the parties agreed on no number.
 */
maxDaysToSupport?: number
text: LocalParagraph
}
/**
 * Evaluation and monitoring (art. 22).
 */
export interface Evaluation {
/**
 * How often, in months.
 */
everyMonths: number
text: LocalParagraph
}
/**
 * The labels a region gives to the values of a field (art. 5).
 */
export interface ValueList {
field: FieldName
values: ValueLabels
}
/**
 * A rule of the region itself, in Rego, that may only deny: of what the rest of the agreement permits, the fields that it names are taken away. In words first; the Rego is what runs.
 */
export interface HouseRule {
/**
 * Its name: a decision that it stops refers to it.
 */
id: string
title: LocalText
why: LocalParagraph
rego: RegoSource
tests: RegoSource
}
/**
 * The words in which the text names fields and legal bases; part of what is signed, so that the text can be made anew from the agreement alone.
 */
export interface Vocabulary {
/**
 * Fields that clauses name.
 * 
 * @maxItems 200
 * 
 * Items: A field in words.
 */
fields: {
name: FieldName
label: LocalText
sensitivity: Sensitivity
}[]
/**
 * Legal bases that clauses name.
 * 
 * @maxItems 200
 * 
 * Items: A legal basis in words.
 */
bases: {
id: LegalBasisId
label: LocalText
/**
 * Whether a lawyer still has to check it; the text then says so.
 */
uncertain: boolean
}[]
}
/**
 * Digests of the text that parties read and sign; it is made from all other members by the generator of this number.
 */
export interface AgreementText {
/**
 * Which generation of the text generator made it.
 */
generator: "1"
nl: TextDigest
en: TextDigest
}
/**
 * An organisation in the register of this gateway, with the keys it signs statements with.
 */
export interface Party {
id: PartyId
/**
 * The name as the agreement prints it.
 */
name: string
type: PartyType
/**
 * Organisatie-identificatienummer, 20 digits; prefix 00000099 marks a test number.
 */
oin: string
mandatedBy?: PartyId
/**
 * The public keys whose statements count for this party.
 * 
 * @maxItems 20
 * 
 * Items: A registered public key.
 */
keys: {
/**
 * Key id, unique within the party.
 */
kid: string
/**
 * The public key as JWK (RFC 7517); private members are refused.
 */
jwk: {
/**
 * Key type.
 */
kty: ("EC" | "OKP" | "RSA")
/**
 * Curve.
 */
crv?: string
/**
 * X coordinate or public key.
 */
x?: string
/**
 * Y coordinate.
 */
y?: string
/**
 * RSA modulus.
 */
n?: string
/**
 * RSA exponent.
 */
e?: string
/**
 * Algorithm.
 */
alg?: string
/**
 * Use.
 */
use?: string
/**
 * Key id.
 */
kid?: string
}
validFrom: InstantText
validTo?: InstantText
revokedAt?: InstantText
}[]
/**
 * Number in the Dutch trade register (KvK), 8 digits.
 */
kvk?: string
/**
 * Mandates this party gave: who may sign for it (volmacht).
 * 
 * @maxItems 100
 * 
 * Items: A mandate.
 */
mandates?: {
to: PartyId
document: Digest
/**
 * Only for these agreements; none named, for all.
 * 
 * @minItems 1
 * @maxItems 50
 */
agreements?: AgreementId[]
validFrom: InstantText
validTo?: InstantText
revokedAt?: InstantText
}[]
/**
 * Certificates of this party that were revoked; statements signed with one later do not count.
 * 
 * @maxItems 50
 * 
 * Items: A revoked certificate.
 */
revokedCertificates?: {
fingerprint: Digest
revokedAt: InstantText
}[]
/**
 * Where systems of this party are reached. For people to look up: the gateway does not call them.
 * 
 * @maxItems 20
 * 
 * Items: An address.
 */
endpoints?: {
kind: EndpointKind
/**
 * https.
 */
url: string
}[]
/**
 * The norm for security that this party says it keeps to, such as BIO or NEN 7510.
 */
securityProfile?: {
norm: Line
statedOn: Day
validTo?: Day
}
dataProtectionOfficer?: Contact
}
/**
 * The national model: purposes, roles and clauses that a region starts from, and the options it may switch on.
 */
export interface Model {
/**
 * Id of the model.
 */
id: string
version: Version
date: Day
status: LocalText
/**
 * Retention that a region starts from (art. 15).
 * 
 * @maxItems 20
 */
retention: RetentionPeriod[]
articles: Articles
/**
 * Labels that a region starts from.
 * 
 * @maxItems 50
 */
valueLists: ValueList[]
/**
 * The purposes.
 * 
 * @minItems 1
 * @maxItems 20
 * 
 * Items: A purpose (doel).
 */
purposes: {
code: PurposeCode
label: LocalText
/**
 * URI of the processing activity in the register (AVG art. 30, LDV).
 */
processingActivity: string
/**
 * The phases of a case in which the purpose is open.
 * 
 * @maxItems 100
 */
phases: Phase[]
/**
 * Whether a corporation that is only a candidate in the case may ask for this purpose.
 */
candidates: boolean
mode: Mode
}[]
/**
 * The roles.
 * 
 * @minItems 1
 * @maxItems 60
 * 
 * Items: A role (rol).
 */
roles: {
id: Role
partyType: PartyType
label: LocalText
/**
 * Whether a duty of confidentiality is recorded for the role (UAVG 30(4)); without it no I9 or H9 field.
 */
confidentialityDuty: boolean
}[]
/**
 * The clauses.
 * 
 * @minItems 1
 * @maxItems 200
 * 
 * Items: A clause (bepaling): one grant.
 */
clauses: {
id: ClauseId
purpose: PurposeCode
from: PartyType
to: PartyType
/**
 * The roles that may ask.
 * 
 * @minItems 1
 * @maxItems 100
 */
roles: Role[]
/**
 * Fields of the national model.
 * 
 * @minItems 1
 * @maxItems 100
 */
core: FieldName[]
/**
 * Fields a region may switch on.
 * 
 * @maxItems 100
 */
optional: FieldName[]
consentRequirement: ConsentRequirement
/**
 * Why the clause is lawful: four questions, answered apart.
 */
legalBasis: {
/**
 * Basis of the party that sends (AVG art. 6 or sector law).
 * 
 * @minItems 1
 * @maxItems 100
 */
disclosing: LegalBasisId[]
/**
 * Basis of the party that receives.
 * 
 * @minItems 1
 * @maxItems 100
 */
receiving: LegalBasisId[]
/**
 * Exception for special data, criminal data or the BSN, where such fields are in the clause.
 * 
 * @maxItems 100
 */
exception: LegalBasisId[]
/**
 * What lifts secrecy, where it applies.
 * 
 * @maxItems 100
 */
secrecy: LegalBasisId[]
}
/**
 * Preconditions the sender must have met.
 * 
 * @maxItems 100
 */
conditions: Condition[]
}[]
emergency?: Emergency
}
/**
 * One thing that an agreement says and may not say (error) or had better not say (warning), and what to do about it.
 */
export interface Finding {
code: CheckCode
severity: Severity
/**
 * Where in the agreement, as a JSON Pointer (RFC 6901).
 */
pointer: string
/**
 * What was found, with the names of the clause, field or party.
 */
detail: string
/**
 * The article or rule (LR-nn) it rests on.
 */
source: string
title: LocalText
remedy: LocalText
}
/**
 * A version of an agreement and its life at a moment.
 */
export interface AgreementLife {
id: AgreementId
version: Version
hash: AgreementHash
/**
 * Where it stands: offered, partly-signed, signed (complete, before its first day; runs as a shadow), in-force, expired, ended; damaged: its text is not the one of its hash.
 */
state: ("offered" | "partly-signed" | "signed" | "in-force" | "expired" | "ended" | "damaged")
/**
 * Why it has ended.
 */
reason?: ("superseded" | "newer-version-damaged" | "quorum-lost")
at: InstantText
inForceSince?: InstantText
term: Term
/**
 * The parties that must still sign before anything begins.
 * 
 * @maxItems 200
 */
awaiting: PartyId[]
/**
 * Live statements, against what is needed.
 */
quorum: {
/**
 * Of all parties.
 */
live: number
/**
 * Needed.
 */
atLeast: number
/**
 * Per type.
 * 
 * @maxItems 5
 * 
 * Items: A number of parties of one type.
 */
perType: {
partyType: PartyType
/**
 * How many have a live statement.
 */
live: number
/**
 * How many are needed.
 */
atLeast: number
}[]
}
/**
 * The parties.
 * 
 * @maxItems 400
 * 
 * Items: How a party stands.
 */
parties: {
id: PartyId
/**
 * Name.
 */
name: string
type: PartyType
/**
 * Whether nothing begins without its signature.
 */
required: boolean
/**
 * Whether it acceded: the agreement does not name it.
 */
acceded: boolean
standing: Standing
/**
 * The same, more finely: leaving during its notice, expelled, or waiting for admission.
 */
state: ("unsigned" | "signed" | "leaving" | "withdrawn" | "expelled" | "awaits-admission")
statedAt?: InstantText
statedBy?: PartyId
lastDay?: Day
/**
 * Why a party is unsigned although something was signed for it.
 */
reason?: string
}[]
}
/**
 * One version of an agreement in a list.
 */
export interface AgreementSummary {
id: AgreementId
version: Version
hash: AgreementHash
/**
 * Where it stands: offered, partly-signed, signed (complete, before its first day; runs as a shadow), in-force, expired, ended; damaged: its text is not the one of its hash.
 */
state: ("offered" | "partly-signed" | "signed" | "in-force" | "expired" | "ended" | "damaged")
/**
 * Why it has ended.
 */
reason?: ("superseded" | "newer-version-damaged" | "quorum-lost")
title?: LocalText
/**
 * The region.
 */
region?: string
term?: Term
}
/**
 * Something that somebody must act on before a day comes.
 */
export interface AgreementWarning {
/**
 * What ends or is due.
 */
code: ("term-ends" | "evaluation-due" | "key-ends" | "mandate-ends" | "party-leaves")
/**
 * Within how many days.
 */
days: (90 | 30 | 7)
on: Day
/**
 * What it is about.
 */
about: {
/**
 * An agreement.
 */
agreement?: {
id: AgreementId
version: Version
}
party?: PartyId
/**
 * Id of the key that ends.
 */
kid?: string
mandated?: PartyId
}
}
/**
 * What a controller decided about telling a client (AVG art. 34).
 */
export interface BreachClientRequest {
state: TellState
}
/**
 * The facts of AVG art. 33(3) for the form of the supervisory authority, as far as the gateway knows them. It is not that form.
 */
export interface BreachNotification {
/**
 * The article whose order it follows.
 */
basis: string
breach: BreachId
/**
 * Who notifies.
 */
controller: string
/**
 * Art. 33(3)(a).
 */
nature: {
kind: BreachKind
discoveredAt: InstantText
authorityBy: InstantText
from: InstantText
to?: InstantText
/**
 * Categories of persons.
 * 
 * @maxItems 10
 * 
 * Items: A category.
 */
personCategories: string[]
/**
 * How many persons, by the log.
 */
persons: number
/**
 * Categories of data.
 * 
 * @maxItems 10
 * 
 * Items: A category.
 */
recordCategories: {
category: Category
/**
 * How sensitive.
 * 
 * @maxItems 6
 */
sensitivities: Sensitivity[]
/**
 * The data in it, by their Dutch names.
 * 
 * @maxItems 100
 * 
 * Items: A name.
 */
fields: string[]
}[]
/**
 * How many values left, by the log.
 */
records: number
}
/**
 * Art. 33(3)(b): where more can be asked.
 * 
 * @maxItems 50
 * 
 * Items: A contact point of an agreement.
 */
contact: {
/**
 * Name.
 */
name: string
/**
 * Address.
 */
email?: string
/**
 * Number.
 */
phone?: string
}[]
/**
 * Art. 33(3)(c): the likely consequences. The gateway does not know them; the controller writes them.
 */
consequences: null
/**
 * Art. 33(3)(d).
 */
measures: {
/**
 * What was frozen at the gateway since.
 * 
 * @maxItems 1000
 * 
 * Items: A freeze.
 */
freezes: {
/**
 * What kind of thing.
 */
kind: string
reason: FreezeReason
frozenAt: InstantText
liftedAt?: InstantText
}[]
/**
 * What else was done or is proposed; the controller writes it.
 */
further: null
}
/**
 * Art. 34: telling the clients.
 */
clients: {
/**
 * Told.
 */
told: number
/**
 * Decided that it is not needed.
 */
notNeeded: number
/**
 * Not decided yet.
 */
open: number
}
}
/**
 * What the log tells of a data breach to one reader. Names of fields, never a value; of clients only the own case references of the reader.
 */
export interface BreachReport {
breach: DataBreach
madeAt: InstantText
/**
 * The part of the reader as a controller: what it received, or what was sent by its type of party in a case of its own.
 */
own?: {
/**
 * Each case with its recipients.
 * 
 * @maxItems 1000000
 * 
 * Items: A case.
 */
clients: {
caseRef: CaseRef
/**
 * Who received what.
 * 
 * @maxItems 1000
 * 
 * Items: What one party received about this client.
 */
recipients: {
party: PartyId
/**
 * For what it asked.
 * 
 * @maxItems 20
 * 
 * Items: A purpose.
 */
purposes: string[]
/**
 * What it received.
 * 
 * @maxItems 100
 * 
 * Items: A field.
 */
fields: {
field: FieldName
category: Category
sensitivity: Sensitivity
part?: Part
}[]
/**
 * How often.
 */
disclosures: number
first: InstantText
last: InstantText
}[]
/**
 * Whether a citizen number, a special category or criminal data is among it (UAVG art. 46; AVG art. 9, 10).
 */
special: boolean
/**
 * What this points to: tell the client, or consider it. The controller decides (AVG art. 34).
 */
advice: ("tell" | "consider")
state: TellState
}[]
/**
 * How many clients.
 */
persons: number
/**
 * How many disclosures.
 */
disclosures: number
/**
 * Disclosures to the reader about clients who were erased since: nobody can tell who they are.
 */
unlinked: number
}
/**
 * Everything in the scope, in numbers: for the party it is about, and for who runs the gateway.
 */
totals?: {
/**
 * How many clients.
 */
persons: number
/**
 * How many disclosures.
 */
disclosures: number
first?: InstantText
last?: InstantText
/**
 * Per party.
 * 
 * @maxItems 1000
 * 
 * Items: A party.
 */
recipients: {
party: PartyId
/**
 * Clients.
 */
persons: number
/**
 * Disclosures.
 */
disclosures: number
}[]
/**
 * Per field.
 * 
 * @maxItems 100
 * 
 * Items: A field.
 */
fields: {
field: FieldName
category: Category
sensitivity: Sensitivity
/**
 * How often it left.
 */
disclosures: number
}[]
/**
 * What else was asked or done in the scope, by kind of entry: refusals, readings, changes.
 * 
 * @maxItems 60
 * 
 * Items: A kind.
 */
others: {
/**
 * Kind of entry.
 */
kind: string
/**
 * How often.
 */
count: number
}[]
}
/**
 * What the log cannot tell.
 * 
 * @maxItems 10
 * 
 * Items: after-delivery: what a recipient did with it; held-before: what it had received before the scope; who-really: whether a request was of a thief; same-id: an application of the same id at another issuer; which-sender: which of several parties of a type a value came from; erased: who clients were that have been erased; under-way: requests that are being answered now.
 */
unknown: ("after-delivery" | "held-before" | "who-really" | "same-id" | "which-sender" | "erased" | "under-way")[]
}
/**
 * A data breach as far as the reader may know of it.
 */
export interface DataBreach {
id: BreachId
kind: BreachKind
discoveredAt: InstantText
recordedAt: InstantText
recordedBy: PartyId
scope: BreachScope
/**
 * The terms, in hours from the discovery, as the agreement had them then.
 */
clock: {
/**
 * Within how many hours the authority is told (AVG art. 33(1)).
 */
authorityHours: number
authorityBy: InstantText
/**
 * Within how many hours the other parties are told; left out when no agreement says so.
 */
partnerNoticeHours?: number
partnersBy?: InstantText
}
}
/**
 * What of the log a data breach is about: what a party received, or one application or person of it, in a period. Without a party: whoever received.
 */
export interface BreachScope {
party?: PartyId
/**
 * Only what this application of the party asked; its id at its issuer.
 */
apiClient?: string
person?: PersonId
from: InstantText
to?: InstantText
}
/**
 * Record a data breach (AVG art. 4(12)); the terms run from its discovery.
 */
export interface BreachRequest {
kind: BreachKind
discoveredAt: InstantText
scope: BreachScope
}
/**
 * Change a case: its phase, its parties, the conditions that were met.
 */
export interface CaseChange {
phase?: Phase
/**
 * Parties that join, or whose capacity changes.
 * 
 * @maxItems 60
 * 
 * Items: A party in the case.
 */
join?: {
party: PartyId
/**
 * party: takes part; candidate: a corporation that is considered, and sees only what is open to candidates.
 */
capacity: ("party" | "candidate")
/**
 * Whether it is bound by the client's tenancy contract.
 */
contract: boolean
}[]
/**
 * Parties that leave.
 * 
 * @maxItems 100
 */
leave?: PartyId[]
/**
 * Preconditions that the sending party declares to have met.
 * 
 * @maxItems 100
 */
conditionsMet?: Condition[]
}
/**
 * Register a case (traject) of a client.
 */
export interface CaseRequest {
agreement: AgreementId
phase?: Phase
/**
 * The other parties; the party that registers is added by itself.
 * 
 * @maxItems 60
 * 
 * Items: A party in the case.
 */
parties?: {
party: PartyId
/**
 * party: takes part; candidate: a corporation that is considered, and sees only what is open to candidates.
 */
capacity: ("party" | "candidate")
/**
 * Whether it is bound by the client's tenancy contract.
 */
contract: boolean
}[]
records?: ClientRecord
}
/**
 * The values of the fields of the catalogue for one subject. null says that no value is known; a part of a value (year, postcode area, organisation) has its own form.
 */
export interface ClientRecord {
/**
 * F01 Dossierreferentie.
 */
caseRef?: (CaseRef | null)
/**
 * F02 Voorletters.
 */
initials?: (string | null)
/**
 * F03 Achternaam.
 */
familyName?: (string | null)
/**
 * F04 Geboortedatum.
 */
dateOfBirth?: (string | null)
/**
 * F05 Leeftijdsklasse.
 */
ageBand?: (("18-22" | "23-27" | "28-54" | "55-66" | "67+") | null)
/**
 * F06 Burgerservicenummer.
 */
bsn?: (string | null)
/**
 * F07 Rechtmatig verblijf (ja/nee).
 */
lawfulResidence?: (boolean | null)
/**
 * F08 Wettelijke vertegenwoordiging.
 */
representativeType?: (("none" | "bewind" | "mentorschap" | "curatele" | "volmacht") | null)
/**
 * F09 Contact vertegenwoordiger.
 */
representativeContact?: (Contact1 | null)
/**
 * F10 Telefoonnummer.
 */
phone?: (string | null)
/**
 * F11 E-mailadres.
 */
email?: (string | null)
/**
 * F12 Correspondentie-/briefadres.
 */
correspondenceAddress?: (Address | null | {
/**
 * Four digits.
 */
postcode: string
})
/**
 * F13 Verblijfsadres (instelling).
 */
currentStayAddress?: (Address | null | {
/**
 * Four digits.
 */
postcode: string
})
/**
 * F14 Adres geheim.
 */
addressSecret?: (boolean | null)
/**
 * F15 Voorkeurstaal.
 */
preferredLanguage?: (string | null)
/**
 * F16 Huishoudgrootte.
 */
householdSize?: (number | null)
/**
 * F17 Huishoudsamenstelling.
 */
householdType?: (("single" | "couple" | "single+children" | "couple+children") | null)
/**
 * F18 Uitstroomgereed per.
 */
outflowReadyFrom?: (string | null)
/**
 * F19 Uitstroomprofiel (woonvorm 1-5).
 */
outflowProfile?: (("W1" | "W2" | "W3" | "W4" | "W5") | null)
/**
 * F20 Woonvaardigheden.
 */
skillHousing?: (number | null)
/**
 * F21 Omgaan met geld.
 */
skillMoney?: (number | null)
/**
 * F22 Persoonlijke verzorging.
 */
skillSelfCare?: (number | null)
/**
 * F23 Dagbesteding/werk geregeld.
 */
daytimeActivity?: (boolean | null)
/**
 * F24 Woontraining/woonschool afgerond.
 */
tenancyTraining?: (TenancyTrainingValue | null)
/**
 * F25 Gemeente van herkomst/regiobinding.
 */
municipalityOfOrigin?: (string | null)
/**
 * F26 Voorkeursgebieden.
 */
preferredAreas?: (Areas | null)
/**
 * F27 Uitgesloten gebieden (zonder reden).
 */
excludedAreas?: (Areas | null)
/**
 * F28 Woningeisen (kamers, verdieping, toegankelijkheid).
 */
dwellingRequirements?: (DwellingRequirementsValue | null)
/**
 * F29 Maximale huurprijs.
 */
maxRent?: (number | null)
/**
 * F30 Urgentie (status, geldig tot).
 */
urgency?: (UrgencyValue | null)
/**
 * F31 Voorziening van herkomst.
 */
originSetting?: (("MO" | "BW" | "VO" | "GGZ" | "jeugd" | "detentie") | null)
/**
 * F32 Inschrijfnummer woningzoekende.
 */
housingRegistrationNo?: (string | null)
/**
 * F33 Inkomensbron.
 */
incomeSource?: (("arbeid" | "uitkering" | "studie" | "anders") | null)
/**
 * F34 Uitkomst inkomens-/passendheidstoets.
 */
incomeTestResult?: (("past" | "past niet") | null)
/**
 * F35 Rekeninkomen.
 */
householdIncome?: (number | null)
/**
 * F36 Huurbetaling geregeld via.
 */
rentPaymentArrangement?: (("zelf" | "incasso" | "bewindvoerder" | "budgetbeheer" | "inhouding") | null)
/**
 * F37 Soort budgetondersteuning.
 */
budgetSupportType?: (("none" | "budgetcoaching" | "budgetbegeleiding" | "budgetbeheer" | "beschermingsbewind" | "langdurig") | null)
/**
 * F38 Contact bewindvoerder/budgetbeheerder.
 */
financialContact?: (Contact1 | null)
/**
 * F39 Schuldensituatie stabiel (ja/nee).
 */
debtStabilised?: (boolean | null)
/**
 * F40 Fase schuldhulptraject.
 */
debtTrackPhase?: (("aanmelding" | "intake" | "stabilisatie" | "regeling" | "nazorg" | "uitstroom") | null)
/**
 * F41 Schuldbedragen en schuldeisers.
 */
debtDetails?: (DebtDetailsValue | null)
/**
 * F42 Oude huurschuld bij deze verhuurder.
 */
formerRentDebtHere?: (FormerRentDebtHereValue | null)
/**
 * F43 Begeleiding actief (ja/nee).
 */
supportActive?: (boolean | null)
/**
 * F44 Zorgaanbieder.
 */
supportProviderName?: (string | null)
/**
 * F45 Ambulant begeleider (naam, telefoon).
 */
supportContact?: (SupportContactValue | null)
/**
 * F46 Begeleiding van-tot (gepland).
 */
supportPeriod?: (SupportPeriodValue | null)
/**
 * F47 Begeleiding beeindigd op.
 */
supportEndDate?: (string | null)
/**
 * F48 Intensiteit begeleiding.
 */
supportIntensityBand?: (("laag" | "midden" | "hoog") | null)
/**
 * F49 Doelen ondersteuningsplan.
 */
supportPlanGoals?: (string | null)
/**
 * F50 Volgende evaluatie.
 */
nextEvaluationDate?: (string | null)
/**
 * F51 Uitkomst evaluatie.
 */
evaluationOutcome?: (("voortzetten" | "afschalen" | "omklappen" | "niet-omklappen") | null)
/**
 * F52 Opschalingsniveau.
 */
escalationLevel?: (("groen" | "geel" | "rood") | null)
/**
 * F53 Bereikbaarheid buiten kantooruren.
 */
outOfHoursContact?: (OutOfHoursContactValue | null)
/**
 * F54 Contact met client verloren sinds.
 */
contactLost?: (string | null)
/**
 * F55 Wmo-toewijzing (nummer, product, periode).
 */
wmoAllocation?: (WmoAllocationValue | null)
/**
 * F56 Verhuurdersverklaring.
 */
landlordStatement?: (("positief" | "neutraal" | "negatief" | "geen") | null)
/**
 * F57 Contractvorm.
 */
contractForm?: (("regulier" | "tijdelijk" | "driepartijen" | "omklap" | "friends" | "flex") | null)
/**
 * F58 Contractdata (ingang, omklapdatum, einde).
 */
contractDates?: (ContractDatesValue | null)
/**
 * F59 Adres woning.
 */
dwellingAddress?: (DwellingAddressValue | null | {
/**
 * Four digits.
 */
postcode: string
})
/**
 * F60 Huurachterstand (maanden, bedrag).
 */
rentArrears?: (RentArrearsValue | null)
/**
 * F61 Overlastmelding (status).
 */
nuisanceStatus?: (("geen" | "gemeld" | "in behandeling" | "afgesloten") | null)
/**
 * F62 Aard overlast (feitelijk).
 */
nuisanceNature?: (("geluid" | "vervuiling" | "overig") | null)
/**
 * F63 Veiligheidsinstructie (buitenkantinformatie).
 */
safetyInstruction?: (SafetyInstructionValue | null)
/**
 * F64 Risicotaxatie.
 */
riskAssessment?: (string | null)
/**
 * F65 Justitiele gegevens, toezicht.
 */
justiceData?: (string | null)
/**
 * F66 Diagnose.
 */
diagnosis?: (string | null)
/**
 * F67 Medicatie en behandeling.
 */
medicationTreatment?: (string | null)
/**
 * F68 Verslaving.
 */
addictionHistory?: (string | null)
/**
 * F69 Signalerings-/crisisplan.
 */
crisisPlan?: (string | null)
/**
 * F70 ZRM-scores (13 domeinen, 1-5).
 */
zrmScores?: (ZrmScoresValue | null)
}
/**
 * A contact person.
 */
export interface Contact1 {
/**
 * A short text.
 */
name?: string
/**
 * A short text.
 */
org: string
/**
 * Telephone number, E.164.
 */
phone?: string
/**
 * E-mail address.
 */
email?: string
}
/**
 * An address.
 */
export interface Address {
/**
 * A short text.
 */
street: string
/**
 * A short text.
 */
houseNumber: string
/**
 * Dutch postcode, or its four digits.
 */
postcode: string
/**
 * A short text.
 */
city: string
}
/**
 * F24 Woontraining/woonschool afgerond.
 */
export interface TenancyTrainingValue {
/**
 * Whether it was finished.
 */
done: boolean
/**
 * A day.
 */
date?: string
}
/**
 * F28 Woningeisen (kamers, verdieping, toegankelijkheid).
 */
export interface DwellingRequirementsValue {
/**
 * Least number of rooms.
 */
rooms?: number
/**
 * Highest floor without a lift.
 */
maxFloor?: number
/**
 * Whether it must be accessible for a wheelchair.
 */
accessible?: boolean
}
/**
 * F30 Urgentie (status, geldig tot).
 */
export interface UrgencyValue {
/**
 * The decision.
 */
status: ("granted" | "refused" | "pending")
/**
 * VERA VOORRANGDETAILSOORT: only 'uitstroom maatschappelijke instelling'.
 */
code?: "UIT"
/**
 * A day.
 */
validUntil?: string
}
/**
 * F42 Oude huurschuld bij deze verhuurder.
 */
export interface FormerRentDebtHereValue {
/**
 * EUR.
 */
amount: number
/**
 * Whether a settlement runs.
 */
arranged: boolean
}
/**
 * F45 Ambulant begeleider (naam, telefoon).
 */
export interface SupportContactValue {
/**
 * A short text.
 */
name: string
/**
 * Telephone number, E.164.
 */
phone?: string
/**
 * E-mail address.
 */
email?: string
}
/**
 * F46 Begeleiding van-tot (gepland).
 */
export interface SupportPeriodValue {
/**
 * A day.
 */
start: string
/**
 * A day.
 */
plannedEnd?: string
}
/**
 * F53 Bereikbaarheid buiten kantooruren.
 */
export interface OutOfHoursContactValue {
/**
 * A short text.
 */
org: string
/**
 * Telephone number, E.164.
 */
phone: string
}
/**
 * F55 Wmo-toewijzing (nummer, product, periode).
 */
export interface WmoAllocationValue {
/**
 * A short text.
 */
number: string
/**
 * A short text.
 */
product: string
/**
 * A day.
 */
from?: string
/**
 * A day.
 */
to?: string
}
/**
 * F58 Contractdata (ingang, omklapdatum, einde).
 */
export interface ContractDatesValue {
/**
 * A day.
 */
start?: string
/**
 * A day.
 */
conversion?: string
/**
 * A day.
 */
end?: string
}
/**
 * F59 Adres woning.
 */
export interface DwellingAddressValue {
/**
 * A short text.
 */
street: string
/**
 * A short text.
 */
houseNumber: string
/**
 * Dutch postcode, or its four digits.
 */
postcode: string
/**
 * A short text.
 */
city: string
/**
 * BAG id.
 */
bagId?: string
}
/**
 * F60 Huurachterstand (maanden, bedrag).
 */
export interface RentArrearsValue {
/**
 * Months.
 */
months: number
/**
 * EUR.
 */
amount: number
}
/**
 * F63 Veiligheidsinstructie (buitenkantinformatie).
 */
export interface SafetyInstructionValue {
/**
 * What to do.
 */
code: ("bezoek-met-twee" | "bel-eerst" | "niet-alleen" | "geen-bijzonderheden")
/**
 * Observable behaviour only.
 */
note?: string
}
/**
 * F70 ZRM-scores (13 domeinen, 1-5).
 */
export interface ZrmScoresValue {
/**
 * 1 to 5.
 */
[k: string]: number
}
/**
 * A case (traject) as one party sees it: its own reference, the parties and the phase. No value of any field of the client.
 */
export interface Case {
caseRef: CaseRef
agreement: AgreementId
phase: Phase
openedAt: InstantText
/**
 * The parties at this moment.
 * 
 * @maxItems 60
 * 
 * Items: A party in the case.
 */
parties: {
party: PartyId
/**
 * party: takes part; candidate: a corporation that is considered, and sees only what is open to candidates.
 */
capacity: ("party" | "candidate")
/**
 * Whether it is bound by the client's tenancy contract.
 */
contract: boolean
}[]
}
/**
 * The field catalogue: every field there is, its class, and who holds it.
 */
export interface Catalogue {
version: Version
date: Day
/**
 * Where the catalogue comes from.
 */
source: string
/**
 * The fields.
 * 
 * @minItems 1
 * @maxItems 200
 * 
 * Items: One field (gegeven).
 */
fields: {
/**
 * Number in the catalogue.
 */
id: string
name: FieldName
label: LocalText
category: Category
sensitivity: Sensitivity
/**
 * Who primarily holds the value; gateway and derived are made here.
 */
holder: ("MUN" | "HUB" | "COR" | "PRO" | "BUD" | "gateway" | "derived")
/**
 * Whether the value is or hints at a place (withheld when the address is secret, Wet BRP 2.59).
 */
location: boolean
/**
 * Whether the value comes from a treatment file and never leaves the provider (BW 7:457, Wet BIG 88).
 */
medicalSource: boolean
/**
 * The fields this one is computed from; their legal limits apply to it too.
 * 
 * @maxItems 100
 */
derivedFrom: FieldName[]
/**
 * The parts of the value an agreement may show instead of all of it.
 * 
 * @maxItems 100
 */
parts: Part[]
/**
 * The values there are, for a field with a fixed list; absent for all others.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: A value.
 */
values?: string[]
/**
 * Mapping to national vocabularies, and traps.
 */
note: string
}[]
}
/**
 * The checks of an agreement as dated data: how bad each finding is, what it rests on, and what to do about it.
 */
export interface Checks {
version: Version
date: Day
/**
 * The checks, by code.
 * 
 * @minItems 1
 * @maxItems 200
 */
checks: AgreementCheck[]
}
/**
 * A check.
 */
export interface AgreementCheck {
code: CheckCode
severity: Severity
/**
 * The article or rule (LR-nn) it rests on, where a finding names none that is closer.
 */
source: string
title: LocalText
remedy: LocalText
version: Version
date: Day
}
/**
 * A message to one recipient (CloudEvents 1.0, NL GOV profile). The attributes hold nothing of a client.
 */
export interface CloudEvent {
/**
 * Version of CloudEvents.
 */
specversion: "1.0"
id: DeliveryId
/**
 * The gateway.
 */
source: string
/**
 * What it is about.
 */
type: string
subject?: CaseRef
time: InstantText
/**
 * Its place among what was offered of this case, from 1.
 */
sequence?: string
/**
 * How to compare sequences.
 */
sequencetype?: "Integer"
/**
 * JSON, or a JWE for the key of the recipient.
 */
datacontenttype: ("application/json" | "application/jose")
/**
 * The whole support status as far as it may be known after this event; or a notice; or either of them as a compact JWE.
 */
data: (DisclosureResponse | Notice | string)
}
/**
 * What leaves: the permitted values, and for each field asked what happened to it.
 */
export interface DisclosureResponse {
/**
 * Id of the disclosure, which is the id of its entry in the log.
 */
id: string
decidedAt: InstantText
/**
 * The agreement that decided.
 */
agreement: {
id: AgreementId
version: Version
hash: AgreementHash
}
purpose: PurposeCode
data: ClientRecord
/**
 * What happened to each field that was asked for.
 */
fields: {
[k: string]: FieldOutcome
}
/**
 * What left, signed by the gateway: a compact JWS of type `sluis-receipt+jwt`. An answer to a request has one, a message has none.
 */
receipt?: string
}
/**
 * What a party must know about fields that it received before (bericht). Names its own case and its own fields; never a value, never another party.
 */
export interface Notice {
/**
 * Id of the notice.
 */
id: string
/**
 * Its place among the notices of this party, from 1. No number is skipped or given twice.
 */
number: number
/**
 * What happened.
 */
kind: ("consent.withdrawn" | "objection.made" | "data.rectified" | "data.erased" | "processing.restricted" | "processing.restriction-lifted" | "emergency.used" | "breach.found")
happenedOn: Day
madeOn: Day
caseRef?: CaseRef
/**
 * The purposes for which this party received the fields.
 * 
 * @maxItems 20
 */
purposes: PurposeCode[]
/**
 * The fields that this party received; of what was erased also those that it supplied.
 * 
 * @maxItems 100
 */
fields: FieldName[]
receivedAt?: InstantText
}
/**
 * A comment on a draft: on one clause, on one place, or on the whole.
 */
export interface CommentRequest {
clause?: ClauseId
field?: FieldName
/**
 * JSON Pointer into the agreement that the draft makes, such as `/articles/breach` or `/term`.
 */
pointer?: string
/**
 * What is said; more than white space.
 */
text: string
replyTo?: CommentId
}
/**
 * A comment on a draft. It is no part of what is signed.
 */
export interface Comment {
id: CommentId
draft: DraftId
revision: RevisionNumber
clause?: ClauseId
field?: FieldName
/**
 * JSON Pointer into the agreement that the draft makes.
 */
pointer?: string
/**
 * What is said.
 */
text: string
replyTo?: CommentId
author: Author
at: InstantText
/**
 * Who said that it is dealt with, and when.
 */
resolved?: {
author: Author
at: InstantText
}
}
/**
 * Who did something to a draft: a party, in a role, through an application or as a person known by a label.
 */
export interface Author {
party: PartyId
role: Role
by: Line
}
/**
 * One topic, asked for one recipient, as the signed agreement makes it.
 */
export interface ConsentQuestion {
/**
 * Id of the question: the same topic for the same recipient has the same.
 */
id: string
/**
 * Id of the topic.
 */
topic: string
recipient: ConsentRecipient
/**
 * Who would know, in the words of a client.
 */
recipientName: string
/**
 * Which corporation is meant, where none is named.
 */
which?: string
/**
 * The question.
 */
question: string
/**
 * Why it is asked.
 */
why: string
/**
 * What the recipient sees after a yes.
 * 
 * @minItems 1
 * @maxItems 100
 * 
 * Items: A field that the recipient sees.
 */
sees: {
field: FieldName
/**
 * In the words of a client.
 */
text: string
/**
 * all, or the part that is shown.
 */
part: ("all" | "year" | "month" | "postcode-area" | "organisation")
/**
 * The kinds of consent it takes.
 * 
 * @minItems 1
 * @maxItems 2
 */
kinds: ConsentKind[]
/**
 * For which purposes.
 * 
 * @minItems 1
 * @maxItems 20
 */
purposes: PurposeCode[]
}[]
/**
 * What of this topic the recipient does not see, for these purposes.
 * 
 * @maxItems 100
 * 
 * Items: A field that the recipient does not see.
 */
seesNot: {
field: FieldName
/**
 * In the words of a client.
 */
text: string
}[]
/**
 * What it is for.
 * 
 * @minItems 1
 * @maxItems 20
 * 
 * Items: A purpose.
 */
purposes: {
code: PurposeCode
/**
 * In the words of a client.
 */
text: string
}[]
/**
 * What of this topic is shared whatever the answer is.
 * 
 * @maxItems 60
 * 
 * Items: Fields that go to one type of party for one purpose.
 */
without: {
to: PartyType
purpose: PurposeCode
/**
 * none: the law carries it; objection: the client may object.
 */
requirement: ("none" | "objection")
/**
 * In the words of a client.
 */
text: string
/**
 * In the words of a client.
 * 
 * @minItems 1
 * @maxItems 100
 * 
 * Items: A field.
 */
fields: string[]
}[]
/**
 * What is good to know.
 * 
 * @minItems 1
 * @maxItems 20
 * 
 * Items: A sentence.
 */
good: string[]
/**
 * How long a yes holds, in months.
 */
validMonths: number
/**
 * Whether a yes ends as well when the case moves to another phase.
 */
endsAtPhaseChange: boolean
/**
 * Version of the form.
 */
formVersion: string
agreement: AgreementHash
/**
 * The very text.
 */
notice: {
digest: Digest
/**
 * Its language.
 */
language: ("nl" | "en")
/**
 * The text, as it is shown and kept.
 */
text: string
}
/**
 * What a yes records: one consent per kind and set of purposes.
 * 
 * @minItems 1
 * @maxItems 40
 * 
 * Items: A consent that a yes records.
 */
yes: {
kind: ConsentKind
/**
 * For which purposes.
 * 
 * @minItems 1
 * @maxItems 20
 */
purposes: PurposeCode[]
/**
 * The categories of fields that it covers.
 * 
 * @minItems 1
 * @maxItems 10
 */
categories: Category[]
}[]
}
/**
 * Record the answer of a client.
 */
export interface ConsentRequest {
caseRef: CaseRef
kind: ConsentKind
/**
 * The client's answer.
 */
answer: ("given" | "refused")
/**
 * The purposes it covers.
 * 
 * @minItems 1
 * @maxItems 100
 */
purposes: PurposeCode[]
/**
 * For whom.
 * 
 * @minItems 1
 * @maxItems 50
 */
recipients: ConsentRecipient[]
/**
 * The categories of fields it covers.
 * 
 * @minItems 1
 * @maxItems 100
 */
categories: Category[]
capacity: Capacity
/**
 * Version of the form that was used.
 */
formVersion: string
/**
 * Language of the form (BCP 47).
 */
language: string
noticeDigest?: Digest
givenAt?: InstantText
expiresAt?: InstantText
alsoBy?: Capacity
channel?: ConsentChannel
/**
 * Whether an interpreter was there.
 */
interpreter?: boolean
/**
 * Who was there: kinds, never names.
 * 
 * @maxItems 7
 */
present?: PresentKind[]
/**
 * The very text that was shown to the client, where it was not that of the gateway; its digest is the noticeDigest. Kept encrypted with the key of the client.
 */
notice?: string
/**
 * Id of the scan of the signed paper.
 */
scan?: string
}
/**
 * What a client answered to questions of the gateway, in one talk. All of it is recorded, or nothing.
 */
export interface ConsentTalk {
caseRef: CaseRef
/**
 * The language in which it was asked.
 */
language: ("nl" | "en")
capacity: Capacity
alsoBy?: Capacity
channel: ConsentChannel
/**
 * Whether an interpreter was there.
 */
interpreter?: boolean
/**
 * Who was there: kinds, never names.
 * 
 * @maxItems 7
 */
present?: PresentKind[]
givenAt?: InstantText
/**
 * Id of the scan of the signed paper.
 */
scan?: string
/**
 * The answers; what is not among them was not answered, which is no yes.
 * 
 * @minItems 1
 * @maxItems 60
 * 
 * Items: An answer.
 */
answers: {
/**
 * Id of the question.
 */
question: string
noticeDigest: Digest
/**
 * not-yet: the client does not know; it counts as no.
 */
answer: ("yes" | "no" | "not-yet")
}[]
}
/**
 * A record of the client's answer (akkoord), shaped after ISO/IEC TS 27560: what was said, and what happened to it since.
 */
export interface Consent {
/**
 * Id of the record.
 */
id: string
kind: ConsentKind
/**
 * The client's answer.
 */
answer: ("given" | "refused")
/**
 * The purposes it covers.
 * 
 * @minItems 1
 * @maxItems 100
 */
purposes: PurposeCode[]
/**
 * For whom.
 * 
 * @minItems 1
 * @maxItems 50
 */
recipients: ConsentRecipient[]
/**
 * The categories of fields it covers.
 * 
 * @minItems 1
 * @maxItems 100
 */
categories: Category[]
capacity: Capacity
/**
 * Version of the form that was used.
 */
formVersion: string
/**
 * Language of the form (BCP 47).
 */
language: string
noticeDigest?: Digest
givenAt: InstantText
expiresAt: InstantText
recordedBy: PartyId
withdrawnAt?: InstantText
/**
 * Status at the moment of asking.
 */
status: ("valid" | "refused" | "withdrawn" | "expired" | "future")
alsoBy?: Capacity
channel?: ConsentChannel
/**
 * Whether an interpreter was there.
 */
interpreter?: boolean
/**
 * Who was there: kinds, never names.
 * 
 * @maxItems 7
 */
present?: PresentKind[]
/**
 * Id of the scan of the signed paper.
 */
scan?: string
/**
 * What happened to the answer, the oldest first (ISO/IEC TS 27560: consent events).
 * 
 * @minItems 1
 * @maxItems 4
 * 
 * Items: An event.
 */
events: {
/**
 * What happened.
 */
type: ("given" | "refused" | "withdrawn" | "expired")
at: InstantText
/**
 * The party that recorded it, or client.
 */
by?: string
channel?: ConsentChannel
/**
 * Why, in a word.
 */
why?: string
}[]
}
/**
 * A message that could not be delivered (onbezorgbaar bericht).
 */
export interface DeadLetter {
id: DeliveryId
subscription: SubscriptionId
/**
 * Its place among what this subscription was offered; left out of what it was never offered, which only the operator sees.
 */
position?: number
/**
 * How often it was tried.
 */
attempts: number
offeredAt: InstantText
failedAt: InstantText
/**
 * Why the last attempt failed.
 */
fault?: string
/**
 * What the receiver answered last.
 */
status?: number
/**
 * Whether it can be sent again: not once a later message of the same case arrived, as that one holds everything.
 */
replayable: boolean
}
/**
 * The facts a decision is made on. No name, no BSN, no token, no id of a person: equal facts give an equal decision.
 */
export interface DecisionInput {
day: Day
/**
 * The purpose asked for; unknown when it is none of the known codes.
 */
purpose: ("P01" | "P02" | "P03" | "P04" | "P05" | "P06" | "P07" | "P08" | "P09" | "P10" | "P11" | "P12" | "P13" | "unknown")
/**
 * The fields asked for, sorted.
 * 
 * @minItems 1
 * @maxItems 100
 */
fields: FieldName[]
/**
 * Who asks.
 */
recipient: {
type: PartyType
role: Role
standing: Standing
/**
 * For a HUB: whether the municipality that mandates it has a live statement; then clauses to MUN serve it too.
 */
mandate: boolean
}
/**
 * The standing of the case's parties per type, as senders; none when the case has no party of that type.
 */
senders: {
/**
 * Standing of the MUN in the case.
 */
MUN: ("none" | "signed" | "unsigned" | "withdrawn")
/**
 * Standing of the HUB in the case.
 */
HUB: ("none" | "signed" | "unsigned" | "withdrawn")
/**
 * Standing of the COR in the case.
 */
COR: ("none" | "signed" | "unsigned" | "withdrawn")
/**
 * Standing of the PRO in the case.
 */
PRO: ("none" | "signed" | "unsigned" | "withdrawn")
/**
 * Standing of the BUD in the case.
 */
BUD: ("none" | "signed" | "unsigned" | "withdrawn")
}
/**
 * The agreement.
 */
agreement: {
hash: AgreementHash
/**
 * Whether all statements it needs verify and today is within its term.
 */
inForce: boolean
}
/**
 * The case.
 */
case: {
/**
 * How the asking party stands to the case.
 */
relation: ("none" | "candidate" | "party")
phase: Phase
/**
 * Whether the asking party is bound by the client's tenancy contract.
 */
contract: boolean
/**
 * Preconditions that were met.
 * 
 * @maxItems 100
 */
conditions: Condition[]
}
/**
 * Limits that follow from the client's rights.
 */
rights: {
/**
 * Processing is restricted (AVG art. 18).
 */
restricted: boolean
/**
 * The address is secret (Wet BRP 2.59).
 */
addressSecret: boolean
/**
 * The retention period of this type of party has passed.
 */
retentionPassed: boolean
}
/**
 * What the client answered, for this purpose and this recipient.
 */
consents: {
/**
 * Waivers, per category.
 */
waiver: {
A: ConsentStatus
B: ConsentStatus
C: ConsentStatus
D: ConsentStatus
E: ConsentStatus
F: ConsentStatus
G: ConsentStatus
H: ConsentStatus
I: ConsentStatus
J: ConsentStatus
}
/**
 * Explicit consents, per category.
 */
explicit: {
A: ConsentStatus
B: ConsentStatus
C: ConsentStatus
D: ConsentStatus
E: ConsentStatus
F: ConsentStatus
G: ConsentStatus
H: ConsentStatus
I: ConsentStatus
J: ConsentStatus
}
/**
 * Whether the client objected to this purpose.
 */
objection: boolean
}
/**
 * Two named officers of two parties opened an emergency for this party and role in this case, and its hours are not over. Left out in any other case.
 */
emergency?: true
}
/**
 * The answer of the policy engine, per field.
 */
export interface Decision {
/**
 * permitted when at least one field may be disclosed.
 */
outcome: ("permitted" | "refused")
/**
 * The answer per field asked for.
 */
fields: {
[k: string]: FieldDecision
}
}
/**
 * A message as it is fetched (bezorging).
 */
export interface Delivery {
id: DeliveryId
subscription: SubscriptionId
/**
 * Its place among what this subscription was offered, from 1. No place is skipped or given twice.
 */
position: number
event?: CloudEvent
receivedAt?: InstantText
}
/**
 * Ask for fields of one client, for one purpose. There is no wildcard.
 */
export interface DisclosureRequest {
caseRef: CaseRef
/**
 * The code of the purpose; an unknown one is refused with DENY_UNKNOWN_PURPOSE.
 */
purpose: string
/**
 * The fields asked for, each by its name in the catalogue.
 * 
 * @minItems 1
 * @maxItems 100
 */
fields: FieldName[]
role?: Role
mode?: Mode
}
/**
 * A set of changes to a draft: all of it is done, or nothing.
 */
export interface DraftChange {
revision: RevisionNumber
reason: Line
/**
 * Changes to add to the twist, in order.
 * 
 * @maxItems 500
 */
changes?: ProposedChange[]
frame?: DraftFrame
/**
 * Arrangements to leave out again: those that an agreement can do without.
 * 
 * @maxItems 10
 */
leaveOut?: OptionalArrangement[]
/**
 * Earlier changes to take back.
 * 
 * @maxItems 500
 */
undo?: ChangeId[]
/**
 * Conflicts of a rebase that this set settles.
 * 
 * @maxItems 500
 */
settle?: ChangeId[]
}
/**
 * Articles that a region words in its own way.
 */
export interface ArticlesChange {
glossaryVersion?: Version
aim?: LocalParagraph
questions?: Questions
information?: LocalParagraph
consentForms?: ConsentForms
rights?: Rights
controllers?: Controllers
accuracy?: Accuracy
secrecy?: LocalParagraph
security?: Security
breach?: Breach
norms?: Norms
support?: LocalParagraph
escalation?: Escalation
ending?: LocalParagraph
accession?: LocalParagraph
expulsion?: LocalParagraph
amendments?: LocalParagraph
disputes?: LocalParagraph
evaluation?: Evaluation
annexes?: Annexes
}
/**
 * What a region decided so far beside the twist: who, when, and who arranges what. What is not decided yet is left out.
 */
export interface DraftFrame {
id?: AgreementId
version?: Version
title?: LocalText
scope?: Scope
/**
 * The parties so far.
 * 
 * @maxItems 200
 */
parties?: AgreementParty[]
signing?: Signing
term?: Term
/**
 * Retention per party type (art. 15).
 * 
 * @maxItems 20
 */
retention?: RetentionPeriod[]
/**
 * The region's own rules so far; an empty list is none.
 * 
 * @maxItems 10
 */
houseRules?: HouseRule[]
/**
 * What is arranged so far.
 */
arrangements?: {
annexVersion?: Version
rightsDesk?: Contact
processor?: Processor
breachContact?: Contact
quotas?: Quotas
steering?: Steering
nextEvaluation?: Day
emergency?: Emergency
}
}
/**
 * What a draft opens, closes and words in its own way, next to its model.
 */
export interface DraftComparison {
/**
 * Every field of every clause, of the model and of the draft.
 * 
 * @maxItems 20000
 * 
 * Items: A field in a clause.
 */
cells: {
kind: PointKind
purpose?: PurposeCode
clause?: ClauseId
from?: PartyType
to?: PartyType
field?: FieldName
/**
 * What of the kind it is: a role, a phase, a condition, an article, a party.
 */
name?: string
/**
 * How the model lists the field there.
 */
model: ("core" | "optional" | "none")
/**
 * The part that the draft shows: all, a part, or none.
 */
agreement: string
/**
 * Next to the model without its options; outside: the model does not name the field there.
 */
verdict: ("same" | "wider" | "narrower" | "outside")
}[]
/**
 * Everything else that differs.
 * 
 * @maxItems 20000
 * 
 * Items: A difference.
 */
others: {
kind: PointKind
purpose?: PurposeCode
clause?: ClauseId
from?: PartyType
to?: PartyType
field?: FieldName
/**
 * What of the kind it is: a role, a phase, a condition, an article, a party.
 */
name?: string
/**
 * Whether more may be shared than the model says, or less.
 */
effect: ("wider" | "narrower" | "other")
/**
 * JSON Pointer into the agreement that the draft makes; for what is gone, into the terms of the model.
 */
pointer: string
/**
 * What the model says; of any form, and left out when it is not there.
 */
before?: {
[k: string]: unknown
}
/**
 * What the draft says; of any form, and left out when it is gone.
 */
after?: {
[k: string]: unknown
}
}[]
}
/**
 * To take a draft to another state.
 */
export interface DraftMove {
revision: RevisionNumber
to: DraftState
reason: Line
}
/**
 * To take a draft to another version of the model.
 */
export interface DraftRebase {
revision: RevisionNumber
version: Version
reason: Line
}
/**
 * To start a draft: from the national model, or from an agreement that is published here.
 */
export interface DraftRequest {
/**
 * What the draft starts from.
 */
from: ({
/**
 * Its id, and the version; none named, the newest.
 */
model: {
/**
 * Id of the model.
 */
id: string
version?: Version
}
} | {
/**
 * Its id and version.
 */
agreement: {
id: AgreementId
version: Version
}
})
frame?: DraftFrame
reason: Line
}
/**
 * One step in the history of a draft: who did what, when and why.
 */
export interface DraftRevision {
draft: DraftId
revision: RevisionNumber
at: InstantText
author: Author
/**
 * What was done.
 */
action: ("start" | "change" | "rebase" | "consult" | "reopen" | "offer" | "recall" | "abandon")
reason: Line
state: DraftState
/**
 * The change set.
 */
what: {
/**
 * Changes that came into the twist.
 * 
 * @maxItems 2000
 */
added?: TwistChange[]
/**
 * Changes that were taken back.
 * 
 * @maxItems 2000
 */
undone?: TwistChange[]
frame?: DraftFrame
/**
 * Arrangements that were left out again.
 * 
 * @maxItems 10
 */
leftOut?: OptionalArrangement[]
/**
 * Conflicts that were settled.
 * 
 * @maxItems 2000
 */
settled?: RebaseConflict[]
/**
 * What a rebase found.
 * 
 * @maxItems 2000
 */
conflicts?: RebaseConflict[]
/**
 * The version of the model from here on.
 */
model?: {
/**
 * Id of the model.
 */
id: string
version: Version
}
}
digest: Digest
}
/**
 * Set by a rebase on a change that narrows: it may change nothing in this version of the model, and stays for a later one that would open again what it closed. Says what it was about, because the clause may be gone.
 */
export interface Carried {
purpose?: PurposeCode
to?: PartyType
/**
 * The fields that it took away, narrowed, or asked something for.
 * 
 * @maxItems 200
 */
fields?: FieldName[]
/**
 * The roles that it barred.
 * 
 * @maxItems 100
 */
roles?: Role[]
}
/**
 * What did not go over to another version of the model as it was. `decide` waits for somebody who settles it; `note` only tells.
 */
export interface RebaseConflict {
id: ChangeId
/**
 * Whether somebody has to decide.
 */
kind: ("decide" | "note")
/**
 * What happened.
 */
code: string
change?: ChangeId
/**
 * JSON Pointer into the new version of the model, or into the twist as it was.
 */
pointer: string
/**
 * What happened, in words.
 */
detail: string
/**
 * What to do about it.
 */
remedy: string
}
/**
 * A draft in a list.
 */
export interface DraftSummary {
id: DraftId
revision: RevisionNumber
state: DraftState
/**
 * The model and its version.
 */
model: {
/**
 * Id of the model.
 */
id: string
version: Version
}
title?: LocalText
/**
 * The region.
 */
region?: string
updatedAt: InstantText
}
/**
 * An agreement that is being written: the twist on a version of the model, in a frame that may be incomplete.
 */
export interface Draft {
id: DraftId
revision: RevisionNumber
state: DraftState
/**
 * The model and its version.
 */
model: {
/**
 * Id of the model.
 */
id: string
version: Version
}
/**
 * The agreement that it started from.
 */
basedOn?: {
id: AgreementId
version: Version
}
frame: DraftFrame
/**
 * The twist: its changes, in order, each with an id.
 * 
 * @maxItems 2000
 */
changes: TwistChange[]
/**
 * What a rebase left to decide; a draft with any is not offered.
 * 
 * @maxItems 2000
 */
conflicts: RebaseConflict[]
/**
 * The agreement that it was offered as.
 */
offered?: {
id: AgreementId
version: Version
hash: AgreementHash
}
createdBy: Author
createdAt: InstantText
updatedAt: InstantText
}
/**
 * Approve an emergency, or end one.
 */
export interface EmergencyAct {
role: Role
}
/**
 * An emergency in a case, as one of the two parties sees it.
 */
export interface EmergencyProcedure {
/**
 * Id of the emergency.
 */
id: string
/**
 * waiting: nobody approved it yet; open: the fields can be asked for; ended: by somebody; over: its time is past; lapsed: nobody approved it in time.
 */
state: ("waiting" | "open" | "ended" | "over" | "lapsed")
caseRef: CaseRef
ground: EmergencyGround
party: PartyId
role: Role
askedAt: InstantText
lapsesAt: InstantText
approvedBy?: PartyId
approvedAt?: InstantText
until?: InstantText
endedAt?: InstantText
}
/**
 * Ask for the emergency procedure in a case. Nothing opens until a named officer of another party approves.
 */
export interface EmergencyRequest {
caseRef: CaseRef
ground: EmergencyGround
role: Role
}
/**
 * The whole of one entry, told in order: who, as what, under which agreement, what was decided of each field and why, what left. Names and references, never a value.
 */
export interface EntryAccount {
line: LogLine
/**
 * The text of the entry, to the character: what the log has hashed.
 */
text: string
/**
 * W3C trace id.
 */
traceId: string
/**
 * W3C span id.
 */
spanId: string
/**
 * W3C span id of the caller's own step, when it sent one.
 */
parentSpanId?: string
/**
 * The other entries of the same trace that you may read, oldest first; of a day before and after.
 * 
 * @maxItems 50
 */
related: LogLine[]
mode?: Mode
engine?: Digest
/**
 * URI of the processing activity.
 */
processingActivity?: string
/**
 * The fields asked for or changed.
 * 
 * @maxItems 100
 */
asked?: FieldName[]
/**
 * What was decided, per field.
 * 
 * @maxItems 100
 */
fields: AccountedField[]
/**
 * References to the consent records that it rests on, or that a talk made.
 * 
 * @maxItems 50
 * 
 * Items: Id of a consent record.
 */
consents: string[]
/**
 * The fields that left.
 * 
 * @maxItems 100
 */
disclosed: FieldName[]
/**
 * What a source did wrong, by field name and kind.
 * 
 * @maxItems 300
 */
sourceReports: SourceReport[]
shadow?: Shadow
/**
 * Id of the record that changed, or a keyed digest of the request of an idempotent retry.
 */
reference?: string
criteria?: LogCriteria
/**
 * Why the log was searched for a client, as it was typed; only of such a search, and while the client is not erased.
 */
because?: string
}
/**
 * An entry of the log in short. Never a value of a client.
 */
export interface LogLine {
/**
 * Id of the entry.
 */
id: string
at: InstantText
kind: EntryKind
party?: PartyId
role?: Role
/**
 * Who did it: the OAuth client id, or `person:` and the id of a person who logged in.
 */
user?: string
/**
 * Keyed reference to the case: equal for entries of one case.
 */
case?: string
/**
 * The purpose, when it is a known one.
 */
purpose?: string
/**
 * The agreement that decided.
 */
agreement?: {
id: AgreementId
version: Version
hash: AgreementHash
}
/**
 * What came of a request for data.
 */
outcome?: ("disclosed" | "refused")
/**
 * Why fields were withheld, each once.
 * 
 * @maxItems 100
 */
reasons: ReasonCode[]
/**
 * How many fields were asked for or changed.
 */
asked: number
/**
 * How many left.
 */
left: number
/**
 * Code of the problem the request ended in.
 */
problem?: string
}
/**
 * What was decided of one field.
 */
export interface AccountedField {
field: FieldName
/**
 * All, a part, or nothing.
 */
effect: ("all" | "part" | "none")
part?: Part
/**
 * Whether it left. One that might, and is not known, did not.
 */
left: boolean
clause?: ClauseId
/**
 * The legal bases of the clause.
 * 
 * @maxItems 100
 */
basis?: LegalBasisId[]
/**
 * The kinds of consent it rested on.
 * 
 * @maxItems 100
 */
consent?: ConsentKind[]
reason?: ReasonCode
/**
 * Every check, in order.
 * 
 * @maxItems 40
 */
checks: AccountedCheck[]
}
/**
 * A step of the evaluation, in order.
 */
export interface AccountedCheck {
check: CheckName
/**
 * What it said; skipped after the first no.
 */
result: ("ok" | "no" | "skipped")
reason?: ReasonCode
/**
 * The clause, the denial or the legal basis the step refers to.
 */
reference?: string
/**
 * What stood in the place of the client's consent.
 */
ground?: "emergency"
}
/**
 * What a source did wrong, by field name and kind.
 */
export interface SourceReport {
/**
 * Id of the source.
 */
source: string
field?: FieldName
/**
 * What was wrong.
 */
problem: ("not-asked" | "wrong-type" | "unavailable")
}
/**
 * What the version that waits for its first day would have decided: it answers nothing.
 */
export interface Shadow {
/**
 * The version.
 */
agreement: {
id: AgreementId
version: Version
hash: AgreementHash
}
/**
 * Fields of which it would show more.
 * 
 * @maxItems 100
 */
wider: FieldName[]
/**
 * Fields of which it would show less, or nothing.
 * 
 * @maxItems 100
 */
narrower: FieldName[]
/**
 * Whether it could not be decided; the answer did not depend on it.
 */
failed?: boolean
}
/**
 * What was looked for in the log, and by what. A case stands in `case`; never a value, and never the typed reason.
 */
export interface LogCriteria {
/**
 * What was read.
 */
what: ("search" | "entry" | "proof" | "anomalies" | "retention")
party?: PartyId
/**
 * For which purpose.
 */
purpose?: string
reason?: ReasonCode
/**
 * Of which kind.
 */
kind?: string
/**
 * What came of the request.
 */
outcome?: ("disclosed" | "refused")
from?: InstantText
to?: InstantText
/**
 * Id of the entry that was read, or after which the page begins.
 */
entry?: string
}
/**
 * What came of deciding a request of the log anew: with the facts, the version of the agreement and the engine that its entry names.
 */
export interface EntryReplay {
/**
 * Id of the entry.
 */
entry: string
at: InstantText
verdict: ReplayVerdict
reason?: ReplayReason
/**
 * The agreement that decided.
 */
agreement?: {
id: AgreementId
version: Version
hash: AgreementHash
}
engine?: Digest
/**
 * The fields of which the answer differs.
 * 
 * @maxItems 100
 */
fields?: FieldName[]
/**
 * What to know beside it: former-engine (another engine decides today), other-compiler (the rules of the region were compiled by another compiler), not-covered-yet (no checkpoint of the log covers the entry yet).
 * 
 * @maxItems 3
 */
remarks: ReplayRemark[]
}
/**
 * An entry of the log: what was asked, what was decided and why. Never a value of a field of a client.
 */
export interface Entry {
/**
 * Id of the entry.
 */
id: string
at: InstantText
kind: EntryKind
/**
 * W3C trace id.
 */
traceId: string
/**
 * W3C span id.
 */
spanId: string
/**
 * W3C span id of the caller's own step, when it sent one.
 */
parentSpanId?: string
party?: PartyId
role?: Role
/**
 * The OAuth client id, or `person:` and the id of a person who logged in, once known.
 */
apiClient?: string
/**
 * Keyed reference to the subject; useless without the key.
 */
subject?: string
/**
 * Keyed reference to the case; useless without the key.
 */
case?: string
/**
 * The purpose, when it is a known one.
 */
purpose?: string
mode?: Mode
/**
 * The agreement that decided.
 */
agreement?: {
id: AgreementId
version: Version
hash: AgreementHash
}
engine?: Digest
facts?: DecisionInput
decision?: Decision
shadow?: Shadow
/**
 * References to the consent records that it rests on, or that a talk made.
 * 
 * @maxItems 50
 * 
 * Items: Id of a consent record.
 */
consents?: string[]
/**
 * URI of the processing activity.
 */
processingActivity?: string
/**
 * The fields that left.
 * 
 * @maxItems 100
 */
disclosed?: FieldName[]
/**
 * What a source did wrong, by field name and kind.
 * 
 * @maxItems 300
 */
sourceReports?: SourceReport[]
/**
 * The fields asked for or changed.
 * 
 * @maxItems 100
 */
fields?: FieldName[]
/**
 * Code of the problem the request ended in.
 */
problem?: string
tried?: EntryKind
/**
 * Id of the record that changed, or a keyed digest of the request of an idempotent retry.
 */
reference?: string
criteria?: LogCriteria
}
/**
 * Freeze an application, a person or a whole party at once.
 */
export interface FreezeRequest {
what: FrozenThing
reason: FreezeReason
}
/**
 * Something that is frozen, or was: nothing opens for it, at any gateway, for every request that starts after the answer.
 */
export interface Freeze {
id: FreezeId
what: FrozenThing
party: PartyId
reason: FreezeReason
frozenAt: InstantText
/**
 * Who froze it.
 */
frozenBy: {
party?: PartyId
/**
 * The application or person; told to its own party only.
 */
caller?: string
}
liftedAt?: InstantText
/**
 * Who lifted it.
 */
liftedBy?: {
party?: PartyId
/**
 * The application or person; told to its own party only.
 */
caller?: string
}
}
/**
 * A rule of a region to try, before it goes into a draft: nothing of it is kept.
 */
export interface HouseRuleTrialRequest {
rego: RegoSource
tests: RegoSource
/**
 * Facts of decisions, to see what the rule would deny of their fields.
 * 
 * @maxItems 20
 */
facts?: DecisionInput[]
}
/**
 * What came of trying a rule of a region. It stops at the first thing that is wrong: its shape, the compiler, its tests, a line that no test reaches, its cost.
 */
export interface HouseRuleTrial {
/**
 * Whether it may go into an agreement as it is.
 */
ok: boolean
/**
 * What is wrong with it.
 * 
 * @maxItems 1000
 * 
 * Items: A problem, at its place.
 */
problems: {
/**
 * Which of the two sources.
 */
part: ("rego" | "tests")
/**
 * The line, from 1; 0 when it has no place.
 */
row: number
/**
 * The column, from 1; 0 when it has no place.
 */
col: number
/**
 * One of this gateway, or of OPA's compiler.
 */
code: string
/**
 * What is wrong.
 */
detail: string
}[]
/**
 * What ended the trial, when it took too long or wanted too much memory.
 */
limit?: ("time" | "memory")
/**
 * The tests that ran.
 * 
 * @maxItems 1000
 * 
 * Items: A test.
 */
tests: {
/**
 * Its name.
 */
name: string
/**
 * Its line.
 */
row: number
/**
 * How it ended.
 */
outcome: ("pass" | "fail" | "error" | "skip")
}[]
/**
 * Which lines of the rule the tests reach.
 */
coverage: {
/**
 * Of the lines that do something.
 */
percent: number
/**
 * What no test reaches.
 * 
 * @maxItems 1000
 * 
 * Items: From a line up to another.
 */
missed: {
/**
 * The first line.
 */
row: number
/**
 * The last line.
 */
endRow: number
}[]
}
/**
 * On what else than the question its answers turned out to depend. Left out when on nothing; found by trying, so others may be there.
 * 
 * @minItems 1
 * @maxItems 2
 * 
 * Items: Two answers to the same question that are not the same.
 */
varies?: {
/**
 * On the day, or on which agreement it is.
 */
by: ("day" | "agreement")
/**
 * Two days on which it answered otherwise.
 * 
 * @minItems 2
 * @maxItems 2
 */
days?: Day[]
}[]
/**
 * How long one evaluation takes with every field asked, in milliseconds.
 */
cost?: {
/**
 * Half of the evaluations take less.
 */
typicalMs: number
/**
 * The longest.
 */
worstMs: number
/**
 * What it may take.
 */
limitMs: number
}
/**
 * What it denies of the fields of each of the facts, in their order.
 * 
 * @maxItems 20
 */
denied: FieldName[][]
}
/**
 * What a draft changes next to the version that decides now: on paper, for the persons in running cases, and in decisions that were made before. Never a value of a client, and no reference to one.
 */
export interface ImpactReport {
draft: DraftId
/**
 * The revision of the draft.
 */
revision: number
hash: AgreementHash
/**
 * What decides now; left out when nothing is shared yet.
 */
base?: {
id: AgreementId
version: Version
hash: AgreementHash
}
engine: Digest
madeAt: InstantText
before: Day
/**
 * What changes on paper, per party: what is wider first.
 * 
 * @maxItems 400
 * 
 * Items: A party.
 */
parties: {
party: PartyId
type: PartyType
/**
 * Changes that let it see more.
 */
wider: number
/**
 * Changes that let it see less.
 */
narrower: number
/**
 * Changes that are neither.
 */
other: number
/**
 * The changes.
 * 
 * @maxItems 20000
 */
changes: ImpactChange[]
}[]
/**
 * What changes in the agreement beside who sees what.
 * 
 * @maxItems 20000
 */
general: ImpactChange[]
/**
 * Persons in running cases of whom a party would see more or less; both versions read as if all parties had signed.
 */
persons: {
affected?: PersonCount
/**
 * Per party, purpose and field.
 * 
 * @maxItems 100000
 * 
 * Items: A cell.
 */
cells: {
party: PartyId
purpose: PurposeCode
field: FieldName
/**
 * Whether the party sees more or less.
 */
effect: ("wider" | "narrower")
persons: PersonCount
}[]
}
/**
 * Decisions of the log of before today, decided again under the draft from the facts of then. Nothing is fetched. What is about fewer than ten clients of a party is left out before anything is added up.
 */
replay: {
/**
 * A replay discloses nothing.
 */
replay: true
/**
 * How many decisions were asked for.
 */
asked: number
/**
 * How many there were, rounded to five; left out when there were few, or when so few are left over that they would follow from it.
 */
looked?: number
stricter: DecisionCount
wider: DecisionCount
notCounted: DecisionCount
/**
 * Why decisions are not counted; those of fewer than ten clients of a party are not told.
 * 
 * @maxItems 20
 * 
 * Items: A reason.
 */
reasons: {
/**
 * Why.
 */
reason: ("no-facts" | "other-agreement" | "unknown-engine" | "not-a-party" | "facts-differ" | "not-decided")
/**
 * How many decisions, rounded to five.
 */
count: number
}[]
/**
 * What changes in them, the most frequent first; those of fewer than ten clients are not told, nor whether there are any.
 * 
 * @maxItems 2000
 * 
 * Items: The same change in a number of decisions.
 */
groups: {
/**
 * Whether more or less would be shown.
 */
effect: ("wider" | "narrower")
party: PartyId
purpose: PurposeCode
field: FieldName
now: ImpactShown
later: ImpactShown
/**
 * How many decisions, rounded to five.
 */
count: number
}[]
/**
 * Groups beyond those listed.
 */
groupsLeftOut: number
}
/**
 * Requests of applications of the party that reads, which come again and again, are answered now, and would be refused or lose fields, for ten clients or more.
 * 
 * @maxItems 500
 * 
 * Items: A flow.
 */
flows: {
/**
 * The application that asks.
 */
apiClient: string
party: PartyId
role: Role
purpose: PurposeCode
/**
 * What it asks for.
 * 
 * @maxItems 100
 */
fields: FieldName[]
mode: Mode
/**
 * On how many days it asked.
 */
days: number
/**
 * How often it asked.
 */
requests: number
refused: DecisionCount
losing: DecisionCount
/**
 * The fields that it would lose, for ten clients or more.
 * 
 * @maxItems 100
 */
lost: FieldName[]
lastAt: InstantText
}[]
/**
 * Other parties of which regular requests would be refused or lose fields, for ten clients or more.
 * 
 * @maxItems 5000
 * 
 * Items: A party and a purpose.
 */
flowsElsewhere: {
party: PartyId
purpose: PurposeCode
}[]
/**
 * Flows of the party that reads, beyond those listed or followed.
 */
flowsLeftOut: number
/**
 * Clients who must be asked, per purpose and type of recipient.
 * 
 * @maxItems 500
 * 
 * Items: A question.
 */
consents: {
purpose: PurposeCode
recipient: PartyType
/**
 * again: what they agreed to now is no longer enough; first: the draft asks a yes for something new.
 */
kind: ("again" | "first")
persons: PersonCount
}[]
}
/**
 * One thing in which the draft differs from what decides now.
 */
export interface ImpactChange {
/**
 * The same for the same point in any two versions: what a reviewer ticks.
 */
key: string
kind: PointKind
/**
 * Whether more is shared, less, or neither.
 */
effect: ("wider" | "narrower" | "other")
purpose?: PurposeCode
clause?: ClauseId
from?: PartyType
to?: PartyType
field?: FieldName
/**
 * What of the kind it is: a role, a phase, a condition, an article, a party.
 */
name?: string
/**
 * What it was, where a word or a number says it; left out when it was not there.
 */
before?: (string | number | boolean)
/**
 * What it becomes; left out when it is gone.
 */
after?: (string | number | boolean)
consentBefore?: ConsentRequirement
consentAfter?: ConsentRequirement
}
/**
 * What is shown of a field.
 */
export interface ImpactShown {
/**
 * all, the part that is shown, or none.
 */
show: ("all" | "year" | "month" | "postcode-area" | "organisation" | "none")
/**
 * Why nothing is shown: the reason of the decision, or WHOLE_REQUEST when another field closes a strict request.
 */
reason?: string
}
/**
 * Work out what a draft changes.
 */
export interface ImpactRequest {
/**
 * How many of the last decisions before today to decide again: one of a few sizes, so that no two reports differ in one decision.
 */
decisions?: (500 | 5000 | 50000 | 100000)
}
/**
 * How far a report on what a draft changes has come, and the report.
 */
export interface Impact {
draft: DraftId
hash?: AgreementHash
/**
 * none: nobody asked yet; stopped: it was cut off, ask again.
 */
state: ("none" | "running" | "done" | "stopped")
/**
 * How many decisions are to be decided again.
 */
asked?: number
/**
 * Persons, in whole tens, or decisions that were looked at in this stage, in whole hundreds.
 */
done?: number
/**
 * What it is busy with.
 */
stage?: ("persons" | "replay")
startedAt?: InstantText
/**
 * Why it stopped.
 */
why?: ("restart" | "too-long" | "failed")
/**
 * What has moved since the report was made.
 * 
 * @maxItems 2
 * 
 * Items: The draft itself, or what decides now.
 */
stale: ("draft" | "base")[]
report?: ImpactReport
}
/**
 * The law as dated data: legal bases with the time they are in force, and the denials no agreement lifts.
 */
export interface Law {
version: Version
date: Day
/**
 * Legal bases.
 * 
 * @minItems 1
 * @maxItems 200
 * 
 * Items: A legal basis (grondslag).
 */
bases: {
id: LegalBasisId
label: LocalText
/**
 * Which of the three questions it answers: a basis (AVG art. 6), an exception (AVG art. 9, 10, BSN law), or secrecy (Wmo 5.3.3, professional secrecy).
 */
kind: ("basis" | "exception" | "secrecy")
/**
 * Whether it is the consent of the client itself, so that it holds nothing up where consent is not asked; absent means no.
 */
isConsent?: boolean
/**
 * First day in force; null means not in force yet, and then it opens nothing.
 */
inForceFrom: (Day | null)
/**
 * Last day in force; null means no end known.
 */
inForceTo: (Day | null)
/**
 * The flows this basis carries without consent of the client.
 * 
 * @maxItems 50
 */
carriesWithoutConsent: Flow[]
/**
 * The flows this basis carries without consent, as long as the client did not object.
 * 
 * @maxItems 50
 */
carriesUnlessObjected?: Flow[]
/**
 * Where the text of the law was read, and its date.
 */
source: string
/**
 * Whether the reading still has to be checked by a lawyer.
 */
uncertain: boolean
}[]
/**
 * Statutory denials, in the order in which they are looked at.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: A denial.
 */
denials: {
/**
 * A short id.
 */
id: string
reason: ReasonCode
/**
 * The rule (LR-nn) and the article.
 */
rule: string
appliesTo: FieldScope
/**
 * The recipient types it denies.
 * 
 * @maxItems 100
 */
recipients: PartyType[]
inForceFrom: Day
/**
 * Last day in force, or null.
 */
inForceTo: (Day | null)
}[]
/**
 * Fields that no agreement may give to a type of recipient.
 */
neverTo: {
/**
 * Never to MUN.
 * 
 * @maxItems 100
 */
MUN?: FieldName[]
/**
 * Never to HUB.
 * 
 * @maxItems 100
 */
HUB?: FieldName[]
/**
 * Never to COR.
 * 
 * @maxItems 100
 */
COR?: FieldName[]
/**
 * Never to PRO.
 * 
 * @maxItems 100
 */
PRO?: FieldName[]
/**
 * Never to BUD.
 * 
 * @maxItems 100
 */
BUD?: FieldName[]
}
/**
 * Types of party among which nothing flows, whatever an agreement says.
 * 
 * @maxItems 5
 * 
 * Items: From one party of this type to another.
 */
neverAmong: {
partyType: PartyType
/**
 * The rule (LR-nn) and the article.
 */
rule: string
inForceFrom: Day
/**
 * Last day in force, or null.
 */
inForceTo: (Day | null)
}[]
/**
 * What consent of the client cannot carry, whoever asks it.
 * 
 * @maxItems 50
 * 
 * Items: Fields and recipients for which consent is no ground.
 */
consentNoGround: {
/**
 * A short id.
 */
id: string
/**
 * The rule (LR-nn) and the article.
 */
rule: string
appliesTo: FieldScope
/**
 * The recipient types for which it is no ground.
 * 
 * @maxItems 100
 */
recipients: PartyType[]
inForceFrom: Day
/**
 * Last day in force, or null.
 */
inForceTo: (Day | null)
/**
 * Whether the reading still has to be checked by a lawyer.
 */
uncertain: boolean
}[]
/**
 * The longest and shortest terms that an agreement may set.
 * 
 * @maxItems 50
 * 
 * Items: A limit to one term of the agreement.
 */
limits: {
/**
 * A short id.
 */
id: string
/**
 * The term of the agreement; its unit is in the name.
 */
of: ("breach.authorityHours" | "rights.responseDays" | "rights.extensionDays" | "consentForms.validMonths" | "retention.months")
/**
 * Whether the amount is the most or the least.
 */
bound: ("at-most" | "at-least")
/**
 * How much, in the unit of the term.
 */
amount: number
/**
 * For a term that is set per type of party: the types it limits; empty otherwise.
 * 
 * @maxItems 5
 */
partyTypes: PartyType[]
/**
 * The rule (LR-nn) and the article.
 */
rule: string
/**
 * Where the text of the law was read, and its date; or that it is a proposal.
 */
source: string
inForceFrom: Day
/**
 * Last day in force, or null.
 */
inForceTo: (Day | null)
/**
 * Whether it is a proposal, or a reading that a lawyer still has to check: it warns and does not refuse.
 */
uncertain: boolean
}[]
}
/**
 * A flow between party types.
 */
export interface Flow {
from: PartyType
to: PartyType
/**
 * The sensitivities carried.
 * 
 * @maxItems 100
 */
sensitivities: Sensitivity[]
/**
 * The purposes for which it carries the flow.
 * 
 * @maxItems 100
 */
purposes: PurposeCode[]
}
/**
 * Which fields.
 */
export interface FieldScope {
/**
 * By sensitivity.
 * 
 * @maxItems 100
 */
sensitivities: Sensitivity[]
/**
 * And, if not empty, only fields with one of these holders.
 * 
 * @maxItems 100
 */
holders: PartyType[]
/**
 * Only fields from a treatment file.
 */
medicalSource: boolean
/**
 * Fields it does not apply to.
 * 
 * @maxItems 100
 */
except: FieldName[]
}
/**
 * A line of the Logboek Dataverwerkingen 1.0.0 (Logius), as Sluis makes it: that data of one person were processed. Nobody who works with the gateway is in it.
 */
export interface LdvLine {
/**
 * W3C trace id: 32 hexadecimal digits in lower case.
 */
trace_id: string
/**
 * W3C span id of the action.
 */
span_id: string
/**
 * Span id of the action above it.
 */
parent_span_id?: string
/**
 * `Error` when something of the gateway failed; bad input that was handled well is `Unset`.
 */
status: ("Unset" | "Error")
/**
 * The action: the kind of the entry.
 */
name: string
/**
 * Milliseconds since 1970-01-01T00:00:00Z.
 */
start_time: number
/**
 * The same moment: everything about a request is judged at one.
 */
end_time: number
/**
 * The producer.
 */
resource: {
/**
 * The gateway that made the record.
 */
attributes: {
/**
 * The software.
 */
"service.name": "sluis"
/**
 * The URL of the gateway: tells producers apart.
 */
"service.namespace": string
}
}
/**
 * Keys of the namespace `dpl.core`, and no others.
 */
attributes: {
/**
 * The activity in the register of processing, of one version of the agreement.
 */
"dpl.core.processing_activity_id": string
/**
 * Keyed reference to the client, as in the log; nobody links it to a person without the key.
 */
"dpl.core.data_subject_id": string
/**
 * A keyed reference, which is no number of anything outside the log.
 */
"dpl.core.data_subject_id_type": "sluis-log-reference"
/**
 * The party whose application called, when it sent a trace of its own.
 */
"dpl.core.foreign_operation.processor"?: string
}
}
/**
 * Lines of the processing log about the client who reads, with the names of the extension "lezen" of the Logboek Dataverwerkingen (working version 0.9).
 */
export interface LdvReading {
/**
 * Which log it is.
 */
metadata: {
/**
 * The URL of the gateway.
 */
logbookId: string
/**
 * The party that runs the gateway, or its URL.
 */
organizationName: string
}
/**
 * The lines, newest first.
 * 
 * @maxItems 200
 */
processingActivities: LdvProcessing[]
/**
 * How many entries about the client stand in no line.
 */
withheld: number
/**
 * What to ask the next page after; left out when there is none.
 */
next?: string
}
/**
 * A line.
 */
export interface LdvProcessing {
/**
 * W3C trace id: 32 hexadecimal digits in lower case; no UUID as the working version has it.
 */
traceId: string
/**
 * W3C span id of the action.
 */
spanId: string
/**
 * Span id of the action above it.
 */
parentSpanId?: string
/**
 * `Error` when something of the gateway failed; bad input that was handled well is `Unset`.
 */
status: ("Unset" | "Error")
/**
 * The action: the kind of the entry.
 */
name: string
startTime: InstantText
endTime: InstantText
/**
 * The producer.
 */
resource: {
/**
 * The gateway that made the record.
 */
attributes: {
/**
 * The software.
 */
"service.name": "sluis"
/**
 * The URL of the gateway: tells producers apart.
 */
"service.namespace": string
}
}
/**
 * Keys of the namespace `dpl.core`, and no others.
 */
attributes: {
/**
 * The activity in the register of processing, of one version of the agreement.
 */
"dpl.core.processing_activity_id": string
/**
 * Keyed reference to the client, as in the log; nobody links it to a person without the key.
 */
"dpl.core.data_subject_id": string
/**
 * A keyed reference, which is no number of anything outside the log.
 */
"dpl.core.data_subject_id_type": "sluis-log-reference"
/**
 * The party whose application called, when it sent a trace of its own.
 */
"dpl.core.foreign_operation.processor"?: string
}
}
/**
 * Keep entries of the log beyond their term, and their clients from being erased: of a case, a party, a period, or what is in all that are named.
 */
export interface LegalHoldRequest {
party?: PartyId
caseRef?: CaseRef
from?: InstantText
to?: InstantText
/**
 * Why. Names nobody, and says nothing of a client.
 */
reason: string
}
/**
 * What keeps entries of the log beyond their term, and their clients from being erased, until it is lifted.
 */
export interface LegalHold {
id: LegalHoldId
party?: PartyId
/**
 * It is of one case; left out: of whatever case.
 */
case?: {
caseRef?: CaseRef
}
from?: InstantText
to?: InstantText
/**
 * Why; left out for who did not place it, as it may be about its reader.
 */
reason?: string
placedAt: InstantText
placedBy: ToldDoer
liftedAt?: InstantText
liftedBy?: ToldDoer
}
/**
 * Who did something.
 */
export interface ToldDoer {
party?: PartyId
/**
 * The application or person; told to its own party only.
 */
caller?: string
}
/**
 * What stands out in the log of a period. A question to ask, never an accusation: numbers of requests, no content, no client.
 */
export interface LogAnomalies {
from: Day
to: Day
since: Day
/**
 * Whether every entry of these days was looked at; a very busy log is looked at from the end.
 */
complete: boolean
rules: Day
/**
 * What stands out, the largest number first.
 * 
 * @maxItems 500
 */
anomalies: LogAnomaly[]
}
/**
 * What stands out.
 */
export interface LogAnomaly {
/**
 * What is unusual.
 */
kind: ("many-cases" | "refusal-peak" | "asks-more" | "log-out-of-hours" | "log-in-bulk")
party: PartyId
/**
 * Who did it: the OAuth client id, or `person:` and the id of a person who logged in.
 */
user?: string
role?: Role
/**
 * For which purpose.
 */
purpose?: string
/**
 * How many cases, refusals, requests with something withheld, or readings.
 */
count: number
/**
 * Of how many requests.
 */
of?: number
/**
 * How many others of the same party and role had, in the middle of them.
 */
peers?: number
/**
 * How many itself had before, in the middle of earlier periods as long, or as expected from its past.
 */
before?: number
day?: Day
}
/**
 * A page of entries, newest first.
 */
export interface LogPage {
/**
 * Newest first.
 * 
 * @maxItems 200
 */
entries: LogLine[]
/**
 * With this as `after` the search goes on; left out when there is no more. A page may have fewer entries than asked for and still go on: one search looks at a limited part of the log.
 */
next?: string
}
/**
 * What is looked for in the log. Everything that is named must hold; without anything named it is all that you may read.
 */
export interface LogSearch {
caseRef?: CaseRef
/**
 * Why you look for this client; needed for a case. Kept sealed, until the client is erased.
 */
because?: string
party?: PartyId
/**
 * For which purpose.
 */
purpose?: string
reason?: ReasonCode
/**
 * Of which kind.
 */
kind?: string
/**
 * What came of the request.
 */
outcome?: ("disclosed" | "refused")
from?: InstantText
to?: InstantText
/**
 * `next` of the page before.
 */
after?: string
/**
 * How many at most; 50 when left out.
 */
limit?: number
}
/**
 * Record that the client objects (bezwaar) to a purpose that runs without consent.
 */
export interface ObjectionRequest {
caseRef: CaseRef
purpose: PurposeCode
}
/**
 * The largest list of fields that would be accepted; says nothing about whether values exist.
 */
export interface PreflightResponse {
/**
 * Id of the entry in the log.
 */
id: string
decidedAt: InstantText
/**
 * The purpose that was asked.
 */
purpose: string
/**
 * The fields that would be accepted.
 * 
 * @maxItems 100
 */
fields: FieldName[]
/**
 * The refused fields, each with the reason.
 * 
 * @maxItems 100
 * 
 * Items: A refused field.
 */
refusedFields: {
field: FieldName
reason: ReasonCode
}[]
}
/**
 * A problem (RFC 9457), as every 4xx and 5xx answer carries.
 */
export interface Problem {
/**
 * URI of the kind of problem.
 */
type: string
/**
 * What kind of problem this is.
 */
title: string
/**
 * The HTTP status.
 */
status: number
/**
 * What to do about it; never a value of a client.
 */
detail: string
/**
 * The id of this occurrence, which is the id of its entry in the log.
 */
instance?: string
/**
 * Stable code of the problem.
 */
code: string
/**
 * Every error in the input, at once.
 * 
 * @maxItems 200
 */
errors?: InputError[]
/**
 * The refused fields, each with the reason.
 * 
 * @maxItems 100
 * 
 * Items: A refused field.
 */
refusedFields?: {
field: FieldName
reason: ReasonCode
}[]
}
/**
 * One thing that is wrong, without the value that is wrong.
 */
export interface InputError {
/**
 * JSON Pointer (RFC 6901) to the place in the body.
 */
pointer: string
/**
 * The query parameter that is wrong, when it is not the body.
 */
parameter?: string
/**
 * Stable code of the error.
 */
code: string
/**
 * What is wrong, in words.
 */
detail: string
}
/**
 * The register of processing activities of a region (AVG art. 30), or the part of it that is one party's. The same facts give the same register, to the letter.
 */
export interface ProcessingRegister {
/**
 * What kind of document this is.
 */
type: "sluis-processing-register"
/**
 * How the document is hashed, over its JCS form (RFC 8785).
 */
hashAlgorithm: "SHA3-512"
/**
 * The region.
 */
region: string
party?: PartyId
/**
 * The dated data that it was made with, beside the agreements.
 */
sources: {
/**
 * The law data.
 */
law: {
version: Version
date: Day
}
/**
 * The catalogue of fields.
 */
catalogue: {
version: Version
date: Day
}
/**
 * The activities beside the purposes.
 */
administrative: {
version: Version
date: Day
}
}
/**
 * The agreements in force.
 * 
 * @maxItems 50
 * 
 * Items: An agreement in force.
 */
agreements: {
id: AgreementId
version: Version
hash: AgreementHash
title: LocalText
/**
 * The model that it was made from.
 */
model: {
/**
 * Id of the model.
 */
id: string
version: Version
}
from: InstantText
to: Day
/**
 * The municipalities.
 * 
 * @maxItems 100
 * 
 * Items: A municipality.
 */
municipalities: string[]
/**
 * The target groups.
 * 
 * @maxItems 4
 * 
 * Items: A target group.
 */
targetGroups: string[]
rightsDesk: Contact
breachContact: Contact
}[]
/**
 * The parties whose signature is live.
 * 
 * @maxItems 400
 * 
 * Items: A controller.
 */
controllers: {
id: PartyId
/**
 * Name.
 */
name: string
type: PartyType
/**
 * OIN.
 */
oin: string
/**
 * Number in the trade register.
 */
kvk?: string
mandatedBy?: PartyId
representation?: LocalText
responsibleFor?: LocalParagraph
dataProtectionOfficer?: Contact
}[]
/**
 * What a processor does for the controllers (AVG art. 30(2)), as far as the agreement says it.
 * 
 * @maxItems 50
 * 
 * Items: A processor.
 */
processors: {
/**
 * Name, as the agreement says.
 */
name: string
/**
 * The processor agreement.
 */
contract: string
/**
 * The agreement that names it.
 */
under: {
id: AgreementId
version: Version
}
/**
 * On whose behalf.
 * 
 * @maxItems 200
 */
controllers: PartyId[]
/**
 * The activities that it does on their behalf.
 * 
 * @maxItems 100
 * 
 * Items: URI of the processing activity.
 */
activities: string[]
/**
 * Transfers to a country outside the EEA: no agreement says anything of them.
 */
transfers: "not-stated"
/**
 * Its security measures: they stand in the processor agreement, which is not here.
 */
security: "not-stated"
}[]
/**
 * The activities.
 * 
 * @maxItems 1000
 */
activities: RegisteredActivity[]
}
/**
 * A processing activity of the register (AVG art. 30(1)), of one version of an agreement. What is left out is not stated by its sources.
 */
export interface RegisteredActivity {
/**
 * URI of the processing activity.
 */
uri: string
/**
 * Its name in a register: the code of a purpose, or the name of an activity beside the purposes.
 */
activity: string
/**
 * agreed: a purpose of an agreement; administrative: what is done beside the purposes.
 */
kind: ("agreed" | "administrative")
/**
 * The version of the agreement that it belongs to; left out of what belongs to none.
 */
under?: {
id: AgreementId
version: Version
hash: AgreementHash
title: LocalText
}
/**
 * The days on which this version of the activity holds.
 */
inForce: {
from: Day
to?: Day
}
name: LocalText
/**
 * What it is done for (AVG art. 30(1)(b)).
 * 
 * @maxItems 20
 */
purposes: LocalParagraph[]
/**
 * Whether what stands here is a proposal that a controller and a lawyer still have to check.
 */
proposal: boolean
source: LocalParagraph
/**
 * The phases of a case in which it is open.
 * 
 * @maxItems 20
 */
phases?: Phase[]
/**
 * The controllers (AVG art. 30(1)(a)); who they are stands in the register.
 * 
 * @maxItems 200
 */
controllers: PartyId[]
/**
 * Categories of data subjects (AVG art. 30(1)(c)).
 * 
 * @maxItems 20
 * 
 * Items: A category of data subjects.
 */
dataSubjects: {
/**
 * Id of the category.
 */
id: string
label: LocalText
/**
 * Whether this is our reading and not what the agreement says.
 */
proposal: boolean
}[]
/**
 * Categories of personal data (AVG art. 30(1)(c)), each with its columns (Logboek Dataverwerkingen, level 2).
 * 
 * @maxItems 40
 * 
 * Items: A category of personal data.
 */
categories: {
/**
 * Id of the category.
 */
id: string
label: LocalText
/**
 * The columns.
 * 
 * @maxItems 100
 * 
 * Items: A column.
 */
fields: {
name: FieldName
label: LocalText
sensitivity: Sensitivity
}[]
}[]
/**
 * Recipients (AVG art. 30(1)(d)): parties, or categories of recipients.
 * 
 * @maxItems 200
 * 
 * Items: A recipient.
 */
recipients: {
/**
 * Id of a party, or of a category.
 */
id: string
label: LocalText
}[]
/**
 * The clauses of an agreed activity.
 * 
 * @maxItems 200
 * 
 * Items: A clause of the agreement, as it concerns the activity.
 */
clauses: {
id: ClauseId
from: PartyType
to: PartyType
/**
 * The parties of that type.
 * 
 * @maxItems 200
 */
senders: PartyId[]
/**
 * The parties that receive.
 * 
 * @maxItems 200
 */
recipients: PartyId[]
/**
 * Who may ask at the recipient.
 * 
 * @maxItems 100
 * 
 * Items: A role.
 */
roles: {
id: Role
label: LocalText
/**
 * Whether a duty of confidentiality is recorded for it (UAVG art. 30(4)).
 */
confidentialityDuty: boolean
}[]
/**
 * The fields, each whole or in part.
 * 
 * @maxItems 100
 * 
 * Items: A field.
 */
fields: {
name: FieldName
/**
 * all, or the part that is shown.
 */
part: ("all" | "year" | "month" | "postcode-area" | "organisation")
}[]
/**
 * Why it is lawful.
 */
legalBasis: {
/**
 * Basis of the party that sends.
 * 
 * @maxItems 100
 */
disclosing: RegisteredBasis[]
/**
 * Basis of the party that receives.
 * 
 * @maxItems 100
 */
receiving: RegisteredBasis[]
/**
 * Exception for special data, criminal data or the citizen service number.
 * 
 * @maxItems 100
 */
exception: RegisteredBasis[]
/**
 * What lifts secrecy.
 * 
 * @maxItems 100
 */
secrecy: RegisteredBasis[]
}
consentRequirement: ConsentRequirement
/**
 * Preconditions of the sender.
 * 
 * @maxItems 10
 */
conditions: Condition[]
}[]
/**
 * The emergency procedure of this purpose.
 */
emergency?: {
from: PartyType
to: PartyType
/**
 * The fields that it opens.
 * 
 * @maxItems 100
 */
fields: FieldName[]
/**
 * On which grounds.
 * 
 * @maxItems 10
 */
grounds: EmergencyGround[]
/**
 * How many hours at most.
 */
hours: number
/**
 * Why it is lawful.
 */
legalBasis: {
/**
 * Basis of the party that sends.
 * 
 * @maxItems 100
 */
disclosing: RegisteredBasis[]
/**
 * Basis of the party that receives.
 * 
 * @maxItems 100
 */
receiving: RegisteredBasis[]
/**
 * Exception for special data, criminal data or the citizen service number.
 * 
 * @maxItems 100
 */
exception: RegisteredBasis[]
/**
 * What lifts secrecy.
 * 
 * @maxItems 100
 */
secrecy: RegisteredBasis[]
}
}
/**
 * Legal bases of what is done beside the purposes; those of a purpose stand in its clauses.
 * 
 * @maxItems 100
 */
legalBasis: RegisteredBasis[]
/**
 * How long data are kept (AVG art. 30(1)(f)); nothing stands here for what nobody agreed.
 * 
 * @maxItems 20
 * 
 * Items: A term.
 */
retention: {
/**
 * For whom: the type of party, or `all`.
 */
id: string
/**
 * Months after the case is closed.
 */
months?: number
source: LocalParagraph
}[]
/**
 * Transfers to a country outside the EEA (AVG art. 30(1)(e)): an agreement has no place for them, so that this is not stated.
 */
transfers: "not-stated"
/**
 * Security measures (AVG art. 30(1)(g)).
 * 
 * @maxItems 10
 * 
 * Items: Security of a type of party, as the agreement says.
 */
security: {
partyType: PartyType
/**
 * The norms that it keeps to.
 * 
 * @maxItems 20
 * 
 * Items: A norm.
 */
norms: string[]
/**
 * Whether logging in takes two factors.
 */
twoFactor: boolean
}[]
secrecy?: LocalParagraph
}
/**
 * A legal basis.
 */
export interface RegisteredBasis {
id?: LegalBasisId
label: LocalText
/**
 * Where the law was read, and when; or that this is not stated.
 */
source: string
inForceFrom?: Day
inForceTo?: Day
/**
 * Whether a lawyer still has to check it.
 */
uncertain: boolean
}
/**
 * What holds a draft back from being offered, and whose changes were approved by somebody else.
 */
export interface Readiness {
draft: DraftId
revision: RevisionNumber
hash?: AgreementHash
/**
 * Everything that is to be done first, with pointers into the draft; those that begin with /agreement into what it makes.
 * 
 * @maxItems 50000
 */
heldBack: InputError[]
/**
 * The revisions of which something still shows.
 * 
 * @maxItems 5000
 * 
 * Items: A revision of which something still shows.
 */
authored: {
revision: RevisionNumber
author: Author
/**
 * twist: what is shared with whom, and in which words; frame: only who, when and how long.
 */
touches: ("twist" | "frame")
/**
 * Whether somebody who may, and who is not the author, approved the agreement as it is now.
 */
isApproved: boolean
}[]
/**
 * Whether you may offer the draft once nothing holds it back.
 */
mayOffer: boolean
}
/**
 * The receipt of a disclosure, and the proof that its entry is in the log.
 */
export interface ReceiptAnswer {
/**
 * What left, signed by the gateway: a compact JWS of type `sluis-receipt+jwt`.
 */
receipt: string
/**
 * proved: the proof is here; pending: no checkpoint covers the entry yet, ask again after a minute.
 */
state: ("proved" | "pending")
/**
 * That the entry is in the log: `c2sp.org/tlog-proof@v1`, with the checkpoint that covers it.
 */
proof?: string
}
/**
 * Supply or correct the value of one field.
 */
export interface RecordChange {
/**
 * The value; its form is that of the field in client-record.schema.json. null takes the value away.
 */
value: {
[k: string]: unknown
}
}
/**
 * What differs between two registers of a region.
 */
export interface RegisterDifference {
/**
 * SHA3-512 over the JCS form (RFC 8785), base64url.
 */
from: string
/**
 * SHA3-512 over the JCS form (RFC 8785), base64url.
 */
to: string
/**
 * Every difference, by activity.
 * 
 * @maxItems 2000
 * 
 * Items: What differs of one activity, or of what stands beside the activities.
 */
changes: {
/**
 * The activity: agreement, a slash, and its name; or the part of the register.
 */
about: string
label: LocalText
/**
 * Whether the activity is new, gone, or changed.
 */
kind: ("added" | "removed" | "changed")
/**
 * What changed of it; nothing for one that is new or gone.
 * 
 * @maxItems 20000
 * 
 * Items: A member that differs.
 */
members: {
/**
 * Where it stands: names of members, and the ids of what stands in a list.
 * 
 * @maxItems 20
 * 
 * Items: A part.
 */
path: string[]
/**
 * Whether it is new, gone, or another.
 */
kind: ("added" | "removed" | "changed")
/**
 * A value: what the register says there.
 */
before?: (string | number | boolean)
/**
 * A value: what the register says there.
 */
after?: (string | number | boolean)
/**
 * In words.
 */
text: {
/**
 * In Dutch.
 */
nl: string
/**
 * In English.
 */
en: string
}
}[]
}[]
}
/**
 * Freezes the register as it is now.
 */
export interface RegisterSnapshotRequest {
/**
 * The region; needed by a party of several.
 */
region?: string
}
/**
 * A frozen register: that at this moment it was exactly this.
 */
export interface RegisterSnapshot {
/**
 * SHA3-512 over the JCS form (RFC 8785), base64url.
 */
hash: string
/**
 * The region.
 */
region: string
/**
 * Its place among those of the region.
 */
number: number
takenAt: InstantText
/**
 * Why: a version came into force, one ended, a party came or left, or somebody asked.
 */
cause: ("begun" | "ended" | "parties" | "asked")
by?: PartyId
/**
 * The versions that were in force.
 * 
 * @maxItems 50
 * 
 * Items: A version.
 */
agreements: {
id: AgreementId
version: Version
hash: AgreementHash
}[]
}
/**
 * What the terms would take away at a moment, by the terms that you may know. Nothing is changed by it.
 */
export interface RetentionPreview {
at: InstantText
/**
 * By party and category.
 * 
 * @maxItems 10000
 * 
 * Items: What one term would do.
 */
terms: {
party: PartyOrNone
category: RetentionCategory
/**
 * The term, or what the law has them kept at least.
 */
months: number
before: InstantText
/**
 * How many are due: removed, held and needed together.
 */
due: number
/**
 * How many would go.
 */
removed: number
/**
 * How many are kept because of a legal hold.
 */
held: number
/**
 * How many are kept because something rests on them.
 */
needed: number
/**
 * There may be more: a hundred thousand entries were looked at, and no further.
 */
more?: true
}[]
}
/**
 * What was taken away from one tree of the log at once; an entry of the log recorded it before it went.
 */
export interface RetentionRun {
/**
 * The id of the run.
 */
id: string
party: PartyOrNone
category: RetentionCategory
/**
 * The term.
 */
months: number
before: InstantText
plannedAt: InstantText
/**
 * How many were to go.
 */
count: number
/**
 * How many went: fewer where a hold was placed meanwhile. Left out: it is not carried out yet.
 */
removed?: number
/**
 * Id of the entry that records it.
 */
entry: string
}
/**
 * How long entries of the log are to be kept, of one party and category.
 */
export interface RetentionTermRequest {
party: PartyOrNone
category: RetentionCategory
/**
 * How many months after its moment an entry goes; null: no term, they are kept.
 */
months: (number | null)
/**
 * Where the term comes from: a decision, a selection list, an article.
 */
source: string
}
/**
 * How long entries of the log are kept, of one party and category. What no term was ever set for is kept.
 */
export interface RetentionTerm {
/**
 * The id of this setting; the entry of the log that records it names it.
 */
id: string
party: PartyOrNone
category: RetentionCategory
/**
 * How many months after its moment an entry goes; null: they are kept.
 */
months: (number | null)
/**
 * Where the term comes from.
 */
source: string
setAt: InstantText
setBy: ToldDoer
}
/**
 * What somebody thinks of exactly one text that a draft makes.
 */
export interface ReviewRequest {
hash: AgreementHash
verdict: Verdict
reason: Line
}
/**
 * What somebody thinks of exactly one text that a draft made. It is no part of what is signed.
 */
export interface Review {
id: ReviewId
draft: DraftId
revision: RevisionNumber
hash: AgreementHash
verdict: Verdict
reason: Line
author: Author
at: InstantText
/**
 * Whether the draft still makes the agreement that was read, to the letter.
 */
isCurrent: boolean
}
/**
 * What is done with a request of a client.
 */
export interface RightsChange {
step: RightsStep
refusal?: RightsRefusal
/**
 * What was found, when an erasure is granted: all of the list.
 * 
 * @maxItems 3
 */
assessment?: ErasureFinding[]
}
/**
 * Record what a client asks (AVG art. 15-18; Wmo 2015 art. 5.3.2, 5.3.5).
 */
export interface RightsFiling {
caseRef: CaseRef
kind: RightsKind
/**
 * Of a rectification: what is not right.
 * 
 * @minItems 1
 * @maxItems 100
 */
fields?: FieldName[]
/**
 * In the client's own words. It is kept under the key of the client, and stands in no log.
 */
text?: string
receivedOn?: Day
}
/**
 * What a client asked (verzoek), by when it must be answered, and what was done with it.
 */
export interface RightsRequest {
id: RightsRequestId
kind: RightsKind
state: RightsState
party: PartyId
receivedOn: Day
dueOn: Day
eraseBy?: Day
/**
 * Whether the time was extended; that is possible once.
 */
extended: boolean
/**
 * Whether the last day has passed while it is open.
 */
late: boolean
caseRef?: CaseRef
/**
 * What is not right; only for who works with the client.
 * 
 * @maxItems 100
 */
fields?: FieldName[]
/**
 * The client's own words; only for who works with the client.
 */
text?: string
refusal?: RightsRefusal
/**
 * What was found before everything was erased.
 * 
 * @maxItems 3
 */
assessment?: ErasureFinding[]
/**
 * The person or application that recorded it, or client; only for the party that deals with it.
 */
filedBy?: string
/**
 * The person or application that granted or refused it; only for the party that deals with it.
 */
decidedBy?: string
/**
 * What was done with it, the oldest first; of an erasure that was done only the day of it.
 * 
 * @minItems 1
 * @maxItems 100
 * 
 * Items: An event.
 */
events: {
/**
 * What was done.
 */
type: ("received" | "extended" | "granted" | "corrected" | "refused" | "done" | "lifted")
at: InstantText
/**
 * The party that did it, or client.
 */
by: string
}[]
/**
 * The parties that were told because they had received it (AVG art. 19).
 * 
 * @maxItems 1000
 * 
 * Items: A party.
 */
told?: {
party: PartyId
madeAt: InstantText
receivedAt?: InstantText
}[]
}
/**
 * Invented clients to try agreements out on. Nobody in it exists.
 */
export interface SampleClients {
version: Version
date: Day
source: Line
/**
 * The clients, in the order in which they are shown.
 * 
 * @minItems 3
 * @maxItems 20
 * 
 * Items: An invented client: where the case stands, what the client answered, and values that look like real ones.
 */
clients: {
/**
 * Stands in URLs; it begins so that nobody takes it for a real one.
 */
id: string
label: Line
story: LocalText
phase: Phase
/**
 * Whether the client has a tenancy contract with the corporation in the case.
 */
contract: boolean
/**
 * Preconditions of law that the sender met.
 * 
 * @maxItems 20
 */
conditions: Condition[]
/**
 * Whether processing is restricted (AVG art. 18).
 */
restricted: boolean
/**
 * Whether the address is secret (Wet BRP art. 2.59).
 */
addressSecret: boolean
/**
 * What the client answered; of two answers to one question the later in this list counts.
 * 
 * @maxItems 50
 * 
 * Items: An answer to a question of one kind.
 */
answers: {
/**
 * What was asked.
 */
kind: ("waiver" | "explicit")
answer: ConsentStatus
/**
 * For which purposes.
 * 
 * @maxItems 20
 */
purposes: PurposeCode[]
/**
 * To which types of party.
 * 
 * @maxItems 5
 */
recipients: PartyType[]
/**
 * About which categories of fields.
 * 
 * @maxItems 10
 */
categories: Category[]
}[]
/**
 * The purposes that the client objected to (AVG art. 21).
 * 
 * @maxItems 20
 */
objections: PurposeCode[]
values: ClientRecord
}[]
}
/**
 * What became of a statement.
 */
export interface StatementReceipt {
statement: Statement
digest: Digest
/**
 * Id of its entry in the log.
 */
entry: string
receivedAt: InstantText
/**
 * The signing party first, then those on whose behalf it signed.
 * 
 * @maxItems 101
 * 
 * Items: What it does for a party.
 */
outcomes: {
party: PartyId
/**
 * Whether it counts for the party.
 */
counted: boolean
/**
 * Why not, such as MANDATE_MISSING.
 */
reason?: string
}[]
}
/**
 * A party's statement about an agreement, signed elsewhere.
 */
export interface StatementRequest {
/**
 * The statement: a compact JWS over its JCS form (statement.schema.json).
 */
statement: string
}
/**
 * A wish to be told of changes in the support of the clients one shares a case with (abonnement). With `webhook` the messages are sent there; without it they are fetched.
 */
export interface SubscriptionRequest {
role?: Role
purpose: PurposeCode
/**
 * Whether notices come this way as well. Left out: no.
 */
notices?: boolean
/**
 * Where messages are sent. The receiver must agree first (CloudEvents webhooks, section 4).
 */
webhook?: {
/**
 * An https address of the party, without a name, password or fragment in it.
 */
url: string
key?: RecipientJwk
}
}
/**
 * A public key (JWK, RFC 7517) with which the data of each message is encrypted: RSA of 2048 bits or more, or P-256, P-384 or P-521.
 */
export interface RecipientJwk {
/**
 * The kind of key.
 */
kty: ("RSA" | "EC")
/**
 * By which name the receiver knows the key.
 */
kid?: string
/**
 * For encryption.
 */
use?: "enc"
/**
 * How the key of a message is encrypted.
 */
alg?: ("RSA-OAEP-256" | "ECDH-ES+A256KW")
/**
 * RSA: the modulus.
 */
n?: string
/**
 * RSA: the exponent.
 */
e?: string
/**
 * EC: the curve.
 */
crv?: ("P-256" | "P-384" | "P-521")
/**
 * EC: the first coordinate.
 */
x?: string
/**
 * EC: the second coordinate.
 */
y?: string
}
/**
 * How a party is told of changes (abonnement): for one application, in one role, for one purpose.
 */
export interface Subscription {
id: SubscriptionId
/**
 * webhook: messages are sent; polling: they are fetched, page by page or as a stream.
 */
way: ("webhook" | "polling")
role: Role
purpose: PurposeCode
/**
 * Whether notices come this way as well.
 */
notices: boolean
/**
 * Where messages are sent, without the query: some receivers have a secret in it.
 */
url?: string
/**
 * The name of the key with which data is encrypted; empty for a key without a name.
 */
keyId?: string
/**
 * unconfirmed: the receiver did not agree yet, and nothing is sent; live; waiting: the receiver fails, and is tried now and then; ended.
 */
state: ("unconfirmed" | "live" | "waiting" | "ended")
createdAt: InstantText
waitsUntil?: InstantText
endedAt?: InstantText
/**
 * ended-by-party: somebody of the party ended it; receiver-gone: the receiver answered that it is gone (410).
 */
endedBecause?: ("ended-by-party" | "receiver-gone")
/**
 * With which messages are signed (Standard Webhooks). Told once, when it is made.
 */
secret?: string
standing?: SubscriptionStanding
}
/**
 * How many messages there are. Only what was offered counts: what is withheld is in no number.
 */
export interface SubscriptionStanding {
/**
 * Arrived: the receiver said so.
 */
delivered: number
/**
 * Offered, and not yet acknowledged.
 */
offered: number
/**
 * Given up; some can be sent again.
 */
dead: number
}
/**
 * The support worker.
 */
export interface SupportContact {
/**
 * A name of a person, nothing else.
 */
name: string
/**
 * Telephone number, E.164.
 */
phone?: string
/**
 * E-mail address.
 */
email?: string
}
/**
 * A line of an organisation.
 */
export interface OutOfHoursContact {
/**
 * A name of an organisation, nothing else.
 */
org: string
/**
 * Telephone number, E.164.
 */
phone: string
}
/**
 * Why it ended, as a code with its list. Kept apart, told to nobody but who sent it.
 */
export interface StopReason {
/**
 * The list of the code: the lists give one code different meanings.
 */
codeList: ("WMO588" | "JZ588")
/**
 * Two digits.
 */
code: string
}
/**
 * A support event (begeleidingsbericht), as its sender reads it back.
 */
export interface SupportEvent {
id: SupportEventId
receivedAt: InstantText
event: SupportEventRequest
/**
 * Whether it counts, or a later event corrected it or took it back.
 */
standing: ("counts" | "superseded" | "retracted")
by?: SupportEventId
reason?: StopReason
}
/**
 * What became of one line of a file of support events. Never what stands on it.
 */
export interface SupportImportLine {
/**
 * Its number in the file; of an iWmo message the number of the product.
 */
line: number
/**
 * Of a product of an iWmo message: the line of the text at which it ends.
 */
textLine?: number
/**
 * Accepted in the last try, accepted in an earlier try, or refused.
 */
outcome: ("accepted" | "earlier" | "refused")
event?: SupportEventId
/**
 * Why it was refused: the code of the problem that a single push of it has.
 */
problem?: string
/**
 * Every place that is wrong.
 * 
 * @maxItems 100
 */
errors?: SupportImportError[]
}
/**
 * One thing that is wrong.
 */
export interface SupportImportError {
/**
 * Where: JSON Pointer (RFC 6901) into the event; of CSV the column, with a slash for its dot; of an iWmo message the element.
 */
pointer: string
/**
 * What.
 */
code: string
}
/**
 * A file of support events that is being read or was read, and what became of its lines.
 */
export interface SupportImport {
id: SupportImportId
/**
 * Interrupted: the rest comes when the same file is sent once more with the same Idempotency-Key.
 */
state: ("running" | "done" | "interrupted")
/**
 * Why it was interrupted: the code of what is wrong with the file, or of the problem.
 */
because?: string
/**
 * Where the file cannot be read on: the line of the text.
 */
line?: number
/**
 * What kind of file it is.
 */
mediaType: string
startedAt: InstantText
updatedAt: InstantText
/**
 * How often it was sent.
 */
tries: number
counts: SupportImportCounts
/**
 * A page of its lines.
 * 
 * @maxItems 200
 */
lines?: SupportImportLine[]
}
/**
 * The lines of the last try.
 */
export interface SupportImportCounts {
/**
 * Dealt with so far.
 */
lines: number
/**
 * Accepted now.
 */
accepted: number
/**
 * Accepted in an earlier try.
 */
earlier: number
/**
 * Refused.
 */
refused: number
}
/**
 * Who would see what of a support event if it was sent now. Nothing is kept of it.
 */
export interface SupportPreview {
/**
 * Every party of the case and purpose for which a clause lets it receive from a care provider; the sender itself left out.
 * 
 * @maxItems 500
 */
recipients: SupportPreviewRecipient[]
}
/**
 * One party, for one purpose.
 */
export interface SupportPreviewRecipient {
party: PartyId
type: PartyType
purpose: PurposeCode
/**
 * What the event says, field by field.
 * 
 * @maxItems 100
 */
fields: SupportPreviewField[]
}
/**
 * One field.
 */
export interface SupportPreviewField {
field: FieldName
/**
 * Whether the party would receive it now.
 */
outcome: ("disclosed" | "withheld")
part?: Part
clause?: ClauseId
reason?: ReasonCode
}
/**
 * The current status of the support (stand van de begeleiding), as the events that count make it at a moment.
 */
export interface SupportStatus {
/**
 * Of all allocations together: any active gives active, else any paused gives paused. Left out while no start, pause or stop was told.
 */
status?: ("active" | "paused" | "ended")
values: ClientRecord
}
/**
 * The model of a draft, another version of it, and what the region decided, side by side.
 */
export interface ThreeWay {
/**
 * Point by point, in the order of reading.
 * 
 * @maxItems 20000
 * 
 * Items: One point.
 */
items: {
kind: PointKind
purpose?: PurposeCode
clause?: ClauseId
from?: PartyType
to?: PartyType
field?: FieldName
/**
 * What of the kind it is: a role, a phase, a condition, an article, a party.
 */
name?: string
/**
 * What the model said that the region started from; of any form.
 */
oldModel?: {
[k: string]: unknown
}
/**
 * What the other version of the model says; of any form.
 */
newModel?: {
[k: string]: unknown
}
/**
 * What the region made of the old version; of any form.
 */
region?: {
[k: string]: unknown
}
/**
 * Who changed it; conflict: both did, and not to the same.
 */
verdict: ("unchanged" | "model-changed" | "region-changed" | "both-same" | "conflict")
}[]
}
/**
 * To say of widenings that they are meant, each with a reason.
 */
export interface TickRequest {
hash: AgreementHash
/**
 * One per widening.
 * 
 * @minItems 1
 * @maxItems 500
 * 
 * Items: A widening that is meant.
 */
ticks: {
point: PointKey
reason: Line
}[]
}
/**
 * Somebody said of one widening that it is meant, and why. It is no part of what is signed.
 */
export interface Tick {
id: TickId
draft: DraftId
revision: RevisionNumber
hash: AgreementHash
point: PointKey
change: Digest
reason: Line
author: Author
at: InstantText
}
/**
 * What clients are asked, in their own words: readable groups of fields, each with its question.
 */
export interface Topics {
version: Version
date: Day
/**
 * The topics, in the order in which they are asked. Every category of fields is in one of them.
 * 
 * @minItems 1
 * @maxItems 20
 * 
 * Items: A topic: one question to the client.
 */
topics: {
/**
 * Id of the topic.
 */
id: string
/**
 * The categories of fields that it is about.
 * 
 * @minItems 1
 * @maxItems 10
 */
categories: Category[]
question: LocalText
why: LocalText
/**
 * Other categories, of which the text says as well what the recipient does not see.
 * 
 * @maxItems 10
 */
besides?: Category[]
}[]
/**
 * Every field in the words of a client.
 * 
 * @minItems 1
 * @maxItems 200
 * 
 * Items: A field in the words of a client.
 */
fields: {
name: FieldName
text: LocalText
}[]
/**
 * What each purpose is for, in the words of a client.
 * 
 * @minItems 1
 * @maxItems 20
 * 
 * Items: A purpose in the words of a client.
 */
purposes: {
code: PurposeCode
text: LocalText
}[]
/**
 * Who the parties are, in the words of a client.
 * 
 * @minItems 5
 * @maxItems 5
 * 
 * Items: A type of party in the words of a client.
 */
partyTypes: {
type: PartyType
text: LocalText
}[]
/**
 * The fixed sentences around a question.
 */
sentences: {
which: LocalText
sees: LocalText
seesPart: LocalText
seesNot: LocalText
seesNothingElse: LocalText
purposes: LocalText
/**
 * What is good to know, whatever the topic.
 * 
 * @minItems 1
 * @maxItems 12
 */
good: LocalText[]
without: LocalText
objection: LocalText
months: LocalText
phase: LocalText
form: LocalText
}
/**
 * The parts of a value, in the words of a client.
 * 
 * @minItems 1
 * @maxItems 10
 * 
 * Items: A part of a value.
 */
parts: {
part: Part
text: LocalText
}[]
}
/**
 * A regional twist: the difference with the national model. It may narrow anything and switch on only what the model lists as optional.
 */
export interface Twist {
/**
 * The region.
 */
region: string
/**
 * The model it starts from.
 */
model: {
/**
 * Id of the model.
 */
id: string
version: Version
}
/**
 * The changes, in order.
 * 
 * @maxItems 2000
 */
changes: TwistChange[]
}
/**
 * In what a draft lets through more than what holds now, and who said of what that it is meant.
 */
export interface Widenings {
hash?: AgreementHash
/**
 * What the draft is held against: the version that is in force, or the national model without its options when there is none.
 */
since?: {
/**
 * Which of the two.
 */
kind: ("agreement" | "model")
/**
 * Its id.
 */
id: string
version: Version
}
/**
 * Everything that is wider, in the order of reading.
 * 
 * @maxItems 20000
 * 
 * Items: One thing that is wider.
 */
widenings: {
point: PointKey
change: Digest
kind: PointKind
purpose?: PurposeCode
clause?: ClauseId
from?: PartyType
to?: PartyType
field?: FieldName
/**
 * What of the kind it is: a role, a phase, a condition, an article, a party.
 */
name?: string
/**
 * Always wider.
 */
effect: "wider"
/**
 * JSON Pointer into the agreement that the draft makes; for what is gone, into what it is held against.
 */
pointer: string
/**
 * What it was; of any form, and left out when it was not there.
 */
before?: {
[k: string]: unknown
}
/**
 * What it is; of any form, and left out when it is gone.
 */
after?: {
[k: string]: unknown
}
tick?: Tick
}[]
/**
 * Every tick, the oldest first, also of what is no widening any more.
 * 
 * @maxItems 5000
 */
ticks: Tick[]
}
