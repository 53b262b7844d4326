// Generated from the OpenAPI document by `npm run generate`. Do not edit.
export interface paths {
    readonly "/openapi.json": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** This document. */
        readonly get: operations["getOpenapi"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/keys": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The public keys with which bundles, checkpoints of the log and cosignatures are verified. */
        readonly get: operations["getKeys"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/log/trees": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The Merkle trees of the log, with what the last checkpoint of each says. */
        readonly get: operations["listLogTrees"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/log/trees/{name}/{number}/checkpoint": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The last signed checkpoint of a tree, a minute old at most, with the cosignatures of its witnesses. */
        readonly get: operations["getLogCheckpoint"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/log/trees/{name}/{number}/checkpoints": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The checkpoints of a tree, the smallest first, a hundred at a time. */
        readonly get: operations["listLogCheckpoints"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/log/trees/{name}/{number}/tile/{level}/{tile}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Hashes of the tree, 32 bytes each, as c2sp.org/tlog-tiles orders them. Full tiles never change. */
        readonly get: operations["getLogTile"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/log/trees/{name}/{number}/consistency": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The proof that a tree is the beginning of the same tree later (RFC 6962 section 2.1.2). */
        readonly get: operations["getLogConsistency"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/log/trees/{name}/{number}/inclusion": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The proof that a place of a tree is under one of its checkpoints. */
        readonly get: operations["getLogInclusion"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/log/trees/{name}/{number}/cosignatures": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Signature lines over a checkpoint, by witnesses that this gateway knows; each is verified, and no other is kept. */
        readonly post: operations["addLogCosignatures"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/disclosures": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Ask for fields of one client, for one purpose. */
        readonly post: operations["disclose"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/disclosures/preflight": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The largest list of fields that would be accepted; no value is looked at. */
        readonly post: operations["preflightDisclosure"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cases": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The cases the caller takes part in. */
        readonly get: operations["listCases"];
        readonly put?: never;
        /** Register a case of a client. */
        readonly post: operations["registerCase"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cases/{caseRef}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /** Change the phase, the parties or the conditions of a case. */
        readonly patch: operations["changeCase"];
        readonly trace?: never;
    };
    readonly "/cases/{caseRef}/records": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Supply or correct values; null takes a value away. */
        readonly put: operations["supplyRecords"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cases/{caseRef}/records/{field}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Supply or correct one value. */
        readonly put: operations["supplyRecord"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/consents": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The client's answers, with their history. */
        readonly get: operations["listConsents"];
        readonly put?: never;
        /** Record the answer of a client. */
        readonly post: operations["recordConsent"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/consents/questions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The questions that the client can be asked, as the signed agreement makes them. */
        readonly get: operations["askClient"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/consents/talks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Record what a client answered to the questions, in one talk: all of it, or nothing. */
        readonly post: operations["recordTalk"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/consents/{id}/withdrawal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Withdraw a consent; works for every decision that starts after the answer. */
        readonly post: operations["withdrawConsent"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/objections": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Record that the client objects to a purpose that runs without consent. */
        readonly post: operations["recordObjection"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/agreements": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The versions of all agreements of your party. */
        readonly get: operations["listAgreements"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/agreements/{agreement}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** How the version that decides now stands: who signed, who must still, until when. */
        readonly get: operations["readAgreement"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/agreements/{agreement}/versions/{version}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** How one version stands. */
        readonly get: operations["readAgreementVersion"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/agreements/{agreement}/versions/{version}/document": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The terms, as they are hashed and signed. */
        readonly get: operations["readAgreementDocument"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/agreements/{agreement}/versions/{version}/text": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The text of a version, as parties read and sign it. */
        readonly get: operations["readAgreementText"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/agreements/{agreement}/versions/{version}/findings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What the checks find in a version, by the law and the model of today. */
        readonly get: operations["readAgreementFindings"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/agreements/{agreement}/versions/{version}/file": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A version as one file that proves itself: terms, text, statements, keys. */
        readonly get: operations["readAgreementFile"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/agreement-warnings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What ends within 90, 30 or 7 days in the agreements of your party. */
        readonly get: operations["listAgreementWarnings"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/statements": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Hand in a statement about an agreement that a party signed with its own key. */
        readonly post: operations["handInStatement"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/drafts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The drafts you may read. */
        readonly get: operations["listDrafts"];
        readonly put?: never;
        /** Start a draft from the national model or from another agreement. */
        readonly post: operations["startDraft"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/drafts/{draft}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A draft as it stands. */
        readonly get: operations["readDraft"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /** Change a draft: the whole set, on the revision it names, or nothing. */
        readonly patch: operations["changeDraft"];
        readonly trace?: never;
    };
    readonly "/drafts/{draft}/revisions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Who changed what, when and why. */
        readonly get: operations["listRevisions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/drafts/{draft}/revisions/{revision}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A draft exactly as a revision left it. */
        readonly get: operations["readRevision"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/drafts/{draft}/state": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Take a draft to consultation, offer it for signing, or abandon it. */
        readonly post: operations["moveDraft"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/drafts/{draft}/preview": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The agreement that the draft makes, what is missing, and what the checks find. */
        readonly get: operations["previewDraft"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/drafts/{draft}/text": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The text that would be signed if the draft were offered now. */
        readonly get: operations["readDraftText"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/drafts/{draft}/comparison": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The draft next to its model, field by field: the same, wider, narrower, outside. */
        readonly get: operations["compareDraft"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/drafts/{draft}/three-way/{version}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The model of the draft, another version of it, and the region, side by side. */
        readonly get: operations["readThreeWay"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/drafts/{draft}/rebase": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Take a draft to another version of the model; every conflict is told. */
        readonly post: operations["rebaseDraft"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/drafts/{draft}/comments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What was said about a draft. */
        readonly get: operations["listComments"];
        readonly put?: never;
        /** Say something about a draft, a clause or another place of it. */
        readonly post: operations["commentOnDraft"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/drafts/{draft}/comments/{comment}/resolution": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Say that a comment is dealt with. */
        readonly post: operations["resolveComment"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/house-rule-trials": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Try a rule of a region, within limits of time and memory; nothing is kept. */
        readonly post: operations["tryHouseRule"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/drafts/{draft}/impact": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** How far that is, or the report: for whom what changes, and which past decisions would differ. */
        readonly get: operations["readImpact"];
        readonly put?: never;
        /** Begin to work out what a draft changes; what is being worked out already goes on. */
        readonly post: operations["beginImpact"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/drafts/{draft}/reviews": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What was thought of a draft, also of what it said before. */
        readonly get: operations["listReviews"];
        readonly put?: never;
        /** Approve exactly what a draft says now, object to it, or advise. */
        readonly post: operations["reviewDraft"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/drafts/{draft}/ticks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** In what a draft is wider than what holds now, and who said that it is meant. */
        readonly get: operations["listTicks"];
        readonly put?: never;
        /** Say of widenings that they are meant, each with a reason. */
        readonly post: operations["tickWidenings"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/drafts/{draft}/readiness": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What holds a draft back from being offered, and whose changes were approved. */
        readonly get: operations["readReadiness"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/parties": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The register of parties, with the keys that they sign with. */
        readonly get: operations["listParties"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/parties/{party}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One party of the register. */
        readonly get: operations["readParty"];
        /** Put a party in the register, or change its record: keys are added and ended, never taken away. */
        readonly put: operations["registerParty"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/bundles/{agreement}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** An agreement as a signed OPA bundle, with which a party decides what the gateway decides. */
        readonly get: operations["readBundle"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/freezes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What is frozen, and was, of your party; of everybody for the party that runs the gateway. */
        readonly get: operations["listFreezes"];
        readonly put?: never;
        /** Freeze an application, a person or a whole party, for every request that starts after the answer. */
        readonly post: operations["freeze"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/freezes/{id}/lifting": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Lift a freeze; by another person than who froze. */
        readonly post: operations["liftFreeze"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/breaches": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The data breaches that concern your party. */
        readonly get: operations["listBreaches"];
        readonly put?: never;
        /** Record a data breach; the terms run from its discovery, and the other parties get a notice. */
        readonly post: operations["recordBreach"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/breaches/{id}/report": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What the log tells your party of a breach: clients by your own references, fields, recipients, numbers. */
        readonly get: operations["readBreachReport"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/breaches/{id}/clients": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The clients of your part of a breach, for a spreadsheet. */
        readonly get: operations["exportBreachClients"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/breaches/{id}/clients/{caseRef}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Keep whether a client is told of a breach (AVG art. 34). */
        readonly put: operations["decideOnTelling"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/breaches/{id}/notification": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The facts that AVG art. 33(3) asks for, of your part of a breach; not the form of the authority itself. */
        readonly get: operations["readBreachNotification"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/notices": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What happened to fields that the caller's party received, in the order of their numbers. */
        readonly get: operations["listNotices"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/notices/{id}/receipt": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Acknowledge a notice; a second time changes nothing. */
        readonly post: operations["receiveNotice"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subjects/me/disclosures": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Who asked for what about the client who reads, or was sent it, the newest first; what was refused as well. No value. */
        readonly get: operations["listMyDisclosures"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subjects/me/processing-activities": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Every processing of data of the client who reads, as lines of the Logboek Dataverwerkingen, the newest first; what stands in no line is counted. */
        readonly get: operations["listMyProcessing"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subjects/me/consents": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Every answer of the client who reads, with its history. */
        readonly get: operations["listMyConsents"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/log/searches": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Entries of the log of your party, in short; of every party for an auditor of the one that runs the gateway. */
        readonly post: operations["searchLog"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/log/entries/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** All that one entry tells: who, under which agreement, what was decided of each field and why, what left. */
        readonly get: operations["readLogEntry"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/log/entries/{id}/proof": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The proof that an entry stands in the log (https://c2sp.org/tlog-proof); a conflict until a checkpoint covers it. */
        readonly get: operations["readLogEntryProof"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/log/anomalies": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What stands out in the log of a period of at most 31 days: numbers, and no client. */
        readonly get: operations["readLogAnomalies"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/log/exports": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A page of the log of a period in one view: decisions (adl), processing per client (ldv) or access. A Link header says where it goes on. */
        readonly get: operations["exportLog"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/log/retention/terms": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** How long entries of the log of your party are kept; of everybody for an auditor of the one that runs the gateway. */
        readonly get: operations["listRetentionTerms"];
        readonly put?: never;
        /** Set how long entries of a party and category are kept, with where that comes from; the last one counts. */
        readonly post: operations["setRetentionTerm"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/log/retention/preview": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What the terms would take away now, and what is kept all the same; nothing is changed. */
        readonly get: operations["previewRetention"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/log/retention/runs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The last 200 times that entries were taken away, the newest first. */
        readonly get: operations["listRetentionRuns"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/log/retention/holds": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The legal holds that concern your party, those that stand first; 500 at most. */
        readonly get: operations["listLegalHolds"];
        readonly put?: never;
        /** Keep entries beyond their term, and their clients from being erased (AVG art. 17(3)(e)). */
        readonly post: operations["placeLegalHold"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/log/retention/holds/{id}/lifting": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Lift a legal hold; by another person than who placed it. */
        readonly post: operations["liftLegalHold"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/register": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The register of processing activities (AVG art. 30) of your party, or of its region, as it is now. */
        readonly get: operations["readRegister"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/register/activities/gateway/{activity}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What is done beside the purposes of any agreement, as it was described at a moment. */
        readonly get: operations["resolveGatewayActivity"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/register/activities/{agreement}/{version}/{activity}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A processing activity of a version of an agreement: what the log names as its processing activity. */
        readonly get: operations["resolveActivity"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/register/activities": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The version of a processing activity that a URI names at a moment, of each agreement of your party that has it. */
        readonly get: operations["resolveActivityUri"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/register/snapshots": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What was frozen of the register of your region, the newest first. */
        readonly get: operations["listRegisterSnapshots"];
        readonly put?: never;
        /** Freeze the register of your region as it is now; equal to the last one, it is that one. */
        readonly post: operations["freezeRegister"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/register/snapshots/{hash}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A frozen register, or the part of it that is your party’s. */
        readonly get: operations["readRegisterSnapshot"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/register/difference": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What differs between two frozen registers of a region, or between one and the register as it is now. */
        readonly get: operations["readRegisterDifference"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/rights-requests": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The requests that the caller's party deals with; what is due first comes first. */
        readonly get: operations["listRightsRequests"];
        readonly put?: never;
        /** Record what a client asks: access, rectification, restriction or erasure. */
        readonly post: operations["fileRightsRequest"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/rights-requests/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /** Extend, grant or refuse a request, say that it is done, or lift a restriction. */
        readonly patch: operations["changeRightsRequest"];
        readonly trace?: never;
    };
    readonly "/support-events": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What the caller itself told of the support in a case, newest first, and what all of it comes to now. */
        readonly get: operations["listSupportEvents"];
        readonly put?: never;
        /** Tell what happened in the support of a client; who may know something of it, receives it. */
        readonly post: operations["pushSupportEvent"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/support-events/preview": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Who would see what of an event if it was sent now, and why not; nothing is kept. */
        readonly post: operations["previewSupportEvent"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The subscriptions of the caller's party, and how their messages stand. */
        readonly get: operations["listSubscriptions"];
        readonly put?: never;
        /** Be told of changes in the support of the clients one shares a case with, by webhook or to fetch. Of a webhook the secret is told here, once. */
        readonly post: operations["subscribe"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One subscription, and how its messages stand. */
        readonly get: operations["getSubscription"];
        readonly put?: never;
        readonly post?: never;
        /** End a subscription; what was still to be delivered is dropped. */
        readonly delete: operations["endSubscription"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{id}/confirmation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Ask the receiver of a webhook again whether it agrees; nothing is sent there before it does. */
        readonly post: operations["confirmSubscription"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{id}/secret": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** A new secret; for a day messages are signed with the old one as well. */
        readonly post: operations["rotateSubscriptionSecret"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/deliveries": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Messages in the order of their positions, decided on now; each comes again until its receipt. */
        readonly get: operations["listDeliveries"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/deliveries/stream": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The same as they come: server-sent events of the kind `delivery`, with the position as id. Open it again with `Last-Event-ID` when it ends. */
        readonly get: operations["streamDeliveries"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/deliveries/{id}/receipt": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Acknowledge a message; a second time changes nothing. */
        readonly post: operations["receiveDelivery"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/dead-letters": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Messages that could not be delivered to the caller's party, the latest first. */
        readonly get: operations["listDeadLetters"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/deliveries/{id}/replay": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Send a dead letter again, decided anew; not once a later message of the same case arrived. */
        readonly post: operations["replayDelivery"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/support-imports": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The files of the caller's party, the newest first. */
        readonly get: operations["listSupportImports"];
        readonly put?: never;
        /** Push a file of support events: each line is an event of its own. The same file once more goes on where it was. */
        readonly post: operations["importSupport"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/support-imports/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** How far a file is, and what became of its lines. */
        readonly get: operations["readSupportImport"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/log/receipts/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The receipt of a disclosure to your party, with the proof that its entry is in the log. */
        readonly get: operations["readReceipt"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/log/entries/{id}/replay": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Decide the request of an entry anew, by what it names, and compare with the decision in it. */
        readonly post: operations["replayEntry"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * AccessEntry
         * @description Who did what, on whose behalf and for what: with the names of the public mapping of NEN 7513 to the Logboek Dataverwerkingen. No conformity to the norm is claimed.
         */
        readonly AccessEntry: {
            /** @description Id of the entry of the log that this is a view of. */
            readonly id: string;
            /** @description W3C trace id: 32 hexadecimal digits in lower case. */
            readonly trace_id: string;
            /** @description W3C span id of the action. */
            readonly span_id: string;
            /** @description Span id of the action above it. */
            readonly parent_span_id?: string;
            /**
             * Format: uri
             * @description The activity in the register of processing; left out of what processes no data of clients.
             */
            readonly eventID?: string;
            /** @description The kind of the entry. */
            readonly eventTypeCode: string;
            /**
             * @description Created, read, updated, deleted or executed.
             * @enum {string}
             */
            readonly eventActionCode: "C" | "R" | "U" | "D" | "E";
            readonly eventDateTime: components["schemas"]["Common.instant"];
            /**
             * @description 0 went well, 4 refused, 8 failed, 12 failed unforeseen.
             * @enum {integer}
             */
            readonly eventOutcomeIndicator: 0 | 4 | 8 | 12;
            /** @description Who acted; nobody where it is not known who called. */
            readonly users: readonly {
                /** @description The id within the gateway of an application, a person (`person:`), somebody at the machine (`operator:`), or the session of a client. No name. */
                readonly userID: string;
                /** @description Whether it asked; not who was sent something. */
                readonly userIsRequestor: boolean;
                /** @description The role it acted in. */
                readonly roleIDCode?: components["schemas"]["Common.role"];
                /** @description The party in whose name it acted. No name of the mapping. */
                readonly onBehalfOf?: components["schemas"]["Common.partyId"];
                /** @description Code of the purpose. */
                readonly purposeOfUse?: string;
            }[];
            /** @description Whom it was about. */
            readonly participants: readonly {
                /** @description Keyed reference to the client, as in the log; nobody links it to a person without the key. */
                readonly participantObjectID: string;
                /**
                 * @description A keyed reference.
                 * @constant
                 */
                readonly participantObjectIDTypeCode: "sluis-log-reference";
                /**
                 * @description A person.
                 * @constant
                 */
                readonly participantObjectTypeCode: 1;
                /** @description Names of the fields that left. */
                readonly participantObjectDetail?: readonly components["schemas"]["Common.fieldName"][];
            }[];
            /** @description The agreement, in one version. */
            readonly autorisatieProtocol?: {
                readonly id: components["schemas"]["Common.agreementId"];
                readonly version: components["schemas"]["Common.version"];
                readonly hash: components["schemas"]["Common.agreementHash"];
            };
            /** @description Keyed reference to the case: the relation that access rested on. */
            readonly behandelrelatieProtocol?: string;
            /** @description References to consent records. */
            readonly toestemmingsProfiel?: readonly string[];
            /** @description Where the entry was made. */
            readonly source: {
                /** @description The party that runs the gateway, or its URL. */
                readonly auditEnterpriseSiteID: string;
                /** @description The URL of the gateway. */
                readonly auditSourceId: string;
                /**
                 * @description An application server.
                 * @constant
                 */
                readonly auditSourceTypeCode: 4;
            };
        };
        /**
         * AdlRecord
         * @description A record of the Authorization Decision Log 1.0.0 (Logius), at level of detail 4, as Sluis makes it: no value and no attribute of a client.
         */
        readonly AdlRecord: {
            /** @description W3C trace id: 32 hexadecimal digits in lower case. */
            readonly trace_id: string;
            /** @description W3C span id of the decision. */
            readonly span_id: string;
            /** @description Span id of the step above: `parent-id` of the `traceparent` that came in. */
            readonly parent_span_id?: string;
            /**
             * @description Which call of AuthZEN it is like. There are no batches.
             * @constant
             */
            readonly event_name: "adl.access_evaluation";
            /** @description Milliseconds since 1970-01-01T00:00:00Z. */
            readonly timestamp: number;
            /**
             * @description `Error` when nothing could be decided; a refusal is `Unset`.
             * @enum {string}
             */
            readonly status: "Unset" | "Error";
            /** @description The gateway that made the record. */
            readonly resource: {
                /**
                 * @description The software.
                 * @constant
                 */
                readonly "service.name": "sluis";
                /** @description The URL of the gateway: tells producers apart. */
                readonly "service.namespace": string;
            };
            /** @description References to the sources of the decision, and what joins the record to other logs. */
            readonly attributes: {
                /** @description What was applied. */
                readonly "adl.core.policies"?: {
                    /** @description The agreement, in one version. */
                    readonly agreement: {
                        readonly id: components["schemas"]["Common.agreementId"];
                        readonly version: components["schemas"]["Common.version"];
                        readonly hash: components["schemas"]["Common.agreementHash"];
                    };
                    /** @description Digest of the engine: the compiled policy, law, catalogue and models. */
                    readonly engine?: components["schemas"]["Common.digest"];
                };
                /** @description What was known. */
                readonly "adl.core.information"?: {
                    /** @description The facts of the case: they stand in the entry. */
                    readonly "case-facts": {
                        /** @description Id of the entry of the log that this is a view of. */
                        readonly entry: string;
                    };
                    /** @description References to consent records. */
                    readonly consents: readonly string[];
                };
                /** @description With what it was worked out. */
                readonly "adl.core.configuration"?: {
                    /** @description Digest under which the engine is kept, with the digest of the compiler that made it. */
                    readonly engine: components["schemas"]["Common.digest"];
                };
                /** @description Keyed reference to the client, as in the log; nobody links it to a person without the key. */
                readonly "dpl.core.data_subject_id"?: string;
                /** @description Id of the entry of the log that this is a view of. */
                readonly "sluis.log.entry": string;
            };
            /** @description What was asked and answered, in the form of AuthZEN 1.0. */
            readonly body: {
                /** @description The request, without any attribute of the client. */
                readonly "adl.core.request": {
                    /** @description Who asked. */
                    readonly subject: {
                        /**
                         * @description A party.
                         * @constant
                         */
                        readonly type: "party";
                        /** @description Id of the asking party; `unknown` where it is not known. */
                        readonly id: string;
                        /** @description As what. */
                        readonly properties: {
                            /** @description The role it acted in. */
                            readonly role?: components["schemas"]["Common.role"];
                            readonly party_type?: components["schemas"]["Common.partyType"];
                        };
                    };
                    /** @description What it asked. */
                    readonly action: {
                        /**
                         * @description To be told, to know what it would be told, or to be sent.
                         * @enum {string}
                         */
                        readonly name: "disclose" | "preflight" | "deliver";
                        /** @description What for. */
                        readonly properties: {
                            /** @description Code of the purpose. */
                            readonly purpose?: string;
                            /**
                             * Format: uri
                             * @description The activity in the register; the same URI as in the processing log.
                             */
                            readonly processing_activity_id?: string;
                        };
                    };
                    /** @description About which case. */
                    readonly resource: {
                        /**
                         * @description A case.
                         * @constant
                         */
                        readonly type: "case";
                        /** @description Keyed reference to the case; `unknown` for one that is none of the asking party. */
                        readonly id: string;
                        /** @description Of it. */
                        readonly properties: {
                            /** @description Names of the fields that were asked for. */
                            readonly fields: readonly components["schemas"]["Common.fieldName"][];
                        };
                    };
                    /** @description When. */
                    readonly context: {
                        readonly time: components["schemas"]["Common.instant"];
                    };
                };
                /** @description The answer; left out when nothing could be decided. */
                readonly "adl.core.response"?: {
                    /** @description Whether anything might leave. */
                    readonly decision: boolean;
                    /** @description Why, and per field. */
                    readonly context: {
                        /** @description Code of the problem that the request ended in. */
                        readonly reason?: string;
                        /** @description The outcome per field. */
                        readonly fields?: {
                            readonly [key: string]: {
                                /**
                                 * @description The outcome.
                                 * @enum {string}
                                 */
                                readonly outcome: "permitted" | "refused";
                                /** @description The part that may be shown; all of it when left out. */
                                readonly part?: components["schemas"]["Common.part"];
                                readonly clause?: components["schemas"]["Common.clauseId"];
                                /** @description The legal bases. */
                                readonly basis?: readonly components["schemas"]["Common.legalBasisId"][];
                                readonly reason?: components["schemas"]["Common.reasonCode"];
                                /** @description The check that said no. */
                                readonly stopped_at?: components["schemas"]["Common.checkName"];
                            };
                        };
                    };
                };
            };
        };
        /**
         * AdministrativeActivities
         * @description What is done with data beside the purposes of an agreement: processing activities as dated data, to be replaced by who knows better.
         */
        readonly AdministrativeActivities: {
            readonly version: components["schemas"]["Common.version"];
            /** @description The day of this version. */
            readonly date: components["schemas"]["Common.day"];
            /** @description What these data are, and what they are not. */
            readonly status: components["schemas"]["Common.localParagraph"];
            /** @description What stands where nothing is stated. */
            readonly notStated: components["schemas"]["Common.localText"];
            /** @description Fields that are about somebody else than the client; our reading. */
            readonly others: readonly {
                /** @description Id. */
                readonly id: string;
                /** @description In words. */
                readonly label: components["schemas"]["Common.localText"];
                /** @description The fields. */
                readonly fields: readonly components["schemas"]["Common.fieldName"][];
            }[];
            /** @description Target groups in words. */
            readonly subjects: readonly {
                /** @description Code. */
                readonly id: string;
                /** @description In words. */
                readonly label: components["schemas"]["Common.localText"];
            }[];
            /** @description Categories of fields in words. */
            readonly categories: readonly {
                readonly id: components["schemas"]["Common.category"];
                /** @description In words. */
                readonly label: components["schemas"]["Common.localText"];
            }[];
            /** @description The activities; one name may stand here more than once, with days that do not overlap. */
            readonly activities: readonly {
                /** @description Its name. */
                readonly activity: string;
                /**
                 * Format: uri
                 * @description URI of the processing activity.
                 */
                readonly uri: string;
                /** @description In words. */
                readonly name: components["schemas"]["Common.localText"];
                /** @description What it is done for. */
                readonly purposes: readonly components["schemas"]["Common.localText"][];
                /** @description First day of this description. */
                readonly inForceFrom: components["schemas"]["Common.day"];
                /** @description Last day; null: no end known. */
                readonly inForceTo: components["schemas"]["Common.day"] | null;
                /** @description Whether it is a proposal that still has to be checked. */
                readonly proposal: boolean;
                /** @description Where this comes from. */
                readonly source: components["schemas"]["Common.localParagraph"];
                /** @description The types of parties that do it. */
                readonly controllers: readonly components["schemas"]["Common.partyType"][];
                /** @description Whom it is about. */
                readonly dataSubjects: readonly {
                    /** @description Id. */
                    readonly id: string;
                    /** @description In words. */
                    readonly label: components["schemas"]["Common.localText"];
                }[];
                /** @description Which data. */
                readonly categories: readonly {
                    /** @description Id. */
                    readonly id: string;
                    /** @description In words. */
                    readonly label: components["schemas"]["Common.localText"];
                }[];
                /** @description Who receives them. */
                readonly recipients: readonly {
                    /** @description Id. */
                    readonly id: string;
                    /** @description In words. */
                    readonly label: components["schemas"]["Common.localText"];
                }[];
                /** @description On what it rests. */
                readonly legalBasis: readonly {
                    readonly id?: components["schemas"]["Common.legalBasisId"];
                    /** @description The article as people cite it; left out of one in the law data. */
                    readonly label?: components["schemas"]["Common.localText"];
                    /** @description Where it was read. */
                    readonly source?: string;
                    /** @description Whether a lawyer still has to check it. */
                    readonly uncertain: boolean;
                }[];
                /** @description How long it is kept; empty: not stated. */
                readonly retention: readonly {
                    /** @description For whom. */
                    readonly id: string;
                    /** @description Months. */
                    readonly months?: number;
                    /** @description Why so long. */
                    readonly source: components["schemas"]["Common.localParagraph"];
                }[];
            }[];
        };
        /**
         * AgreementFile
         * @description One version of an agreement with everything that proves it: it can be verified without the gateway it comes from.
         */
        readonly AgreementFile: {
            /**
             * @description Kind of document.
             * @constant
             */
            readonly type: "sluis-agreement-file";
            /**
             * @description The form of this file.
             * @constant
             */
            readonly form: "1";
            /** @description When it was made: a claim of who made it. */
            readonly exportedAt: components["schemas"]["Common.instant"];
            /** @description What the parties signed: the hash of the terms. */
            readonly hash: components["schemas"]["Common.agreementHash"];
            /** @description The agreement as it was signed. */
            readonly terms: components["schemas"]["Agreement"];
            /** @description The whole text, as it was read and signed. */
            readonly text: {
                /** @description In Dutch. */
                readonly nl: string;
                /** @description In English. */
                readonly en: string;
            };
            /** @description What the parties stated, in the order in which it was received. */
            readonly statements: readonly {
                /** @description The statement (compact JWS). */
                readonly jws: string;
                /** @description Its entry in the log of the gateway that received it. */
                readonly entry?: {
                    /** @description The text of the entry, to the character: it is what is hashed in the log. */
                    readonly text: string;
                    /** @description That the entry is in a tree whose checkpoint was signed (RFC 9162 section 2.1.3). */
                    readonly proof?: {
                        /** @description Name of the tree. */
                        readonly tree: string;
                        /** @description Place of the entry, from 0. */
                        readonly index: number;
                        /** @description Size of the tree. */
                        readonly size: number;
                        /** @description Hash of the entry. */
                        readonly leaf: components["schemas"]["AgreementFile.treeHash"];
                        /** @description Hashes from the leaf's sibling upwards. */
                        readonly path: readonly components["schemas"]["AgreementFile.treeHash"][];
                        /** @description Root of the tree. */
                        readonly root: components["schemas"]["AgreementFile.treeHash"];
                        /** @description The signed note over size and root. */
                        readonly checkpoint: string;
                    };
                };
            }[];
            /** @description The records of everybody who is a party or stated something, with keys and mandates, as the gateway had them registered. */
            readonly parties: readonly components["schemas"]["Party"][];
            /** @description The earlier versions of this agreement, the newest first: a claim of who made the file. */
            readonly chain: readonly {
                readonly version: components["schemas"]["Common.version"];
                readonly hash: components["schemas"]["Common.agreementHash"];
            }[];
            /** @description The national model that the agreement names. */
            readonly model: components["schemas"]["Model"];
            /** @description What the checks found when the file was made: a claim of who made it. */
            readonly checks: readonly components["schemas"]["Finding"][];
        };
        /**
         * TreeHash
         * @description SHA-256 in base64.
         */
        readonly "AgreementFile.treeHash": string;
        /**
         * AgreementLife
         * @description A version of an agreement and its life at a moment.
         */
        readonly AgreementLife: {
            readonly id: components["schemas"]["Common.agreementId"];
            readonly version: components["schemas"]["Common.version"];
            readonly hash: components["schemas"]["Common.agreementHash"];
            /**
             * @description Where it stands: offered, partly-signed, signed (complete, before its first day; runs as a shadow), in-force, expired, ended; damaged: its text is not the one of its hash.
             * @enum {string}
             */
            readonly state: "offered" | "partly-signed" | "signed" | "in-force" | "expired" | "ended" | "damaged";
            /**
             * @description Why it has ended.
             * @enum {string}
             */
            readonly reason?: "superseded" | "newer-version-damaged" | "quorum-lost";
            /** @description The moment. */
            readonly at: components["schemas"]["Common.instant"];
            /** @description The first moment at which it was in force. */
            readonly inForceSince?: components["schemas"]["Common.instant"];
            readonly term: components["schemas"]["AgreementParts.term"];
            /** @description The parties that must still sign before anything begins. */
            readonly awaiting: readonly components["schemas"]["Common.partyId"][];
            /** @description Live statements, against what is needed. */
            readonly quorum: {
                /** @description Of all parties. */
                readonly live: number;
                /** @description Needed. */
                readonly atLeast: number;
                /** @description Per type. */
                readonly perType: readonly {
                    readonly partyType: components["schemas"]["Common.partyType"];
                    /** @description How many have a live statement. */
                    readonly live: number;
                    /** @description How many are needed. */
                    readonly atLeast: number;
                }[];
            };
            /** @description The parties. */
            readonly parties: readonly {
                readonly id: components["schemas"]["Common.partyId"];
                /** @description Name. */
                readonly name: string;
                readonly type: components["schemas"]["Common.partyType"];
                /** @description Whether nothing begins without its signature. */
                readonly required: boolean;
                /** @description Whether it acceded: the agreement does not name it. */
                readonly acceded: boolean;
                readonly standing: components["schemas"]["Common.standing"];
                /**
                 * @description The same, more finely: leaving during its notice, expelled, or waiting for admission.
                 * @enum {string}
                 */
                readonly state: "unsigned" | "signed" | "leaving" | "withdrawn" | "expelled" | "awaits-admission";
                /** @description When the statement that decides was signed. */
                readonly statedAt?: components["schemas"]["Common.instant"];
                /** @description By which party it was signed. */
                readonly statedBy?: components["schemas"]["Common.partyId"];
                /** @description The last day of a party that is leaving. */
                readonly lastDay?: components["schemas"]["Common.day"];
                /** @description Why a party is unsigned although something was signed for it. */
                readonly reason?: string;
            }[];
        };
        /**
         * AgreementParts
         * @description The parts that an agreement, a model, a twist and a draft share.
         */
        readonly AgreementParts: unknown;
        /**
         * RegoSource
         * @description A source in Rego: lines in Latin letters, parted by line feeds. No tab: the text of the agreement shows every character, and a tab would look like spaces.
         */
        readonly "AgreementParts.regoSource": string;
        /**
         * HouseRule
         * @description A rule of the region itself, in Rego, that may only deny: of what the rest of the agreement permits, the fields that it names are taken away. In words first; the Rego is what runs.
         */
        readonly "AgreementParts.houseRule": {
            /** @description Its name: a decision that it stops refers to it. */
            readonly id: string;
            /** @description What it denies, in one sentence. */
            readonly title: components["schemas"]["Common.localText"];
            /** @description Why the region denies it. */
            readonly why: components["schemas"]["Common.localParagraph"];
            /** @description The rule: package sluis.region, with `deny contains field if …` over `input`, the facts of a decision. */
            readonly rego: components["schemas"]["AgreementParts.regoSource"];
            /** @description Its tests: package sluis.region_test. All must pass, and they must reach every line of the rule. */
            readonly tests: components["schemas"]["AgreementParts.regoSource"];
        };
        /**
         * Contact
         * @description A point of contact of an organisation: a desk, never a private person.
         */
        readonly "AgreementParts.contact": {
            /** @description The desk or function. */
            readonly name: components["schemas"]["Common.line"];
            /** @description E-mail address. */
            readonly email: components["schemas"]["Common.line"];
            /** @description Telephone number. */
            readonly phone: components["schemas"]["Common.line"];
        };
        /**
         * Scope
         * @description Region and target groups (art. 4).
         */
        readonly "AgreementParts.scope": {
            /** @description The region. */
            readonly region: components["schemas"]["Common.line"];
            /** @description CBS municipality names in the region. */
            readonly municipalities: readonly components["schemas"]["Common.line"][];
            /** @description Target groups. */
            readonly targetGroups: readonly ("MO" | "BW" | "VO" | "GGZ")[];
            /** @description The youngest age in years; none named, no bound. */
            readonly minimumAge?: number;
        };
        /**
         * AgreementParty
         * @description A party to the agreement.
         */
        readonly "AgreementParts.agreementParty": {
            readonly id: components["schemas"]["Common.partyId"];
            /** @description Name. */
            readonly name: components["schemas"]["Common.line"];
            readonly type: components["schemas"]["Common.partyType"];
            /** @description OIN. */
            readonly oin: string;
            /** @description For a HUB: the municipality whose mandate it works under. */
            readonly mandatedBy?: components["schemas"]["Common.partyId"];
            /** @description Number in the Dutch trade register (KvK), 8 digits. */
            readonly kvk?: string;
            /** @description The seat: the municipality where the party is established. */
            readonly seat?: components["schemas"]["Common.line"];
            /** @description Who binds the party, such as: college and mayor, each as far as competent (art. 1). */
            readonly representation?: components["schemas"]["Common.localText"];
            /**
             * @description How the party takes part in making the agreement: it advises, makes it together with others, or decides.
             * @enum {string}
             */
            readonly involvement?: "advise" | "co-create" | "decide";
        };
        /**
         * Signing
         * @description Who must have signed before anything opens, and with what.
         */
        readonly "AgreementParts.signing": {
            /** @description Parties whose acceptance is needed. */
            readonly required: readonly components["schemas"]["Common.partyId"][];
            /** @description How many parties must have a live statement, for as long as anything is open. */
            readonly quorum: {
                /** @description Of all parties. */
                readonly atLeast: number;
                /** @description And of each of these types. */
                readonly perType?: readonly {
                    readonly partyType: components["schemas"]["Common.partyType"];
                    /** @description Of that type. */
                    readonly atLeast: number;
                }[];
            };
            /**
             * @description Algorithms of statements. open: EdDSA, ES256, PS256; fsc: ES256, RS256, as for certificates of PKIoverheid; all: each of these.
             * @enum {string}
             */
            readonly profile: "open" | "fsc" | "all";
        };
        /**
         * Term
         * @description When it holds (art. 18).
         */
        readonly "AgreementParts.term": {
            /** @description First day. */
            readonly from: components["schemas"]["Common.day"];
            /** @description Last day. */
            readonly to: components["schemas"]["Common.day"];
            /** @description Notice period in months. */
            readonly noticeMonths: number;
        };
        /**
         * RetentionPeriod
         * @description A retention period.
         */
        readonly "AgreementParts.retentionPeriod": {
            readonly partyType: components["schemas"]["Common.partyType"];
            /** @description Months after the case is closed. */
            readonly months: number;
            /** @description Why this long. */
            readonly source: components["schemas"]["Common.localText"];
        };
        /**
         * Arrangements
         * @description What the region arranged, and who does it (art. 5, 9, 10, 14, 16, 19, 22).
         */
        readonly "AgreementParts.arrangements": {
            /** @description Version of the data annex (art. 5). */
            readonly annexVersion: components["schemas"]["Common.version"];
            /** @description The one desk where clients exercise their rights (art. 9). */
            readonly rightsDesk: components["schemas"]["AgreementParts.contact"];
            /** @description Who runs the gateway, as processor (art. 10; AVG art. 28). */
            readonly processor: components["schemas"]["AgreementParts.processor"];
            /** @description Where a data breach is reported (art. 14). */
            readonly breachContact: components["schemas"]["AgreementParts.contact"];
            /** @description Homes pledged (art. 16). */
            readonly quotas: components["schemas"]["AgreementParts.quotas"];
            /** @description The steering group: parties that admit and expel (art. 19, 21). */
            readonly steering: components["schemas"]["AgreementParts.steering"];
            /** @description When the agreement is evaluated next (art. 22). */
            readonly nextEvaluation: components["schemas"]["Common.day"];
            /** @description The emergency procedure. Left out, there is none. */
            readonly emergency?: components["schemas"]["AgreementParts.emergency"];
        };
        /**
         * OptionalArrangement
         * @description An arrangement that an agreement can do without.
         * @enum {string}
         */
        readonly "AgreementParts.optionalArrangement": "emergency";
        /**
         * EmergencyGround
         * @description Why there is an emergency: a vital interest of the client or another, or acute danger for somebody.
         * @enum {string}
         */
        readonly "AgreementParts.emergencyGround": "vital-interest" | "acute-danger";
        /**
         * Emergency
         * @description The emergency procedure (noodprocedure): a few fields, for hours, without the client's consent, when two named officers of two parties say that life or safety is in danger (AVG art. 6(1)(d), 9(2)(c)).
         */
        readonly "AgreementParts.emergency": {
            /**
             * @description The one purpose it is open for.
             * @constant
             */
            readonly purpose: "P09";
            /** @description Who sends, and approves. */
            readonly from: components["schemas"]["Common.partyType"];
            /** @description Who asks, and receives. */
            readonly to: components["schemas"]["Common.partyType"];
            /** @description The fields that it opens; each also stands in the clause of this purpose and these parties. */
            readonly fields: readonly components["schemas"]["Common.fieldName"][];
            /** @description The roles of named officers that may ask, and then see. */
            readonly asking: readonly components["schemas"]["Common.role"][];
            /** @description The roles of named officers that may approve. */
            readonly approving: readonly components["schemas"]["Common.role"][];
            /** @description How many hours it is open at most, from the approval; a request that nobody approves lapses after as many. */
            readonly hours: number;
            /** @description The grounds on which it may be asked. */
            readonly grounds: readonly components["schemas"]["AgreementParts.emergencyGround"][];
            /** @description Why it is lawful: the four questions of a clause, answered apart. */
            readonly legalBasis: {
                /** @description Basis of the party that sends. */
                readonly disclosing: readonly components["schemas"]["Common.legalBasisId"][];
                /** @description Basis of the party that receives. */
                readonly receiving: readonly components["schemas"]["Common.legalBasisId"][];
                /** @description Exception for special data. */
                readonly exception: readonly components["schemas"]["Common.legalBasisId"][];
                /** @description What lifts secrecy. */
                readonly secrecy: readonly components["schemas"]["Common.legalBasisId"][];
            };
        };
        /**
         * Articles
         * @description What is agreed beside the clauses, by article of the common skeleton.
         */
        readonly "AgreementParts.articles": {
            /** @description Version of the definitions (art. 2). */
            readonly glossaryVersion: components["schemas"]["Common.version"];
            /** @description What the parties want together (art. 3). */
            readonly aim: components["schemas"]["Common.localParagraph"];
            /** @description The six questions that an agreement must answer to work. */
            readonly questions: components["schemas"]["AgreementParts.questions"];
            /** @description What the client is told, in which language, and what may be refused without loss (art. 8; AVG art. 13, 14). */
            readonly information: components["schemas"]["Common.localParagraph"];
            /** @description The forms (art. 8). */
            readonly consentForms: components["schemas"]["AgreementParts.consentForms"];
            /** @description How rights are dealt with (art. 9; AVG art. 12). */
            readonly rights: components["schemas"]["AgreementParts.rights"];
            /** @description Who is controller for what (art. 10; AVG art. 26). */
            readonly controllers: components["schemas"]["AgreementParts.controllers"];
            /** @description Who keeps values right (art. 11; AVG art. 16, 19). */
            readonly accuracy: components["schemas"]["AgreementParts.accuracy"];
            /** @description The duty of confidentiality of everyone who receives data (art. 12; UAVG art. 30(4)). */
            readonly secrecy: components["schemas"]["Common.localParagraph"];
            /** @description Security, per type of party (art. 13; AVG art. 32). */
            readonly security: components["schemas"]["AgreementParts.security"];
            /** @description Data breaches (art. 14; AVG art. 33, 34). */
            readonly breach: components["schemas"]["AgreementParts.breach"];
            /** @description Norms for homes (art. 16). */
            readonly norms: components["schemas"]["AgreementParts.norms"];
            /** @description Who supports the client after the move, how long, and how support can come back (art. 17). */
            readonly support: components["schemas"]["Common.localParagraph"];
            /** @description What happens when it goes wrong (art. 17). */
            readonly escalation: components["schemas"]["AgreementParts.escalation"];
            /** @description What happens with data after the agreement ends or a party leaves (art. 18). */
            readonly ending: components["schemas"]["Common.localParagraph"];
            /** @description How a party accedes (art. 19). */
            readonly accession: components["schemas"]["Common.localParagraph"];
            /** @description When and how a party is expelled (art. 19). */
            readonly expulsion: components["schemas"]["Common.localParagraph"];
            /** @description How the agreement and its annexes are changed (art. 20). */
            readonly amendments: components["schemas"]["Common.localParagraph"];
            /** @description How disputes are settled (art. 21). */
            readonly disputes: components["schemas"]["Common.localParagraph"];
            /** @description Evaluation and monitoring (art. 22). */
            readonly evaluation: components["schemas"]["AgreementParts.evaluation"];
            /** @description The annexes (art. 23). */
            readonly annexes: components["schemas"]["AgreementParts.annexes"];
        };
        /**
         * ArticlesChange
         * @description Articles that a region words in its own way.
         */
        readonly "AgreementParts.articlesChange": {
            /** @description Version of the definitions (art. 2). */
            readonly glossaryVersion?: components["schemas"]["Common.version"];
            /** @description What the parties want together (art. 3). */
            readonly aim?: components["schemas"]["Common.localParagraph"];
            /** @description The six questions that an agreement must answer to work. */
            readonly questions?: components["schemas"]["AgreementParts.questions"];
            /** @description What the client is told, in which language, and what may be refused without loss (art. 8; AVG art. 13, 14). */
            readonly information?: components["schemas"]["Common.localParagraph"];
            /** @description The forms (art. 8). */
            readonly consentForms?: components["schemas"]["AgreementParts.consentForms"];
            /** @description How rights are dealt with (art. 9; AVG art. 12). */
            readonly rights?: components["schemas"]["AgreementParts.rights"];
            /** @description Who is controller for what (art. 10; AVG art. 26). */
            readonly controllers?: components["schemas"]["AgreementParts.controllers"];
            /** @description Who keeps values right (art. 11; AVG art. 16, 19). */
            readonly accuracy?: components["schemas"]["AgreementParts.accuracy"];
            /** @description The duty of confidentiality of everyone who receives data (art. 12; UAVG art. 30(4)). */
            readonly secrecy?: components["schemas"]["Common.localParagraph"];
            /** @description Security, per type of party (art. 13; AVG art. 32). */
            readonly security?: components["schemas"]["AgreementParts.security"];
            /** @description Data breaches (art. 14; AVG art. 33, 34). */
            readonly breach?: components["schemas"]["AgreementParts.breach"];
            /** @description Norms for homes (art. 16). */
            readonly norms?: components["schemas"]["AgreementParts.norms"];
            /** @description Who supports the client after the move, how long, and how support can come back (art. 17). */
            readonly support?: components["schemas"]["Common.localParagraph"];
            /** @description What happens when it goes wrong (art. 17). */
            readonly escalation?: components["schemas"]["AgreementParts.escalation"];
            /** @description What happens with data after the agreement ends or a party leaves (art. 18). */
            readonly ending?: components["schemas"]["Common.localParagraph"];
            /** @description How a party accedes (art. 19). */
            readonly accession?: components["schemas"]["Common.localParagraph"];
            /** @description When and how a party is expelled (art. 19). */
            readonly expulsion?: components["schemas"]["Common.localParagraph"];
            /** @description How the agreement and its annexes are changed (art. 20). */
            readonly amendments?: components["schemas"]["Common.localParagraph"];
            /** @description How disputes are settled (art. 21). */
            readonly disputes?: components["schemas"]["Common.localParagraph"];
            /** @description Evaluation and monitoring (art. 22). */
            readonly evaluation?: components["schemas"]["AgreementParts.evaluation"];
            /** @description The annexes (art. 23). */
            readonly annexes?: components["schemas"]["AgreementParts.annexes"];
        };
        /**
         * ValueList
         * @description The labels a region gives to the values of a field (art. 5).
         */
        readonly "AgreementParts.valueList": {
            readonly field: components["schemas"]["Common.fieldName"];
            readonly values: components["schemas"]["AgreementParts.valueLabels"];
        };
        /**
         * Vocabulary
         * @description The words in which the text names fields and legal bases; part of what is signed, so that the text can be made anew from the agreement alone.
         */
        readonly "AgreementParts.vocabulary": {
            /** @description Fields that clauses name. */
            readonly fields: readonly {
                readonly name: components["schemas"]["Common.fieldName"];
                /** @description The field in words. */
                readonly label: components["schemas"]["Common.localText"];
                readonly sensitivity: components["schemas"]["Common.sensitivity"];
            }[];
            /** @description Legal bases that clauses name. */
            readonly bases: readonly {
                readonly id: components["schemas"]["Common.legalBasisId"];
                /** @description The article as people cite it. */
                readonly label: components["schemas"]["Common.localText"];
                /** @description Whether a lawyer still has to check it; the text then says so. */
                readonly uncertain: boolean;
            }[];
        };
        /**
         * AgreementText
         * @description Digests of the text that parties read and sign; it is made from all other members by the generator of this number.
         */
        readonly "AgreementParts.agreementText": {
            /**
             * @description Which generation of the text generator made it.
             * @enum {string}
             */
            readonly generator: "1";
            /** @description Of the Dutch text. */
            readonly nl: components["schemas"]["Common.textDigest"];
            /** @description Of the English text. */
            readonly en: components["schemas"]["Common.textDigest"];
        };
        /**
         * Questions
         * @description The six questions that an agreement must answer to work.
         */
        readonly "AgreementParts.questions": {
            /** @description What the parties agree. */
            readonly what: components["schemas"]["Common.localParagraph"];
            /** @description Who does what. */
            readonly who: components["schemas"]["Common.localParagraph"];
            /** @description How they work together. */
            readonly how: components["schemas"]["Common.localParagraph"];
            /** @description Why they do it. */
            readonly why: components["schemas"]["Common.localParagraph"];
            /** @description Where it holds. */
            readonly where: components["schemas"]["Common.localParagraph"];
            /** @description When it holds, and when it is looked at again. */
            readonly when: components["schemas"]["Common.localParagraph"];
        };
        /**
         * ConsentForms
         * @description The forms (art. 8).
         */
        readonly "AgreementParts.consentForms": readonly {
            /** @description Id of the form. */
            readonly id: components["schemas"]["Common.line"];
            /** @description Version of the form. */
            readonly version: components["schemas"]["Common.line"];
            /** @description The kinds of consent it asks. */
            readonly kinds: readonly components["schemas"]["Common.consentKind"][];
            /** @description The purposes it asks for. */
            readonly purposes: readonly components["schemas"]["Common.purposeCode"][];
            /** @description How long an answer holds, in months. */
            readonly validMonths: number;
            /** @description Whether an answer ends as well when the case moves to another phase. */
            readonly endsAtPhaseChange?: boolean;
        }[];
        /**
         * Rights
         * @description How rights are dealt with (art. 9; AVG art. 12).
         */
        readonly "AgreementParts.rights": {
            /** @description Within how many days an answer is given. */
            readonly responseDays: number;
            /** @description With how many days that can be extended, with notice. */
            readonly extensionDays: number;
            /** @description Within how many days a request is passed on to who must answer it. */
            readonly forwardDays: number;
            /** @description How it works. */
            readonly text: components["schemas"]["Common.localParagraph"];
        };
        /**
         * Controllers
         * @description Who is controller for what (art. 10; AVG art. 26).
         */
        readonly "AgreementParts.controllers": readonly {
            readonly partyType: components["schemas"]["Common.partyType"];
            /** @description For what. */
            readonly responsibleFor: components["schemas"]["Common.localParagraph"];
        }[];
        /**
         * Accuracy
         * @description Who keeps values right (art. 11; AVG art. 16, 19).
         */
        readonly "AgreementParts.accuracy": {
            /** @description Within how many days a correction is made and passed on. */
            readonly correctionDays: number;
            /** @description How it works. */
            readonly text: components["schemas"]["Common.localParagraph"];
        };
        /**
         * Security
         * @description Security, per type of party (art. 13; AVG art. 32).
         */
        readonly "AgreementParts.security": readonly {
            readonly partyType: components["schemas"]["Common.partyType"];
            /** @description The norms, such as BIO or NEN 7510. */
            readonly norms: readonly components["schemas"]["Common.line"][];
            /** @description Whether people log in with two factors. */
            readonly twoFactor: boolean;
        }[];
        /**
         * Breach
         * @description Data breaches (art. 14; AVG art. 33, 34).
         */
        readonly "AgreementParts.breach": {
            /** @description Within how many hours the other parties are told. */
            readonly partnerNoticeHours: number;
            /** @description Within how many hours the authority is told. */
            readonly authorityHours: number;
            /** @description How it works. */
            readonly text: components["schemas"]["Common.localParagraph"];
        };
        /**
         * Norms
         * @description Norms for homes (art. 16).
         */
        readonly "AgreementParts.norms": {
            /** @description Within how many days after readiness there is a home. */
            readonly maxDaysToHome: number;
            /** @description Within how many days after the start of the lease support has started. Left out: the parties agreed on no number. */
            readonly maxDaysToSupport?: number;
            /** @description What happens with homes that are not used. */
            readonly text: components["schemas"]["Common.localParagraph"];
        };
        /**
         * Escalation
         * @description What happens when it goes wrong (art. 17).
         */
        readonly "AgreementParts.escalation": readonly {
            /**
             * @description The level.
             * @enum {string}
             */
            readonly level: "groen" | "geel" | "rood";
            /** @description What the parties then do. */
            readonly action: components["schemas"]["Common.localParagraph"];
        }[];
        /**
         * Evaluation
         * @description Evaluation and monitoring (art. 22).
         */
        readonly "AgreementParts.evaluation": {
            /** @description How often, in months. */
            readonly everyMonths: number;
            /** @description What is looked at. */
            readonly text: components["schemas"]["Common.localParagraph"];
        };
        /**
         * Annexes
         * @description The annexes (art. 23).
         */
        readonly "AgreementParts.annexes": readonly {
            /** @description Id. */
            readonly id: components["schemas"]["Common.line"];
            /** @description Title. */
            readonly title: components["schemas"]["Common.localText"];
            /** @description Digest of the document. */
            readonly digest?: components["schemas"]["Common.digest"];
        }[];
        /**
         * ValueLabels
         * @description The values.
         */
        readonly "AgreementParts.valueLabels": readonly {
            /** @description The value itself. */
            readonly code: components["schemas"]["Common.line"];
            /** @description Its label. */
            readonly label: components["schemas"]["Common.localText"];
        }[];
        /** @description Set by a rebase on a change that narrows: it may change nothing in this version of the model, and stays for a later one that would open again what it closed. Says what it was about, because the clause may be gone. */
        readonly "AgreementParts.carried": {
            readonly purpose?: components["schemas"]["Common.purposeCode"];
            readonly to?: components["schemas"]["Common.partyType"];
            /** @description The fields that it took away, narrowed, or asked something for. */
            readonly fields?: readonly components["schemas"]["Common.fieldName"][];
            /** @description The roles that it barred. */
            readonly roles?: readonly components["schemas"]["Common.role"][];
        };
        /**
         * TwistChange
         * @description One change of a twist, with who made it, when and why.
         */
        readonly "AgreementParts.twistChange": {
            /**
             * @description What changes.
             * @constant
             */
            readonly op: "switch-on";
            readonly clause: components["schemas"]["Common.clauseId"];
            readonly field: components["schemas"]["Common.fieldName"];
            readonly id?: components["schemas"]["Common.changeId"];
            /** @description Who made the change (role and party). */
            readonly by: string;
            /** @description When. */
            readonly at: components["schemas"]["Common.instant"];
            /** @description Why. */
            readonly reason: string;
        } | {
            /**
             * @description What changes.
             * @constant
             */
            readonly op: "remove-field";
            readonly clause: components["schemas"]["Common.clauseId"];
            readonly field: components["schemas"]["Common.fieldName"];
            readonly id?: components["schemas"]["Common.changeId"];
            readonly carried?: components["schemas"]["AgreementParts.carried"];
            /** @description Who made the change (role and party). */
            readonly by: string;
            /** @description When. */
            readonly at: components["schemas"]["Common.instant"];
            /** @description Why. */
            readonly reason: string;
        } | {
            /**
             * @description What changes.
             * @constant
             */
            readonly op: "narrow-field";
            readonly clause: components["schemas"]["Common.clauseId"];
            readonly field: components["schemas"]["Common.fieldName"];
            readonly part: components["schemas"]["Common.part"];
            readonly id?: components["schemas"]["Common.changeId"];
            readonly carried?: components["schemas"]["AgreementParts.carried"];
            /** @description Who made the change (role and party). */
            readonly by: string;
            /** @description When. */
            readonly at: components["schemas"]["Common.instant"];
            /** @description Why. */
            readonly reason: string;
        } | {
            /**
             * @description What changes.
             * @constant
             */
            readonly op: "remove-clause";
            readonly clause: components["schemas"]["Common.clauseId"];
            readonly id?: components["schemas"]["Common.changeId"];
            readonly carried?: components["schemas"]["AgreementParts.carried"];
            /** @description Who made the change (role and party). */
            readonly by: string;
            /** @description When. */
            readonly at: components["schemas"]["Common.instant"];
            /** @description Why. */
            readonly reason: string;
        } | {
            /**
             * @description What changes.
             * @constant
             */
            readonly op: "remove-role";
            readonly clause: components["schemas"]["Common.clauseId"];
            readonly role: components["schemas"]["Common.role"];
            readonly id?: components["schemas"]["Common.changeId"];
            readonly carried?: components["schemas"]["AgreementParts.carried"];
            /** @description Who made the change (role and party). */
            readonly by: string;
            /** @description When. */
            readonly at: components["schemas"]["Common.instant"];
            /** @description Why. */
            readonly reason: string;
        } | {
            /**
             * @description What changes.
             * @constant
             */
            readonly op: "require-consent";
            readonly clause: components["schemas"]["Common.clauseId"];
            readonly requirement: components["schemas"]["Common.consentRequirement"];
            readonly id?: components["schemas"]["Common.changeId"];
            readonly carried?: components["schemas"]["AgreementParts.carried"];
            /** @description Who made the change (role and party). */
            readonly by: string;
            /** @description When. */
            readonly at: components["schemas"]["Common.instant"];
            /** @description Why. */
            readonly reason: string;
        } | {
            /**
             * @description What changes.
             * @constant
             */
            readonly op: "add-condition";
            readonly clause: components["schemas"]["Common.clauseId"];
            readonly condition: components["schemas"]["Common.condition"];
            readonly id?: components["schemas"]["Common.changeId"];
            readonly carried?: components["schemas"]["AgreementParts.carried"];
            /** @description Who made the change (role and party). */
            readonly by: string;
            /** @description When. */
            readonly at: components["schemas"]["Common.instant"];
            /** @description Why. */
            readonly reason: string;
        } | {
            /**
             * @description What changes.
             * @constant
             */
            readonly op: "set-mode";
            readonly purpose: components["schemas"]["Common.purposeCode"];
            readonly mode: components["schemas"]["Common.mode"];
            readonly id?: components["schemas"]["Common.changeId"];
            readonly carried?: components["schemas"]["AgreementParts.carried"];
            /** @description Who made the change (role and party). */
            readonly by: string;
            /** @description When. */
            readonly at: components["schemas"]["Common.instant"];
            /** @description Why. */
            readonly reason: string;
        } | {
            /**
             * @description What changes.
             * @constant
             */
            readonly op: "narrow-phases";
            readonly purpose: components["schemas"]["Common.purposeCode"];
            /** @description The phases that stay. */
            readonly phases: readonly components["schemas"]["Common.phase"][];
            readonly id?: components["schemas"]["Common.changeId"];
            readonly carried?: components["schemas"]["AgreementParts.carried"];
            /** @description Who made the change (role and party). */
            readonly by: string;
            /** @description When. */
            readonly at: components["schemas"]["Common.instant"];
            /** @description Why. */
            readonly reason: string;
        } | {
            /**
             * @description What changes.
             * @constant
             */
            readonly op: "close-candidates";
            readonly purpose: components["schemas"]["Common.purposeCode"];
            readonly id?: components["schemas"]["Common.changeId"];
            readonly carried?: components["schemas"]["AgreementParts.carried"];
            /** @description Who made the change (role and party). */
            readonly by: string;
            /** @description When. */
            readonly at: components["schemas"]["Common.instant"];
            /** @description Why. */
            readonly reason: string;
        } | {
            /**
             * @description What changes.
             * @constant
             */
            readonly op: "set-articles";
            readonly articles: components["schemas"]["AgreementParts.articlesChange"];
            readonly id?: components["schemas"]["Common.changeId"];
            /** @description Who made the change (role and party). */
            readonly by: string;
            /** @description When. */
            readonly at: components["schemas"]["Common.instant"];
            /** @description Why. */
            readonly reason: string;
        } | {
            /**
             * @description What changes.
             * @constant
             */
            readonly op: "set-value-list";
            readonly field: components["schemas"]["Common.fieldName"];
            readonly values: components["schemas"]["AgreementParts.valueLabels"];
            readonly id?: components["schemas"]["Common.changeId"];
            /** @description Who made the change (role and party). */
            readonly by: string;
            /** @description When. */
            readonly at: components["schemas"]["Common.instant"];
            /** @description Why. */
            readonly reason: string;
        };
        /**
         * ProposedChange
         * @description A change of a twist as somebody proposes it; the gateway adds who, when and why.
         */
        readonly "AgreementParts.proposedChange": {
            /**
             * @description What changes.
             * @constant
             */
            readonly op: "switch-on";
            readonly clause: components["schemas"]["Common.clauseId"];
            readonly field: components["schemas"]["Common.fieldName"];
        } | {
            /**
             * @description What changes.
             * @constant
             */
            readonly op: "remove-field";
            readonly clause: components["schemas"]["Common.clauseId"];
            readonly field: components["schemas"]["Common.fieldName"];
        } | {
            /**
             * @description What changes.
             * @constant
             */
            readonly op: "narrow-field";
            readonly clause: components["schemas"]["Common.clauseId"];
            readonly field: components["schemas"]["Common.fieldName"];
            readonly part: components["schemas"]["Common.part"];
        } | {
            /**
             * @description What changes.
             * @constant
             */
            readonly op: "remove-clause";
            readonly clause: components["schemas"]["Common.clauseId"];
        } | {
            /**
             * @description What changes.
             * @constant
             */
            readonly op: "remove-role";
            readonly clause: components["schemas"]["Common.clauseId"];
            readonly role: components["schemas"]["Common.role"];
        } | {
            /**
             * @description What changes.
             * @constant
             */
            readonly op: "require-consent";
            readonly clause: components["schemas"]["Common.clauseId"];
            readonly requirement: components["schemas"]["Common.consentRequirement"];
        } | {
            /**
             * @description What changes.
             * @constant
             */
            readonly op: "add-condition";
            readonly clause: components["schemas"]["Common.clauseId"];
            readonly condition: components["schemas"]["Common.condition"];
        } | {
            /**
             * @description What changes.
             * @constant
             */
            readonly op: "set-mode";
            readonly purpose: components["schemas"]["Common.purposeCode"];
            readonly mode: components["schemas"]["Common.mode"];
        } | {
            /**
             * @description What changes.
             * @constant
             */
            readonly op: "narrow-phases";
            readonly purpose: components["schemas"]["Common.purposeCode"];
            /** @description The phases that stay. */
            readonly phases: readonly components["schemas"]["Common.phase"][];
        } | {
            /**
             * @description What changes.
             * @constant
             */
            readonly op: "close-candidates";
            readonly purpose: components["schemas"]["Common.purposeCode"];
        } | {
            /**
             * @description What changes.
             * @constant
             */
            readonly op: "set-articles";
            readonly articles: components["schemas"]["AgreementParts.articlesChange"];
        } | {
            /**
             * @description What changes.
             * @constant
             */
            readonly op: "set-value-list";
            readonly field: components["schemas"]["Common.fieldName"];
            readonly values: components["schemas"]["AgreementParts.valueLabels"];
        };
        /**
         * DraftFrame
         * @description What a region decided so far beside the twist: who, when, and who arranges what. What is not decided yet is left out.
         */
        readonly "AgreementParts.draftFrame": {
            readonly id?: components["schemas"]["Common.agreementId"];
            readonly version?: components["schemas"]["Common.version"];
            readonly title?: components["schemas"]["Common.localText"];
            readonly scope?: components["schemas"]["AgreementParts.scope"];
            /** @description The parties so far. */
            readonly parties?: readonly components["schemas"]["AgreementParts.agreementParty"][];
            readonly signing?: components["schemas"]["AgreementParts.signing"];
            readonly term?: components["schemas"]["AgreementParts.term"];
            /** @description Retention per party type (art. 15). */
            readonly retention?: readonly components["schemas"]["AgreementParts.retentionPeriod"][];
            /** @description The region's own rules so far; an empty list is none. */
            readonly houseRules?: readonly components["schemas"]["AgreementParts.houseRule"][];
            /** @description What is arranged so far. */
            readonly arrangements?: {
                /** @description Version of the data annex (art. 5). */
                readonly annexVersion?: components["schemas"]["Common.version"];
                /** @description The one desk where clients exercise their rights (art. 9). */
                readonly rightsDesk?: components["schemas"]["AgreementParts.contact"];
                readonly processor?: components["schemas"]["AgreementParts.processor"];
                /** @description Where a data breach is reported (art. 14). */
                readonly breachContact?: components["schemas"]["AgreementParts.contact"];
                readonly quotas?: components["schemas"]["AgreementParts.quotas"];
                readonly steering?: components["schemas"]["AgreementParts.steering"];
                /** @description When the agreement is evaluated next (art. 22). */
                readonly nextEvaluation?: components["schemas"]["Common.day"];
                /** @description The emergency procedure (art. 5); left out, there is none. */
                readonly emergency?: components["schemas"]["AgreementParts.emergency"];
            };
        };
        /**
         * Author
         * @description Who did something to a draft: a party, in a role, through an application or as a person known by a label.
         */
        readonly "AgreementParts.author": {
            readonly party: components["schemas"]["Common.partyId"];
            readonly role: components["schemas"]["Common.role"];
            /** @description The API client, or a label of the person within the party. */
            readonly by: components["schemas"]["Common.line"];
        };
        /**
         * Verdict
         * @description approve: the text can be offered as it is; object: it is not to be offered as it is; advise: for whoever decides.
         * @enum {string}
         */
        readonly "AgreementParts.verdict": "approve" | "object" | "advise";
        /**
         * PointKey
         * @description One thing that is decided by itself in an agreement: its clause or purpose, its kind and its name.
         */
        readonly "AgreementParts.pointKey": string;
        /**
         * Reason
         * @description Why, in words.
         */
        readonly "AgreementParts.reason": components["schemas"]["Common.line"];
        /**
         * RebaseConflict
         * @description What did not go over to another version of the model as it was. `decide` waits for somebody who settles it; `note` only tells.
         */
        readonly "AgreementParts.rebaseConflict": {
            readonly id: components["schemas"]["Common.changeId"];
            /**
             * @description Whether somebody has to decide.
             * @enum {string}
             */
            readonly kind: "decide" | "note";
            /** @description What happened. */
            readonly code: string;
            /** @description The change of the twist that it is about. */
            readonly change?: components["schemas"]["Common.changeId"];
            /** @description JSON Pointer into the new version of the model, or into the twist as it was. */
            readonly pointer: string;
            /** @description What happened, in words. */
            readonly detail: string;
            /** @description What to do about it. */
            readonly remedy: string;
        };
        /**
         * DraftState
         * @description draft: being written; consultation: open to all its parties for comment; offered: published for signing, never changed again; abandoned.
         * @enum {string}
         */
        readonly "AgreementParts.draftState": "draft" | "consultation" | "offered" | "abandoned";
        /**
         * Processor
         * @description Who runs the gateway, as processor (art. 10; AVG art. 28).
         */
        readonly "AgreementParts.processor": {
            /** @description Name. */
            readonly name: components["schemas"]["Common.line"];
            /** @description The processor agreement: title, version, date. */
            readonly agreement: components["schemas"]["Common.line"];
        };
        /**
         * Quotas
         * @description Homes pledged (art. 16).
         */
        readonly "AgreementParts.quotas": readonly {
            /** @description Calendar year. */
            readonly year: number;
            /** @description The municipality. */
            readonly municipality: components["schemas"]["Common.line"];
            /** @description The corporation that offers them. */
            readonly corporation: components["schemas"]["Common.partyId"];
            /** @description How many homes. */
            readonly homes: number;
        }[];
        /**
         * Steering
         * @description The steering group: parties that admit and expel (art. 19, 21).
         */
        readonly "AgreementParts.steering": {
            /** @description Its members. */
            readonly members: readonly components["schemas"]["Common.partyId"][];
            /** @description How many of them must agree. */
            readonly atLeast: number;
        };
        /**
         * AgreementSummary
         * @description One version of an agreement in a list.
         */
        readonly AgreementSummary: {
            readonly id: components["schemas"]["Common.agreementId"];
            readonly version: components["schemas"]["Common.version"];
            readonly hash: components["schemas"]["Common.agreementHash"];
            /**
             * @description Where it stands: offered, partly-signed, signed (complete, before its first day; runs as a shadow), in-force, expired, ended; damaged: its text is not the one of its hash.
             * @enum {string}
             */
            readonly state: "offered" | "partly-signed" | "signed" | "in-force" | "expired" | "ended" | "damaged";
            /**
             * @description Why it has ended.
             * @enum {string}
             */
            readonly reason?: "superseded" | "newer-version-damaged" | "quorum-lost";
            /** @description The title. */
            readonly title?: components["schemas"]["Common.localText"];
            /** @description The region. */
            readonly region?: string;
            readonly term?: components["schemas"]["AgreementParts.term"];
        };
        /**
         * AgreementWarning
         * @description Something that somebody must act on before a day comes.
         */
        readonly AgreementWarning: {
            /**
             * @description What ends or is due.
             * @enum {string}
             */
            readonly code: "term-ends" | "evaluation-due" | "key-ends" | "mandate-ends" | "party-leaves";
            /**
             * @description Within how many days.
             * @enum {integer}
             */
            readonly days: 90 | 30 | 7;
            /** @description The last day on which it is as it is. */
            readonly on: components["schemas"]["Common.day"];
            /** @description What it is about. */
            readonly about: {
                /** @description An agreement. */
                readonly agreement?: {
                    readonly id: components["schemas"]["Common.agreementId"];
                    readonly version: components["schemas"]["Common.version"];
                };
                /** @description A party. */
                readonly party?: components["schemas"]["Common.partyId"];
                /** @description Id of the key that ends. */
                readonly kid?: string;
                /** @description The party that was mandated. */
                readonly mandated?: components["schemas"]["Common.partyId"];
            };
        };
        /**
         * Agreement
         * @description An effective agreement (afspraak): what the parties sign and what the engine runs on. Its hash covers all of it, and through the digests in `text` the words that were read.
         */
        readonly Agreement: {
            /**
             * @description What kind of document this is; part of what is hashed.
             * @constant
             */
            readonly type: "sluis-agreement";
            /**
             * @description How the document is hashed, over its JCS form (RFC 8785).
             * @constant
             */
            readonly hashAlgorithm: "SHA3-512";
            readonly id: components["schemas"]["Common.agreementId"];
            readonly version: components["schemas"]["Common.version"];
            /** @description The title. */
            readonly title: components["schemas"]["Common.localText"];
            /** @description Region and target groups (art. 4). */
            readonly scope: components["schemas"]["AgreementParts.scope"];
            /** @description The model it is made from. */
            readonly model: {
                /** @description Id of the model. */
                readonly id: components["schemas"]["Common.line"];
                readonly version: components["schemas"]["Common.version"];
                /** @description What the model says it is, and what it is not: a proposal, say, that a lawyer still has to check. */
                readonly status: components["schemas"]["Common.localText"];
            };
            /** @description The parties (art. 1). */
            readonly parties: readonly components["schemas"]["AgreementParts.agreementParty"][];
            /** @description Who must have signed before anything opens, and with what. */
            readonly signing: components["schemas"]["AgreementParts.signing"];
            /** @description When it holds (art. 18). */
            readonly term: components["schemas"]["AgreementParts.term"];
            /** @description How long each type of party keeps what it received, after the case is closed (art. 15). */
            readonly retention: readonly components["schemas"]["AgreementParts.retentionPeriod"][];
            /** @description What the region arranged, and who does it. */
            readonly arrangements: components["schemas"]["AgreementParts.arrangements"];
            /** @description What is agreed beside the clauses. */
            readonly articles: components["schemas"]["AgreementParts.articles"];
            /** @description Labels that the region gives to values (art. 5). */
            readonly valueLists: readonly components["schemas"]["AgreementParts.valueList"][];
            /** @description The purposes (art. 3). */
            readonly purposes: readonly {
                readonly code: components["schemas"]["Common.purposeCode"];
                /** @description The purpose in words. */
                readonly label: components["schemas"]["Common.localText"];
                /**
                 * Format: uri
                 * @description URI of the processing activity in the register (AVG art. 30, LDV).
                 */
                readonly processingActivity: string;
                /** @description The phases of a case in which the purpose is open. */
                readonly phases: readonly components["schemas"]["Common.phase"][];
                /** @description Whether a corporation that is only a candidate in the case may ask for this purpose. */
                readonly candidates: boolean;
                readonly mode: components["schemas"]["Common.mode"];
            }[];
            /** @description The roles (art. 6). */
            readonly roles: readonly {
                readonly id: components["schemas"]["Common.role"];
                readonly partyType: components["schemas"]["Common.partyType"];
                /** @description The role in words. */
                readonly label: components["schemas"]["Common.localText"];
                /** @description Whether a duty of confidentiality is recorded for the role (UAVG 30(4)); without it no I9 or H9 field. */
                readonly confidentialityDuty: boolean;
            }[];
            /** @description The clauses (art. 5 to 8). */
            readonly clauses: readonly {
                readonly id: components["schemas"]["Common.clauseId"];
                readonly purpose: components["schemas"]["Common.purposeCode"];
                /** @description Who sends. */
                readonly from: components["schemas"]["Common.partyType"];
                /** @description Who receives. */
                readonly to: components["schemas"]["Common.partyType"];
                /** @description The roles that may ask. */
                readonly roles: readonly components["schemas"]["Common.role"][];
                /** @description The fields, each whole or in part. */
                readonly fields: readonly {
                    readonly name: components["schemas"]["Common.fieldName"];
                    /**
                     * @description all, or the part that is shown.
                     * @enum {string}
                     */
                    readonly part: "all" | "year" | "month" | "postcode-area" | "organisation";
                    /**
                     * @description core: in the national model; option: switched on by the region.
                     * @enum {string}
                     */
                    readonly origin: "core" | "option";
                }[];
                readonly consentRequirement: components["schemas"]["Common.consentRequirement"];
                /** @description Why the clause is lawful: four questions, answered apart. */
                readonly legalBasis: {
                    /** @description Basis of the party that sends (AVG art. 6 or sector law). */
                    readonly disclosing: readonly components["schemas"]["Common.legalBasisId"][];
                    /** @description Basis of the party that receives. */
                    readonly receiving: readonly components["schemas"]["Common.legalBasisId"][];
                    /** @description Exception for special data, criminal data or the BSN, where such fields are in the clause. */
                    readonly exception: readonly components["schemas"]["Common.legalBasisId"][];
                    /** @description What lifts secrecy, where it applies. */
                    readonly secrecy: readonly components["schemas"]["Common.legalBasisId"][];
                };
                /** @description Preconditions the sender must have met. */
                readonly conditions: readonly components["schemas"]["Common.condition"][];
            }[];
            /** @description Rules of the region itself, which may only deny. Left out when there are none. */
            readonly houseRules?: readonly components["schemas"]["AgreementParts.houseRule"][];
            /** @description The words in which the text names fields and legal bases. */
            readonly vocabulary: components["schemas"]["AgreementParts.vocabulary"];
            /** @description Digests of the text that belongs to these terms. */
            readonly text: components["schemas"]["AgreementParts.agreementText"];
        };
        /**
         * BreachClientRequest
         * @description What a controller decided about telling a client (AVG art. 34).
         */
        readonly BreachClientRequest: {
            readonly state: components["schemas"]["Common.tellState"];
        };
        /**
         * BreachNotification
         * @description The facts of AVG art. 33(3) for the form of the supervisory authority, as far as the gateway knows them. It is not that form.
         */
        readonly BreachNotification: {
            /** @description The article whose order it follows. */
            readonly basis: string;
            readonly breach: components["schemas"]["Common.breachId"];
            /** @description Who notifies. */
            readonly controller: string;
            /** @description Art. 33(3)(a). */
            readonly nature: {
                readonly kind: components["schemas"]["Common.breachKind"];
                /** @description When it was discovered. */
                readonly discoveredAt: components["schemas"]["Common.instant"];
                /** @description Until when; later needs the reasons for the delay (art. 33(1)). */
                readonly authorityBy: components["schemas"]["Common.instant"];
                /** @description From when. */
                readonly from: components["schemas"]["Common.instant"];
                /** @description Until when; left out while it goes on. */
                readonly to?: components["schemas"]["Common.instant"];
                /** @description Categories of persons. */
                readonly personCategories: readonly string[];
                /** @description How many persons, by the log. */
                readonly persons: number;
                /** @description Categories of data. */
                readonly recordCategories: readonly {
                    readonly category: components["schemas"]["Common.category"];
                    /** @description How sensitive. */
                    readonly sensitivities: readonly components["schemas"]["Common.sensitivity"][];
                    /** @description The data in it, by their Dutch names. */
                    readonly fields: readonly string[];
                }[];
                /** @description How many values left, by the log. */
                readonly records: number;
            };
            /** @description Art. 33(3)(b): where more can be asked. */
            readonly contact: readonly {
                /** @description Name. */
                readonly name: string;
                /** @description Address. */
                readonly email?: string;
                /** @description Number. */
                readonly phone?: string;
            }[];
            /** @description Art. 33(3)(c): the likely consequences. The gateway does not know them; the controller writes them. */
            readonly consequences: null;
            /** @description Art. 33(3)(d). */
            readonly measures: {
                /** @description What was frozen at the gateway since. */
                readonly freezes: readonly {
                    /** @description What kind of thing. */
                    readonly kind: string;
                    readonly reason: components["schemas"]["Common.freezeReason"];
                    /** @description Since when. */
                    readonly frozenAt: components["schemas"]["Common.instant"];
                    /** @description When it was lifted. */
                    readonly liftedAt?: components["schemas"]["Common.instant"];
                }[];
                /** @description What else was done or is proposed; the controller writes it. */
                readonly further: null;
            };
            /** @description Art. 34: telling the clients. */
            readonly clients: {
                /** @description Told. */
                readonly told: number;
                /** @description Decided that it is not needed. */
                readonly notNeeded: number;
                /** @description Not decided yet. */
                readonly open: number;
            };
        };
        /**
         * BreachReport
         * @description What the log tells of a data breach to one reader. Names of fields, never a value; of clients only the own case references of the reader.
         */
        readonly BreachReport: {
            readonly breach: components["schemas"]["DataBreach"];
            /** @description When it was made, from the log as it was then. */
            readonly madeAt: components["schemas"]["Common.instant"];
            /** @description The part of the reader as a controller: what it received, or what was sent by its type of party in a case of its own. */
            readonly own?: {
                /** @description Each case with its recipients. */
                readonly clients: readonly {
                    readonly caseRef: components["schemas"]["Common.caseRef"];
                    /** @description Who received what. */
                    readonly recipients: readonly {
                        readonly party: components["schemas"]["Common.partyId"];
                        /** @description For what it asked. */
                        readonly purposes: readonly string[];
                        /** @description What it received. */
                        readonly fields: readonly {
                            readonly field: components["schemas"]["Common.fieldName"];
                            readonly category: components["schemas"]["Common.category"];
                            readonly sensitivity: components["schemas"]["Common.sensitivity"];
                            /** @description The part of it that left, when not all. */
                            readonly part?: components["schemas"]["Common.part"];
                        }[];
                        /** @description How often. */
                        readonly disclosures: number;
                        /** @description First. */
                        readonly first: components["schemas"]["Common.instant"];
                        /** @description Last. */
                        readonly last: components["schemas"]["Common.instant"];
                    }[];
                    /** @description Whether a citizen number, a special category or criminal data is among it (UAVG art. 46; AVG art. 9, 10). */
                    readonly special: boolean;
                    /**
                     * @description What this points to: tell the client, or consider it. The controller decides (AVG art. 34).
                     * @enum {string}
                     */
                    readonly advice: "tell" | "consider";
                    readonly state: components["schemas"]["Common.tellState"];
                }[];
                /** @description How many clients. */
                readonly persons: number;
                /** @description How many disclosures. */
                readonly disclosures: number;
                /** @description Disclosures to the reader about clients who were erased since: nobody can tell who they are. */
                readonly unlinked: number;
            };
            /** @description Everything in the scope, in numbers: for the party it is about, and for who runs the gateway. */
            readonly totals?: {
                /** @description How many clients. */
                readonly persons: number;
                /** @description How many disclosures. */
                readonly disclosures: number;
                /** @description The first one. */
                readonly first?: components["schemas"]["Common.instant"];
                /** @description The last one. */
                readonly last?: components["schemas"]["Common.instant"];
                /** @description Per party. */
                readonly recipients: readonly {
                    readonly party: components["schemas"]["Common.partyId"];
                    /** @description Clients. */
                    readonly persons: number;
                    /** @description Disclosures. */
                    readonly disclosures: number;
                }[];
                /** @description Per field. */
                readonly fields: readonly {
                    readonly field: components["schemas"]["Common.fieldName"];
                    readonly category: components["schemas"]["Common.category"];
                    readonly sensitivity: components["schemas"]["Common.sensitivity"];
                    /** @description How often it left. */
                    readonly disclosures: number;
                }[];
                /** @description What else was asked or done in the scope, by kind of entry: refusals, readings, changes. */
                readonly others: readonly {
                    /** @description Kind of entry. */
                    readonly kind: string;
                    /** @description How often. */
                    readonly count: number;
                }[];
            };
            /** @description What the log cannot tell. */
            readonly unknown: readonly ("after-delivery" | "held-before" | "who-really" | "same-id" | "which-sender" | "erased" | "under-way")[];
        };
        /**
         * BreachRequest
         * @description Record a data breach (AVG art. 4(12)); the terms run from its discovery.
         */
        readonly BreachRequest: {
            readonly kind: components["schemas"]["Common.breachKind"];
            /** @description When it was discovered: the terms run from here. */
            readonly discoveredAt: components["schemas"]["Common.instant"];
            readonly scope: components["schemas"]["Common.breachScope"];
        };
        /**
         * CaseChange
         * @description Change a case: its phase, its parties, the conditions that were met.
         */
        readonly CaseChange: {
            readonly phase?: components["schemas"]["Common.phase"];
            /** @description Parties that join, or whose capacity changes. */
            readonly join?: readonly {
                readonly party: components["schemas"]["Common.partyId"];
                /**
                 * @description party: takes part; candidate: a corporation that is considered, and sees only what is open to candidates.
                 * @enum {string}
                 */
                readonly capacity: "party" | "candidate";
                /** @description Whether it is bound by the client's tenancy contract. */
                readonly contract: boolean;
            }[];
            /** @description Parties that leave. */
            readonly leave?: readonly components["schemas"]["Common.partyId"][];
            /** @description Preconditions that the sending party declares to have met. */
            readonly conditionsMet?: readonly components["schemas"]["Common.condition"][];
        };
        /**
         * CaseRequest
         * @description Register a case (traject) of a client.
         */
        readonly CaseRequest: {
            readonly agreement: components["schemas"]["Common.agreementId"];
            readonly phase?: components["schemas"]["Common.phase"];
            /** @description The other parties; the party that registers is added by itself. */
            readonly parties?: readonly {
                readonly party: components["schemas"]["Common.partyId"];
                /**
                 * @description party: takes part; candidate: a corporation that is considered, and sees only what is open to candidates.
                 * @enum {string}
                 */
                readonly capacity: "party" | "candidate";
                /** @description Whether it is bound by the client's tenancy contract. */
                readonly contract: boolean;
            }[];
            /** @description Values to start with, as far as the sender may supply them. */
            readonly records?: components["schemas"]["ClientRecord"];
        };
        /**
         * Case
         * @description A case (traject) as one party sees it: its own reference, the parties and the phase. No value of any field of the client.
         */
        readonly Case: {
            readonly caseRef: components["schemas"]["Common.caseRef"];
            readonly agreement: components["schemas"]["Common.agreementId"];
            readonly phase: components["schemas"]["Common.phase"];
            readonly openedAt: components["schemas"]["Common.instant"];
            /** @description The parties at this moment. */
            readonly parties: readonly {
                readonly party: components["schemas"]["Common.partyId"];
                /**
                 * @description party: takes part; candidate: a corporation that is considered, and sees only what is open to candidates.
                 * @enum {string}
                 */
                readonly capacity: "party" | "candidate";
                /** @description Whether it is bound by the client's tenancy contract. */
                readonly contract: boolean;
            }[];
        };
        /**
         * Catalogue
         * @description The field catalogue: every field there is, its class, and who holds it.
         */
        readonly Catalogue: {
            readonly version: components["schemas"]["Common.version"];
            /** @description When this version was made. */
            readonly date: components["schemas"]["Common.day"];
            /** @description Where the catalogue comes from. */
            readonly source: string;
            /** @description The fields. */
            readonly fields: readonly {
                /** @description Number in the catalogue. */
                readonly id: string;
                readonly name: components["schemas"]["Common.fieldName"];
                /** @description The name people see. */
                readonly label: components["schemas"]["Common.localText"];
                readonly category: components["schemas"]["Common.category"];
                readonly sensitivity: components["schemas"]["Common.sensitivity"];
                /**
                 * @description Who primarily holds the value; gateway and derived are made here.
                 * @enum {string}
                 */
                readonly holder: "MUN" | "HUB" | "COR" | "PRO" | "BUD" | "gateway" | "derived";
                /** @description Whether the value is or hints at a place (withheld when the address is secret, Wet BRP 2.59). */
                readonly location: boolean;
                /** @description Whether the value comes from a treatment file and never leaves the provider (BW 7:457, Wet BIG 88). */
                readonly medicalSource: boolean;
                /** @description The fields this one is computed from; their legal limits apply to it too. */
                readonly derivedFrom: readonly components["schemas"]["Common.fieldName"][];
                /** @description The parts of the value an agreement may show instead of all of it. */
                readonly parts: readonly components["schemas"]["Common.part"][];
                /** @description The values there are, for a field with a fixed list; absent for all others. */
                readonly values?: readonly string[];
                /** @description Mapping to national vocabularies, and traps. */
                readonly note: string;
            }[];
        };
        /**
         * Checks
         * @description The checks of an agreement as dated data: how bad each finding is, what it rests on, and what to do about it.
         */
        readonly Checks: {
            readonly version: components["schemas"]["Common.version"];
            /** @description When this version was made. */
            readonly date: components["schemas"]["Common.day"];
            /** @description The checks, by code. */
            readonly checks: readonly {
                readonly code: components["schemas"]["Checks.checkCode"];
                readonly severity: components["schemas"]["Checks.severity"];
                /** @description The article or rule (LR-nn) it rests on, where a finding names none that is closer. */
                readonly source: string;
                /** @description What is wrong, in words. */
                readonly title: components["schemas"]["Common.localText"];
                /** @description What to do about it. */
                readonly remedy: components["schemas"]["Common.localText"];
                /** @description Version of this check. */
                readonly version: components["schemas"]["Common.version"];
                /** @description When this version of the check was made. */
                readonly date: components["schemas"]["Common.day"];
            }[];
        };
        /**
         * CheckCode
         * @description Stable name of a check.
         */
        readonly "Checks.checkCode": string;
        /**
         * Severity
         * @description error: it may not be signed like this; warning: it may, but somebody should look at it.
         * @enum {string}
         */
        readonly "Checks.severity": "error" | "warning";
        /**
         * ClientRecord
         * @description The values of the fields of the catalogue for one subject. null says that no value is known; a part of a value (year, postcode area, organisation) has its own form.
         */
        readonly ClientRecord: {
            /** @description F01 Dossierreferentie. */
            readonly caseRef?: components["schemas"]["ClientRecord.caseRefValue"] | null;
            /** @description F02 Voorletters. */
            readonly initials?: components["schemas"]["ClientRecord.initialsValue"] | null;
            /** @description F03 Achternaam. */
            readonly familyName?: components["schemas"]["ClientRecord.familyNameValue"] | null;
            /** @description F04 Geboortedatum. */
            readonly dateOfBirth?: components["schemas"]["ClientRecord.dateOfBirthValue"] | null | string;
            /** @description F05 Leeftijdsklasse. */
            readonly ageBand?: components["schemas"]["ClientRecord.ageBandValue"] | null;
            /** @description F06 Burgerservicenummer. */
            readonly bsn?: components["schemas"]["ClientRecord.bsnValue"] | null;
            /** @description F07 Rechtmatig verblijf (ja/nee). */
            readonly lawfulResidence?: components["schemas"]["ClientRecord.lawfulResidenceValue"] | null;
            /** @description F08 Wettelijke vertegenwoordiging. */
            readonly representativeType?: components["schemas"]["ClientRecord.representativeTypeValue"] | null;
            /** @description F09 Contact vertegenwoordiger. */
            readonly representativeContact?: components["schemas"]["ClientRecord.representativeContactValue"] | null;
            /** @description F10 Telefoonnummer. */
            readonly phone?: components["schemas"]["ClientRecord.phoneValue"] | null;
            /** @description F11 E-mailadres. */
            readonly email?: components["schemas"]["ClientRecord.emailValue"] | null;
            /** @description F12 Correspondentie-/briefadres. */
            readonly correspondenceAddress?: components["schemas"]["ClientRecord.correspondenceAddressValue"] | null | {
                /** @description Four digits. */
                readonly postcode: string;
            };
            /** @description F13 Verblijfsadres (instelling). */
            readonly currentStayAddress?: components["schemas"]["ClientRecord.currentStayAddressValue"] | null | {
                /** @description Four digits. */
                readonly postcode: string;
            };
            /** @description F14 Adres geheim. */
            readonly addressSecret?: components["schemas"]["ClientRecord.addressSecretValue"] | null;
            /** @description F15 Voorkeurstaal. */
            readonly preferredLanguage?: components["schemas"]["ClientRecord.preferredLanguageValue"] | null;
            /** @description F16 Huishoudgrootte. */
            readonly householdSize?: components["schemas"]["ClientRecord.householdSizeValue"] | null;
            /** @description F17 Huishoudsamenstelling. */
            readonly householdType?: components["schemas"]["ClientRecord.householdTypeValue"] | null;
            /** @description F18 Uitstroomgereed per. */
            readonly outflowReadyFrom?: components["schemas"]["ClientRecord.outflowReadyFromValue"] | null | string;
            /** @description F19 Uitstroomprofiel (woonvorm 1-5). */
            readonly outflowProfile?: components["schemas"]["ClientRecord.outflowProfileValue"] | null;
            /** @description F20 Woonvaardigheden. */
            readonly skillHousing?: components["schemas"]["ClientRecord.skillHousingValue"] | null;
            /** @description F21 Omgaan met geld. */
            readonly skillMoney?: components["schemas"]["ClientRecord.skillMoneyValue"] | null;
            /** @description F22 Persoonlijke verzorging. */
            readonly skillSelfCare?: components["schemas"]["ClientRecord.skillSelfCareValue"] | null;
            /** @description F23 Dagbesteding/werk geregeld. */
            readonly daytimeActivity?: components["schemas"]["ClientRecord.daytimeActivityValue"] | null;
            /** @description F24 Woontraining/woonschool afgerond. */
            readonly tenancyTraining?: components["schemas"]["ClientRecord.tenancyTrainingValue"] | null;
            /** @description F25 Gemeente van herkomst/regiobinding. */
            readonly municipalityOfOrigin?: components["schemas"]["ClientRecord.municipalityOfOriginValue"] | null;
            /** @description F26 Voorkeursgebieden. */
            readonly preferredAreas?: components["schemas"]["ClientRecord.preferredAreasValue"] | null;
            /** @description F27 Uitgesloten gebieden (zonder reden). */
            readonly excludedAreas?: components["schemas"]["ClientRecord.excludedAreasValue"] | null;
            /** @description F28 Woningeisen (kamers, verdieping, toegankelijkheid). */
            readonly dwellingRequirements?: components["schemas"]["ClientRecord.dwellingRequirementsValue"] | null;
            /** @description F29 Maximale huurprijs. */
            readonly maxRent?: components["schemas"]["ClientRecord.maxRentValue"] | null;
            /** @description F30 Urgentie (status, geldig tot). */
            readonly urgency?: components["schemas"]["ClientRecord.urgencyValue"] | null;
            /** @description F31 Voorziening van herkomst. */
            readonly originSetting?: components["schemas"]["ClientRecord.originSettingValue"] | null;
            /** @description F32 Inschrijfnummer woningzoekende. */
            readonly housingRegistrationNo?: components["schemas"]["ClientRecord.housingRegistrationNoValue"] | null;
            /** @description F33 Inkomensbron. */
            readonly incomeSource?: components["schemas"]["ClientRecord.incomeSourceValue"] | null;
            /** @description F34 Uitkomst inkomens-/passendheidstoets. */
            readonly incomeTestResult?: components["schemas"]["ClientRecord.incomeTestResultValue"] | null;
            /** @description F35 Rekeninkomen. */
            readonly householdIncome?: components["schemas"]["ClientRecord.householdIncomeValue"] | null;
            /** @description F36 Huurbetaling geregeld via. */
            readonly rentPaymentArrangement?: components["schemas"]["ClientRecord.rentPaymentArrangementValue"] | null;
            /** @description F37 Soort budgetondersteuning. */
            readonly budgetSupportType?: components["schemas"]["ClientRecord.budgetSupportTypeValue"] | null;
            /** @description F38 Contact bewindvoerder/budgetbeheerder. */
            readonly financialContact?: components["schemas"]["ClientRecord.financialContactValue"] | null;
            /** @description F39 Schuldensituatie stabiel (ja/nee). */
            readonly debtStabilised?: components["schemas"]["ClientRecord.debtStabilisedValue"] | null;
            /** @description F40 Fase schuldhulptraject. */
            readonly debtTrackPhase?: components["schemas"]["ClientRecord.debtTrackPhaseValue"] | null;
            /** @description F41 Schuldbedragen en schuldeisers. */
            readonly debtDetails?: components["schemas"]["ClientRecord.debtDetailsValue"] | null;
            /** @description F42 Oude huurschuld bij deze verhuurder. */
            readonly formerRentDebtHere?: components["schemas"]["ClientRecord.formerRentDebtHereValue"] | null;
            /** @description F43 Begeleiding actief (ja/nee). */
            readonly supportActive?: components["schemas"]["ClientRecord.supportActiveValue"] | null;
            /** @description F44 Zorgaanbieder. */
            readonly supportProviderName?: components["schemas"]["ClientRecord.supportProviderNameValue"] | null;
            /** @description F45 Ambulant begeleider (naam, telefoon). */
            readonly supportContact?: components["schemas"]["ClientRecord.supportContactValue"] | null;
            /** @description F46 Begeleiding van-tot (gepland). */
            readonly supportPeriod?: components["schemas"]["ClientRecord.supportPeriodValue"] | null;
            /** @description F47 Begeleiding beeindigd op. */
            readonly supportEndDate?: components["schemas"]["ClientRecord.supportEndDateValue"] | null | string;
            /** @description F48 Intensiteit begeleiding. */
            readonly supportIntensityBand?: components["schemas"]["ClientRecord.supportIntensityBandValue"] | null;
            /** @description F49 Doelen ondersteuningsplan. */
            readonly supportPlanGoals?: components["schemas"]["ClientRecord.supportPlanGoalsValue"] | null;
            /** @description F50 Volgende evaluatie. */
            readonly nextEvaluationDate?: components["schemas"]["ClientRecord.nextEvaluationDateValue"] | null | string;
            /** @description F51 Uitkomst evaluatie. */
            readonly evaluationOutcome?: components["schemas"]["ClientRecord.evaluationOutcomeValue"] | null;
            /** @description F52 Opschalingsniveau. */
            readonly escalationLevel?: components["schemas"]["ClientRecord.escalationLevelValue"] | null;
            /** @description F53 Bereikbaarheid buiten kantooruren. */
            readonly outOfHoursContact?: components["schemas"]["ClientRecord.outOfHoursContactValue"] | null;
            /** @description F54 Contact met client verloren sinds. */
            readonly contactLost?: components["schemas"]["ClientRecord.contactLostValue"] | null | string;
            /** @description F55 Wmo-toewijzing (nummer, product, periode). */
            readonly wmoAllocation?: components["schemas"]["ClientRecord.wmoAllocationValue"] | null;
            /** @description F56 Verhuurdersverklaring. */
            readonly landlordStatement?: components["schemas"]["ClientRecord.landlordStatementValue"] | null;
            /** @description F57 Contractvorm. */
            readonly contractForm?: components["schemas"]["ClientRecord.contractFormValue"] | null;
            /** @description F58 Contractdata (ingang, omklapdatum, einde). */
            readonly contractDates?: components["schemas"]["ClientRecord.contractDatesValue"] | null;
            /** @description F59 Adres woning. */
            readonly dwellingAddress?: components["schemas"]["ClientRecord.dwellingAddressValue"] | null | {
                /** @description Four digits. */
                readonly postcode: string;
            };
            /** @description F60 Huurachterstand (maanden, bedrag). */
            readonly rentArrears?: components["schemas"]["ClientRecord.rentArrearsValue"] | null;
            /** @description F61 Overlastmelding (status). */
            readonly nuisanceStatus?: components["schemas"]["ClientRecord.nuisanceStatusValue"] | null;
            /** @description F62 Aard overlast (feitelijk). */
            readonly nuisanceNature?: components["schemas"]["ClientRecord.nuisanceNatureValue"] | null;
            /** @description F63 Veiligheidsinstructie (buitenkantinformatie). */
            readonly safetyInstruction?: components["schemas"]["ClientRecord.safetyInstructionValue"] | null;
            /** @description F64 Risicotaxatie. */
            readonly riskAssessment?: components["schemas"]["ClientRecord.riskAssessmentValue"] | null;
            /** @description F65 Justitiele gegevens, toezicht. */
            readonly justiceData?: components["schemas"]["ClientRecord.justiceDataValue"] | null;
            /** @description F66 Diagnose. */
            readonly diagnosis?: components["schemas"]["ClientRecord.diagnosisValue"] | null;
            /** @description F67 Medicatie en behandeling. */
            readonly medicationTreatment?: components["schemas"]["ClientRecord.medicationTreatmentValue"] | null;
            /** @description F68 Verslaving. */
            readonly addictionHistory?: components["schemas"]["ClientRecord.addictionHistoryValue"] | null;
            /** @description F69 Signalerings-/crisisplan. */
            readonly crisisPlan?: components["schemas"]["ClientRecord.crisisPlanValue"] | null;
            /** @description F70 ZRM-scores (13 domeinen, 1-5). */
            readonly zrmScores?: components["schemas"]["ClientRecord.zrmScoresValue"] | null;
        };
        /** @description A short text. */
        readonly "ClientRecord.shortText": string;
        /** @description A text. */
        readonly "ClientRecord.longText": string;
        /**
         * Format: date
         * @description A day.
         */
        readonly "ClientRecord.day": string;
        /** @description Telephone number, E.164. */
        readonly "ClientRecord.phone": string;
        /** @description E-mail address. */
        readonly "ClientRecord.email": string;
        /** @description Dutch postcode, or its four digits. */
        readonly "ClientRecord.postcode": string;
        /** @description 1 to 5. */
        readonly "ClientRecord.scale": number;
        /** @description Area codes. */
        readonly "ClientRecord.areas": readonly string[];
        /**
         * Address
         * @description An address.
         */
        readonly "ClientRecord.address": {
            /** @description Street. */
            readonly street: components["schemas"]["ClientRecord.shortText"];
            /** @description House number with addition. */
            readonly houseNumber: components["schemas"]["ClientRecord.shortText"];
            /** @description Postcode. */
            readonly postcode: components["schemas"]["ClientRecord.postcode"];
            /** @description Town. */
            readonly city: components["schemas"]["ClientRecord.shortText"];
        };
        /**
         * Contact
         * @description A contact person.
         */
        readonly "ClientRecord.contact": {
            /** @description Name. */
            readonly name?: components["schemas"]["ClientRecord.shortText"];
            /** @description Organisation. */
            readonly org: components["schemas"]["ClientRecord.shortText"];
            /** @description Telephone. */
            readonly phone?: components["schemas"]["ClientRecord.phone"];
            /** @description E-mail. */
            readonly email?: components["schemas"]["ClientRecord.email"];
        };
        /** @description F01 Dossierreferentie. */
        readonly "ClientRecord.caseRefValue": components["schemas"]["Common.caseRef"];
        /** @description F02 Voorletters. */
        readonly "ClientRecord.initialsValue": components["schemas"]["ClientRecord.shortText"];
        /** @description F03 Achternaam. */
        readonly "ClientRecord.familyNameValue": components["schemas"]["ClientRecord.shortText"];
        /** @description F04 Geboortedatum. */
        readonly "ClientRecord.dateOfBirthValue": components["schemas"]["ClientRecord.day"];
        /**
         * @description F05 Leeftijdsklasse.
         * @enum {string}
         */
        readonly "ClientRecord.ageBandValue": "18-22" | "23-27" | "28-54" | "55-66" | "67+";
        /** @description F06 Burgerservicenummer. */
        readonly "ClientRecord.bsnValue": string;
        /** @description F07 Rechtmatig verblijf (ja/nee). */
        readonly "ClientRecord.lawfulResidenceValue": boolean;
        /**
         * @description F08 Wettelijke vertegenwoordiging.
         * @enum {string}
         */
        readonly "ClientRecord.representativeTypeValue": "none" | "bewind" | "mentorschap" | "curatele" | "volmacht";
        /** @description F09 Contact vertegenwoordiger. */
        readonly "ClientRecord.representativeContactValue": components["schemas"]["ClientRecord.contact"];
        /** @description F10 Telefoonnummer. */
        readonly "ClientRecord.phoneValue": components["schemas"]["ClientRecord.phone"];
        /** @description F11 E-mailadres. */
        readonly "ClientRecord.emailValue": components["schemas"]["ClientRecord.email"];
        /** @description F12 Correspondentie-/briefadres. */
        readonly "ClientRecord.correspondenceAddressValue": components["schemas"]["ClientRecord.address"];
        /** @description F13 Verblijfsadres (instelling). */
        readonly "ClientRecord.currentStayAddressValue": components["schemas"]["ClientRecord.address"];
        /** @description F14 Adres geheim. */
        readonly "ClientRecord.addressSecretValue": boolean;
        /** @description F15 Voorkeurstaal. */
        readonly "ClientRecord.preferredLanguageValue": string;
        /** @description F16 Huishoudgrootte. */
        readonly "ClientRecord.householdSizeValue": number;
        /**
         * @description F17 Huishoudsamenstelling.
         * @enum {string}
         */
        readonly "ClientRecord.householdTypeValue": "single" | "couple" | "single+children" | "couple+children";
        /** @description F18 Uitstroomgereed per. */
        readonly "ClientRecord.outflowReadyFromValue": components["schemas"]["ClientRecord.day"];
        /**
         * @description F19 Uitstroomprofiel (woonvorm 1-5).
         * @enum {string}
         */
        readonly "ClientRecord.outflowProfileValue": "W1" | "W2" | "W3" | "W4" | "W5";
        /** @description F20 Woonvaardigheden. */
        readonly "ClientRecord.skillHousingValue": components["schemas"]["ClientRecord.scale"];
        /** @description F21 Omgaan met geld. */
        readonly "ClientRecord.skillMoneyValue": components["schemas"]["ClientRecord.scale"];
        /** @description F22 Persoonlijke verzorging. */
        readonly "ClientRecord.skillSelfCareValue": components["schemas"]["ClientRecord.scale"];
        /** @description F23 Dagbesteding/werk geregeld. */
        readonly "ClientRecord.daytimeActivityValue": boolean;
        /** @description F24 Woontraining/woonschool afgerond. */
        readonly "ClientRecord.tenancyTrainingValue": {
            /** @description Whether it was finished. */
            readonly done: boolean;
            /** @description When. */
            readonly date?: components["schemas"]["ClientRecord.day"];
        };
        /** @description F25 Gemeente van herkomst/regiobinding. */
        readonly "ClientRecord.municipalityOfOriginValue": string;
        /** @description F26 Voorkeursgebieden. */
        readonly "ClientRecord.preferredAreasValue": components["schemas"]["ClientRecord.areas"];
        /** @description F27 Uitgesloten gebieden (zonder reden). */
        readonly "ClientRecord.excludedAreasValue": components["schemas"]["ClientRecord.areas"];
        /** @description F28 Woningeisen (kamers, verdieping, toegankelijkheid). */
        readonly "ClientRecord.dwellingRequirementsValue": {
            /** @description Least number of rooms. */
            readonly rooms?: number;
            /** @description Highest floor without a lift. */
            readonly maxFloor?: number;
            /** @description Whether it must be accessible for a wheelchair. */
            readonly accessible?: boolean;
        };
        /** @description F29 Maximale huurprijs. */
        readonly "ClientRecord.maxRentValue": number;
        /** @description F30 Urgentie (status, geldig tot). */
        readonly "ClientRecord.urgencyValue": {
            /**
             * @description The decision.
             * @enum {string}
             */
            readonly status: "granted" | "refused" | "pending";
            /**
             * @description VERA VOORRANGDETAILSOORT: only 'uitstroom maatschappelijke instelling'.
             * @enum {string}
             */
            readonly code?: "UIT";
            /** @description Until when. */
            readonly validUntil?: components["schemas"]["ClientRecord.day"];
        };
        /**
         * @description F31 Voorziening van herkomst.
         * @enum {string}
         */
        readonly "ClientRecord.originSettingValue": "MO" | "BW" | "VO" | "GGZ" | "jeugd" | "detentie";
        /** @description F32 Inschrijfnummer woningzoekende. */
        readonly "ClientRecord.housingRegistrationNoValue": components["schemas"]["ClientRecord.shortText"];
        /**
         * @description F33 Inkomensbron.
         * @enum {string}
         */
        readonly "ClientRecord.incomeSourceValue": "arbeid" | "uitkering" | "studie" | "anders";
        /**
         * @description F34 Uitkomst inkomens-/passendheidstoets.
         * @enum {string}
         */
        readonly "ClientRecord.incomeTestResultValue": "past" | "past niet";
        /** @description F35 Rekeninkomen. */
        readonly "ClientRecord.householdIncomeValue": number;
        /**
         * @description F36 Huurbetaling geregeld via.
         * @enum {string}
         */
        readonly "ClientRecord.rentPaymentArrangementValue": "zelf" | "incasso" | "bewindvoerder" | "budgetbeheer" | "inhouding";
        /**
         * @description F37 Soort budgetondersteuning.
         * @enum {string}
         */
        readonly "ClientRecord.budgetSupportTypeValue": "none" | "budgetcoaching" | "budgetbegeleiding" | "budgetbeheer" | "beschermingsbewind" | "langdurig";
        /** @description F38 Contact bewindvoerder/budgetbeheerder. */
        readonly "ClientRecord.financialContactValue": components["schemas"]["ClientRecord.contact"];
        /** @description F39 Schuldensituatie stabiel (ja/nee). */
        readonly "ClientRecord.debtStabilisedValue": boolean;
        /**
         * @description F40 Fase schuldhulptraject.
         * @enum {string}
         */
        readonly "ClientRecord.debtTrackPhaseValue": "aanmelding" | "intake" | "stabilisatie" | "regeling" | "nazorg" | "uitstroom";
        /** @description F41 Schuldbedragen en schuldeisers. */
        readonly "ClientRecord.debtDetailsValue": readonly {
            /** @description EUR. */
            readonly amount: number;
            /** @description Creditor. */
            readonly creditor: components["schemas"]["ClientRecord.shortText"];
        }[];
        /** @description F42 Oude huurschuld bij deze verhuurder. */
        readonly "ClientRecord.formerRentDebtHereValue": {
            /** @description EUR. */
            readonly amount: number;
            /** @description Whether a settlement runs. */
            readonly arranged: boolean;
        };
        /** @description F43 Begeleiding actief (ja/nee). */
        readonly "ClientRecord.supportActiveValue": boolean;
        /** @description F44 Zorgaanbieder. */
        readonly "ClientRecord.supportProviderNameValue": components["schemas"]["ClientRecord.shortText"];
        /** @description F45 Ambulant begeleider (naam, telefoon). */
        readonly "ClientRecord.supportContactValue": {
            /** @description Name. */
            readonly name: components["schemas"]["ClientRecord.shortText"];
            /** @description Telephone. */
            readonly phone?: components["schemas"]["ClientRecord.phone"];
            /** @description E-mail. */
            readonly email?: components["schemas"]["ClientRecord.email"];
        };
        /** @description F46 Begeleiding van-tot (gepland). */
        readonly "ClientRecord.supportPeriodValue": {
            /** @description First day. */
            readonly start: components["schemas"]["ClientRecord.day"];
            /** @description Planned last day. */
            readonly plannedEnd?: components["schemas"]["ClientRecord.day"];
        };
        /** @description F47 Begeleiding beeindigd op. */
        readonly "ClientRecord.supportEndDateValue": components["schemas"]["ClientRecord.day"];
        /**
         * @description F48 Intensiteit begeleiding.
         * @enum {string}
         */
        readonly "ClientRecord.supportIntensityBandValue": "laag" | "midden" | "hoog";
        /** @description F49 Doelen ondersteuningsplan. */
        readonly "ClientRecord.supportPlanGoalsValue": components["schemas"]["ClientRecord.longText"];
        /** @description F50 Volgende evaluatie. */
        readonly "ClientRecord.nextEvaluationDateValue": components["schemas"]["ClientRecord.day"];
        /**
         * @description F51 Uitkomst evaluatie.
         * @enum {string}
         */
        readonly "ClientRecord.evaluationOutcomeValue": "voortzetten" | "afschalen" | "omklappen" | "niet-omklappen";
        /**
         * @description F52 Opschalingsniveau.
         * @enum {string}
         */
        readonly "ClientRecord.escalationLevelValue": "groen" | "geel" | "rood";
        /** @description F53 Bereikbaarheid buiten kantooruren. */
        readonly "ClientRecord.outOfHoursContactValue": {
            /** @description Organisation. */
            readonly org: components["schemas"]["ClientRecord.shortText"];
            /** @description Telephone. */
            readonly phone: components["schemas"]["ClientRecord.phone"];
        };
        /** @description F54 Contact met client verloren sinds. */
        readonly "ClientRecord.contactLostValue": components["schemas"]["ClientRecord.day"];
        /** @description F55 Wmo-toewijzing (nummer, product, periode). */
        readonly "ClientRecord.wmoAllocationValue": {
            /** @description Number of the allocation. */
            readonly number: components["schemas"]["ClientRecord.shortText"];
            /** @description Product (iWmo WMO020). */
            readonly product: components["schemas"]["ClientRecord.shortText"];
            /** @description First day. */
            readonly from?: components["schemas"]["ClientRecord.day"];
            /** @description Last day. */
            readonly to?: components["schemas"]["ClientRecord.day"];
        };
        /**
         * @description F56 Verhuurdersverklaring.
         * @enum {string}
         */
        readonly "ClientRecord.landlordStatementValue": "positief" | "neutraal" | "negatief" | "geen";
        /**
         * @description F57 Contractvorm.
         * @enum {string}
         */
        readonly "ClientRecord.contractFormValue": "regulier" | "tijdelijk" | "driepartijen" | "omklap" | "friends" | "flex";
        /** @description F58 Contractdata (ingang, omklapdatum, einde). */
        readonly "ClientRecord.contractDatesValue": {
            /** @description First day. */
            readonly start?: components["schemas"]["ClientRecord.day"];
            /** @description Planned day of conversion (omklap). */
            readonly conversion?: components["schemas"]["ClientRecord.day"];
            /** @description Last day. */
            readonly end?: components["schemas"]["ClientRecord.day"];
        };
        /** @description F59 Adres woning. */
        readonly "ClientRecord.dwellingAddressValue": {
            /** @description Street. */
            readonly street: components["schemas"]["ClientRecord.shortText"];
            /** @description House number with addition. */
            readonly houseNumber: components["schemas"]["ClientRecord.shortText"];
            /** @description Postcode. */
            readonly postcode: components["schemas"]["ClientRecord.postcode"];
            /** @description Town. */
            readonly city: components["schemas"]["ClientRecord.shortText"];
            /** @description BAG id. */
            readonly bagId?: string;
        };
        /** @description F60 Huurachterstand (maanden, bedrag). */
        readonly "ClientRecord.rentArrearsValue": {
            /** @description Months. */
            readonly months: number;
            /** @description EUR. */
            readonly amount: number;
        };
        /**
         * @description F61 Overlastmelding (status).
         * @enum {string}
         */
        readonly "ClientRecord.nuisanceStatusValue": "geen" | "gemeld" | "in behandeling" | "afgesloten";
        /**
         * @description F62 Aard overlast (feitelijk).
         * @enum {string}
         */
        readonly "ClientRecord.nuisanceNatureValue": "geluid" | "vervuiling" | "overig";
        /** @description F63 Veiligheidsinstructie (buitenkantinformatie). */
        readonly "ClientRecord.safetyInstructionValue": {
            /**
             * @description What to do.
             * @enum {string}
             */
            readonly code: "bezoek-met-twee" | "bel-eerst" | "niet-alleen" | "geen-bijzonderheden";
            /** @description Observable behaviour only. */
            readonly note?: string;
        };
        /** @description F64 Risicotaxatie. */
        readonly "ClientRecord.riskAssessmentValue": components["schemas"]["ClientRecord.longText"];
        /** @description F65 Justitiele gegevens, toezicht. */
        readonly "ClientRecord.justiceDataValue": components["schemas"]["ClientRecord.longText"];
        /** @description F66 Diagnose. */
        readonly "ClientRecord.diagnosisValue": components["schemas"]["ClientRecord.longText"];
        /** @description F67 Medicatie en behandeling. */
        readonly "ClientRecord.medicationTreatmentValue": components["schemas"]["ClientRecord.longText"];
        /** @description F68 Verslaving. */
        readonly "ClientRecord.addictionHistoryValue": components["schemas"]["ClientRecord.longText"];
        /** @description F69 Signalerings-/crisisplan. */
        readonly "ClientRecord.crisisPlanValue": components["schemas"]["ClientRecord.longText"];
        /** @description F70 ZRM-scores (13 domeinen, 1-5). */
        readonly "ClientRecord.zrmScoresValue": {
            readonly [key: string]: components["schemas"]["ClientRecord.scale"];
        };
        /**
         * CloudEvent
         * @description A message to one recipient (CloudEvents 1.0, NL GOV profile). The attributes hold nothing of a client.
         */
        readonly CloudEvent: {
            /**
             * @description Version of CloudEvents.
             * @constant
             */
            readonly specversion: "1.0";
            /** @description The same over all attempts. */
            readonly id: components["schemas"]["Common.deliveryId"];
            /** @description The gateway. */
            readonly source: string;
            /** @description What it is about. */
            readonly type: string;
            /** @description The recipient's own reference to the case. */
            readonly subject?: components["schemas"]["Common.caseRef"];
            /** @description When it was decided. */
            readonly time: components["schemas"]["Common.instant"];
            /** @description Its place among what was offered of this case, from 1. */
            readonly sequence?: string;
            /**
             * @description How to compare sequences.
             * @constant
             */
            readonly sequencetype?: "Integer";
            /**
             * @description JSON, or a JWE for the key of the recipient.
             * @enum {string}
             */
            readonly datacontenttype: "application/json" | "application/jose";
            /** @description The whole support status as far as it may be known after this event; or a notice; or either of them as a compact JWE. */
            readonly data: components["schemas"]["DisclosureResponse"] | components["schemas"]["Notice"] | string;
        };
        /**
         * CommentRequest
         * @description A comment on a draft: on one clause, on one place, or on the whole.
         */
        readonly CommentRequest: {
            readonly clause?: components["schemas"]["Common.clauseId"];
            /** @description The field of that clause that it is about. */
            readonly field?: components["schemas"]["Common.fieldName"];
            /** @description JSON Pointer into the agreement that the draft makes, such as `/articles/breach` or `/term`. */
            readonly pointer?: string;
            /** @description What is said; more than white space. */
            readonly text: string;
            /** @description The comment that this one answers. */
            readonly replyTo?: components["schemas"]["Common.commentId"];
        };
        /**
         * Comment
         * @description A comment on a draft. It is no part of what is signed.
         */
        readonly Comment: {
            readonly id: components["schemas"]["Common.commentId"];
            readonly draft: components["schemas"]["Common.draftId"];
            /** @description The revision that was read. */
            readonly revision: components["schemas"]["Common.revision"];
            readonly clause?: components["schemas"]["Common.clauseId"];
            /** @description The field of that clause that it is about. */
            readonly field?: components["schemas"]["Common.fieldName"];
            /** @description JSON Pointer into the agreement that the draft makes. */
            readonly pointer?: string;
            /** @description What is said. */
            readonly text: string;
            /** @description The comment that this one answers. */
            readonly replyTo?: components["schemas"]["Common.commentId"];
            readonly author: components["schemas"]["AgreementParts.author"];
            /** @description When. */
            readonly at: components["schemas"]["Common.instant"];
            /** @description Who said that it is dealt with, and when. */
            readonly resolved?: {
                readonly author: components["schemas"]["AgreementParts.author"];
                /** @description When. */
                readonly at: components["schemas"]["Common.instant"];
            };
        };
        /**
         * FieldName
         * @description The name of a field of the catalogue.
         */
        readonly "Common.fieldName": string;
        /**
         * PurposeCode
         * @description The code of a purpose (doel).
         */
        readonly "Common.purposeCode": string;
        /**
         * PartyId
         * @description The id of a party in the register of this gateway.
         */
        readonly "Common.partyId": string;
        /**
         * PartyOrNone
         * @description The id of a party in the register of this gateway; null: no party.
         */
        readonly "Common.partyOrNone": string | null;
        /**
         * PartyType
         * @description MUN municipality, HUB regional desk, COR housing corporation, PRO care provider, BUD budget administrator.
         * @enum {string}
         */
        readonly "Common.partyType": "MUN" | "HUB" | "COR" | "PRO" | "BUD";
        /**
         * Role
         * @description The id of a role, as the agreement names it.
         */
        readonly "Common.role": string;
        /**
         * CaseRef
         * @description One party's own reference to a case; no two parties' references to one case match.
         */
        readonly "Common.caseRef": string;
        /**
         * AgreementId
         * @description The id of an agreement.
         */
        readonly "Common.agreementId": string;
        /**
         * AgreementHash
         * @description SHA3-512 over the JCS form (RFC 8785) of the agreement, base64url.
         */
        readonly "Common.agreementHash": string;
        /**
         * Digest
         * @description SHA-256, base64url.
         */
        readonly "Common.digest": string;
        /**
         * ClauseId
         * @description The id of a clause: purpose, sender type and recipient type.
         */
        readonly "Common.clauseId": string;
        /**
         * LegalBasisId
         * @description The id of a legal basis in the law data.
         */
        readonly "Common.legalBasisId": string;
        /**
         * Version
         * @description A version (semver).
         */
        readonly "Common.version": string;
        /**
         * Day
         * Format: date
         * @description A calendar day in the Netherlands, ISO 8601.
         */
        readonly "Common.day": string;
        /**
         * InstantText
         * Format: date-time
         * @description A moment in UTC, RFC 3339 with Z.
         */
        readonly "Common.instant": string;
        /**
         * Sensitivity
         * @description O ordinary, S sensitive, B citizen service number, I9 special by inference, H9 health (AVG art. 9), C10 criminal (AVG art. 10).
         * @enum {string}
         */
        readonly "Common.sensitivity": "O" | "S" | "B" | "I9" | "H9" | "C10";
        /**
         * Category
         * @description The category of a field: A identity, B contact, C household, D housing need, E income, F debts, G support, H tenancy, I safety, J medical.
         * @enum {string}
         */
        readonly "Common.category": "A" | "B" | "C" | "D" | "E" | "F" | "G" | "H" | "I" | "J";
        /**
         * ConsentKind
         * @description waiver: lifts Wmo 5.3.3 or professional secrecy; explicit: AVG art. 9(2)(a) or another law that asks for explicit consent.
         * @enum {string}
         */
        readonly "Common.consentKind": "waiver" | "explicit";
        /**
         * ConsentRequirement
         * @description What a clause asks of the client.
         * @enum {string}
         */
        readonly "Common.consentRequirement": "none" | "objection" | "waiver" | "explicit";
        /**
         * ReasonCode
         * @description Why a field is withheld.
         * @enum {string}
         */
        readonly "Common.reasonCode": "DENY_UNKNOWN_PURPOSE" | "DENY_STATUTORY_BSN" | "DENY_STATUTORY_ART10" | "DENY_STATUTORY_MEDICAL" | "DENY_BLACKLIST" | "DENY_PARTY_NOT_SIGNED" | "DENY_PARTY_WITHDRAWN" | "DENY_ROLE" | "DENY_AGREEMENT_NOT_IN_FORCE" | "DENY_PURPOSE_NOT_AGREED" | "DENY_FIELD_NOT_AGREED" | "DENY_NO_CASE_RELATION" | "DENY_PHASE" | "DENY_RESTRICTED" | "DENY_ADDRESS_SECRET" | "DENY_RETENTION" | "DENY_NO_CONSENT" | "DENY_CONSENT_NOT_EXPLICIT" | "DENY_CONSENT_WITHDRAWN" | "DENY_CONSENT_EXPIRED" | "DENY_CONSENT_WRONG_PERSON" | "DENY_OBJECTED" | "DENY_SMALL_CELL" | "DENY_HOUSE_RULE";
        /**
         * CheckName
         * @description A step in the order of evaluation.
         * @enum {string}
         */
        readonly "Common.checkName": "purpose" | "law" | "party" | "role" | "agreement" | "clause" | "twist" | "case" | "phase" | "consent" | "sender" | "rights";
        /**
         * Mode
         * @description strict: refuse the whole request when one field is refused; marked: permitted fields plus one uniform marker per withheld field.
         * @enum {string}
         */
        readonly "Common.mode": "strict" | "marked";
        /**
         * Part
         * @description The part of a value that is shown: year or month of a date, the first four digits of a postcode, or only the organisation of a contact.
         * @enum {string}
         */
        readonly "Common.part": "year" | "month" | "postcode-area" | "organisation";
        /**
         * Phase
         * @description Where a case stands.
         * @enum {string}
         */
        readonly "Common.phase": "registration" | "screening" | "matching" | "nomination" | "contract" | "aftercare" | "closed";
        /**
         * Standing
         * @description Whether a party's own statement under the agreement is live.
         * @enum {string}
         */
        readonly "Common.standing": "signed" | "unsigned" | "withdrawn";
        /**
         * Capacity
         * @description In what capacity a consent was given.
         * @enum {string}
         */
        readonly "Common.capacity": "self" | "bewindvoerder" | "mentor" | "curator" | "parent" | "proxy";
        /**
         * Condition
         * @description A precondition of law that the sending party declared to have met (Besluit gemeentelijke schuldhulpverlening art. 2).
         * @enum {string}
         */
        readonly "Common.condition": "contact-attempted" | "debt-help-offered" | "offer-made";
        /**
         * ConsentStatus
         * @description none: never asked; given; refused; withdrawn; expired; wrong-person: given by someone whose capacity does not reach this category.
         * @enum {string}
         */
        readonly "Common.consentStatus": "none" | "given" | "refused" | "withdrawn" | "expired" | "wrong-person";
        /**
         * ConsentRecipient
         * @description For whom the consent holds: a named party, or the corporation that is matched with the client, or any party of a type in the case.
         */
        readonly "Common.consentRecipient": {
            readonly party: components["schemas"]["Common.partyId"];
        } | {
            /**
             * @description Always COR.
             * @enum {string}
             */
            readonly matched: "COR";
        } | {
            readonly type: components["schemas"]["Common.partyType"];
        };
        /**
         * LocalText
         * @description A text in Dutch and English.
         */
        readonly "Common.localText": {
            /** @description The Dutch text. */
            readonly nl: components["schemas"]["Common.line"];
            /** @description The English text. */
            readonly en: components["schemas"]["Common.line"];
        };
        /**
         * LocalParagraph
         * @description A longer text in Dutch and English.
         */
        readonly "Common.localParagraph": {
            /** @description The Dutch text. */
            readonly nl: components["schemas"]["Common.line"];
            /** @description The English text. */
            readonly en: components["schemas"]["Common.line"];
        };
        /**
         * TextDigest
         * @description SHA3-512 over the UTF-8 bytes of a text, base64url.
         */
        readonly "Common.textDigest": string;
        /**
         * Line
         * @description One line of text in Latin letters. A line break, a control character, a character that turns the direction of reading or a combining mark would let a name pose as another part of a document.
         */
        readonly "Common.line": string;
        /**
         * DraftId
         * @description The id of a draft.
         */
        readonly "Common.draftId": string;
        /**
         * ReviewId
         * @description The id of a review of a draft.
         */
        readonly "Common.reviewId": string;
        /**
         * TickId
         * @description The id of a tick: somebody said of a widening that it is meant.
         */
        readonly "Common.tickId": string;
        /**
         * CommentId
         * @description The id of a comment.
         */
        readonly "Common.commentId": string;
        /**
         * ChangeId
         * @description The id of a change within its draft: the revision that brought it, and its place there.
         */
        readonly "Common.changeId": string;
        /**
         * RevisionNumber
         * @description The number of a revision of a draft, from 1.
         */
        readonly "Common.revision": number;
        /**
         * ConsentChannel
         * @description How the client answered: together with a care worker at one screen, on paper, by telephone, or by itself at the web door.
         * @enum {string}
         */
        readonly "Common.consentChannel": "together" | "paper" | "phone" | "portal";
        /**
         * AgeGroup
         * @description Of the client on the day of an answer, as far as the law tells ages apart; unknown: no date of birth is known here.
         * @enum {string}
         */
        readonly "Common.ageGroup": "under-12" | "12-15" | "16-17" | "adult" | "unknown";
        /**
         * PresentKind
         * @description Who was there when the client answered: a kind, never a name.
         * @enum {string}
         */
        readonly "Common.presentKind": "client" | "representative" | "parent" | "care-worker" | "interpreter" | "family" | "other";
        /**
         * FreezeId
         * @description The id of a freeze.
         */
        readonly "Common.freezeId": string;
        /**
         * LegalHoldId
         * @description The id of a legal hold.
         */
        readonly "Common.legalHoldId": string;
        /**
         * RetentionCategory
         * @description What entries of the log are about, as far as terms are set for it.
         * @enum {string}
         */
        readonly "Common.retentionCategory": "disclosures" | "casework" | "support" | "consents" | "rights" | "agreements" | "log-access";
        /**
         * ToldDoer
         * @description Who did something.
         */
        readonly "Common.toldDoer": {
            /** @description The party; left out for a command on the machine of the gateway. */
            readonly party?: components["schemas"]["Common.partyId"];
            /** @description The application or person; told to its own party only. */
            readonly caller?: string;
        };
        /**
         * BreachId
         * @description The id of a data breach.
         */
        readonly "Common.breachId": string;
        /**
         * PersonId
         * @description The id of a person who works for a party and logged in once.
         */
        readonly "Common.personId": string;
        /**
         * FreezeReason
         * @description Why something is frozen: a secret or key was stolen, an account was taken over, a device was lost, requests are unusual, a data breach was found, or to be sure.
         * @enum {string}
         */
        readonly "Common.freezeReason": "secret-stolen" | "account-taken-over" | "device-lost" | "unusual-requests" | "breach-found" | "precaution";
        /**
         * BreachKind
         * @description What happened: a secret, key or account was stolen; somebody looked without need; data went to the wrong recipient; a device or document was lost; data was changed or lost without right; something else.
         * @enum {string}
         */
        readonly "Common.breachKind": "secret-stolen" | "unneeded-use" | "wrong-recipient" | "device-lost" | "data-changed" | "data-lost" | "other";
        /**
         * FrozenThing
         * @description What is frozen.
         */
        readonly "Common.frozenThing": {
            /**
             * @description A party.
             * @constant
             */
            readonly kind: "party";
            readonly party: components["schemas"]["Common.partyId"];
        } | {
            /**
             * @description An API client.
             * @constant
             */
            readonly kind: "api-client";
            /** @description Who issues its tokens, as in the claim iss. */
            readonly issuer: string;
            /** @description Its id at the issuer. */
            readonly clientId: string;
        } | {
            /**
             * @description A person.
             * @constant
             */
            readonly kind: "person";
            readonly person: components["schemas"]["Common.personId"];
        };
        /**
         * BreachScope
         * @description What of the log a data breach is about: what a party received, or one application or person of it, in a period. Without a party: whoever received.
         */
        readonly "Common.breachScope": {
            /** @description The party that asked. */
            readonly party?: components["schemas"]["Common.partyId"];
            /** @description Only what this application of the party asked; its id at its issuer. */
            readonly apiClient?: string;
            /** @description Only what this person of the party asked. */
            readonly person?: components["schemas"]["Common.personId"];
            /** @description From when. */
            readonly from: components["schemas"]["Common.instant"];
            /** @description Until when; left out while it goes on. */
            readonly to?: components["schemas"]["Common.instant"];
        };
        /**
         * TellState
         * @description Whether a client is told of a data breach (AVG art. 34): not decided yet, told, or not needed.
         * @enum {string}
         */
        readonly "Common.tellState": "open" | "told" | "not-needed";
        /**
         * RightsKind
         * @description What a client asks (AVG art. 15-18): access, rectification, restriction, or erasure.
         * @enum {string}
         */
        readonly "Common.rightsKind": "access" | "rectification" | "restriction" | "erasure";
        /**
         * RightsState
         * @description How far a request is: open, granted, refused, or done.
         * @enum {string}
         */
        readonly "Common.rightsState": "open" | "granted" | "refused" | "done";
        /**
         * RightsRequestId
         * @description Id of a request of a client.
         */
        readonly "Common.rightsRequestId": string;
        /**
         * RightsRefusal
         * @description Why a request is refused: the rights of others (UAVG art. 41(1)(i)), an offence or public safety (UAVG art. 41(1)(d)), it is not clear who asks (AVG art. 12(6)), manifestly unfounded or excessive (AVG art. 12(5)), a law requires keeping (Wmo 2015 art. 5.3.5; AVG art. 17), a major interest of another (Wmo 2015 art. 5.3.5), nothing is wrong (AVG art. 16), no ground to restrict (AVG art. 18(1)).
         * @enum {string}
         */
        readonly "Common.rightsRefusal": "rights-of-others" | "public-safety" | "identity-unclear" | "excessive" | "law-requires-keeping" | "interest-of-another" | "nothing-wrong" | "no-ground";
        /**
         * ErasureFinding
         * @description What must be found before everything of a client is erased: the time to keep it was weighed (Wmo 2015 art. 5.3.4), keeping it is of no major interest to another (art. 5.3.5), no other law requires keeping it (art. 5.3.5; AVG art. 17).
         * @enum {string}
         */
        readonly "Common.erasureFinding": "retention-term" | "no-interest-of-another" | "no-law-requires-keeping";
        /**
         * SubscriptionId
         * @description The id of a subscription.
         */
        readonly "Common.subscriptionId": string;
        /**
         * DeliveryId
         * @description The id of a delivery, which is the id of its message over all attempts.
         */
        readonly "Common.deliveryId": string;
        /**
         * RightsStep
         * @description What is done with a request.
         * @enum {string}
         */
        readonly "Common.rightsStep": "extend" | "grant" | "refuse" | "done" | "lift";
        /**
         * SupportImportId
         * @description Id of a file of support events.
         */
        readonly "Common.supportImportId": string;
        /**
         * SupportEventId
         * @description Id of a support event.
         */
        readonly "Common.supportEventId": string;
        /**
         * EntryKind
         * @description What happened.
         * @enum {string}
         */
        readonly "Common.entryKind": "disclosure" | "preflight" | "delivery" | "delivery-read" | "subscription-change" | "rejected" | "failed" | "case-change" | "case-read" | "consent-read" | "record-change" | "support-event" | "support-import" | "support-import-read" | "consent-given" | "consent-refused" | "consent-withdrawn" | "objection" | "agreement-statement" | "agreement-read" | "agreement-change" | "client-read" | "client-log-out" | "question" | "rights-request" | "rights-change" | "report-printed" | "subject-erased" | "emergency-request" | "emergency-approval" | "emergency-ending" | "freeze" | "breach" | "notice-read" | "log-read" | "log-export" | "log-replay" | "log-retention" | "log-restored" | "log-released" | "legal-hold" | "register-read" | "register-frozen";
        /**
         * Shadow
         * @description What the version that waits for its first day would have decided: it answers nothing.
         */
        readonly "Common.shadow": {
            /** @description The version. */
            readonly agreement: {
                readonly id: components["schemas"]["Common.agreementId"];
                readonly version: components["schemas"]["Common.version"];
                readonly hash: components["schemas"]["Common.agreementHash"];
            };
            /** @description Fields of which it would show more. */
            readonly wider: readonly components["schemas"]["Common.fieldName"][];
            /** @description Fields of which it would show less, or nothing. */
            readonly narrower: readonly components["schemas"]["Common.fieldName"][];
            /** @description Whether it could not be decided; the answer did not depend on it. */
            readonly failed?: boolean;
        };
        /**
         * LogCriteria
         * @description What was looked for in the log, and by what. A case stands in `case`; never a value, and never the typed reason.
         */
        readonly "Common.logCriteria": {
            /**
             * @description What was read.
             * @enum {string}
             */
            readonly what: "search" | "entry" | "proof" | "anomalies" | "retention";
            /** @description Whose entries. */
            readonly party?: components["schemas"]["Common.partyId"];
            /** @description For which purpose. */
            readonly purpose?: string;
            /** @description Why a field was withheld. */
            readonly reason?: components["schemas"]["Common.reasonCode"];
            /** @description Of which kind. */
            readonly kind?: string;
            /**
             * @description What came of the request.
             * @enum {string}
             */
            readonly outcome?: "disclosed" | "refused";
            /** @description From when. */
            readonly from?: components["schemas"]["Common.instant"];
            /** @description Until when, included. */
            readonly to?: components["schemas"]["Common.instant"];
            /** @description Id of the entry that was read, or after which the page begins. */
            readonly entry?: string;
        };
        /**
         * SourceReport
         * @description What a source did wrong, by field name and kind.
         */
        readonly "Common.sourceReport": {
            /** @description Id of the source. */
            readonly source: string;
            readonly field?: components["schemas"]["Common.fieldName"];
            /**
             * @description What was wrong.
             * @enum {string}
             */
            readonly problem: "not-asked" | "wrong-type" | "unavailable";
        };
        /**
         * ConsentQuestion
         * @description One topic, asked for one recipient, as the signed agreement makes it.
         */
        readonly ConsentQuestion: {
            /** @description Id of the question: the same topic for the same recipient has the same. */
            readonly id: string;
            /** @description Id of the topic. */
            readonly topic: string;
            readonly recipient: components["schemas"]["Common.consentRecipient"];
            /** @description Who would know, in the words of a client. */
            readonly recipientName: string;
            /** @description Which corporation is meant, where none is named. */
            readonly which?: string;
            /** @description The question. */
            readonly question: string;
            /** @description Why it is asked. */
            readonly why: string;
            /** @description What the recipient sees after a yes. */
            readonly sees: readonly {
                readonly field: components["schemas"]["Common.fieldName"];
                /** @description In the words of a client. */
                readonly text: string;
                /**
                 * @description all, or the part that is shown.
                 * @enum {string}
                 */
                readonly part: "all" | "year" | "month" | "postcode-area" | "organisation";
                /** @description The kinds of consent it takes. */
                readonly kinds: readonly components["schemas"]["Common.consentKind"][];
                /** @description For which purposes. */
                readonly purposes: readonly components["schemas"]["Common.purposeCode"][];
            }[];
            /** @description What of this topic the recipient does not see, for these purposes. */
            readonly seesNot: readonly {
                readonly field: components["schemas"]["Common.fieldName"];
                /** @description In the words of a client. */
                readonly text: string;
            }[];
            /** @description What it is for. */
            readonly purposes: readonly {
                readonly code: components["schemas"]["Common.purposeCode"];
                /** @description In the words of a client. */
                readonly text: string;
            }[];
            /** @description What of this topic is shared whatever the answer is. */
            readonly without: readonly {
                readonly to: components["schemas"]["Common.partyType"];
                readonly purpose: components["schemas"]["Common.purposeCode"];
                /**
                 * @description none: the law carries it; objection: the client may object.
                 * @enum {string}
                 */
                readonly requirement: "none" | "objection";
                /** @description In the words of a client. */
                readonly text: string;
                /** @description In the words of a client. */
                readonly fields: readonly string[];
            }[];
            /** @description What is good to know. */
            readonly good: readonly string[];
            /** @description How long a yes holds, in months. */
            readonly validMonths: number;
            /** @description Whether a yes ends as well when the case moves to another phase. */
            readonly endsAtPhaseChange: boolean;
            /** @description Version of the form. */
            readonly formVersion: string;
            /** @description The agreement that it was made from. */
            readonly agreement: components["schemas"]["Common.agreementHash"];
            /** @description The very text. */
            readonly notice: {
                readonly digest: components["schemas"]["Common.digest"];
                /**
                 * @description Its language.
                 * @enum {string}
                 */
                readonly language: "nl" | "en";
                /** @description The text, as it is shown and kept. */
                readonly text: string;
            };
            /** @description What a yes records: one consent per kind and set of purposes. */
            readonly yes: readonly {
                readonly kind: components["schemas"]["Common.consentKind"];
                /** @description For which purposes. */
                readonly purposes: readonly components["schemas"]["Common.purposeCode"][];
                /** @description The categories of fields that it covers. */
                readonly categories: readonly components["schemas"]["Common.category"][];
            }[];
        };
        /**
         * ConsentRequest
         * @description Record the answer of a client.
         */
        readonly ConsentRequest: {
            readonly caseRef: components["schemas"]["Common.caseRef"];
            readonly kind: components["schemas"]["Common.consentKind"];
            /**
             * @description The client's answer.
             * @enum {string}
             */
            readonly answer: "given" | "refused";
            /** @description The purposes it covers. */
            readonly purposes: readonly components["schemas"]["Common.purposeCode"][];
            /** @description For whom. */
            readonly recipients: readonly components["schemas"]["Common.consentRecipient"][];
            /** @description The categories of fields it covers. */
            readonly categories: readonly components["schemas"]["Common.category"][];
            readonly capacity: components["schemas"]["Common.capacity"];
            /** @description Version of the form that was used. */
            readonly formVersion: string;
            /** @description Language of the form (BCP 47). */
            readonly language: string;
            /** @description Digest of the very text that was shown to the client: of a question of the agreement, or of a text supplied for this client. For a yes that, notice or scan is needed. */
            readonly noticeDigest?: components["schemas"]["Common.digest"];
            /** @description When the client answered. */
            readonly givenAt?: components["schemas"]["Common.instant"];
            /** @description When the consent ends by itself. */
            readonly expiresAt?: components["schemas"]["Common.instant"];
            /** @description Who said the same together with the first: a client of 12 to 15 and a parent. */
            readonly alsoBy?: components["schemas"]["Common.capacity"];
            readonly channel?: components["schemas"]["Common.consentChannel"];
            /** @description Whether an interpreter was there. */
            readonly interpreter?: boolean;
            /** @description Who was there: kinds, never names. */
            readonly present?: readonly components["schemas"]["Common.presentKind"][];
            /** @description The very text that was shown to the client, where it was not that of the gateway; its digest is the noticeDigest. Kept encrypted with the key of the client. */
            readonly notice?: string;
            /** @description Id of the scan of the signed paper. */
            readonly scan?: string;
        };
        /**
         * ConsentTalk
         * @description What a client answered to questions of the gateway, in one talk. All of it is recorded, or nothing.
         */
        readonly ConsentTalk: {
            readonly caseRef: components["schemas"]["Common.caseRef"];
            /**
             * @description The language in which it was asked.
             * @enum {string}
             */
            readonly language: "nl" | "en";
            readonly capacity: components["schemas"]["Common.capacity"];
            /** @description Who said the same together with the first: a client of 12 to 15 and a parent. */
            readonly alsoBy?: components["schemas"]["Common.capacity"];
            readonly channel: components["schemas"]["Common.consentChannel"];
            /** @description Whether an interpreter was there. */
            readonly interpreter?: boolean;
            /** @description Who was there: kinds, never names. */
            readonly present?: readonly components["schemas"]["Common.presentKind"][];
            /** @description When the client answered, where that was before: on paper. */
            readonly givenAt?: components["schemas"]["Common.instant"];
            /** @description Id of the scan of the signed paper. */
            readonly scan?: string;
            /** @description The answers; what is not among them was not answered, which is no yes. */
            readonly answers: readonly {
                /** @description Id of the question. */
                readonly question: string;
                /** @description Digest of the very text that was shown. */
                readonly noticeDigest: components["schemas"]["Common.digest"];
                /**
                 * @description not-yet: the client does not know; it counts as no.
                 * @enum {string}
                 */
                readonly answer: "yes" | "no" | "not-yet";
            }[];
        };
        /**
         * Consent
         * @description A record of the client's answer (akkoord), shaped after ISO/IEC TS 27560: what was said, and what happened to it since.
         */
        readonly Consent: {
            /** @description Id of the record. */
            readonly id: string;
            readonly kind: components["schemas"]["Common.consentKind"];
            /**
             * @description The client's answer.
             * @enum {string}
             */
            readonly answer: "given" | "refused";
            /** @description The purposes it covers. */
            readonly purposes: readonly components["schemas"]["Common.purposeCode"][];
            /** @description For whom. */
            readonly recipients: readonly components["schemas"]["Common.consentRecipient"][];
            /** @description The categories of fields it covers. */
            readonly categories: readonly components["schemas"]["Common.category"][];
            readonly capacity: components["schemas"]["Common.capacity"];
            /** @description Version of the form that was used. */
            readonly formVersion: string;
            /** @description Language of the form (BCP 47). */
            readonly language: string;
            /** @description Digest of the very text that was shown to the client. */
            readonly noticeDigest?: components["schemas"]["Common.digest"];
            /** @description When the client answered. */
            readonly givenAt: components["schemas"]["Common.instant"];
            /** @description When the consent ends by itself. */
            readonly expiresAt: components["schemas"]["Common.instant"];
            /** @description The party that recorded it together with the client. */
            readonly recordedBy: components["schemas"]["Common.partyId"];
            /** @description When it was withdrawn; absent while it stands. */
            readonly withdrawnAt?: components["schemas"]["Common.instant"];
            /**
             * @description Status at the moment of asking.
             * @enum {string}
             */
            readonly status: "valid" | "refused" | "withdrawn" | "expired" | "future";
            /** @description Who said the same together with the first: a client of 12 to 15 and a parent. */
            readonly alsoBy?: components["schemas"]["Common.capacity"];
            readonly channel?: components["schemas"]["Common.consentChannel"];
            /** @description Whether an interpreter was there. */
            readonly interpreter?: boolean;
            /** @description Who was there: kinds, never names. */
            readonly present?: readonly components["schemas"]["Common.presentKind"][];
            /** @description Id of the scan of the signed paper. */
            readonly scan?: string;
            /** @description What happened to the answer, the oldest first (ISO/IEC TS 27560: consent events). */
            readonly events: readonly {
                /**
                 * @description What happened.
                 * @enum {string}
                 */
                readonly type: "given" | "refused" | "withdrawn" | "expired";
                /** @description When. */
                readonly at: components["schemas"]["Common.instant"];
                /** @description The party that recorded it, or client. */
                readonly by?: string;
                readonly channel?: components["schemas"]["Common.consentChannel"];
                /** @description Why, in a word. */
                readonly why?: string;
            }[];
        };
        /**
         * DataBreach
         * @description A data breach as far as the reader may know of it.
         */
        readonly DataBreach: {
            readonly id: components["schemas"]["Common.breachId"];
            readonly kind: components["schemas"]["Common.breachKind"];
            /** @description When it was discovered. */
            readonly discoveredAt: components["schemas"]["Common.instant"];
            /** @description When it was recorded here. */
            readonly recordedAt: components["schemas"]["Common.instant"];
            /** @description The party that recorded it. */
            readonly recordedBy: components["schemas"]["Common.partyId"];
            /** @description What it is about; which application or person is told to that party, and to who runs the gateway. */
            readonly scope: components["schemas"]["Common.breachScope"];
            /** @description The terms, in hours from the discovery, as the agreement had them then. */
            readonly clock: {
                /** @description Within how many hours the authority is told (AVG art. 33(1)). */
                readonly authorityHours: number;
                /** @description Until when. */
                readonly authorityBy: components["schemas"]["Common.instant"];
                /** @description Within how many hours the other parties are told; left out when no agreement says so. */
                readonly partnerNoticeHours?: number;
                /** @description Until when. */
                readonly partnersBy?: components["schemas"]["Common.instant"];
            };
        };
        /**
         * DeadLetter
         * @description A message that could not be delivered (onbezorgbaar bericht).
         */
        readonly DeadLetter: {
            readonly id: components["schemas"]["Common.deliveryId"];
            readonly subscription: components["schemas"]["Common.subscriptionId"];
            /** @description Its place among what this subscription was offered; left out of what it was never offered, which only the operator sees. */
            readonly position?: number;
            /** @description How often it was tried. */
            readonly attempts: number;
            /** @description When it was tried first. */
            readonly offeredAt: components["schemas"]["Common.instant"];
            /** @description When it was given up. */
            readonly failedAt: components["schemas"]["Common.instant"];
            /** @description Why the last attempt failed. */
            readonly fault?: string;
            /** @description What the receiver answered last. */
            readonly status?: number;
            /** @description Whether it can be sent again: not once a later message of the same case arrived, as that one holds everything. */
            readonly replayable: boolean;
        };
        /**
         * DecisionInput
         * @description The facts a decision is made on. No name, no BSN, no token, no id of a person: equal facts give an equal decision.
         */
        readonly DecisionInput: {
            /** @description The day, in the Netherlands; law and terms are looked up by it. */
            readonly day: components["schemas"]["Common.day"];
            /**
             * @description The purpose asked for; unknown when it is none of the known codes.
             * @enum {string}
             */
            readonly purpose: "P01" | "P02" | "P03" | "P04" | "P05" | "P06" | "P07" | "P08" | "P09" | "P10" | "P11" | "P12" | "P13" | "unknown";
            /** @description The fields asked for, sorted. */
            readonly fields: readonly components["schemas"]["Common.fieldName"][];
            /** @description Who asks. */
            readonly recipient: {
                readonly type: components["schemas"]["Common.partyType"];
                /** @description The role the request acts in. */
                readonly role: components["schemas"]["Common.role"];
                readonly standing: components["schemas"]["Common.standing"];
                /** @description For a HUB: whether the municipality that mandates it has a live statement; then clauses to MUN serve it too. */
                readonly mandate: boolean;
            };
            /** @description The standing of the case's parties per type, as senders; none when the case has no party of that type. */
            readonly senders: {
                /**
                 * @description Standing of the MUN in the case.
                 * @enum {string}
                 */
                readonly MUN: "none" | "signed" | "unsigned" | "withdrawn";
                /**
                 * @description Standing of the HUB in the case.
                 * @enum {string}
                 */
                readonly HUB: "none" | "signed" | "unsigned" | "withdrawn";
                /**
                 * @description Standing of the COR in the case.
                 * @enum {string}
                 */
                readonly COR: "none" | "signed" | "unsigned" | "withdrawn";
                /**
                 * @description Standing of the PRO in the case.
                 * @enum {string}
                 */
                readonly PRO: "none" | "signed" | "unsigned" | "withdrawn";
                /**
                 * @description Standing of the BUD in the case.
                 * @enum {string}
                 */
                readonly BUD: "none" | "signed" | "unsigned" | "withdrawn";
            };
            /** @description The agreement. */
            readonly agreement: {
                readonly hash: components["schemas"]["Common.agreementHash"];
                /** @description Whether all statements it needs verify and today is within its term. */
                readonly inForce: boolean;
            };
            /** @description The case. */
            readonly case: {
                /**
                 * @description How the asking party stands to the case.
                 * @enum {string}
                 */
                readonly relation: "none" | "candidate" | "party";
                /** @description The phase; closed when there is no relation. */
                readonly phase: components["schemas"]["Common.phase"];
                /** @description Whether the asking party is bound by the client's tenancy contract. */
                readonly contract: boolean;
                /** @description Preconditions that were met. */
                readonly conditions: readonly components["schemas"]["Common.condition"][];
            };
            /** @description Limits that follow from the client's rights. */
            readonly rights: {
                /** @description Processing is restricted (AVG art. 18). */
                readonly restricted: boolean;
                /** @description The address is secret (Wet BRP 2.59). */
                readonly addressSecret: boolean;
                /** @description The retention period of this type of party has passed. */
                readonly retentionPassed: boolean;
            };
            /** @description What the client answered, for this purpose and this recipient. */
            readonly consents: {
                /** @description Waivers, per category. */
                readonly waiver: {
                    /** @description Category A. */
                    readonly A: components["schemas"]["Common.consentStatus"];
                    /** @description Category B. */
                    readonly B: components["schemas"]["Common.consentStatus"];
                    /** @description Category C. */
                    readonly C: components["schemas"]["Common.consentStatus"];
                    /** @description Category D. */
                    readonly D: components["schemas"]["Common.consentStatus"];
                    /** @description Category E. */
                    readonly E: components["schemas"]["Common.consentStatus"];
                    /** @description Category F. */
                    readonly F: components["schemas"]["Common.consentStatus"];
                    /** @description Category G. */
                    readonly G: components["schemas"]["Common.consentStatus"];
                    /** @description Category H. */
                    readonly H: components["schemas"]["Common.consentStatus"];
                    /** @description Category I. */
                    readonly I: components["schemas"]["Common.consentStatus"];
                    /** @description Category J. */
                    readonly J: components["schemas"]["Common.consentStatus"];
                };
                /** @description Explicit consents, per category. */
                readonly explicit: {
                    /** @description Category A. */
                    readonly A: components["schemas"]["Common.consentStatus"];
                    /** @description Category B. */
                    readonly B: components["schemas"]["Common.consentStatus"];
                    /** @description Category C. */
                    readonly C: components["schemas"]["Common.consentStatus"];
                    /** @description Category D. */
                    readonly D: components["schemas"]["Common.consentStatus"];
                    /** @description Category E. */
                    readonly E: components["schemas"]["Common.consentStatus"];
                    /** @description Category F. */
                    readonly F: components["schemas"]["Common.consentStatus"];
                    /** @description Category G. */
                    readonly G: components["schemas"]["Common.consentStatus"];
                    /** @description Category H. */
                    readonly H: components["schemas"]["Common.consentStatus"];
                    /** @description Category I. */
                    readonly I: components["schemas"]["Common.consentStatus"];
                    /** @description Category J. */
                    readonly J: components["schemas"]["Common.consentStatus"];
                };
                /** @description Whether the client objected to this purpose. */
                readonly objection: boolean;
            };
            /**
             * @description Two named officers of two parties opened an emergency for this party and role in this case, and its hours are not over. Left out in any other case.
             * @constant
             */
            readonly emergency?: true;
        };
        /**
         * Decision
         * @description The answer of the policy engine, per field.
         */
        readonly Decision: {
            /**
             * @description permitted when at least one field may be disclosed.
             * @enum {string}
             */
            readonly outcome: "permitted" | "refused";
            /** @description The answer per field asked for. */
            readonly fields: {
                readonly [key: string]: {
                    /**
                     * @description all, or part.
                     * @enum {string}
                     */
                    readonly effect: "all" | "part";
                    /** @description The part that may be shown, when the effect is part. */
                    readonly part?: components["schemas"]["Common.part"];
                    readonly clause: components["schemas"]["Common.clauseId"];
                    /** @description The legal bases of the clause. */
                    readonly basis: readonly components["schemas"]["Common.legalBasisId"][];
                    /** @description The kinds of consent it rests on. */
                    readonly consent: readonly components["schemas"]["Common.consentKind"][];
                    /**
                     * @description What stands in the place of the client's consent: an emergency. Left out where none was needed.
                     * @constant
                     */
                    readonly ground?: "emergency";
                } | {
                    /**
                     * @description Nothing.
                     * @constant
                     */
                    readonly effect: "none";
                    /** @description The check that said no; those before it said ok, those after it were not looked at. */
                    readonly stoppedAt: components["schemas"]["Common.checkName"];
                    readonly reason: components["schemas"]["Common.reasonCode"];
                    /** @description What the check refers to: a clause, a denial or a legal basis. */
                    readonly reference?: string;
                };
            };
        };
        /**
         * Delivery
         * @description A message as it is fetched (bezorging).
         */
        readonly Delivery: {
            readonly id: components["schemas"]["Common.deliveryId"];
            readonly subscription: components["schemas"]["Common.subscriptionId"];
            /** @description Its place among what this subscription was offered, from 1. No place is skipped or given twice. */
            readonly position: number;
            /** @description The message; not in the answer to a receipt. */
            readonly event?: components["schemas"]["CloudEvent"];
            /** @description When it was acknowledged. */
            readonly receivedAt?: components["schemas"]["Common.instant"];
        };
        /**
         * DisclosureRequest
         * @description Ask for fields of one client, for one purpose. There is no wildcard.
         */
        readonly DisclosureRequest: {
            readonly caseRef: components["schemas"]["Common.caseRef"];
            /** @description The code of the purpose; an unknown one is refused with DENY_UNKNOWN_PURPOSE. */
            readonly purpose: string;
            /** @description The fields asked for, each by its name in the catalogue. */
            readonly fields: readonly components["schemas"]["Common.fieldName"][];
            /** @description The role the request acts in; needed when the token grants more than one. */
            readonly role?: components["schemas"]["Common.role"];
            /** @description Ask for the stricter mode; a laxer one than the agreement has is ignored. */
            readonly mode?: components["schemas"]["Common.mode"];
        };
        /**
         * DisclosureResponse
         * @description What leaves: the permitted values, and for each field asked what happened to it.
         */
        readonly DisclosureResponse: {
            /** @description Id of the disclosure, which is the id of its entry in the log. */
            readonly id: string;
            readonly decidedAt: components["schemas"]["Common.instant"];
            /** @description The agreement that decided. */
            readonly agreement: {
                readonly id: components["schemas"]["Common.agreementId"];
                readonly version: components["schemas"]["Common.version"];
                readonly hash: components["schemas"]["Common.agreementHash"];
            };
            readonly purpose: components["schemas"]["Common.purposeCode"];
            /** @description The values of the disclosed fields. */
            readonly data: components["schemas"]["ClientRecord"];
            /** @description What happened to each field that was asked for. */
            readonly fields: {
                readonly [key: string]: {
                    /**
                     * @description It was disclosed.
                     * @constant
                     */
                    readonly outcome: "disclosed";
                    /** @description The part that was shown, when not all. */
                    readonly part?: components["schemas"]["Common.part"];
                    readonly clause: components["schemas"]["Common.clauseId"];
                    /** @description The legal bases. */
                    readonly basis: readonly components["schemas"]["Common.legalBasisId"][];
                    /** @description The kinds of consent it rests on; empty when none is needed. */
                    readonly consent: readonly components["schemas"]["Common.consentKind"][];
                } | {
                    /**
                     * @description It was withheld.
                     * @constant
                     */
                    readonly outcome: "withheld";
                    readonly reason: components["schemas"]["Common.reasonCode"];
                };
            };
            /** @description What left, signed by the gateway: a compact JWS of type `sluis-receipt+jwt`. An answer to a request has one, a message has none. */
            readonly receipt?: string;
        };
        /**
         * DraftChange
         * @description A set of changes to a draft: all of it is done, or nothing.
         */
        readonly DraftChange: {
            /** @description The revision that the request is based on; when there is a newer one, nothing is changed. */
            readonly revision: components["schemas"]["Common.revision"];
            readonly reason: components["schemas"]["AgreementParts.reason"];
            /** @description Changes to add to the twist, in order. */
            readonly changes?: readonly components["schemas"]["AgreementParts.proposedChange"][];
            /** @description Members of the frame to set; the members of `arrangements` are set one by one. */
            readonly frame?: components["schemas"]["AgreementParts.draftFrame"];
            /** @description Arrangements to leave out again: those that an agreement can do without. */
            readonly leaveOut?: readonly components["schemas"]["AgreementParts.optionalArrangement"][];
            /** @description Earlier changes to take back. */
            readonly undo?: readonly components["schemas"]["Common.changeId"][];
            /** @description Conflicts of a rebase that this set settles. */
            readonly settle?: readonly components["schemas"]["Common.changeId"][];
        };
        /**
         * DraftComparison
         * @description What a draft opens, closes and words in its own way, next to its model.
         */
        readonly DraftComparison: {
            /** @description Every field of every clause, of the model and of the draft. */
            readonly cells: readonly {
                readonly kind: components["schemas"]["DraftComparison.pointKind"];
                readonly purpose?: components["schemas"]["Common.purposeCode"];
                readonly clause?: components["schemas"]["Common.clauseId"];
                readonly from?: components["schemas"]["Common.partyType"];
                readonly to?: components["schemas"]["Common.partyType"];
                readonly field?: components["schemas"]["Common.fieldName"];
                /** @description What of the kind it is: a role, a phase, a condition, an article, a party. */
                readonly name?: string;
                /**
                 * @description How the model lists the field there.
                 * @enum {string}
                 */
                readonly model: "core" | "optional" | "none";
                /** @description The part that the draft shows: all, a part, or none. */
                readonly agreement: string;
                /**
                 * @description Next to the model without its options; outside: the model does not name the field there.
                 * @enum {string}
                 */
                readonly verdict: "same" | "wider" | "narrower" | "outside";
            }[];
            /** @description Everything else that differs. */
            readonly others: readonly {
                readonly kind: components["schemas"]["DraftComparison.pointKind"];
                readonly purpose?: components["schemas"]["Common.purposeCode"];
                readonly clause?: components["schemas"]["Common.clauseId"];
                readonly from?: components["schemas"]["Common.partyType"];
                readonly to?: components["schemas"]["Common.partyType"];
                readonly field?: components["schemas"]["Common.fieldName"];
                /** @description What of the kind it is: a role, a phase, a condition, an article, a party. */
                readonly name?: string;
                /**
                 * @description Whether more may be shared than the model says, or less.
                 * @enum {string}
                 */
                readonly effect: "wider" | "narrower" | "other";
                /** @description JSON Pointer into the agreement that the draft makes; for what is gone, into the terms of the model. */
                readonly pointer: string;
                /** @description What the model says; of any form, and left out when it is not there. */
                readonly before?: unknown;
                /** @description What the draft says; of any form, and left out when it is gone. */
                readonly after?: unknown;
            }[];
        };
        /**
         * PointKind
         * @description What can be decided by itself in an agreement.
         * @enum {string}
         */
        readonly "DraftComparison.pointKind": "purpose" | "phase" | "candidates" | "mode" | "clause" | "field" | "option" | "role" | "consent" | "condition" | "basis" | "role-entry" | "article" | "value-list" | "about" | "scope" | "party" | "required" | "quorum" | "quorum-of-type" | "profile" | "term" | "retention" | "arrangement" | "house-rule";
        /**
         * DraftMove
         * @description To take a draft to another state.
         */
        readonly DraftMove: {
            /** @description The revision that the request is based on; when there is a newer one, nothing is changed. */
            readonly revision: components["schemas"]["Common.revision"];
            readonly to: components["schemas"]["AgreementParts.draftState"];
            readonly reason: components["schemas"]["AgreementParts.reason"];
        };
        /**
         * DraftRebase
         * @description To take a draft to another version of the model.
         */
        readonly DraftRebase: {
            /** @description The revision that the request is based on; when there is a newer one, nothing is changed. */
            readonly revision: components["schemas"]["Common.revision"];
            /** @description The version of the model. */
            readonly version: components["schemas"]["Common.version"];
            readonly reason: components["schemas"]["AgreementParts.reason"];
        };
        /**
         * DraftRequest
         * @description To start a draft: from the national model, or from an agreement that is published here.
         */
        readonly DraftRequest: {
            /** @description What the draft starts from. */
            readonly from: {
                /** @description Its id, and the version; none named, the newest. */
                readonly model: {
                    /** @description Id of the model. */
                    readonly id: string;
                    readonly version?: components["schemas"]["Common.version"];
                };
            } | {
                /** @description Its id and version. */
                readonly agreement: {
                    readonly id: components["schemas"]["Common.agreementId"];
                    readonly version: components["schemas"]["Common.version"];
                };
            };
            /** @description What is decided already. */
            readonly frame?: components["schemas"]["AgreementParts.draftFrame"];
            readonly reason: components["schemas"]["AgreementParts.reason"];
        };
        /**
         * DraftRevision
         * @description One step in the history of a draft: who did what, when and why.
         */
        readonly DraftRevision: {
            readonly draft: components["schemas"]["Common.draftId"];
            readonly revision: components["schemas"]["Common.revision"];
            /** @description When. */
            readonly at: components["schemas"]["Common.instant"];
            readonly author: components["schemas"]["AgreementParts.author"];
            /**
             * @description What was done.
             * @enum {string}
             */
            readonly action: "start" | "change" | "rebase" | "consult" | "reopen" | "offer" | "recall" | "abandon";
            readonly reason: components["schemas"]["AgreementParts.reason"];
            readonly state: components["schemas"]["AgreementParts.draftState"];
            /** @description The change set. */
            readonly what: {
                /** @description Changes that came into the twist. */
                readonly added?: readonly components["schemas"]["AgreementParts.twistChange"][];
                /** @description Changes that were taken back. */
                readonly undone?: readonly components["schemas"]["AgreementParts.twistChange"][];
                /** @description Members of the frame that were set. */
                readonly frame?: components["schemas"]["AgreementParts.draftFrame"];
                /** @description Arrangements that were left out again. */
                readonly leftOut?: readonly components["schemas"]["AgreementParts.optionalArrangement"][];
                /** @description Conflicts that were settled. */
                readonly settled?: readonly components["schemas"]["AgreementParts.rebaseConflict"][];
                /** @description What a rebase found. */
                readonly conflicts?: readonly components["schemas"]["AgreementParts.rebaseConflict"][];
                /** @description The version of the model from here on. */
                readonly model?: {
                    /** @description Id of the model. */
                    readonly id: string;
                    readonly version: components["schemas"]["Common.version"];
                };
            };
            /** @description SHA-256 over the JCS form of the draft as this step left it. */
            readonly digest: components["schemas"]["Common.digest"];
        };
        /**
         * DraftSummary
         * @description A draft in a list.
         */
        readonly DraftSummary: {
            readonly id: components["schemas"]["Common.draftId"];
            readonly revision: components["schemas"]["Common.revision"];
            readonly state: components["schemas"]["AgreementParts.draftState"];
            /** @description The model and its version. */
            readonly model: {
                /** @description Id of the model. */
                readonly id: string;
                readonly version: components["schemas"]["Common.version"];
            };
            readonly title?: components["schemas"]["Common.localText"];
            /** @description The region. */
            readonly region?: string;
            /** @description When the last revision was made. */
            readonly updatedAt: components["schemas"]["Common.instant"];
        };
        /**
         * Draft
         * @description An agreement that is being written: the twist on a version of the model, in a frame that may be incomplete.
         */
        readonly Draft: {
            readonly id: components["schemas"]["Common.draftId"];
            readonly revision: components["schemas"]["Common.revision"];
            readonly state: components["schemas"]["AgreementParts.draftState"];
            /** @description The model and its version. */
            readonly model: {
                /** @description Id of the model. */
                readonly id: string;
                readonly version: components["schemas"]["Common.version"];
            };
            /** @description The agreement that it started from. */
            readonly basedOn?: {
                readonly id: components["schemas"]["Common.agreementId"];
                readonly version: components["schemas"]["Common.version"];
            };
            readonly frame: components["schemas"]["AgreementParts.draftFrame"];
            /** @description The twist: its changes, in order, each with an id. */
            readonly changes: readonly components["schemas"]["AgreementParts.twistChange"][];
            /** @description What a rebase left to decide; a draft with any is not offered. */
            readonly conflicts: readonly components["schemas"]["AgreementParts.rebaseConflict"][];
            /** @description The agreement that it was offered as. */
            readonly offered?: {
                readonly id: components["schemas"]["Common.agreementId"];
                readonly version: components["schemas"]["Common.version"];
                readonly hash: components["schemas"]["Common.agreementHash"];
            };
            readonly createdBy: components["schemas"]["AgreementParts.author"];
            /** @description When it was started. */
            readonly createdAt: components["schemas"]["Common.instant"];
            /** @description When this revision was made. */
            readonly updatedAt: components["schemas"]["Common.instant"];
        };
        /**
         * EmergencyAct
         * @description Approve an emergency, or end one.
         */
        readonly EmergencyAct: {
            /** @description The role in which it is done. */
            readonly role: components["schemas"]["Common.role"];
        };
        /**
         * EmergencyProcedure
         * @description An emergency in a case, as one of the two parties sees it.
         */
        readonly EmergencyProcedure: {
            /** @description Id of the emergency. */
            readonly id: string;
            /**
             * @description waiting: nobody approved it yet; open: the fields can be asked for; ended: by somebody; over: its time is past; lapsed: nobody approved it in time.
             * @enum {string}
             */
            readonly state: "waiting" | "open" | "ended" | "over" | "lapsed";
            /** @description The reader's own reference to the case. */
            readonly caseRef: components["schemas"]["Common.caseRef"];
            readonly ground: components["schemas"]["AgreementParts.emergencyGround"];
            /** @description Who asked. */
            readonly party: components["schemas"]["Common.partyId"];
            /** @description The role that asked, and that may see. */
            readonly role: components["schemas"]["Common.role"];
            readonly askedAt: components["schemas"]["Common.instant"];
            /** @description When the request lapses, if nobody approves it. */
            readonly lapsesAt: components["schemas"]["Common.instant"];
            /** @description The party that approved. */
            readonly approvedBy?: components["schemas"]["Common.partyId"];
            readonly approvedAt?: components["schemas"]["Common.instant"];
            /** @description Until when it is open, at most; not at that moment any more. */
            readonly until?: components["schemas"]["Common.instant"];
            readonly endedAt?: components["schemas"]["Common.instant"];
        };
        /**
         * EmergencyRequest
         * @description Ask for the emergency procedure in a case. Nothing opens until a named officer of another party approves.
         */
        readonly EmergencyRequest: {
            readonly caseRef: components["schemas"]["Common.caseRef"];
            readonly ground: components["schemas"]["AgreementParts.emergencyGround"];
            /** @description The role of the named officer who asks, and in which the data will be seen. */
            readonly role: components["schemas"]["Common.role"];
        };
        /**
         * EntryAccount
         * @description The whole of one entry, told in order: who, as what, under which agreement, what was decided of each field and why, what left. Names and references, never a value.
         */
        readonly EntryAccount: {
            /** @description The entry in short. */
            readonly line: components["schemas"]["LogLine"];
            /** @description The text of the entry, to the character: what the log has hashed. */
            readonly text: string;
            /** @description W3C trace id. */
            readonly traceId: string;
            /** @description W3C span id. */
            readonly spanId: string;
            /** @description W3C span id of the caller's own step, when it sent one. */
            readonly parentSpanId?: string;
            /** @description The other entries of the same trace that you may read, oldest first; of a day before and after. */
            readonly related: readonly components["schemas"]["LogLine"][];
            readonly mode?: components["schemas"]["Common.mode"];
            /** @description Digest of the engine that decided. */
            readonly engine?: components["schemas"]["Common.digest"];
            /** @description URI of the processing activity. */
            readonly processingActivity?: string;
            /** @description The fields asked for or changed. */
            readonly asked?: readonly components["schemas"]["Common.fieldName"][];
            /** @description What was decided, per field. */
            readonly fields: readonly {
                readonly field: components["schemas"]["Common.fieldName"];
                /**
                 * @description All, a part, or nothing.
                 * @enum {string}
                 */
                readonly effect: "all" | "part" | "none";
                /** @description Which part. */
                readonly part?: components["schemas"]["Common.part"];
                /** @description Whether it left. One that might, and is not known, did not. */
                readonly left: boolean;
                /** @description The clause that gave it. */
                readonly clause?: components["schemas"]["Common.clauseId"];
                /** @description The legal bases of the clause. */
                readonly basis?: readonly components["schemas"]["Common.legalBasisId"][];
                /** @description The kinds of consent it rested on. */
                readonly consent?: readonly components["schemas"]["Common.consentKind"][];
                /** @description Why it was withheld. */
                readonly reason?: components["schemas"]["Common.reasonCode"];
                /** @description Every check, in order. */
                readonly checks: readonly {
                    readonly check: components["schemas"]["Common.checkName"];
                    /**
                     * @description What it said; skipped after the first no.
                     * @enum {string}
                     */
                    readonly result: "ok" | "no" | "skipped";
                    /** @description Why, where it said no. */
                    readonly reason?: components["schemas"]["Common.reasonCode"];
                    /** @description The clause, the denial or the legal basis the step refers to. */
                    readonly reference?: string;
                    /**
                     * @description What stood in the place of the client's consent.
                     * @constant
                     */
                    readonly ground?: "emergency";
                }[];
            }[];
            /** @description References to the consent records that it rests on, or that a talk made. */
            readonly consents: readonly string[];
            /** @description The fields that left. */
            readonly disclosed: readonly components["schemas"]["Common.fieldName"][];
            /** @description What a source did wrong, by field name and kind. */
            readonly sourceReports: readonly components["schemas"]["Common.sourceReport"][];
            readonly shadow?: components["schemas"]["Common.shadow"];
            /** @description Id of the record that changed, or a keyed digest of the request of an idempotent retry. */
            readonly reference?: string;
            readonly criteria?: components["schemas"]["Common.logCriteria"];
            /** @description Why the log was searched for a client, as it was typed; only of such a search, and while the client is not erased. */
            readonly because?: string;
        };
        /**
         * EntryReplay
         * @description What came of deciding a request of the log anew: with the facts, the version of the agreement and the engine that its entry names.
         */
        readonly EntryReplay: {
            /** @description Id of the entry. */
            readonly entry: string;
            /** @description When it was decided anew. */
            readonly at: components["schemas"]["Common.instant"];
            /**
             * ReplayVerdict
             * @description same: the answer is the same, byte for byte; differs: something is not what it was; cannot: nobody can tell.
             * @enum {string}
             */
            readonly verdict: "same" | "differs" | "cannot";
            /**
             * ReplayReason
             * @description Why the answer differs or cannot be given. Differs: entry-changed, agreement-changed, engine-changed (what is stored is not what its hash says), answer-differs. Cannot: entry-removed (its term has passed), facts-missing (it was not decided by the agreement), agreement-unknown, engine-unknown, compiler-changed (the rules of the region are compiled by another compiler now, and give another answer), not-decided (the engine gave no answer).
             * @enum {string}
             */
            readonly reason?: "entry-changed" | "agreement-changed" | "engine-changed" | "answer-differs" | "entry-removed" | "facts-missing" | "agreement-unknown" | "engine-unknown" | "compiler-changed" | "not-decided";
            /** @description The agreement that decided. */
            readonly agreement?: {
                readonly id: components["schemas"]["Common.agreementId"];
                readonly version: components["schemas"]["Common.version"];
                readonly hash: components["schemas"]["Common.agreementHash"];
            };
            /** @description Digest of the engine that decided. */
            readonly engine?: components["schemas"]["Common.digest"];
            /** @description The fields of which the answer differs. */
            readonly fields?: readonly components["schemas"]["Common.fieldName"][];
            /** @description What to know beside it: former-engine (another engine decides today), other-compiler (the rules of the region were compiled by another compiler), not-covered-yet (no checkpoint of the log covers the entry yet). */
            readonly remarks: readonly ("former-engine" | "other-compiler" | "not-covered-yet")[];
        };
        /**
         * Entry
         * @description An entry of the log: what was asked, what was decided and why. Never a value of a field of a client.
         */
        readonly Entry: {
            /** @description Id of the entry. */
            readonly id: string;
            readonly at: components["schemas"]["Common.instant"];
            /** @description What happened. */
            readonly kind: components["schemas"]["Common.entryKind"];
            /** @description W3C trace id. */
            readonly traceId: string;
            /** @description W3C span id. */
            readonly spanId: string;
            /** @description W3C span id of the caller's own step, when it sent one. */
            readonly parentSpanId?: string;
            /** @description The asking party, once known. */
            readonly party?: components["schemas"]["Common.partyId"];
            /** @description The role the request acted in. */
            readonly role?: components["schemas"]["Common.role"];
            /** @description The OAuth client id, or `person:` and the id of a person who logged in, once known. */
            readonly apiClient?: string;
            /** @description Keyed reference to the subject; useless without the key. */
            readonly subject?: string;
            /** @description Keyed reference to the case; useless without the key. */
            readonly case?: string;
            /** @description The purpose, when it is a known one. */
            readonly purpose?: string;
            readonly mode?: components["schemas"]["Common.mode"];
            /** @description The agreement that decided. */
            readonly agreement?: {
                readonly id: components["schemas"]["Common.agreementId"];
                readonly version: components["schemas"]["Common.version"];
                readonly hash: components["schemas"]["Common.agreementHash"];
            };
            /** @description Digest of the engine: policy module, law, catalogue and model. */
            readonly engine?: components["schemas"]["Common.digest"];
            /** @description The facts the decision was made on. */
            readonly facts?: components["schemas"]["DecisionInput"];
            /** @description The decision. */
            readonly decision?: components["schemas"]["Decision"];
            readonly shadow?: components["schemas"]["Common.shadow"];
            /** @description References to the consent records that it rests on, or that a talk made. */
            readonly consents?: readonly string[];
            /** @description URI of the processing activity. */
            readonly processingActivity?: string;
            /** @description The fields that left. */
            readonly disclosed?: readonly components["schemas"]["Common.fieldName"][];
            /** @description What a source did wrong, by field name and kind. */
            readonly sourceReports?: readonly components["schemas"]["Common.sourceReport"][];
            /** @description The fields asked for or changed. */
            readonly fields?: readonly components["schemas"]["Common.fieldName"][];
            /** @description Code of the problem the request ended in. */
            readonly problem?: string;
            /** @description What a request that was rejected or failed would have been, once known. */
            readonly tried?: components["schemas"]["Common.entryKind"];
            /** @description Id of the record that changed, or a keyed digest of the request of an idempotent retry. */
            readonly reference?: string;
            readonly criteria?: components["schemas"]["Common.logCriteria"];
        };
        /**
         * Finding
         * @description One thing that an agreement says and may not say (error) or had better not say (warning), and what to do about it.
         */
        readonly Finding: {
            readonly code: components["schemas"]["Checks.checkCode"];
            readonly severity: components["schemas"]["Checks.severity"];
            /** @description Where in the agreement, as a JSON Pointer (RFC 6901). */
            readonly pointer: string;
            /** @description What was found, with the names of the clause, field or party. */
            readonly detail: string;
            /** @description The article or rule (LR-nn) it rests on. */
            readonly source: string;
            /** @description What is wrong, in words. */
            readonly title: components["schemas"]["Common.localText"];
            /** @description What to do about it. */
            readonly remedy: components["schemas"]["Common.localText"];
        };
        /**
         * FreezeRequest
         * @description Freeze an application, a person or a whole party at once.
         */
        readonly FreezeRequest: {
            readonly what: components["schemas"]["Common.frozenThing"];
            readonly reason: components["schemas"]["Common.freezeReason"];
        };
        /**
         * Freeze
         * @description Something that is frozen, or was: nothing opens for it, at any gateway, for every request that starts after the answer.
         */
        readonly Freeze: {
            readonly id: components["schemas"]["Common.freezeId"];
            readonly what: components["schemas"]["Common.frozenThing"];
            /** @description The party that it is, or belongs to. */
            readonly party: components["schemas"]["Common.partyId"];
            readonly reason: components["schemas"]["Common.freezeReason"];
            /** @description Since when. */
            readonly frozenAt: components["schemas"]["Common.instant"];
            /** @description Who froze it. */
            readonly frozenBy: {
                /** @description The party; left out for a command on the machine of the gateway. */
                readonly party?: components["schemas"]["Common.partyId"];
                /** @description The application or person; told to its own party only. */
                readonly caller?: string;
            };
            /** @description When it was lifted. */
            readonly liftedAt?: components["schemas"]["Common.instant"];
            /** @description Who lifted it. */
            readonly liftedBy?: {
                /** @description The party; left out for a command on the machine of the gateway. */
                readonly party?: components["schemas"]["Common.partyId"];
                /** @description The application or person; told to its own party only. */
                readonly caller?: string;
            };
        };
        /**
         * HouseRuleTrialRequest
         * @description A rule of a region to try, before it goes into a draft: nothing of it is kept.
         */
        readonly HouseRuleTrialRequest: {
            /** @description The rule. */
            readonly rego: components["schemas"]["AgreementParts.regoSource"];
            /** @description Its tests. */
            readonly tests: components["schemas"]["AgreementParts.regoSource"];
            /** @description Facts of decisions, to see what the rule would deny of their fields. */
            readonly facts?: readonly components["schemas"]["DecisionInput"][];
        };
        /**
         * HouseRuleTrial
         * @description What came of trying a rule of a region. It stops at the first thing that is wrong: its shape, the compiler, its tests, a line that no test reaches, its cost.
         */
        readonly HouseRuleTrial: {
            /** @description Whether it may go into an agreement as it is. */
            readonly ok: boolean;
            /** @description What is wrong with it. */
            readonly problems: readonly {
                /**
                 * @description Which of the two sources.
                 * @enum {string}
                 */
                readonly part: "rego" | "tests";
                /** @description The line, from 1; 0 when it has no place. */
                readonly row: number;
                /** @description The column, from 1; 0 when it has no place. */
                readonly col: number;
                /** @description One of this gateway, or of OPA's compiler. */
                readonly code: string;
                /** @description What is wrong. */
                readonly detail: string;
            }[];
            /**
             * @description What ended the trial, when it took too long or wanted too much memory.
             * @enum {string}
             */
            readonly limit?: "time" | "memory";
            /** @description The tests that ran. */
            readonly tests: readonly {
                /** @description Its name. */
                readonly name: string;
                /** @description Its line. */
                readonly row: number;
                /**
                 * @description How it ended.
                 * @enum {string}
                 */
                readonly outcome: "pass" | "fail" | "error" | "skip";
            }[];
            /** @description Which lines of the rule the tests reach. */
            readonly coverage: {
                /** @description Of the lines that do something. */
                readonly percent: number;
                /** @description What no test reaches. */
                readonly missed: readonly {
                    /** @description The first line. */
                    readonly row: number;
                    /** @description The last line. */
                    readonly endRow: number;
                }[];
            };
            /** @description On what else than the question its answers turned out to depend. Left out when on nothing; found by trying, so others may be there. */
            readonly varies?: readonly {
                /**
                 * @description On the day, or on which agreement it is.
                 * @enum {string}
                 */
                readonly by: "day" | "agreement";
                /** @description Two days on which it answered otherwise. */
                readonly days?: readonly components["schemas"]["Common.day"][];
            }[];
            /** @description How long one evaluation takes with every field asked, in milliseconds. */
            readonly cost?: {
                /** @description Half of the evaluations take less. */
                readonly typicalMs: number;
                /** @description The longest. */
                readonly worstMs: number;
                /** @description What it may take. */
                readonly limitMs: number;
            };
            /** @description What it denies of the fields of each of the facts, in their order. */
            readonly denied: readonly (readonly components["schemas"]["Common.fieldName"][])[];
        };
        /**
         * ImpactReport
         * @description What a draft changes next to the version that decides now: on paper, for the persons in running cases, and in decisions that were made before. Never a value of a client, and no reference to one.
         */
        readonly ImpactReport: {
            readonly draft: components["schemas"]["Common.draftId"];
            /** @description The revision of the draft. */
            readonly revision: number;
            /** @description Hash of the agreement that the draft makes. */
            readonly hash: components["schemas"]["Common.agreementHash"];
            /** @description What decides now; left out when nothing is shared yet. */
            readonly base?: {
                readonly id: components["schemas"]["Common.agreementId"];
                readonly version: components["schemas"]["Common.version"];
                readonly hash: components["schemas"]["Common.agreementHash"];
            };
            /** @description Digest of the engine that decided. */
            readonly engine: components["schemas"]["Common.digest"];
            readonly madeAt: components["schemas"]["Common.instant"];
            /** @description Only decisions of before this day are looked at. */
            readonly before: components["schemas"]["Common.day"];
            /** @description What changes on paper, per party: what is wider first. */
            readonly parties: readonly {
                readonly party: components["schemas"]["Common.partyId"];
                readonly type: components["schemas"]["Common.partyType"];
                /** @description Changes that let it see more. */
                readonly wider: number;
                /** @description Changes that let it see less. */
                readonly narrower: number;
                /** @description Changes that are neither. */
                readonly other: number;
                /** @description The changes. */
                readonly changes: readonly components["schemas"]["ImpactReport.change"][];
            }[];
            /** @description What changes in the agreement beside who sees what. */
            readonly general: readonly components["schemas"]["ImpactReport.change"][];
            /** @description Persons in running cases of whom a party would see more or less; both versions read as if all parties had signed. */
            readonly persons: {
                /** @description How many persons are affected at all; left out when a small cell could be computed from it. */
                readonly affected?: components["schemas"]["ImpactReport.personCount"];
                /** @description Per party, purpose and field. */
                readonly cells: readonly {
                    readonly party: components["schemas"]["Common.partyId"];
                    readonly purpose: components["schemas"]["Common.purposeCode"];
                    readonly field: components["schemas"]["Common.fieldName"];
                    /**
                     * @description Whether the party sees more or less.
                     * @enum {string}
                     */
                    readonly effect: "wider" | "narrower";
                    readonly persons: components["schemas"]["ImpactReport.personCount"];
                }[];
            };
            /** @description Decisions of the log of before today, decided again under the draft from the facts of then. Nothing is fetched. What is about fewer than ten clients of a party is left out before anything is added up. */
            readonly replay: {
                /**
                 * @description A replay discloses nothing.
                 * @constant
                 */
                readonly replay: true;
                /** @description How many decisions were asked for. */
                readonly asked: number;
                /** @description How many there were, rounded to five; left out when there were few, or when so few are left over that they would follow from it. */
                readonly looked?: number;
                /** @description Decisions in which less would be shown. */
                readonly stricter: components["schemas"]["ImpactReport.decisionCount"];
                /** @description Decisions in which more would be shown of a field, whatever happens to the others. */
                readonly wider: components["schemas"]["ImpactReport.decisionCount"];
                /** @description Decisions that could not be decided again. */
                readonly notCounted: components["schemas"]["ImpactReport.decisionCount"];
                /** @description Why decisions are not counted; those of fewer than ten clients of a party are not told. */
                readonly reasons: readonly {
                    /**
                     * @description Why.
                     * @enum {string}
                     */
                    readonly reason: "no-facts" | "other-agreement" | "unknown-engine" | "not-a-party" | "facts-differ" | "not-decided";
                    /** @description How many decisions, rounded to five. */
                    readonly count: number;
                }[];
                /** @description What changes in them, the most frequent first; those of fewer than ten clients are not told, nor whether there are any. */
                readonly groups: readonly {
                    /**
                     * @description Whether more or less would be shown.
                     * @enum {string}
                     */
                    readonly effect: "wider" | "narrower";
                    readonly party: components["schemas"]["Common.partyId"];
                    readonly purpose: components["schemas"]["Common.purposeCode"];
                    readonly field: components["schemas"]["Common.fieldName"];
                    readonly now: components["schemas"]["ImpactReport.shown"];
                    readonly later: components["schemas"]["ImpactReport.shown"];
                    /** @description How many decisions, rounded to five. */
                    readonly count: number;
                }[];
                /** @description Groups beyond those listed. */
                readonly groupsLeftOut: number;
            };
            /** @description Requests of applications of the party that reads, which come again and again, are answered now, and would be refused or lose fields, for ten clients or more. */
            readonly flows: readonly {
                /** @description The application that asks. */
                readonly apiClient: string;
                readonly party: components["schemas"]["Common.partyId"];
                readonly role: components["schemas"]["Common.role"];
                readonly purpose: components["schemas"]["Common.purposeCode"];
                /** @description What it asks for. */
                readonly fields: readonly components["schemas"]["Common.fieldName"][];
                readonly mode: components["schemas"]["Common.mode"];
                /** @description On how many days it asked. */
                readonly days: number;
                /** @description How often it asked. */
                readonly requests: number;
                /** @description How often it is answered now and would be refused. */
                readonly refused: components["schemas"]["ImpactReport.decisionCount"];
                /** @description How often it would lose fields and be answered still. */
                readonly losing: components["schemas"]["ImpactReport.decisionCount"];
                /** @description The fields that it would lose, for ten clients or more. */
                readonly lost: readonly components["schemas"]["Common.fieldName"][];
                readonly lastAt: components["schemas"]["Common.instant"];
            }[];
            /** @description Other parties of which regular requests would be refused or lose fields, for ten clients or more. */
            readonly flowsElsewhere: readonly {
                readonly party: components["schemas"]["Common.partyId"];
                readonly purpose: components["schemas"]["Common.purposeCode"];
            }[];
            /** @description Flows of the party that reads, beyond those listed or followed. */
            readonly flowsLeftOut: number;
            /** @description Clients who must be asked, per purpose and type of recipient. */
            readonly consents: readonly {
                readonly purpose: components["schemas"]["Common.purposeCode"];
                readonly recipient: components["schemas"]["Common.partyType"];
                /**
                 * @description again: what they agreed to now is no longer enough; first: the draft asks a yes for something new.
                 * @enum {string}
                 */
                readonly kind: "again" | "first";
                readonly persons: components["schemas"]["ImpactReport.personCount"];
            }[];
        };
        /**
         * PersonCount
         * @description How many persons: a multiple of five, or under-10 when there are nine or fewer, or none.
         */
        readonly "ImpactReport.personCount": number | "under-10";
        /**
         * DecisionCount
         * @description How many decisions: a multiple of five, or under-10 when they are about nine clients or fewer, or there are none.
         */
        readonly "ImpactReport.decisionCount": number | "under-10";
        /**
         * ImpactChange
         * @description One thing in which the draft differs from what decides now.
         */
        readonly "ImpactReport.change": {
            /** @description The same for the same point in any two versions: what a reviewer ticks. */
            readonly key: string;
            readonly kind: components["schemas"]["DraftComparison.pointKind"];
            /**
             * @description Whether more is shared, less, or neither.
             * @enum {string}
             */
            readonly effect: "wider" | "narrower" | "other";
            readonly purpose?: components["schemas"]["Common.purposeCode"];
            readonly clause?: components["schemas"]["Common.clauseId"];
            readonly from?: components["schemas"]["Common.partyType"];
            readonly to?: components["schemas"]["Common.partyType"];
            readonly field?: components["schemas"]["Common.fieldName"];
            /** @description What of the kind it is: a role, a phase, a condition, an article, a party. */
            readonly name?: string;
            /** @description What it was, where a word or a number says it; left out when it was not there. */
            readonly before?: string | number | boolean;
            /** @description What it becomes; left out when it is gone. */
            readonly after?: string | number | boolean;
            readonly consentBefore?: components["schemas"]["Common.consentRequirement"];
            readonly consentAfter?: components["schemas"]["Common.consentRequirement"];
        };
        /**
         * ImpactShown
         * @description What is shown of a field.
         */
        readonly "ImpactReport.shown": {
            /**
             * @description all, the part that is shown, or none.
             * @enum {string}
             */
            readonly show: "all" | "year" | "month" | "postcode-area" | "organisation" | "none";
            /** @description Why nothing is shown: the reason of the decision, or WHOLE_REQUEST when another field closes a strict request. */
            readonly reason?: string;
        };
        /**
         * ImpactRequest
         * @description Work out what a draft changes.
         */
        readonly ImpactRequest: {
            /**
             * @description How many of the last decisions before today to decide again: one of a few sizes, so that no two reports differ in one decision.
             * @default 500
             * @enum {integer}
             */
            readonly decisions: 500 | 5000 | 50000 | 100000;
        };
        /**
         * Impact
         * @description How far a report on what a draft changes has come, and the report.
         */
        readonly Impact: {
            readonly draft: components["schemas"]["Common.draftId"];
            /** @description Hash of the agreement that the draft makes now; left out while it makes none. */
            readonly hash?: components["schemas"]["Common.agreementHash"];
            /**
             * @description none: nobody asked yet; stopped: it was cut off, ask again.
             * @enum {string}
             */
            readonly state: "none" | "running" | "done" | "stopped";
            /** @description How many decisions are to be decided again. */
            readonly asked?: number;
            /** @description Persons, in whole tens, or decisions that were looked at in this stage, in whole hundreds. */
            readonly done?: number;
            /**
             * @description What it is busy with.
             * @enum {string}
             */
            readonly stage?: "persons" | "replay";
            readonly startedAt?: components["schemas"]["Common.instant"];
            /**
             * @description Why it stopped.
             * @enum {string}
             */
            readonly why?: "restart" | "too-long" | "failed";
            /** @description What has moved since the report was made. */
            readonly stale: readonly ("draft" | "base")[];
            readonly report?: components["schemas"]["ImpactReport"];
        };
        /**
         * Law
         * @description The law as dated data: legal bases with the time they are in force, and the denials no agreement lifts.
         */
        readonly Law: {
            readonly version: components["schemas"]["Common.version"];
            /** @description When this version was made. */
            readonly date: components["schemas"]["Common.day"];
            /** @description Legal bases. */
            readonly bases: readonly {
                readonly id: components["schemas"]["Common.legalBasisId"];
                /** @description The article as people cite it. */
                readonly label: components["schemas"]["Common.localText"];
                /**
                 * @description Which of the three questions it answers: a basis (AVG art. 6), an exception (AVG art. 9, 10, BSN law), or secrecy (Wmo 5.3.3, professional secrecy).
                 * @enum {string}
                 */
                readonly kind: "basis" | "exception" | "secrecy";
                /** @description Whether it is the consent of the client itself, so that it holds nothing up where consent is not asked; absent means no. */
                readonly isConsent?: boolean;
                /** @description First day in force; null means not in force yet, and then it opens nothing. */
                readonly inForceFrom: components["schemas"]["Common.day"] | null;
                /** @description Last day in force; null means no end known. */
                readonly inForceTo: components["schemas"]["Common.day"] | null;
                /** @description The flows this basis carries without consent of the client. */
                readonly carriesWithoutConsent: readonly components["schemas"]["Law.flow"][];
                /** @description The flows this basis carries without consent, as long as the client did not object. */
                readonly carriesUnlessObjected?: readonly components["schemas"]["Law.flow"][];
                /** @description Where the text of the law was read, and its date. */
                readonly source: string;
                /** @description Whether the reading still has to be checked by a lawyer. */
                readonly uncertain: boolean;
            }[];
            /** @description Statutory denials, in the order in which they are looked at. */
            readonly denials: readonly {
                /** @description A short id. */
                readonly id: string;
                readonly reason: components["schemas"]["Common.reasonCode"];
                /** @description The rule (LR-nn) and the article. */
                readonly rule: string;
                readonly appliesTo: components["schemas"]["Law.fieldScope"];
                /** @description The recipient types it denies. */
                readonly recipients: readonly components["schemas"]["Common.partyType"][];
                /** @description First day in force. */
                readonly inForceFrom: components["schemas"]["Common.day"];
                /** @description Last day in force, or null. */
                readonly inForceTo: components["schemas"]["Common.day"] | null;
            }[];
            /** @description Fields that no agreement may give to a type of recipient. */
            readonly neverTo: {
                /** @description Never to MUN. */
                readonly MUN?: readonly components["schemas"]["Common.fieldName"][];
                /** @description Never to HUB. */
                readonly HUB?: readonly components["schemas"]["Common.fieldName"][];
                /** @description Never to COR. */
                readonly COR?: readonly components["schemas"]["Common.fieldName"][];
                /** @description Never to PRO. */
                readonly PRO?: readonly components["schemas"]["Common.fieldName"][];
                /** @description Never to BUD. */
                readonly BUD?: readonly components["schemas"]["Common.fieldName"][];
            };
            /** @description Types of party among which nothing flows, whatever an agreement says. */
            readonly neverAmong: readonly {
                readonly partyType: components["schemas"]["Common.partyType"];
                /** @description The rule (LR-nn) and the article. */
                readonly rule: string;
                /** @description First day in force. */
                readonly inForceFrom: components["schemas"]["Common.day"];
                /** @description Last day in force, or null. */
                readonly inForceTo: components["schemas"]["Common.day"] | null;
            }[];
            /** @description What consent of the client cannot carry, whoever asks it. */
            readonly consentNoGround: readonly {
                /** @description A short id. */
                readonly id: string;
                /** @description The rule (LR-nn) and the article. */
                readonly rule: string;
                readonly appliesTo: components["schemas"]["Law.fieldScope"];
                /** @description The recipient types for which it is no ground. */
                readonly recipients: readonly components["schemas"]["Common.partyType"][];
                /** @description First day in force. */
                readonly inForceFrom: components["schemas"]["Common.day"];
                /** @description Last day in force, or null. */
                readonly inForceTo: components["schemas"]["Common.day"] | null;
                /** @description Whether the reading still has to be checked by a lawyer. */
                readonly uncertain: boolean;
            }[];
            /** @description The longest and shortest terms that an agreement may set. */
            readonly limits: readonly {
                /** @description A short id. */
                readonly id: string;
                /**
                 * @description The term of the agreement; its unit is in the name.
                 * @enum {string}
                 */
                readonly of: "breach.authorityHours" | "rights.responseDays" | "rights.extensionDays" | "consentForms.validMonths" | "retention.months";
                /**
                 * @description Whether the amount is the most or the least.
                 * @enum {string}
                 */
                readonly bound: "at-most" | "at-least";
                /** @description How much, in the unit of the term. */
                readonly amount: number;
                /** @description For a term that is set per type of party: the types it limits; empty otherwise. */
                readonly partyTypes: readonly components["schemas"]["Common.partyType"][];
                /** @description The rule (LR-nn) and the article. */
                readonly rule: string;
                /** @description Where the text of the law was read, and its date; or that it is a proposal. */
                readonly source: string;
                /** @description First day in force. */
                readonly inForceFrom: components["schemas"]["Common.day"];
                /** @description Last day in force, or null. */
                readonly inForceTo: components["schemas"]["Common.day"] | null;
                /** @description Whether it is a proposal, or a reading that a lawyer still has to check: it warns and does not refuse. */
                readonly uncertain: boolean;
            }[];
        };
        /**
         * Flow
         * @description A flow between party types.
         */
        readonly "Law.flow": {
            readonly from: components["schemas"]["Common.partyType"];
            readonly to: components["schemas"]["Common.partyType"];
            /** @description The sensitivities carried. */
            readonly sensitivities: readonly components["schemas"]["Common.sensitivity"][];
            /** @description The purposes for which it carries the flow. */
            readonly purposes: readonly components["schemas"]["Common.purposeCode"][];
        };
        /**
         * FieldScope
         * @description Which fields.
         */
        readonly "Law.fieldScope": {
            /** @description By sensitivity. */
            readonly sensitivities: readonly components["schemas"]["Common.sensitivity"][];
            /** @description And, if not empty, only fields with one of these holders. */
            readonly holders: readonly components["schemas"]["Common.partyType"][];
            /** @description Only fields from a treatment file. */
            readonly medicalSource: boolean;
            /** @description Fields it does not apply to. */
            readonly except: readonly components["schemas"]["Common.fieldName"][];
        };
        /**
         * LdvLine
         * @description A line of the Logboek Dataverwerkingen 1.0.0 (Logius), as Sluis makes it: that data of one person were processed. Nobody who works with the gateway is in it.
         */
        readonly LdvLine: {
            /** @description W3C trace id: 32 hexadecimal digits in lower case. */
            readonly trace_id: string;
            /** @description W3C span id of the action. */
            readonly span_id: string;
            /** @description Span id of the action above it. */
            readonly parent_span_id?: string;
            /**
             * @description `Error` when something of the gateway failed; bad input that was handled well is `Unset`.
             * @enum {string}
             */
            readonly status: "Unset" | "Error";
            /** @description The action: the kind of the entry. */
            readonly name: string;
            /** @description Milliseconds since 1970-01-01T00:00:00Z. */
            readonly start_time: number;
            /** @description The same moment: everything about a request is judged at one. */
            readonly end_time: number;
            /** @description The producer. */
            readonly resource: {
                /** @description The gateway that made the record. */
                readonly attributes: {
                    /**
                     * @description The software.
                     * @constant
                     */
                    readonly "service.name": "sluis";
                    /** @description The URL of the gateway: tells producers apart. */
                    readonly "service.namespace": string;
                };
            };
            /** @description Keys of the namespace `dpl.core`, and no others. */
            readonly attributes: {
                /**
                 * Format: uri
                 * @description The activity in the register of processing, of one version of the agreement.
                 */
                readonly "dpl.core.processing_activity_id": string;
                /** @description Keyed reference to the client, as in the log; nobody links it to a person without the key. */
                readonly "dpl.core.data_subject_id": string;
                /**
                 * @description A keyed reference, which is no number of anything outside the log.
                 * @constant
                 */
                readonly "dpl.core.data_subject_id_type": "sluis-log-reference";
                /**
                 * Format: uri
                 * @description The party whose application called, when it sent a trace of its own.
                 */
                readonly "dpl.core.foreign_operation.processor"?: string;
            };
        };
        /**
         * LdvReading
         * @description Lines of the processing log about the client who reads, with the names of the extension "lezen" of the Logboek Dataverwerkingen (working version 0.9).
         */
        readonly LdvReading: {
            /** @description Which log it is. */
            readonly metadata: {
                /** @description The URL of the gateway. */
                readonly logbookId: string;
                /** @description The party that runs the gateway, or its URL. */
                readonly organizationName: string;
            };
            /** @description The lines, newest first. */
            readonly processingActivities: readonly {
                /** @description W3C trace id: 32 hexadecimal digits in lower case; no UUID as the working version has it. */
                readonly traceId: string;
                /** @description W3C span id of the action. */
                readonly spanId: string;
                /** @description Span id of the action above it. */
                readonly parentSpanId?: string;
                /**
                 * @description `Error` when something of the gateway failed; bad input that was handled well is `Unset`.
                 * @enum {string}
                 */
                readonly status: "Unset" | "Error";
                /** @description The action: the kind of the entry. */
                readonly name: string;
                readonly startTime: components["schemas"]["Common.instant"];
                readonly endTime: components["schemas"]["Common.instant"];
                /** @description The producer. */
                readonly resource: {
                    /** @description The gateway that made the record. */
                    readonly attributes: {
                        /**
                         * @description The software.
                         * @constant
                         */
                        readonly "service.name": "sluis";
                        /** @description The URL of the gateway: tells producers apart. */
                        readonly "service.namespace": string;
                    };
                };
                /** @description Keys of the namespace `dpl.core`, and no others. */
                readonly attributes: {
                    /**
                     * Format: uri
                     * @description The activity in the register of processing, of one version of the agreement.
                     */
                    readonly "dpl.core.processing_activity_id": string;
                    /** @description Keyed reference to the client, as in the log; nobody links it to a person without the key. */
                    readonly "dpl.core.data_subject_id": string;
                    /**
                     * @description A keyed reference, which is no number of anything outside the log.
                     * @constant
                     */
                    readonly "dpl.core.data_subject_id_type": "sluis-log-reference";
                    /**
                     * Format: uri
                     * @description The party whose application called, when it sent a trace of its own.
                     */
                    readonly "dpl.core.foreign_operation.processor"?: string;
                };
            }[];
            /** @description How many entries about the client stand in no line. */
            readonly withheld: number;
            /** @description What to ask the next page after; left out when there is none. */
            readonly next?: string;
        };
        /**
         * LegalHoldRequest
         * @description Keep entries of the log beyond their term, and their clients from being erased: of a case, a party, a period, or what is in all that are named.
         */
        readonly LegalHoldRequest: {
            /** @description Whose entries: your own party, or any for an auditor of the party that runs the gateway. Left out: your own; of everybody for such an auditor. */
            readonly party?: components["schemas"]["Common.partyId"];
            /** @description Your party’s own reference to a case: its entries, and those about its client that name no case. */
            readonly caseRef?: components["schemas"]["Common.caseRef"];
            /** @description The first moment of the entries; left out: from the beginning. */
            readonly from?: components["schemas"]["Common.instant"];
            /** @description The last moment of the entries; left out: without an end. */
            readonly to?: components["schemas"]["Common.instant"];
            /** @description Why. Names nobody, and says nothing of a client. */
            readonly reason: string;
        };
        /**
         * LegalHold
         * @description What keeps entries of the log beyond their term, and their clients from being erased, until it is lifted.
         */
        readonly LegalHold: {
            readonly id: components["schemas"]["Common.legalHoldId"];
            /** @description Whose entries; left out: of everybody. */
            readonly party?: components["schemas"]["Common.partyId"];
            /** @description It is of one case; left out: of whatever case. */
            readonly case?: {
                /** @description Your party’s own reference; left out where your party has none. */
                readonly caseRef?: components["schemas"]["Common.caseRef"];
            };
            /** @description The first moment of the entries; left out: from the beginning. */
            readonly from?: components["schemas"]["Common.instant"];
            /** @description The last moment of the entries; left out: without an end. */
            readonly to?: components["schemas"]["Common.instant"];
            /** @description Why; left out for who did not place it, as it may be about its reader. */
            readonly reason?: string;
            /** @description Since when. */
            readonly placedAt: components["schemas"]["Common.instant"];
            /** @description Who placed it. */
            readonly placedBy: components["schemas"]["Common.toldDoer"];
            /** @description When it was lifted. */
            readonly liftedAt?: components["schemas"]["Common.instant"];
            /** @description Who lifted it. */
            readonly liftedBy?: components["schemas"]["Common.toldDoer"];
        };
        /**
         * LogAnomalies
         * @description What stands out in the log of a period. A question to ask, never an accusation: numbers of requests, no content, no client.
         */
        readonly LogAnomalies: {
            /** @description The first day that was looked at. */
            readonly from: components["schemas"]["Common.day"];
            /** @description The last one. */
            readonly to: components["schemas"]["Common.day"];
            /** @description The first day of the past that it was compared with. */
            readonly since: components["schemas"]["Common.day"];
            /** @description Whether every entry of these days was looked at; a very busy log is looked at from the end. */
            readonly complete: boolean;
            /** @description Of which day the rules are; docs/oversight.md says what they are and why. */
            readonly rules: components["schemas"]["Common.day"];
            /** @description What stands out, the largest number first. */
            readonly anomalies: readonly {
                /**
                 * @description What is unusual.
                 * @enum {string}
                 */
                readonly kind: "many-cases" | "refusal-peak" | "asks-more" | "log-out-of-hours" | "log-in-bulk";
                readonly party: components["schemas"]["Common.partyId"];
                /** @description Who did it: the OAuth client id, or `person:` and the id of a person who logged in. */
                readonly user?: string;
                readonly role?: components["schemas"]["Common.role"];
                /** @description For which purpose. */
                readonly purpose?: string;
                /** @description How many cases, refusals, requests with something withheld, or readings. */
                readonly count: number;
                /** @description Of how many requests. */
                readonly of?: number;
                /** @description How many others of the same party and role had, in the middle of them. */
                readonly peers?: number;
                /** @description How many itself had before, in the middle of earlier periods as long, or as expected from its past. */
                readonly before?: number;
                /** @description On which day most of it was. */
                readonly day?: components["schemas"]["Common.day"];
            }[];
        };
        /**
         * LogLine
         * @description An entry of the log in short. Never a value of a client.
         */
        readonly LogLine: {
            /** @description Id of the entry. */
            readonly id: string;
            readonly at: components["schemas"]["Common.instant"];
            /** @description What happened. */
            readonly kind: components["schemas"]["Common.entryKind"];
            /** @description The asking party, once known. */
            readonly party?: components["schemas"]["Common.partyId"];
            /** @description The role the request acted in. */
            readonly role?: components["schemas"]["Common.role"];
            /** @description Who did it: the OAuth client id, or `person:` and the id of a person who logged in. */
            readonly user?: string;
            /** @description Keyed reference to the case: equal for entries of one case. */
            readonly case?: string;
            /** @description The purpose, when it is a known one. */
            readonly purpose?: string;
            /** @description The agreement that decided. */
            readonly agreement?: {
                readonly id: components["schemas"]["Common.agreementId"];
                readonly version: components["schemas"]["Common.version"];
                readonly hash: components["schemas"]["Common.agreementHash"];
            };
            /**
             * @description What came of a request for data.
             * @enum {string}
             */
            readonly outcome?: "disclosed" | "refused";
            /** @description Why fields were withheld, each once. */
            readonly reasons: readonly components["schemas"]["Common.reasonCode"][];
            /** @description How many fields were asked for or changed. */
            readonly asked: number;
            /** @description How many left. */
            readonly left: number;
            /** @description Code of the problem the request ended in. */
            readonly problem?: string;
        };
        /**
         * LogPage
         * @description A page of entries, newest first.
         */
        readonly LogPage: {
            /** @description Newest first. */
            readonly entries: readonly components["schemas"]["LogLine"][];
            /** @description With this as `after` the search goes on; left out when there is no more. A page may have fewer entries than asked for and still go on: one search looks at a limited part of the log. */
            readonly next?: string;
        };
        /**
         * LogSearch
         * @description What is looked for in the log. Everything that is named must hold; without anything named it is all that you may read.
         */
        readonly LogSearch: {
            /** @description Your party's own reference to a case. */
            readonly caseRef?: components["schemas"]["Common.caseRef"];
            /** @description Why you look for this client; needed for a case. Kept sealed, until the client is erased. */
            readonly because?: string;
            /** @description Whose requests; your own party, or any for an auditor of the party that runs the gateway. */
            readonly party?: components["schemas"]["Common.partyId"];
            /** @description For which purpose. */
            readonly purpose?: string;
            /** @description A reason why a field was withheld. */
            readonly reason?: components["schemas"]["Common.reasonCode"];
            /** @description Of which kind. */
            readonly kind?: string;
            /**
             * @description What came of the request.
             * @enum {string}
             */
            readonly outcome?: "disclosed" | "refused";
            /** @description From when. */
            readonly from?: components["schemas"]["Common.instant"];
            /** @description Until when, included. */
            readonly to?: components["schemas"]["Common.instant"];
            /** @description `next` of the page before. */
            readonly after?: string;
            /** @description How many at most; 50 when left out. */
            readonly limit?: number;
        };
        /**
         * Model
         * @description The national model: purposes, roles and clauses that a region starts from, and the options it may switch on.
         */
        readonly Model: {
            /** @description Id of the model. */
            readonly id: string;
            readonly version: components["schemas"]["Common.version"];
            /** @description When this version was made. */
            readonly date: components["schemas"]["Common.day"];
            /** @description What this model is, and is not. */
            readonly status: components["schemas"]["Common.localText"];
            /** @description Retention that a region starts from (art. 15). */
            readonly retention: readonly components["schemas"]["AgreementParts.retentionPeriod"][];
            /** @description What a region starts from, beside the clauses. */
            readonly articles: components["schemas"]["AgreementParts.articles"];
            /** @description Labels that a region starts from. */
            readonly valueLists: readonly components["schemas"]["AgreementParts.valueList"][];
            /** @description The purposes. */
            readonly purposes: readonly {
                readonly code: components["schemas"]["Common.purposeCode"];
                /** @description The purpose in words. */
                readonly label: components["schemas"]["Common.localText"];
                /**
                 * Format: uri
                 * @description URI of the processing activity in the register (AVG art. 30, LDV).
                 */
                readonly processingActivity: string;
                /** @description The phases of a case in which the purpose is open. */
                readonly phases: readonly components["schemas"]["Common.phase"][];
                /** @description Whether a corporation that is only a candidate in the case may ask for this purpose. */
                readonly candidates: boolean;
                readonly mode: components["schemas"]["Common.mode"];
            }[];
            /** @description The roles. */
            readonly roles: readonly {
                readonly id: components["schemas"]["Common.role"];
                readonly partyType: components["schemas"]["Common.partyType"];
                /** @description The role in words. */
                readonly label: components["schemas"]["Common.localText"];
                /** @description Whether a duty of confidentiality is recorded for the role (UAVG 30(4)); without it no I9 or H9 field. */
                readonly confidentialityDuty: boolean;
            }[];
            /** @description The clauses. */
            readonly clauses: readonly {
                readonly id: components["schemas"]["Common.clauseId"];
                readonly purpose: components["schemas"]["Common.purposeCode"];
                /** @description Who sends. */
                readonly from: components["schemas"]["Common.partyType"];
                /** @description Who receives. */
                readonly to: components["schemas"]["Common.partyType"];
                /** @description The roles that may ask. */
                readonly roles: readonly components["schemas"]["Common.role"][];
                /** @description Fields of the national model. */
                readonly core: readonly components["schemas"]["Common.fieldName"][];
                /** @description Fields a region may switch on. */
                readonly optional: readonly components["schemas"]["Common.fieldName"][];
                readonly consentRequirement: components["schemas"]["Common.consentRequirement"];
                /** @description Why the clause is lawful: four questions, answered apart. */
                readonly legalBasis: {
                    /** @description Basis of the party that sends (AVG art. 6 or sector law). */
                    readonly disclosing: readonly components["schemas"]["Common.legalBasisId"][];
                    /** @description Basis of the party that receives. */
                    readonly receiving: readonly components["schemas"]["Common.legalBasisId"][];
                    /** @description Exception for special data, criminal data or the BSN, where such fields are in the clause. */
                    readonly exception: readonly components["schemas"]["Common.legalBasisId"][];
                    /** @description What lifts secrecy, where it applies. */
                    readonly secrecy: readonly components["schemas"]["Common.legalBasisId"][];
                };
                /** @description Preconditions the sender must have met. */
                readonly conditions: readonly components["schemas"]["Common.condition"][];
            }[];
            /** @description How far an emergency procedure may go that a region agrees on. Left out, no region has one. */
            readonly emergency?: components["schemas"]["AgreementParts.emergency"];
        };
        /**
         * Notice
         * @description What a party must know about fields that it received before (bericht). Names its own case and its own fields; never a value, never another party.
         */
        readonly Notice: {
            /** @description Id of the notice. */
            readonly id: string;
            /** @description Its place among the notices of this party, from 1. No number is skipped or given twice. */
            readonly number: number;
            /**
             * @description What happened.
             * @enum {string}
             */
            readonly kind: "consent.withdrawn" | "objection.made" | "data.rectified" | "data.erased" | "processing.restricted" | "processing.restriction-lifted" | "emergency.used" | "breach.found";
            /** @description The day only: by one moment two parties could tell that their references are of one client. */
            readonly happenedOn: components["schemas"]["Common.day"];
            /** @description When the notice was there. */
            readonly madeOn: components["schemas"]["Common.day"];
            /** @description The party's own reference to the case, when it is about one. */
            readonly caseRef?: components["schemas"]["Common.caseRef"];
            /** @description The purposes for which this party received the fields. */
            readonly purposes: readonly components["schemas"]["Common.purposeCode"][];
            /** @description The fields that this party received; of what was erased also those that it supplied. */
            readonly fields: readonly components["schemas"]["Common.fieldName"][];
            /** @description When the party acknowledged it. */
            readonly receivedAt?: components["schemas"]["Common.instant"];
        };
        /**
         * ObjectionRequest
         * @description Record that the client objects (bezwaar) to a purpose that runs without consent.
         */
        readonly ObjectionRequest: {
            readonly caseRef: components["schemas"]["Common.caseRef"];
            readonly purpose: components["schemas"]["Common.purposeCode"];
        };
        /**
         * Party
         * @description An organisation in the register of this gateway, with the keys it signs statements with.
         */
        readonly Party: {
            readonly id: components["schemas"]["Common.partyId"];
            /** @description The name as the agreement prints it. */
            readonly name: string;
            readonly type: components["schemas"]["Common.partyType"];
            /** @description Organisatie-identificatienummer, 20 digits; prefix 00000099 marks a test number. */
            readonly oin: string;
            /** @description For a HUB: the municipality (centrumgemeente) whose mandate it works under. */
            readonly mandatedBy?: components["schemas"]["Common.partyId"];
            /** @description The public keys whose statements count for this party. */
            readonly keys: readonly {
                /** @description Key id, unique within the party. */
                readonly kid: string;
                /** @description The public key as JWK (RFC 7517); private members are refused. */
                readonly jwk: {
                    /**
                     * @description Key type.
                     * @enum {string}
                     */
                    readonly kty: "EC" | "OKP" | "RSA";
                    /** @description Curve. */
                    readonly crv?: string;
                    /** @description X coordinate or public key. */
                    readonly x?: string;
                    /** @description Y coordinate. */
                    readonly y?: string;
                    /** @description RSA modulus. */
                    readonly n?: string;
                    /** @description RSA exponent. */
                    readonly e?: string;
                    /** @description Algorithm. */
                    readonly alg?: string;
                    /** @description Use. */
                    readonly use?: string;
                    /** @description Key id. */
                    readonly kid?: string;
                };
                /** @description From when statements by this key count. */
                readonly validFrom: components["schemas"]["Common.instant"];
                /** @description Until when statements by this key count. */
                readonly validTo?: components["schemas"]["Common.instant"];
                /** @description When the key was revoked; statements signed later do not count. */
                readonly revokedAt?: components["schemas"]["Common.instant"];
            }[];
            /** @description Number in the Dutch trade register (KvK), 8 digits. */
            readonly kvk?: string;
            /** @description Mandates this party gave: who may sign for it (volmacht). */
            readonly mandates?: readonly {
                /** @description The party that may sign. */
                readonly to: components["schemas"]["Common.partyId"];
                /** @description Digest of the mandate document. */
                readonly document: components["schemas"]["Common.digest"];
                /** @description Only for these agreements; none named, for all. */
                readonly agreements?: readonly components["schemas"]["Common.agreementId"][];
                /** @description From when. */
                readonly validFrom: components["schemas"]["Common.instant"];
                /** @description Until when. */
                readonly validTo?: components["schemas"]["Common.instant"];
                /** @description When it was taken back. */
                readonly revokedAt?: components["schemas"]["Common.instant"];
            }[];
            /** @description Certificates of this party that were revoked; statements signed with one later do not count. */
            readonly revokedCertificates?: readonly {
                /** @description SHA-256 of the DER form. */
                readonly fingerprint: components["schemas"]["Common.digest"];
                /** @description When. */
                readonly revokedAt: components["schemas"]["Common.instant"];
            }[];
            /** @description Where systems of this party are reached. For people to look up: the gateway does not call them. */
            readonly endpoints?: readonly {
                /**
                 * EndpointKind
                 * @description source: its own system with values; receiver: where it wants to be told of changes; identity-provider: where its people log in; policy-engine: its own OPA.
                 * @enum {string}
                 */
                readonly kind: "source" | "receiver" | "identity-provider" | "policy-engine";
                /** @description https. */
                readonly url: string;
            }[];
            /** @description The norm for security that this party says it keeps to, such as BIO or NEN 7510. */
            readonly securityProfile?: {
                /** @description The norm, with its version. */
                readonly norm: components["schemas"]["Common.line"];
                /** @description Since when it says so. */
                readonly statedOn: components["schemas"]["Common.day"];
                /** @description The last day of its certificate or audit, when it has one. */
                readonly validTo?: components["schemas"]["Common.day"];
            };
            /** @description Where its data protection officer (FG) is reached. */
            readonly dataProtectionOfficer?: components["schemas"]["AgreementParts.contact"];
        };
        /**
         * PreflightResponse
         * @description The largest list of fields that would be accepted; says nothing about whether values exist.
         */
        readonly PreflightResponse: {
            /** @description Id of the entry in the log. */
            readonly id: string;
            readonly decidedAt: components["schemas"]["Common.instant"];
            /** @description The purpose that was asked. */
            readonly purpose: string;
            /** @description The fields that would be accepted. */
            readonly fields: readonly components["schemas"]["Common.fieldName"][];
            /** @description The refused fields, each with the reason. */
            readonly refusedFields: readonly {
                readonly field: components["schemas"]["Common.fieldName"];
                readonly reason: components["schemas"]["Common.reasonCode"];
            }[];
        };
        /**
         * Problem
         * @description A problem (RFC 9457), as every 4xx and 5xx answer carries.
         */
        readonly Problem: {
            /** @description URI of the kind of problem. */
            readonly type: string;
            /** @description What kind of problem this is. */
            readonly title: string;
            /** @description The HTTP status. */
            readonly status: number;
            /** @description What to do about it; never a value of a client. */
            readonly detail: string;
            /** @description The id of this occurrence, which is the id of its entry in the log. */
            readonly instance?: string;
            /** @description Stable code of the problem. */
            readonly code: string;
            /** @description Every error in the input, at once. */
            readonly errors?: readonly components["schemas"]["Problem.inputError"][];
            /** @description The refused fields, each with the reason. */
            readonly refusedFields?: readonly {
                readonly field: components["schemas"]["Common.fieldName"];
                readonly reason: components["schemas"]["Common.reasonCode"];
            }[];
        };
        /**
         * InputError
         * @description One thing that is wrong, without the value that is wrong.
         */
        readonly "Problem.inputError": {
            /** @description JSON Pointer (RFC 6901) to the place in the body. */
            readonly pointer: string;
            /** @description The query parameter that is wrong, when it is not the body. */
            readonly parameter?: string;
            /** @description Stable code of the error. */
            readonly code: string;
            /** @description What is wrong, in words. */
            readonly detail: string;
        };
        /**
         * ProcessingRegister
         * @description The register of processing activities of a region (AVG art. 30), or the part of it that is one party's. The same facts give the same register, to the letter.
         */
        readonly ProcessingRegister: {
            /**
             * @description What kind of document this is.
             * @constant
             */
            readonly type: "sluis-processing-register";
            /**
             * @description How the document is hashed, over its JCS form (RFC 8785).
             * @constant
             */
            readonly hashAlgorithm: "SHA3-512";
            /** @description The region. */
            readonly region: string;
            /** @description The party whose part this is; left out: of the whole region. */
            readonly party?: components["schemas"]["Common.partyId"];
            /** @description The dated data that it was made with, beside the agreements. */
            readonly sources: {
                /** @description The law data. */
                readonly law: {
                    readonly version: components["schemas"]["Common.version"];
                    /** @description Its day. */
                    readonly date: components["schemas"]["Common.day"];
                };
                /** @description The catalogue of fields. */
                readonly catalogue: {
                    readonly version: components["schemas"]["Common.version"];
                    /** @description Its day. */
                    readonly date: components["schemas"]["Common.day"];
                };
                /** @description The activities beside the purposes. */
                readonly administrative: {
                    readonly version: components["schemas"]["Common.version"];
                    /** @description Its day. */
                    readonly date: components["schemas"]["Common.day"];
                };
            };
            /** @description The agreements in force. */
            readonly agreements: readonly {
                readonly id: components["schemas"]["Common.agreementId"];
                readonly version: components["schemas"]["Common.version"];
                readonly hash: components["schemas"]["Common.agreementHash"];
                /** @description Title. */
                readonly title: components["schemas"]["Common.localText"];
                /** @description The model that it was made from. */
                readonly model: {
                    /** @description Id of the model. */
                    readonly id: string;
                    readonly version: components["schemas"]["Common.version"];
                };
                /** @description Since when it is in force. */
                readonly from: components["schemas"]["Common.instant"];
                /** @description Its last day. */
                readonly to: components["schemas"]["Common.day"];
                /** @description The municipalities. */
                readonly municipalities: readonly string[];
                /** @description The target groups. */
                readonly targetGroups: readonly string[];
                /** @description The desk for the rights of clients: what the controllers have in common (AVG art. 26). */
                readonly rightsDesk: components["schemas"]["AgreementParts.contact"];
                /** @description Where a data breach is reported. */
                readonly breachContact: components["schemas"]["AgreementParts.contact"];
            }[];
            /** @description The parties whose signature is live. */
            readonly controllers: readonly {
                readonly id: components["schemas"]["Common.partyId"];
                /** @description Name. */
                readonly name: string;
                readonly type: components["schemas"]["Common.partyType"];
                /** @description OIN. */
                readonly oin: string;
                /** @description Number in the trade register. */
                readonly kvk?: string;
                /** @description The municipality whose mandate it works under. */
                readonly mandatedBy?: components["schemas"]["Common.partyId"];
                /** @description Who binds it. */
                readonly representation?: components["schemas"]["Common.localText"];
                /** @description What it is controller for, as the agreement says. */
                readonly responsibleFor?: components["schemas"]["Common.localParagraph"];
                /** @description Where its data protection officer is reached; left out: not in its record here. */
                readonly dataProtectionOfficer?: components["schemas"]["AgreementParts.contact"];
            }[];
            /** @description What a processor does for the controllers (AVG art. 30(2)), as far as the agreement says it. */
            readonly processors: readonly {
                /** @description Name, as the agreement says. */
                readonly name: string;
                /** @description The processor agreement. */
                readonly contract: string;
                /** @description The agreement that names it. */
                readonly under: {
                    readonly id: components["schemas"]["Common.agreementId"];
                    readonly version: components["schemas"]["Common.version"];
                };
                /** @description On whose behalf. */
                readonly controllers: readonly components["schemas"]["Common.partyId"][];
                /** @description The activities that it does on their behalf. */
                readonly activities: readonly string[];
                /**
                 * @description Transfers to a country outside the EEA: no agreement says anything of them.
                 * @enum {string}
                 */
                readonly transfers: "not-stated";
                /**
                 * @description Its security measures: they stand in the processor agreement, which is not here.
                 * @enum {string}
                 */
                readonly security: "not-stated";
            }[];
            /** @description The activities. */
            readonly activities: readonly components["schemas"]["RegisteredActivity"][];
        };
        /**
         * Readiness
         * @description What holds a draft back from being offered, and whose changes were approved by somebody else.
         */
        readonly Readiness: {
            readonly draft: components["schemas"]["Common.draftId"];
            readonly revision: components["schemas"]["Common.revision"];
            /** @description The hash of the agreement that the draft makes; left out while it makes none. */
            readonly hash?: components["schemas"]["Common.agreementHash"];
            /** @description Everything that is to be done first, with pointers into the draft; those that begin with /agreement into what it makes. */
            readonly heldBack: readonly components["schemas"]["Problem.inputError"][];
            /** @description The revisions of which something still shows. */
            readonly authored: readonly {
                readonly revision: components["schemas"]["Common.revision"];
                readonly author: components["schemas"]["AgreementParts.author"];
                /**
                 * @description twist: what is shared with whom, and in which words; frame: only who, when and how long.
                 * @enum {string}
                 */
                readonly touches: "twist" | "frame";
                /** @description Whether somebody who may, and who is not the author, approved the agreement as it is now. */
                readonly isApproved: boolean;
            }[];
            /** @description Whether you may offer the draft once nothing holds it back. */
            readonly mayOffer: boolean;
        };
        /**
         * ReceiptAnswer
         * @description The receipt of a disclosure, and the proof that its entry is in the log.
         */
        readonly ReceiptAnswer: {
            /** @description What left, signed by the gateway: a compact JWS of type `sluis-receipt+jwt`. */
            readonly receipt: string;
            /**
             * @description proved: the proof is here; pending: no checkpoint covers the entry yet, ask again after a minute.
             * @enum {string}
             */
            readonly state: "proved" | "pending";
            /** @description That the entry is in the log: `c2sp.org/tlog-proof@v1`, with the checkpoint that covers it. */
            readonly proof?: string;
        };
        /**
         * RecordChange
         * @description Supply or correct the value of one field.
         */
        readonly RecordChange: {
            /** @description The value; its form is that of the field in client-record.schema.json. null takes the value away. */
            readonly value: unknown;
        };
        /**
         * RegisterDifference
         * @description What differs between two registers of a region.
         */
        readonly RegisterDifference: {
            /** @description SHA3-512 over the JCS form (RFC 8785), base64url. */
            readonly from: string;
            /** @description SHA3-512 over the JCS form (RFC 8785), base64url. */
            readonly to: string;
            /** @description Every difference, by activity. */
            readonly changes: readonly {
                /** @description The activity: agreement, a slash, and its name; or the part of the register. */
                readonly about: string;
                /** @description In words. */
                readonly label: components["schemas"]["Common.localText"];
                /**
                 * @description Whether the activity is new, gone, or changed.
                 * @enum {string}
                 */
                readonly kind: "added" | "removed" | "changed";
                /** @description What changed of it; nothing for one that is new or gone. */
                readonly members: readonly {
                    /** @description Where it stands: names of members, and the ids of what stands in a list. */
                    readonly path: readonly string[];
                    /**
                     * @description Whether it is new, gone, or another.
                     * @enum {string}
                     */
                    readonly kind: "added" | "removed" | "changed";
                    /** @description A value: what the register says there. */
                    readonly before?: string | number | boolean;
                    /** @description A value: what the register says there. */
                    readonly after?: string | number | boolean;
                    /** @description In words. */
                    readonly text: {
                        /** @description In Dutch. */
                        readonly nl: string;
                        /** @description In English. */
                        readonly en: string;
                    };
                }[];
            }[];
        };
        /**
         * RegisterSnapshotRequest
         * @description Freezes the register as it is now.
         */
        readonly RegisterSnapshotRequest: {
            /** @description The region; needed by a party of several. */
            readonly region?: string;
        };
        /**
         * RegisterSnapshot
         * @description A frozen register: that at this moment it was exactly this.
         */
        readonly RegisterSnapshot: {
            /** @description SHA3-512 over the JCS form (RFC 8785), base64url. */
            readonly hash: string;
            /** @description The region. */
            readonly region: string;
            /** @description Its place among those of the region. */
            readonly number: number;
            /** @description When it was frozen. */
            readonly takenAt: components["schemas"]["Common.instant"];
            /**
             * @description Why: a version came into force, one ended, a party came or left, or somebody asked.
             * @enum {string}
             */
            readonly cause: "begun" | "ended" | "parties" | "asked";
            /** @description The party of who asked. */
            readonly by?: components["schemas"]["Common.partyId"];
            /** @description The versions that were in force. */
            readonly agreements: readonly {
                readonly id: components["schemas"]["Common.agreementId"];
                readonly version: components["schemas"]["Common.version"];
                readonly hash: components["schemas"]["Common.agreementHash"];
            }[];
        };
        /**
         * RegisteredActivity
         * @description A processing activity of the register (AVG art. 30(1)), of one version of an agreement. What is left out is not stated by its sources.
         */
        readonly RegisteredActivity: {
            /**
             * Format: uri
             * @description URI of the processing activity.
             */
            readonly uri: string;
            /** @description Its name in a register: the code of a purpose, or the name of an activity beside the purposes. */
            readonly activity: string;
            /**
             * @description agreed: a purpose of an agreement; administrative: what is done beside the purposes.
             * @enum {string}
             */
            readonly kind: "agreed" | "administrative";
            /** @description The version of the agreement that it belongs to; left out of what belongs to none. */
            readonly under?: {
                readonly id: components["schemas"]["Common.agreementId"];
                readonly version: components["schemas"]["Common.version"];
                readonly hash: components["schemas"]["Common.agreementHash"];
                /** @description Title of the agreement. */
                readonly title: components["schemas"]["Common.localText"];
            };
            /** @description The days on which this version of the activity holds. */
            readonly inForce: {
                /** @description First day. */
                readonly from: components["schemas"]["Common.day"];
                /** @description Last day, as far as known now. */
                readonly to?: components["schemas"]["Common.day"];
            };
            /** @description The activity in words. */
            readonly name: components["schemas"]["Common.localText"];
            /** @description What it is done for (AVG art. 30(1)(b)). */
            readonly purposes: readonly components["schemas"]["Common.localParagraph"][];
            /** @description Whether what stands here is a proposal that a controller and a lawyer still have to check. */
            readonly proposal: boolean;
            /** @description Where this description comes from. */
            readonly source: components["schemas"]["Common.localParagraph"];
            /** @description The phases of a case in which it is open. */
            readonly phases?: readonly components["schemas"]["Common.phase"][];
            /** @description The controllers (AVG art. 30(1)(a)); who they are stands in the register. */
            readonly controllers: readonly components["schemas"]["Common.partyId"][];
            /** @description Categories of data subjects (AVG art. 30(1)(c)). */
            readonly dataSubjects: readonly {
                /** @description Id of the category. */
                readonly id: string;
                /** @description In words. */
                readonly label: components["schemas"]["Common.localText"];
                /** @description Whether this is our reading and not what the agreement says. */
                readonly proposal: boolean;
            }[];
            /** @description Categories of personal data (AVG art. 30(1)(c)), each with its columns (Logboek Dataverwerkingen, level 2). */
            readonly categories: readonly {
                /** @description Id of the category. */
                readonly id: string;
                /** @description In words. */
                readonly label: components["schemas"]["Common.localText"];
                /** @description The columns. */
                readonly fields: readonly {
                    readonly name: components["schemas"]["Common.fieldName"];
                    /** @description The field in words. */
                    readonly label: components["schemas"]["Common.localText"];
                    readonly sensitivity: components["schemas"]["Common.sensitivity"];
                }[];
            }[];
            /** @description Recipients (AVG art. 30(1)(d)): parties, or categories of recipients. */
            readonly recipients: readonly {
                /** @description Id of a party, or of a category. */
                readonly id: string;
                /** @description In words. */
                readonly label: components["schemas"]["Common.localText"];
            }[];
            /** @description The clauses of an agreed activity. */
            readonly clauses: readonly {
                readonly id: components["schemas"]["Common.clauseId"];
                /** @description The type of party that sends. */
                readonly from: components["schemas"]["Common.partyType"];
                /** @description The type of party that receives. */
                readonly to: components["schemas"]["Common.partyType"];
                /** @description The parties of that type. */
                readonly senders: readonly components["schemas"]["Common.partyId"][];
                /** @description The parties that receive. */
                readonly recipients: readonly components["schemas"]["Common.partyId"][];
                /** @description Who may ask at the recipient. */
                readonly roles: readonly {
                    readonly id: components["schemas"]["Common.role"];
                    /** @description The role in words. */
                    readonly label: components["schemas"]["Common.localText"];
                    /** @description Whether a duty of confidentiality is recorded for it (UAVG art. 30(4)). */
                    readonly confidentialityDuty: boolean;
                }[];
                /** @description The fields, each whole or in part. */
                readonly fields: readonly {
                    readonly name: components["schemas"]["Common.fieldName"];
                    /**
                     * @description all, or the part that is shown.
                     * @enum {string}
                     */
                    readonly part: "all" | "year" | "month" | "postcode-area" | "organisation";
                }[];
                /** @description Why it is lawful. */
                readonly legalBasis: {
                    /** @description Basis of the party that sends. */
                    readonly disclosing: readonly components["schemas"]["RegisteredActivity.registeredBasis"][];
                    /** @description Basis of the party that receives. */
                    readonly receiving: readonly components["schemas"]["RegisteredActivity.registeredBasis"][];
                    /** @description Exception for special data, criminal data or the citizen service number. */
                    readonly exception: readonly components["schemas"]["RegisteredActivity.registeredBasis"][];
                    /** @description What lifts secrecy. */
                    readonly secrecy: readonly components["schemas"]["RegisteredActivity.registeredBasis"][];
                };
                readonly consentRequirement: components["schemas"]["Common.consentRequirement"];
                /** @description Preconditions of the sender. */
                readonly conditions: readonly components["schemas"]["Common.condition"][];
            }[];
            /** @description The emergency procedure of this purpose. */
            readonly emergency?: {
                /** @description Who sends, and approves. */
                readonly from: components["schemas"]["Common.partyType"];
                /** @description Who asks, and receives. */
                readonly to: components["schemas"]["Common.partyType"];
                /** @description The fields that it opens. */
                readonly fields: readonly components["schemas"]["Common.fieldName"][];
                /** @description On which grounds. */
                readonly grounds: readonly components["schemas"]["AgreementParts.emergencyGround"][];
                /** @description How many hours at most. */
                readonly hours: number;
                /** @description Why it is lawful. */
                readonly legalBasis: {
                    /** @description Basis of the party that sends. */
                    readonly disclosing: readonly components["schemas"]["RegisteredActivity.registeredBasis"][];
                    /** @description Basis of the party that receives. */
                    readonly receiving: readonly components["schemas"]["RegisteredActivity.registeredBasis"][];
                    /** @description Exception for special data, criminal data or the citizen service number. */
                    readonly exception: readonly components["schemas"]["RegisteredActivity.registeredBasis"][];
                    /** @description What lifts secrecy. */
                    readonly secrecy: readonly components["schemas"]["RegisteredActivity.registeredBasis"][];
                };
            };
            /** @description Legal bases of what is done beside the purposes; those of a purpose stand in its clauses. */
            readonly legalBasis: readonly components["schemas"]["RegisteredActivity.registeredBasis"][];
            /** @description How long data are kept (AVG art. 30(1)(f)); nothing stands here for what nobody agreed. */
            readonly retention: readonly {
                /** @description For whom: the type of party, or `all`. */
                readonly id: string;
                /** @description Months after the case is closed. */
                readonly months?: number;
                /** @description Why so long. */
                readonly source: components["schemas"]["Common.localParagraph"];
            }[];
            /**
             * @description Transfers to a country outside the EEA (AVG art. 30(1)(e)): an agreement has no place for them, so that this is not stated.
             * @enum {string}
             */
            readonly transfers: "not-stated";
            /** @description Security measures (AVG art. 30(1)(g)). */
            readonly security: readonly {
                readonly partyType: components["schemas"]["Common.partyType"];
                /** @description The norms that it keeps to. */
                readonly norms: readonly string[];
                /** @description Whether logging in takes two factors. */
                readonly twoFactor: boolean;
            }[];
            /** @description The duty of confidentiality, as the agreement says. */
            readonly secrecy?: components["schemas"]["Common.localParagraph"];
        };
        /**
         * RegisteredBasis
         * @description A legal basis.
         */
        readonly "RegisteredActivity.registeredBasis": {
            /** @description Its id in the law data; left out of what is not in it. */
            readonly id?: components["schemas"]["Common.legalBasisId"];
            /** @description The article as people cite it. */
            readonly label: components["schemas"]["Common.localText"];
            /** @description Where the law was read, and when; or that this is not stated. */
            readonly source: string;
            /** @description First day in force; left out: not known here, or not in force yet. */
            readonly inForceFrom?: components["schemas"]["Common.day"];
            /** @description Last day in force; left out: no end known. */
            readonly inForceTo?: components["schemas"]["Common.day"];
            /** @description Whether a lawyer still has to check it. */
            readonly uncertain: boolean;
        };
        /**
         * RetentionPreview
         * @description What the terms would take away at a moment, by the terms that you may know. Nothing is changed by it.
         */
        readonly RetentionPreview: {
            /** @description The moment. */
            readonly at: components["schemas"]["Common.instant"];
            /** @description By party and category. */
            readonly terms: readonly {
                /** @description Whose entries; null: those of no party. */
                readonly party: components["schemas"]["Common.partyOrNone"];
                /** @description What the entries are about. */
                readonly category: components["schemas"]["Common.retentionCategory"];
                /** @description The term, or what the law has them kept at least. */
                readonly months: number;
                /** @description Entries of before this moment are due. */
                readonly before: components["schemas"]["Common.instant"];
                /** @description How many are due: removed, held and needed together. */
                readonly due: number;
                /** @description How many would go. */
                readonly removed: number;
                /** @description How many are kept because of a legal hold. */
                readonly held: number;
                /** @description How many are kept because something rests on them. */
                readonly needed: number;
                /**
                 * @description There may be more: a hundred thousand entries were looked at, and no further.
                 * @constant
                 */
                readonly more?: true;
            }[];
        };
        /**
         * RetentionRun
         * @description What was taken away from one tree of the log at once; an entry of the log recorded it before it went.
         */
        readonly RetentionRun: {
            /** @description The id of the run. */
            readonly id: string;
            /** @description Whose entries; null: those of no party. */
            readonly party: components["schemas"]["Common.partyOrNone"];
            /** @description What the entries are about. */
            readonly category: components["schemas"]["Common.retentionCategory"];
            /** @description The term. */
            readonly months: number;
            /** @description Entries of before this moment were due. */
            readonly before: components["schemas"]["Common.instant"];
            /** @description When it was written down. */
            readonly plannedAt: components["schemas"]["Common.instant"];
            /** @description How many were to go. */
            readonly count: number;
            /** @description How many went: fewer where a hold was placed meanwhile. Left out: it is not carried out yet. */
            readonly removed?: number;
            /** @description Id of the entry that records it. */
            readonly entry: string;
        };
        /**
         * RetentionTermRequest
         * @description How long entries of the log are to be kept, of one party and category.
         */
        readonly RetentionTermRequest: {
            /** @description Whose entries: your own party; null: entries of no party, such as what a client did, for the party that runs the gateway. */
            readonly party: components["schemas"]["Common.partyOrNone"];
            /** @description What the entries are about. */
            readonly category: components["schemas"]["Common.retentionCategory"];
            /** @description How many months after its moment an entry goes; null: no term, they are kept. */
            readonly months: number | null;
            /** @description Where the term comes from: a decision, a selection list, an article. */
            readonly source: string;
        };
        /**
         * RetentionTerm
         * @description How long entries of the log are kept, of one party and category. What no term was ever set for is kept.
         */
        readonly RetentionTerm: {
            /** @description The id of this setting; the entry of the log that records it names it. */
            readonly id: string;
            /** @description Whose entries; null: those of no party. */
            readonly party: components["schemas"]["Common.partyOrNone"];
            /** @description What the entries are about. */
            readonly category: components["schemas"]["Common.retentionCategory"];
            /** @description How many months after its moment an entry goes; null: they are kept. */
            readonly months: number | null;
            /** @description Where the term comes from. */
            readonly source: string;
            /** @description When it was set. */
            readonly setAt: components["schemas"]["Common.instant"];
            /** @description Who set it. */
            readonly setBy: components["schemas"]["Common.toldDoer"];
        };
        /**
         * ReviewRequest
         * @description What somebody thinks of exactly one text that a draft makes.
         */
        readonly ReviewRequest: {
            /** @description The hash of the agreement that was read; when the draft makes another one by now, nothing is kept. */
            readonly hash: components["schemas"]["Common.agreementHash"];
            readonly verdict: components["schemas"]["AgreementParts.verdict"];
            readonly reason: components["schemas"]["AgreementParts.reason"];
        };
        /**
         * Review
         * @description What somebody thinks of exactly one text that a draft made. It is no part of what is signed.
         */
        readonly Review: {
            readonly id: components["schemas"]["Common.reviewId"];
            readonly draft: components["schemas"]["Common.draftId"];
            /** @description The revision that was read. */
            readonly revision: components["schemas"]["Common.revision"];
            /** @description The hash of the agreement that the draft made then. */
            readonly hash: components["schemas"]["Common.agreementHash"];
            readonly verdict: components["schemas"]["AgreementParts.verdict"];
            readonly reason: components["schemas"]["AgreementParts.reason"];
            readonly author: components["schemas"]["AgreementParts.author"];
            /** @description When. */
            readonly at: components["schemas"]["Common.instant"];
            /** @description Whether the draft still makes the agreement that was read, to the letter. */
            readonly isCurrent: boolean;
        };
        /**
         * RightsChange
         * @description What is done with a request of a client.
         */
        readonly RightsChange: {
            readonly step: components["schemas"]["Common.rightsStep"];
            /** @description Why, when it is refused. */
            readonly refusal?: components["schemas"]["Common.rightsRefusal"];
            /** @description What was found, when an erasure is granted: all of the list. */
            readonly assessment?: readonly components["schemas"]["Common.erasureFinding"][];
        };
        /**
         * RightsFiling
         * @description Record what a client asks (AVG art. 15-18; Wmo 2015 art. 5.3.2, 5.3.5).
         */
        readonly RightsFiling: {
            readonly caseRef: components["schemas"]["Common.caseRef"];
            readonly kind: components["schemas"]["Common.rightsKind"];
            /** @description Of a rectification: what is not right. */
            readonly fields?: readonly components["schemas"]["Common.fieldName"][];
            /** @description In the client's own words. It is kept under the key of the client, and stands in no log. */
            readonly text?: string;
            /** @description When the client asked; today when left out. From this day the time to answer is counted. */
            readonly receivedOn?: components["schemas"]["Common.day"];
        };
        /**
         * RightsRequest
         * @description What a client asked (verzoek), by when it must be answered, and what was done with it.
         */
        readonly RightsRequest: {
            readonly id: components["schemas"]["Common.rightsRequestId"];
            readonly kind: components["schemas"]["Common.rightsKind"];
            readonly state: components["schemas"]["Common.rightsState"];
            /** @description The party that deals with it. */
            readonly party: components["schemas"]["Common.partyId"];
            /** @description When the client asked. */
            readonly receivedOn: components["schemas"]["Common.day"];
            /** @description The last day to say what is done with it (AVG art. 12(3)). */
            readonly dueOn: components["schemas"]["Common.day"];
            /** @description Of an erasure: the last day to erase (Wmo 2015 art. 5.3.5). */
            readonly eraseBy?: components["schemas"]["Common.day"];
            /** @description Whether the time was extended; that is possible once. */
            readonly extended: boolean;
            /** @description Whether the last day has passed while it is open. */
            readonly late: boolean;
            /** @description The caller's own reference to the case; only for who works with the client. */
            readonly caseRef?: components["schemas"]["Common.caseRef"];
            /** @description What is not right; only for who works with the client. */
            readonly fields?: readonly components["schemas"]["Common.fieldName"][];
            /** @description The client's own words; only for who works with the client. */
            readonly text?: string;
            readonly refusal?: components["schemas"]["Common.rightsRefusal"];
            /** @description What was found before everything was erased. */
            readonly assessment?: readonly components["schemas"]["Common.erasureFinding"][];
            /** @description The person or application that recorded it, or client; only for the party that deals with it. */
            readonly filedBy?: string;
            /** @description The person or application that granted or refused it; only for the party that deals with it. */
            readonly decidedBy?: string;
            /** @description What was done with it, the oldest first; of an erasure that was done only the day of it. */
            readonly events: readonly {
                /**
                 * @description What was done.
                 * @enum {string}
                 */
                readonly type: "received" | "extended" | "granted" | "corrected" | "refused" | "done" | "lifted";
                readonly at: components["schemas"]["Common.instant"];
                /** @description The party that did it, or client. */
                readonly by: string;
            }[];
            /** @description The parties that were told because they had received it (AVG art. 19). */
            readonly told?: readonly {
                readonly party: components["schemas"]["Common.partyId"];
                /** @description When the notice was there for it. */
                readonly madeAt: components["schemas"]["Common.instant"];
                /** @description When it acknowledged the notice. */
                readonly receivedAt?: components["schemas"]["Common.instant"];
            }[];
        };
        /**
         * SampleClients
         * @description Invented clients to try agreements out on. Nobody in it exists.
         */
        readonly SampleClients: {
            readonly version: components["schemas"]["Common.version"];
            /** @description When this version was made. */
            readonly date: components["schemas"]["Common.day"];
            /** @description Where they come from: from nowhere. */
            readonly source: components["schemas"]["Common.line"];
            /** @description The clients, in the order in which they are shown. */
            readonly clients: readonly {
                /** @description Stands in URLs; it begins so that nobody takes it for a real one. */
                readonly id: string;
                /** @description How the client is called. */
                readonly label: components["schemas"]["Common.line"];
                /** @description Who this is, in a sentence. */
                readonly story: components["schemas"]["Common.localText"];
                readonly phase: components["schemas"]["Common.phase"];
                /** @description Whether the client has a tenancy contract with the corporation in the case. */
                readonly contract: boolean;
                /** @description Preconditions of law that the sender met. */
                readonly conditions: readonly components["schemas"]["Common.condition"][];
                /** @description Whether processing is restricted (AVG art. 18). */
                readonly restricted: boolean;
                /** @description Whether the address is secret (Wet BRP art. 2.59). */
                readonly addressSecret: boolean;
                /** @description What the client answered; of two answers to one question the later in this list counts. */
                readonly answers: readonly {
                    /**
                     * @description What was asked.
                     * @enum {string}
                     */
                    readonly kind: "waiver" | "explicit";
                    readonly answer: components["schemas"]["Common.consentStatus"];
                    /** @description For which purposes. */
                    readonly purposes: readonly components["schemas"]["Common.purposeCode"][];
                    /** @description To which types of party. */
                    readonly recipients: readonly components["schemas"]["Common.partyType"][];
                    /** @description About which categories of fields. */
                    readonly categories: readonly components["schemas"]["Common.category"][];
                }[];
                /** @description The purposes that the client objected to (AVG art. 21). */
                readonly objections: readonly components["schemas"]["Common.purposeCode"][];
                /** @description Values of the fields; null where the client has none. */
                readonly values: components["schemas"]["ClientRecord"];
            }[];
        };
        /**
         * StatementReceipt
         * @description What became of a statement.
         */
        readonly StatementReceipt: {
            /** @description What was stated. */
            readonly statement: components["schemas"]["Statement"];
            /** @description SHA-256 of the JWS: by this a vote names a declaration of accession. */
            readonly digest: components["schemas"]["Common.digest"];
            /** @description Id of its entry in the log. */
            readonly entry: string;
            /** @description The moment of that entry. */
            readonly receivedAt: components["schemas"]["Common.instant"];
            /** @description The signing party first, then those on whose behalf it signed. */
            readonly outcomes: readonly {
                readonly party: components["schemas"]["Common.partyId"];
                /** @description Whether it counts for the party. */
                readonly counted: boolean;
                /** @description Why not, such as MANDATE_MISSING. */
                readonly reason?: string;
            }[];
        };
        /**
         * StatementRequest
         * @description A party's statement about an agreement, signed elsewhere.
         */
        readonly StatementRequest: {
            /** @description The statement: a compact JWS over its JCS form (statement.schema.json). */
            readonly statement: string;
        };
        /**
         * Statement
         * @description The payload of a party's signed statement (JWS) over an agreement's hash.
         */
        readonly Statement: {
            readonly agreementHash: components["schemas"]["Common.agreementHash"];
            /**
             * @description What the party states; admit and expel are votes of the steering group on another party.
             * @enum {string}
             */
            readonly type: "accept" | "reject" | "revoke" | "admit" | "expel";
            readonly party: components["schemas"]["Common.partyId"];
            readonly signedAt: components["schemas"]["Common.instant"];
            /** @description Parties on whose behalf the signatory also signs, each by a mandate that this party registered. */
            readonly onBehalfOf: readonly {
                readonly party: components["schemas"]["Common.partyId"];
                /** @description Digest of the mandate document. */
                readonly mandateDocument: components["schemas"]["Common.digest"];
            }[];
            /** @description Who signed for the party. */
            readonly signatory: {
                /** @description Name. */
                readonly name: string;
                /** @description Function. */
                readonly function: string;
            };
            /** @description Digest of the mandate document. */
            readonly mandateDocument?: components["schemas"]["Common.digest"];
            /** @description Of reject and revoke: why, for the other parties to read. Never about a client. */
            readonly reason?: string;
            /** @description Of admit and expel: the party it is about. */
            readonly about?: components["schemas"]["Common.partyId"];
            /** @description Of admit and expel: the first day it works. */
            readonly from?: components["schemas"]["Common.day"];
            /** @description Of admit: SHA-256 of the JWS by which the newcomer acceded. */
            readonly declaration?: components["schemas"]["Common.digest"];
            /** @description Of an acceptance by a party that the agreement does not name: its declaration of accession (art. 19). */
            readonly accession?: {
                /** @description The newcomer, as the agreement would name it. */
                readonly party: components["schemas"]["AgreementParts.agreementParty"];
                /** @description The security norms it keeps to. */
                readonly norms: readonly string[];
                /** @description Reference and date of its data protection impact assessment (AVG art. 35). */
                readonly dpia: string;
                /** @description Its data protection officer (AVG art. 37). */
                readonly dataProtectionOfficer: components["schemas"]["AgreementParts.contact"];
                /** @description The processor agreement it has with who runs the gateway (AVG art. 28). */
                readonly processorAgreement: string;
                /** @description The first day it wants to take part. */
                readonly from: components["schemas"]["Common.day"];
            };
        } & (unknown & unknown & unknown & unknown);
        /**
         * SubscriptionRequest
         * @description A wish to be told of changes in the support of the clients one shares a case with (abonnement). With `webhook` the messages are sent there; without it they are fetched.
         */
        readonly SubscriptionRequest: {
            /** @description The role in which the messages are received; left out by who has one role only. */
            readonly role?: components["schemas"]["Common.role"];
            /** @description What the messages are for: it decides which fields they hold. */
            readonly purpose: components["schemas"]["Common.purposeCode"];
            /** @description Whether notices come this way as well. Left out: no. */
            readonly notices?: boolean;
            /** @description Where messages are sent. The receiver must agree first (CloudEvents webhooks, section 4). */
            readonly webhook?: {
                /**
                 * Format: uri
                 * @description An https address of the party, without a name, password or fragment in it.
                 */
                readonly url: string;
                /**
                 * RecipientJwk
                 * @description A public key (JWK, RFC 7517) with which the data of each message is encrypted: RSA of 2048 bits or more, or P-256, P-384 or P-521.
                 */
                readonly key?: {
                    /**
                     * @description The kind of key.
                     * @enum {string}
                     */
                    readonly kty: "RSA" | "EC";
                    /** @description By which name the receiver knows the key. */
                    readonly kid?: string;
                    /**
                     * @description For encryption.
                     * @enum {string}
                     */
                    readonly use?: "enc";
                    /**
                     * @description How the key of a message is encrypted.
                     * @enum {string}
                     */
                    readonly alg?: "RSA-OAEP-256" | "ECDH-ES+A256KW";
                    /** @description RSA: the modulus. */
                    readonly n?: string;
                    /** @description RSA: the exponent. */
                    readonly e?: string;
                    /**
                     * @description EC: the curve.
                     * @enum {string}
                     */
                    readonly crv?: "P-256" | "P-384" | "P-521";
                    /** @description EC: the first coordinate. */
                    readonly x?: string;
                    /** @description EC: the second coordinate. */
                    readonly y?: string;
                };
            };
        };
        /**
         * Subscription
         * @description How a party is told of changes (abonnement): for one application, in one role, for one purpose.
         */
        readonly Subscription: {
            readonly id: components["schemas"]["Common.subscriptionId"];
            /**
             * @description webhook: messages are sent; polling: they are fetched, page by page or as a stream.
             * @enum {string}
             */
            readonly way: "webhook" | "polling";
            /** @description The role in which messages are received. */
            readonly role: components["schemas"]["Common.role"];
            /** @description What they are for. */
            readonly purpose: components["schemas"]["Common.purposeCode"];
            /** @description Whether notices come this way as well. */
            readonly notices: boolean;
            /** @description Where messages are sent, without the query: some receivers have a secret in it. */
            readonly url?: string;
            /** @description The name of the key with which data is encrypted; empty for a key without a name. */
            readonly keyId?: string;
            /**
             * @description unconfirmed: the receiver did not agree yet, and nothing is sent; live; waiting: the receiver fails, and is tried now and then; ended.
             * @enum {string}
             */
            readonly state: "unconfirmed" | "live" | "waiting" | "ended";
            /** @description When it was made. */
            readonly createdAt: components["schemas"]["Common.instant"];
            /** @description When the receiver is tried again. */
            readonly waitsUntil?: components["schemas"]["Common.instant"];
            /** @description When it ended. */
            readonly endedAt?: components["schemas"]["Common.instant"];
            /**
             * @description ended-by-party: somebody of the party ended it; receiver-gone: the receiver answered that it is gone (410).
             * @enum {string}
             */
            readonly endedBecause?: "ended-by-party" | "receiver-gone";
            /** @description With which messages are signed (Standard Webhooks). Told once, when it is made. */
            readonly secret?: string;
            /**
             * SubscriptionStanding
             * @description How many messages there are. Only what was offered counts: what is withheld is in no number.
             */
            readonly standing?: {
                /** @description Arrived: the receiver said so. */
                readonly delivered: number;
                /** @description Offered, and not yet acknowledged. */
                readonly offered: number;
                /** @description Given up; some can be sent again. */
                readonly dead: number;
            };
        };
        /**
         * SupportEventRequest
         * @description What a care provider tells of the support of a client: closed forms only, never free text.
         */
        readonly SupportEventRequest: {
            /** @description The sender's own reference to the case. */
            readonly caseRef: components["schemas"]["Common.caseRef"];
            /**
             * @description What happened.
             * @constant
             */
            readonly kind: "start";
            /** @description The first day. */
            readonly effectiveOn: components["schemas"]["Common.day"];
            readonly allocation?: components["schemas"]["SupportEventRequest.allocation"];
            /** @description The planned last day. */
            readonly plannedEnd?: components["schemas"]["Common.day"];
            /** @description Who supports the client now. */
            readonly supportContact?: components["schemas"]["SupportEventRequest.contact"];
            /** @description Whom to call outside office hours: a line of an organisation. */
            readonly outOfHoursContact?: components["schemas"]["SupportEventRequest.outOfHours"];
            /** @description How much support. */
            readonly supportIntensityBand?: components["schemas"]["ClientRecord.supportIntensityBandValue"];
            /** @description The day of the next evaluation. */
            readonly nextEvaluationDate?: components["schemas"]["Common.day"];
            /** @description The name of the provider, where the agreement asks for it. */
            readonly supportProviderName?: components["schemas"]["SupportEventRequest.organisation"];
            /** @description The own event that this one corrects; that one does not count any more. */
            readonly supersedes?: components["schemas"]["Common.supportEventId"];
        } | {
            /** @description The sender's own reference to the case. */
            readonly caseRef: components["schemas"]["Common.caseRef"];
            /**
             * @description What happened.
             * @constant
             */
            readonly kind: "change";
            /** @description The day from which it holds. */
            readonly effectiveOn: components["schemas"]["Common.day"];
            readonly allocation?: components["schemas"]["SupportEventRequest.allocation"];
            /** @description The planned last day. */
            readonly plannedEnd?: components["schemas"]["Common.day"];
            /** @description Who supports the client now. */
            readonly supportContact?: components["schemas"]["SupportEventRequest.contact"];
            /** @description Whom to call outside office hours: a line of an organisation. */
            readonly outOfHoursContact?: components["schemas"]["SupportEventRequest.outOfHours"];
            /** @description How much support. */
            readonly supportIntensityBand?: components["schemas"]["ClientRecord.supportIntensityBandValue"];
            /** @description The day of the next evaluation. */
            readonly nextEvaluationDate?: components["schemas"]["Common.day"];
            /** @description The name of the provider, where the agreement asks for it. */
            readonly supportProviderName?: components["schemas"]["SupportEventRequest.organisation"];
            /** @description The own event that this one corrects; that one does not count any more. */
            readonly supersedes?: components["schemas"]["Common.supportEventId"];
        } | {
            /** @description The sender's own reference to the case. */
            readonly caseRef: components["schemas"]["Common.caseRef"];
            /**
             * @description What happened.
             * @constant
             */
            readonly kind: "pause";
            /** @description The first day without support. */
            readonly effectiveOn: components["schemas"]["Common.day"];
            readonly allocation?: components["schemas"]["SupportEventRequest.allocation"];
            /** @description The own event that this one corrects; that one does not count any more. */
            readonly supersedes?: components["schemas"]["Common.supportEventId"];
        } | {
            /** @description The sender's own reference to the case. */
            readonly caseRef: components["schemas"]["Common.caseRef"];
            /**
             * @description What happened.
             * @constant
             */
            readonly kind: "stop";
            /** @description The day on which it ended. */
            readonly effectiveOn: components["schemas"]["Common.day"];
            readonly allocation?: components["schemas"]["SupportEventRequest.allocation"];
            readonly reason?: components["schemas"]["SupportEventRequest.stopReason"];
            /** @description The own event that this one corrects; that one does not count any more. */
            readonly supersedes?: components["schemas"]["Common.supportEventId"];
        } | {
            /** @description The sender's own reference to the case. */
            readonly caseRef: components["schemas"]["Common.caseRef"];
            /**
             * @description What happened.
             * @constant
             */
            readonly kind: "contact-lost";
            /** @description Since when. */
            readonly effectiveOn: components["schemas"]["Common.day"];
            readonly allocation?: components["schemas"]["SupportEventRequest.allocation"];
            /** @description The own event that this one corrects; that one does not count any more. */
            readonly supersedes?: components["schemas"]["Common.supportEventId"];
        } | {
            /** @description The sender's own reference to the case. */
            readonly caseRef: components["schemas"]["Common.caseRef"];
            /**
             * @description What happened.
             * @constant
             */
            readonly kind: "contact-restored";
            /** @description Since when. */
            readonly effectiveOn: components["schemas"]["Common.day"];
            readonly allocation?: components["schemas"]["SupportEventRequest.allocation"];
            /** @description The own event that this one corrects; that one does not count any more. */
            readonly supersedes?: components["schemas"]["Common.supportEventId"];
        } | {
            /** @description The sender's own reference to the case. */
            readonly caseRef: components["schemas"]["Common.caseRef"];
            /**
             * @description What happened.
             * @constant
             */
            readonly kind: "evaluation";
            /** @description The day of the evaluation. */
            readonly effectiveOn: components["schemas"]["Common.day"];
            readonly allocation?: components["schemas"]["SupportEventRequest.allocation"];
            /** @description What was decided; no grounds. */
            readonly evaluationOutcome: components["schemas"]["ClientRecord.evaluationOutcomeValue"];
            /** @description The day of the next evaluation. */
            readonly nextEvaluationDate?: components["schemas"]["Common.day"];
            /** @description The own event that this one corrects; that one does not count any more. */
            readonly supersedes?: components["schemas"]["Common.supportEventId"];
        } | {
            /** @description The sender's own reference to the case. */
            readonly caseRef: components["schemas"]["Common.caseRef"];
            /**
             * @description What happened.
             * @constant
             */
            readonly kind: "escalation";
            /** @description The day from which it holds. */
            readonly effectiveOn: components["schemas"]["Common.day"];
            readonly allocation?: components["schemas"]["SupportEventRequest.allocation"];
            /** @description The level. */
            readonly escalationLevel: components["schemas"]["ClientRecord.escalationLevelValue"];
            /** @description The own event that this one corrects; that one does not count any more. */
            readonly supersedes?: components["schemas"]["Common.supportEventId"];
        } | {
            /** @description The sender's own reference to the case. */
            readonly caseRef: components["schemas"]["Common.caseRef"];
            /**
             * @description What happened.
             * @constant
             */
            readonly kind: "retraction";
            /** @description The own event that did not happen. */
            readonly retracts: components["schemas"]["Common.supportEventId"];
        };
        /**
         * AllocationNumber
         * @description The number of the allocation (toewijzing) that it is about. Left out: the support that has no number.
         */
        readonly "SupportEventRequest.allocation": string;
        /**
         * SupportContact
         * @description The support worker.
         */
        readonly "SupportEventRequest.contact": {
            readonly name: components["schemas"]["SupportEventRequest.personName"];
            /** @description Telephone. */
            readonly phone?: components["schemas"]["ClientRecord.phone"];
            /** @description E-mail. */
            readonly email?: components["schemas"]["ClientRecord.email"];
        };
        /** @description A name of a person, nothing else. */
        readonly "SupportEventRequest.personName": string;
        /** @description A name of an organisation, nothing else. */
        readonly "SupportEventRequest.organisation": string;
        /**
         * OutOfHoursContact
         * @description A line of an organisation.
         */
        readonly "SupportEventRequest.outOfHours": {
            readonly org: components["schemas"]["SupportEventRequest.organisation"];
            /** @description Telephone. */
            readonly phone: components["schemas"]["ClientRecord.phone"];
        };
        /**
         * StopReason
         * @description Why it ended, as a code with its list. Kept apart, told to nobody but who sent it.
         */
        readonly "SupportEventRequest.stopReason": {
            /**
             * @description The list of the code: the lists give one code different meanings.
             * @enum {string}
             */
            readonly codeList: "WMO588" | "JZ588";
            /** @description Two digits. */
            readonly code: string;
        };
        /**
         * SupportEvent
         * @description A support event (begeleidingsbericht), as its sender reads it back.
         */
        readonly SupportEvent: {
            readonly id: components["schemas"]["Common.supportEventId"];
            /** @description When the gateway received it. */
            readonly receivedAt: components["schemas"]["Common.instant"];
            /** @description What was sent. */
            readonly event: components["schemas"]["SupportEventRequest"];
            /**
             * @description Whether it counts, or a later event corrected it or took it back.
             * @enum {string}
             */
            readonly standing: "counts" | "superseded" | "retracted";
            /** @description The later event. */
            readonly by?: components["schemas"]["Common.supportEventId"];
            /** @description Why it ended: of a stop as it was sent, of a pause the reason that iWmo gives it. For the sender alone. */
            readonly reason?: components["schemas"]["SupportEventRequest.stopReason"];
        };
        /**
         * SupportImportLine
         * @description What became of one line of a file of support events. Never what stands on it.
         */
        readonly SupportImportLine: {
            /** @description Its number in the file; of an iWmo message the number of the product. */
            readonly line: number;
            /** @description Of a product of an iWmo message: the line of the text at which it ends. */
            readonly textLine?: number;
            /**
             * @description Accepted in the last try, accepted in an earlier try, or refused.
             * @enum {string}
             */
            readonly outcome: "accepted" | "earlier" | "refused";
            /** @description The event that was accepted from this line. */
            readonly event?: components["schemas"]["Common.supportEventId"];
            /** @description Why it was refused: the code of the problem that a single push of it has. */
            readonly problem?: string;
            /** @description Every place that is wrong. */
            readonly errors?: readonly {
                /** @description Where: JSON Pointer (RFC 6901) into the event; of CSV the column, with a slash for its dot; of an iWmo message the element. */
                readonly pointer: string;
                /** @description What. */
                readonly code: string;
            }[];
        };
        /**
         * SupportImport
         * @description A file of support events that is being read or was read, and what became of its lines.
         */
        readonly SupportImport: {
            readonly id: components["schemas"]["Common.supportImportId"];
            /**
             * @description Interrupted: the rest comes when the same file is sent once more with the same Idempotency-Key.
             * @enum {string}
             */
            readonly state: "running" | "done" | "interrupted";
            /** @description Why it was interrupted: the code of what is wrong with the file, or of the problem. */
            readonly because?: string;
            /** @description Where the file cannot be read on: the line of the text. */
            readonly line?: number;
            /** @description What kind of file it is. */
            readonly mediaType: string;
            /** @description When the last try began. */
            readonly startedAt: components["schemas"]["Common.instant"];
            /** @description When the last of its lines was dealt with, or it ended. */
            readonly updatedAt: components["schemas"]["Common.instant"];
            /** @description How often it was sent. */
            readonly tries: number;
            /**
             * SupportImportCounts
             * @description The lines of the last try.
             */
            readonly counts: {
                /** @description Dealt with so far. */
                readonly lines: number;
                /** @description Accepted now. */
                readonly accepted: number;
                /** @description Accepted in an earlier try. */
                readonly earlier: number;
                /** @description Refused. */
                readonly refused: number;
            };
            /** @description A page of its lines. */
            readonly lines?: readonly components["schemas"]["SupportImportLine"][];
        };
        /**
         * SupportPreview
         * @description Who would see what of a support event if it was sent now. Nothing is kept of it.
         */
        readonly SupportPreview: {
            /** @description Every party of the case and purpose for which a clause lets it receive from a care provider; the sender itself left out. */
            readonly recipients: readonly {
                readonly party: components["schemas"]["Common.partyId"];
                readonly type: components["schemas"]["Common.partyType"];
                readonly purpose: components["schemas"]["Common.purposeCode"];
                /** @description What the event says, field by field. */
                readonly fields: readonly {
                    readonly field: components["schemas"]["Common.fieldName"];
                    /**
                     * @description Whether the party would receive it now.
                     * @enum {string}
                     */
                    readonly outcome: "disclosed" | "withheld";
                    readonly part?: components["schemas"]["Common.part"];
                    readonly clause?: components["schemas"]["Common.clauseId"];
                    /** @description Why it is withheld. */
                    readonly reason?: components["schemas"]["Common.reasonCode"];
                }[];
            }[];
        };
        /**
         * SupportStatus
         * @description The current status of the support (stand van de begeleiding), as the events that count make it at a moment.
         */
        readonly SupportStatus: {
            /**
             * @description Of all allocations together: any active gives active, else any paused gives paused. Left out while no start, pause or stop was told.
             * @enum {string}
             */
            readonly status?: "active" | "paused" | "ended";
            /** @description What the events say, by field of the catalogue; null where an event ended a value. */
            readonly values: components["schemas"]["ClientRecord"];
        };
        /**
         * ThreeWay
         * @description The model of a draft, another version of it, and what the region decided, side by side.
         */
        readonly ThreeWay: {
            /** @description Point by point, in the order of reading. */
            readonly items: readonly {
                readonly kind: components["schemas"]["DraftComparison.pointKind"];
                readonly purpose?: components["schemas"]["Common.purposeCode"];
                readonly clause?: components["schemas"]["Common.clauseId"];
                readonly from?: components["schemas"]["Common.partyType"];
                readonly to?: components["schemas"]["Common.partyType"];
                readonly field?: components["schemas"]["Common.fieldName"];
                /** @description What of the kind it is: a role, a phase, a condition, an article, a party. */
                readonly name?: string;
                /** @description What the model said that the region started from; of any form. */
                readonly oldModel?: unknown;
                /** @description What the other version of the model says; of any form. */
                readonly newModel?: unknown;
                /** @description What the region made of the old version; of any form. */
                readonly region?: unknown;
                /**
                 * @description Who changed it; conflict: both did, and not to the same.
                 * @enum {string}
                 */
                readonly verdict: "unchanged" | "model-changed" | "region-changed" | "both-same" | "conflict";
            }[];
        };
        /**
         * TickRequest
         * @description To say of widenings that they are meant, each with a reason.
         */
        readonly TickRequest: {
            /** @description The hash of the agreement that was read; when the draft makes another one by now, nothing is kept. */
            readonly hash: components["schemas"]["Common.agreementHash"];
            /** @description One per widening. */
            readonly ticks: readonly {
                readonly point: components["schemas"]["AgreementParts.pointKey"];
                readonly reason: components["schemas"]["AgreementParts.reason"];
            }[];
        };
        /**
         * Tick
         * @description Somebody said of one widening that it is meant, and why. It is no part of what is signed.
         */
        readonly Tick: {
            readonly id: components["schemas"]["Common.tickId"];
            readonly draft: components["schemas"]["Common.draftId"];
            /** @description The revision that was read. */
            readonly revision: components["schemas"]["Common.revision"];
            /** @description The hash of the agreement that the draft made then. */
            readonly hash: components["schemas"]["Common.agreementHash"];
            readonly point: components["schemas"]["AgreementParts.pointKey"];
            /** @description Digest of what the point was and what it became: of another change of the same point the tick says nothing. */
            readonly change: components["schemas"]["Common.digest"];
            readonly reason: components["schemas"]["AgreementParts.reason"];
            readonly author: components["schemas"]["AgreementParts.author"];
            /** @description When. */
            readonly at: components["schemas"]["Common.instant"];
        };
        /**
         * Topics
         * @description What clients are asked, in their own words: readable groups of fields, each with its question.
         */
        readonly Topics: {
            readonly version: components["schemas"]["Common.version"];
            /** @description The day of this version. */
            readonly date: components["schemas"]["Common.day"];
            /** @description The topics, in the order in which they are asked. Every category of fields is in one of them. */
            readonly topics: readonly {
                /** @description Id of the topic. */
                readonly id: string;
                /** @description The categories of fields that it is about. */
                readonly categories: readonly components["schemas"]["Common.category"][];
                /** @description The question; {recipient} stands for who would know. */
                readonly question: components["schemas"]["Common.localText"];
                /** @description Why it is asked. */
                readonly why: components["schemas"]["Common.localText"];
                /** @description Other categories, of which the text says as well what the recipient does not see. */
                readonly besides?: readonly components["schemas"]["Common.category"][];
            }[];
            /** @description Every field in the words of a client. */
            readonly fields: readonly {
                readonly name: components["schemas"]["Common.fieldName"];
                /** @description What the recipient sees, as a part of a sentence. */
                readonly text: components["schemas"]["Common.localText"];
            }[];
            /** @description What each purpose is for, in the words of a client. */
            readonly purposes: readonly {
                readonly code: components["schemas"]["Common.purposeCode"];
                /** @description What it is for, as a part of a sentence that begins with om. */
                readonly text: components["schemas"]["Common.localText"];
            }[];
            /** @description Who the parties are, in the words of a client. */
            readonly partyTypes: readonly {
                readonly type: components["schemas"]["Common.partyType"];
                /** @description As a part of a sentence. */
                readonly text: components["schemas"]["Common.localText"];
            }[];
            /** @description The fixed sentences around a question. */
            readonly sentences: {
                /** @description Which corporation is meant by the one that is matched. */
                readonly which: components["schemas"]["Common.localText"];
                /** @description Heading: what the recipient sees. */
                readonly sees: components["schemas"]["Common.localText"];
                /** @description Of what only a part is seen; {field} stands for the field, {part} for the part. */
                readonly seesPart: components["schemas"]["Common.localText"];
                /** @description Heading: what the recipient does not see, for this purpose. */
                readonly seesNot: components["schemas"]["Common.localText"];
                /** @description In the place of an empty list. */
                readonly seesNothingElse: components["schemas"]["Common.localText"];
                /** @description Heading: what it is for. */
                readonly purposes: components["schemas"]["Common.localText"];
                /** @description What is good to know, whatever the topic. */
                readonly good: readonly components["schemas"]["Common.localText"][];
                /** @description What is shared anyway; {recipient} and {purpose}. */
                readonly without: components["schemas"]["Common.localText"];
                /** @description What is shared unless the client objects; {recipient} and {purpose}. */
                readonly objection: components["schemas"]["Common.localText"];
                /** @description When a yes ends; {months}. */
                readonly months: components["schemas"]["Common.localText"];
                /** @description That a yes ends when a new step begins. */
                readonly phase: components["schemas"]["Common.localText"];
                /** @description What stands below the text; {form}, {topics} and {agreement}. */
                readonly form: components["schemas"]["Common.localText"];
            };
            /** @description The parts of a value, in the words of a client. */
            readonly parts: readonly {
                readonly part: components["schemas"]["Common.part"];
                /** @description As a part of a sentence. */
                readonly text: components["schemas"]["Common.localText"];
            }[];
        };
        /**
         * Twist
         * @description A regional twist: the difference with the national model. It may narrow anything and switch on only what the model lists as optional.
         */
        readonly Twist: {
            /** @description The region. */
            readonly region: string;
            /** @description The model it starts from. */
            readonly model: {
                /** @description Id of the model. */
                readonly id: string;
                readonly version: components["schemas"]["Common.version"];
            };
            /** @description The changes, in order. */
            readonly changes: readonly components["schemas"]["AgreementParts.twistChange"][];
        };
        /**
         * Widenings
         * @description In what a draft lets through more than what holds now, and who said of what that it is meant.
         */
        readonly Widenings: {
            /** @description The hash of the agreement that the draft makes; left out while it makes none. */
            readonly hash?: components["schemas"]["Common.agreementHash"];
            /** @description What the draft is held against: the version that is in force, or the national model without its options when there is none. */
            readonly since?: {
                /**
                 * @description Which of the two.
                 * @enum {string}
                 */
                readonly kind: "agreement" | "model";
                /** @description Its id. */
                readonly id: string;
                readonly version: components["schemas"]["Common.version"];
            };
            /** @description Everything that is wider, in the order of reading. */
            readonly widenings: readonly {
                readonly point: components["schemas"]["AgreementParts.pointKey"];
                /** @description Digest of what the point was and what it became. */
                readonly change: components["schemas"]["Common.digest"];
                readonly kind: components["schemas"]["DraftComparison.pointKind"];
                readonly purpose?: components["schemas"]["Common.purposeCode"];
                readonly clause?: components["schemas"]["Common.clauseId"];
                readonly from?: components["schemas"]["Common.partyType"];
                readonly to?: components["schemas"]["Common.partyType"];
                readonly field?: components["schemas"]["Common.fieldName"];
                /** @description What of the kind it is: a role, a phase, a condition, an article, a party. */
                readonly name?: string;
                /**
                 * @description Always wider.
                 * @constant
                 */
                readonly effect: "wider";
                /** @description JSON Pointer into the agreement that the draft makes; for what is gone, into what it is held against. */
                readonly pointer: string;
                /** @description What it was; of any form, and left out when it was not there. */
                readonly before?: unknown;
                /** @description What it is; of any form, and left out when it is gone. */
                readonly after?: unknown;
                /** @description Who said last that it is meant; left out while nobody did. */
                readonly tick?: components["schemas"]["Tick"];
            }[];
            /** @description Every tick, the oldest first, also of what is no widening any more. */
            readonly ticks: readonly components["schemas"]["Tick"][];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly getOpenapi: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Record<string, never>;
                };
            };
        };
    };
    readonly getKeys: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly keys: readonly {
                            /** @enum {string} */
                            readonly kty: "EC" | "OKP";
                            /** @enum {string} */
                            readonly crv: "P-256" | "Ed25519";
                            /** @description Public key, or its first coordinate, base64url. */
                            readonly x: string;
                            /** @description Second coordinate, of P-256. */
                            readonly y?: string;
                            /** @description RFC 7638 thumbprint. */
                            readonly kid: string;
                            /** @description ES256: bundles. EdDSA: the log. Ed25519: cosignatures. */
                            readonly alg: string;
                            /** @enum {string} */
                            readonly use: "sig";
                            /** @description Of the key of a witness: `cosignatures`. */
                            readonly for?: string;
                            /** @description Of the key of a witness: as the trust files of others have it. */
                            readonly name?: string;
                            /** @description The same key in PEM. */
                            readonly pem?: string;
                            /** @description Of a former key of the log: up to where what it signed counts. The key in use has none. */
                            readonly until?: {
                                /**
                                 * Format: date-time
                                 * @description When it was replaced.
                                 */
                                readonly at: string;
                                /** @description Of each tree, by its name, over how many entries it signed. */
                                readonly trees: {
                                    readonly [key: string]: number;
                                };
                            };
                        }[];
                    };
                };
            };
        };
    };
    readonly listLogTrees: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly trees: readonly {
                            /** @description Its name: the origin line. */
                            readonly tree: string;
                            /** @description How many entries it covers. */
                            readonly size: number;
                            /** @description Root hash of RFC 6962, base64. */
                            readonly root: string;
                            /** @description Where the tree ended because the database was put back, and which entry says so. The word of the gateway: prove the entry by its place in the tree that it is in. */
                            readonly ended?: {
                                /** @description How many entries it has for good. */
                                readonly size: number;
                                /** @description Root hash over those, base64. */
                                readonly root: string;
                                /** @description The entry of another tree that says so; absent until it is recorded. */
                                readonly saidBy?: {
                                    /** @description The tree that the entry is in. */
                                    readonly tree: string;
                                    /** @description Its place there, from 0. */
                                    readonly index: number;
                                    /** @description Its text, which names tree, size and root and nothing of a client. SHA-256 over 0x00 and it is the leaf. */
                                    readonly entry: string;
                                };
                            };
                        }[];
                    };
                };
            };
            /** @description The same as what you have. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getLogCheckpoint: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of the gateway that writes the tree. */
                readonly name: string;
                /** @description The number of the tree. */
                readonly number: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/plain": string;
                };
            };
            /** @description The same as what you have. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listLogCheckpoints: {
        readonly parameters: {
            readonly query?: {
                /** @description The least size; 0 when it is left out. */
                readonly from?: number;
            };
            readonly header?: never;
            readonly path: {
                /** @description The name of the gateway that writes the tree. */
                readonly name: string;
                /** @description The number of the tree. */
                readonly number: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly checkpoints: readonly {
                            /** @description How many entries it covers. */
                            readonly size: number;
                            /** @description Root hash of RFC 6962, base64. */
                            readonly root: string;
                            /** @description Signed note (c2sp.org/tlog-checkpoint), cosignatures included. */
                            readonly note: string;
                        }[];
                    };
                };
            };
            /** @description The same as what you have. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getLogTile: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of the gateway that writes the tree. */
                readonly name: string;
                /** @description The number of the tree. */
                readonly number: number;
                /** @description 0 for the hashes of entries, 1 for the roots over 256 of them, and so on. */
                readonly level: number;
                /** @description Its place in groups of three digits, such as `x001/x234/067`, with `.p/12` for the first twelve. */
                readonly tile: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/octet-stream": string;
                };
            };
            /** @description The same as what you have. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getLogConsistency: {
        readonly parameters: {
            readonly query: {
                /** @description Size of an earlier checkpoint, or 0. */
                readonly from: number;
                /** @description Size of a later checkpoint. */
                readonly to: number;
            };
            readonly header?: never;
            readonly path: {
                /** @description The name of the gateway that writes the tree. */
                readonly name: string;
                /** @description The number of the tree. */
                readonly number: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly tree: string;
                        readonly from: number;
                        readonly to: number;
                        /** @description Hashes in the order of the RFC, base64. */
                        readonly path: readonly string[];
                    };
                };
            };
            /** @description The same as what you have. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getLogInclusion: {
        readonly parameters: {
            readonly query: {
                /** @description The place of the entry, from 0. */
                readonly index: number;
                /** @description Size of the checkpoint. */
                readonly size: number;
            };
            readonly header?: never;
            readonly path: {
                /** @description The name of the gateway that writes the tree. */
                readonly name: string;
                /** @description The number of the tree. */
                readonly number: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/plain": string;
                };
            };
            /** @description The same as what you have. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly addLogCosignatures: {
        readonly parameters: {
            readonly query: {
                /** @description Size of the checkpoint. */
                readonly size: number;
            };
            readonly header?: never;
            readonly path: {
                /** @description The name of the gateway that writes the tree. */
                readonly name: string;
                /** @description The number of the tree. */
                readonly number: number;
            };
            readonly cookie?: never;
        };
        /** @description Lines of c2sp.org/tlog-cosignature, each with its line feed; 20 at most. */
        readonly requestBody: {
            readonly content: {
                readonly "text/plain": string;
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description How many lines were good. */
                        readonly taken: number;
                    };
                };
            };
            /** @description A problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly disclose: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description A retry with the same key by the same application, within five minutes, is the same request: as long as the decision and all it rests on are the same, so is the entry of the log. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DisclosureRequest"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": WithRequired<components["schemas"]["DisclosureResponse"], "receipt">;
                };
            };
            /** @description A problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 502: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly preflightDisclosure: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DisclosureRequest"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PreflightResponse"];
                };
            };
            /** @description A problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listCases: {
        readonly parameters: {
            readonly query?: {
                /** @description The last caseRef of the page before. */
                readonly after?: string;
                /** @description How many at most. */
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly cases: readonly components["schemas"]["Case"][];
                    };
                };
            };
            /** @description A problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly registerCase: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CaseRequest"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Case"];
                };
            };
            /** @description A problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly changeCase: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The caller's own reference to the case. */
                readonly caseRef: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CaseChange"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Case"];
                };
            };
            /** @description A problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly supplyRecords: {
        readonly parameters: {
            readonly query?: {
                /** @description A wrong value is put right: the id of the client's request, or yes. Every party that received the field is told. */
                readonly rectifies?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description The caller's own reference to the case. */
                readonly caseRef: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ClientRecord"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly supplied: readonly string[];
                    };
                };
            };
            /** @description A problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly supplyRecord: {
        readonly parameters: {
            readonly query?: {
                /** @description A wrong value is put right: the id of the client's request, or yes. Every party that received the field is told. */
                readonly rectifies?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description The caller's own reference to the case. */
                readonly caseRef: string;
                /** @description The name of a field of the catalogue. */
                readonly field: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RecordChange"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly supplied: readonly string[];
                    };
                };
            };
            /** @description A problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listConsents: {
        readonly parameters: {
            readonly query: {
                /** @description The caller's own reference to the case. */
                readonly caseRef: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly consents: readonly components["schemas"]["Consent"][];
                    };
                };
            };
            /** @description A problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly recordConsent: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ConsentRequest"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Consent"];
                };
            };
            /** @description A problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly askClient: {
        readonly parameters: {
            readonly query: {
                /** @description The caller's own reference to the case. */
                readonly caseRef: string;
                /** @description The language of the texts; Dutch when left out. */
                readonly language?: "nl" | "en";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly questions: readonly components["schemas"]["ConsentQuestion"][];
                    };
                };
            };
            /** @description A problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly recordTalk: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ConsentTalk"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly consents: readonly components["schemas"]["Consent"][];
                    };
                };
            };
            /** @description A problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly withdrawConsent: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The id of what it is about. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Consent"];
                };
            };
            /** @description A problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly recordObjection: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ObjectionRequest"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly id: string;
                    };
                };
            };
            /** @description A problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listAgreements: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly agreements: readonly components["schemas"]["AgreementSummary"][];
                    };
                };
            };
            /** @description A problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readAgreement: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The id of an agreement. */
                readonly agreement: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AgreementLife"];
                };
            };
            /** @description A problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readAgreementVersion: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The id of an agreement. */
                readonly agreement: string;
                /** @description A version, such as 1.0.0. */
                readonly version: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AgreementLife"];
                };
            };
            /** @description A problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readAgreementDocument: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The id of an agreement. */
                readonly agreement: string;
                /** @description A version, such as 1.0.0. */
                readonly version: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Agreement"];
                };
            };
            /** @description A problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readAgreementText: {
        readonly parameters: {
            readonly query?: {
                /** @description Dutch or English. */
                readonly language?: "nl" | "en";
                /** @description The text whose digest is signed, a page to print, or a tagged PDF; without it, what Accept asks for. */
                readonly format?: "text" | "html" | "pdf";
            };
            readonly header?: {
                /** @description The entity tags of what you have (RFC 9110 section 13.1.2). */
                readonly "If-None-Match"?: string;
            };
            readonly path: {
                /** @description The id of an agreement. */
                readonly agreement: string;
                /** @description A version, such as 1.0.0. */
                readonly version: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/plain": string;
                    readonly "text/html": string;
                    readonly "application/pdf": string;
                };
            };
            /** @description The same as what you have. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readAgreementFindings: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The id of an agreement. */
                readonly agreement: string;
                /** @description A version, such as 1.0.0. */
                readonly version: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly findings: readonly components["schemas"]["Finding"][];
                    };
                };
            };
            /** @description A problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readAgreementFile: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The entity tags of what you have (RFC 9110 section 13.1.2). */
                readonly "If-None-Match"?: string;
            };
            readonly path: {
                /** @description The id of an agreement. */
                readonly agreement: string;
                /** @description A version, such as 1.0.0. */
                readonly version: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AgreementFile"];
                };
            };
            /** @description The same as what you have. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listAgreementWarnings: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly warnings: readonly components["schemas"]["AgreementWarning"][];
                    };
                };
            };
            /** @description A problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly handInStatement: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["StatementRequest"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StatementReceipt"];
                };
            };
            /** @description A problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listDrafts: {
        readonly parameters: {
            readonly query?: {
                /** @description The last id of a draft of the page before. */
                readonly after?: string;
                /** @description How many at most. */
                readonly limit?: number;
                /** @description The role you act in; needed when your token grants several. */
                readonly role?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly drafts: readonly components["schemas"]["DraftSummary"][];
                    };
                };
            };
            /** @description A problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly startDraft: {
        readonly parameters: {
            readonly query?: {
                /** @description The role you act in; needed when your token grants several. */
                readonly role?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DraftRequest"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description A problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readDraft: {
        readonly parameters: {
            readonly query?: {
                /** @description The role you act in; needed when your token grants several. */
                readonly role?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description The id of a draft. */
                readonly draft: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description A problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly changeDraft: {
        readonly parameters: {
            readonly query?: {
                /** @description The role you act in; needed when your token grants several. */
                readonly role?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description The id of a draft. */
                readonly draft: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DraftChange"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description A problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listRevisions: {
        readonly parameters: {
            readonly query?: {
                /** @description The role you act in; needed when your token grants several. */
                readonly role?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description The id of a draft. */
                readonly draft: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly revisions: readonly components["schemas"]["DraftRevision"][];
                    };
                };
            };
            /** @description A problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readRevision: {
        readonly parameters: {
            readonly query?: {
                /** @description The role you act in; needed when your token grants several. */
                readonly role?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description The id of a draft. */
                readonly draft: string;
                /** @description The number of a revision. */
                readonly revision: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description A problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly moveDraft: {
        readonly parameters: {
            readonly query?: {
                /** @description The role you act in; needed when your token grants several. */
                readonly role?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description The id of a draft. */
                readonly draft: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DraftMove"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description A problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly previewDraft: {
        readonly parameters: {
            readonly query?: {
                /** @description The role you act in; needed when your token grants several. */
                readonly role?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description The id of a draft. */
                readonly draft: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly draft: components["schemas"]["Draft"];
                        readonly agreement?: components["schemas"]["Agreement"];
                        readonly hash?: components["schemas"]["Common.agreementHash"];
                        /** @description What keeps it from being an agreement, with pointers into the draft. */
                        readonly problems: readonly components["schemas"]["Problem.inputError"][];
                        readonly findings: readonly components["schemas"]["Finding"][];
                    };
                };
            };
            /** @description A problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readDraftText: {
        readonly parameters: {
            readonly query?: {
                /** @description Dutch or English. */
                readonly language?: "nl" | "en";
                /** @description The text whose digest is signed, a page to print, or a tagged PDF; without it, what Accept asks for. */
                readonly format?: "text" | "html" | "pdf";
                /** @description The role you act in; needed when your token grants several. */
                readonly role?: string;
            };
            readonly header?: {
                /** @description The entity tags of what you have (RFC 9110 section 13.1.2). */
                readonly "If-None-Match"?: string;
            };
            readonly path: {
                /** @description The id of a draft. */
                readonly draft: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/plain": string;
                    readonly "text/html": string;
                    readonly "application/pdf": string;
                };
            };
            /** @description The same as what you have. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly compareDraft: {
        readonly parameters: {
            readonly query?: {
                /** @description The role you act in; needed when your token grants several. */
                readonly role?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description The id of a draft. */
                readonly draft: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DraftComparison"];
                };
            };
            /** @description A problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readThreeWay: {
        readonly parameters: {
            readonly query?: {
                /** @description Whether to leave out what is unchanged. */
                readonly changed?: "true" | "false";
                /** @description The role you act in; needed when your token grants several. */
                readonly role?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description The id of a draft. */
                readonly draft: string;
                /** @description A version, such as 1.0.0. */
                readonly version: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ThreeWay"];
                };
            };
            /** @description A problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly rebaseDraft: {
        readonly parameters: {
            readonly query?: {
                /** @description The role you act in; needed when your token grants several. */
                readonly role?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description The id of a draft. */
                readonly draft: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DraftRebase"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly draft: components["schemas"]["Draft"];
                        readonly conflicts: readonly components["schemas"]["AgreementParts.rebaseConflict"][];
                    };
                };
            };
            /** @description A problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listComments: {
        readonly parameters: {
            readonly query?: {
                /** @description The role you act in; needed when your token grants several. */
                readonly role?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description The id of a draft. */
                readonly draft: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly comments: readonly components["schemas"]["Comment"][];
                    };
                };
            };
            /** @description A problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly commentOnDraft: {
        readonly parameters: {
            readonly query?: {
                /** @description The role you act in; needed when your token grants several. */
                readonly role?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description The id of a draft. */
                readonly draft: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CommentRequest"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Comment"];
                };
            };
            /** @description A problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly resolveComment: {
        readonly parameters: {
            readonly query?: {
                /** @description The role you act in; needed when your token grants several. */
                readonly role?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description The id of a draft. */
                readonly draft: string;
                /** @description The id of a comment. */
                readonly comment: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Comment"];
                };
            };
            /** @description A problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly tryHouseRule: {
        readonly parameters: {
            readonly query?: {
                /** @description The role you act in; needed when your token grants several. */
                readonly role?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["HouseRuleTrialRequest"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HouseRuleTrial"];
                };
            };
            /** @description A problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readImpact: {
        readonly parameters: {
            readonly query?: {
                /** @description The role you act in; needed when your token grants several. */
                readonly role?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description The id of a draft. */
                readonly draft: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Impact"];
                };
            };
            /** @description A problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly beginImpact: {
        readonly parameters: {
            readonly query?: {
                /** @description The role you act in; needed when your token grants several. */
                readonly role?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description The id of a draft. */
                readonly draft: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ImpactRequest"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Impact"];
                };
            };
            /** @description A problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listReviews: {
        readonly parameters: {
            readonly query?: {
                /** @description The role you act in; needed when your token grants several. */
                readonly role?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description The id of a draft. */
                readonly draft: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly reviews: readonly components["schemas"]["Review"][];
                    };
                };
            };
            /** @description A problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly reviewDraft: {
        readonly parameters: {
            readonly query?: {
                /** @description The role you act in; needed when your token grants several. */
                readonly role?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description The id of a draft. */
                readonly draft: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReviewRequest"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Review"];
                };
            };
            /** @description A problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listTicks: {
        readonly parameters: {
            readonly query?: {
                /** @description The role you act in; needed when your token grants several. */
                readonly role?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description The id of a draft. */
                readonly draft: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Widenings"];
                };
            };
            /** @description A problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly tickWidenings: {
        readonly parameters: {
            readonly query?: {
                /** @description The role you act in; needed when your token grants several. */
                readonly role?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description The id of a draft. */
                readonly draft: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TickRequest"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly ticks: readonly components["schemas"]["Tick"][];
                    };
                };
            };
            /** @description A problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readReadiness: {
        readonly parameters: {
            readonly query?: {
                /** @description The role you act in; needed when your token grants several. */
                readonly role?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description The id of a draft. */
                readonly draft: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Readiness"];
                };
            };
            /** @description A problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listParties: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly parties: readonly components["schemas"]["Party"][];
                    };
                };
            };
            /** @description A problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readParty: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The id of a party. */
                readonly party: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Party"];
                };
            };
            /** @description A problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly registerParty: {
        readonly parameters: {
            readonly query?: {
                /** @description The role you act in; needed when your token grants several. */
                readonly role?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description The id of a party. */
                readonly party: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Party"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Party"];
                };
            };
            /** @description A problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readBundle: {
        readonly parameters: {
            readonly query?: {
                /** @description A published version; without it, the version in force. */
                readonly version?: string;
            };
            readonly header?: {
                /** @description The entity tags of what you have (RFC 9110 section 13.1.2). */
                readonly "If-None-Match"?: string;
            };
            readonly path: {
                /** @description The id of an agreement. */
                readonly agreement: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/gzip": string;
                };
            };
            /** @description The same as what you have. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listFreezes: {
        readonly parameters: {
            readonly query?: {
                /** @description The role you act in; needed when your token grants several. */
                readonly role?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly freezes: readonly components["schemas"]["Freeze"][];
                    };
                };
            };
            /** @description A problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly freeze: {
        readonly parameters: {
            readonly query?: {
                /** @description The role you act in; needed when your token grants several. */
                readonly role?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["FreezeRequest"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Freeze"];
                };
            };
            /** @description A problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly liftFreeze: {
        readonly parameters: {
            readonly query?: {
                /** @description The role you act in; needed when your token grants several. */
                readonly role?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description The id of what it is about. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Freeze"];
                };
            };
            /** @description A problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listBreaches: {
        readonly parameters: {
            readonly query?: {
                /** @description The role you act in; needed when your token grants several. */
                readonly role?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly breaches: readonly components["schemas"]["DataBreach"][];
                    };
                };
            };
            /** @description A problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly recordBreach: {
        readonly parameters: {
            readonly query?: {
                /** @description The role you act in; needed when your token grants several. */
                readonly role?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["BreachRequest"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DataBreach"];
                };
            };
            /** @description A problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readBreachReport: {
        readonly parameters: {
            readonly query?: {
                /** @description The role you act in; needed when your token grants several. */
                readonly role?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description The id of what it is about. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BreachReport"];
                };
            };
            /** @description A problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly exportBreachClients: {
        readonly parameters: {
            readonly query?: {
                /** @description The language of the headings. */
                readonly language?: "nl" | "en";
                /** @description The role you act in; needed when your token grants several. */
                readonly role?: string;
            };
            readonly header?: {
                /** @description The entity tags of what you have (RFC 9110 section 13.1.2). */
                readonly "If-None-Match"?: string;
            };
            readonly path: {
                /** @description The id of what it is about. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/csv": string;
                };
            };
            /** @description The same as what you have. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly decideOnTelling: {
        readonly parameters: {
            readonly query?: {
                /** @description The role you act in; needed when your token grants several. */
                readonly role?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description The id of what it is about. */
                readonly id: string;
                /** @description The caller's own reference to the case. */
                readonly caseRef: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["BreachClientRequest"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly caseRef: string;
                    };
                };
            };
            /** @description A problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readBreachNotification: {
        readonly parameters: {
            readonly query?: {
                /** @description The role you act in; needed when your token grants several. */
                readonly role?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description The id of what it is about. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BreachNotification"];
                };
            };
            /** @description A problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listNotices: {
        readonly parameters: {
            readonly query?: {
                /** @description The last number of the page before. */
                readonly after?: string;
                /** @description How many at most. */
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly notices: readonly components["schemas"]["Notice"][];
                    };
                };
            };
            /** @description A problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly receiveNotice: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The id of what it is about. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Notice"];
                };
            };
            /** @description A problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listMyDisclosures: {
        readonly parameters: {
            readonly query?: {
                /** @description The last id of the page before. */
                readonly after?: string;
                /** @description How many at most. */
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly disclosures: readonly {
                            readonly id: string;
                            /** Format: date-time */
                            readonly at: string;
                            /** @enum {string} */
                            readonly way: "asked" | "sent";
                            readonly party: {
                                readonly id: string;
                                readonly name: string;
                            };
                            readonly role?: string;
                            readonly purpose?: string;
                            readonly agreement?: {
                                readonly id?: string;
                                readonly version?: string;
                                readonly hash?: string;
                            };
                            /** @enum {string} */
                            readonly outcome: "disclosed" | "refused";
                            readonly fields: readonly {
                                readonly field?: string;
                                readonly part?: string;
                                readonly clause?: string;
                                readonly from?: string;
                                readonly basis?: readonly string[];
                                readonly consents?: readonly string[];
                            }[];
                            readonly refused: readonly {
                                readonly field?: string;
                                readonly reason?: string;
                            }[];
                        }[];
                    };
                };
            };
            /** @description A problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listMyProcessing: {
        readonly parameters: {
            readonly query?: {
                /** @description The last `next` of the page before. */
                readonly after?: string;
                /** @description How many at most. */
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LdvReading"];
                };
            };
            /** @description A problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listMyConsents: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly consents: readonly components["schemas"]["Consent"][];
                    };
                };
            };
            /** @description A problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly searchLog: {
        readonly parameters: {
            readonly query?: {
                /** @description The role you act in; needed when your token grants several. */
                readonly role?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["LogSearch"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LogPage"];
                };
            };
            /** @description A problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readLogEntry: {
        readonly parameters: {
            readonly query?: {
                /** @description The role you act in; needed when your token grants several. */
                readonly role?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description The id of what it is about. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EntryAccount"];
                };
            };
            /** @description A problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readLogEntryProof: {
        readonly parameters: {
            readonly query?: {
                /** @description The role you act in; needed when your token grants several. */
                readonly role?: string;
            };
            readonly header?: {
                /** @description The entity tags of what you have (RFC 9110 section 13.1.2). */
                readonly "If-None-Match"?: string;
            };
            readonly path: {
                /** @description The id of what it is about. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/plain": string;
                };
            };
            /** @description The same as what you have. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readLogAnomalies: {
        readonly parameters: {
            readonly query: {
                /** @description The first day. */
                readonly from: string;
                /** @description The last day. */
                readonly to: string;
                /** @description The role you act in; needed when your token grants several. */
                readonly role?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LogAnomalies"];
                };
            };
            /** @description A problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly exportLog: {
        readonly parameters: {
            readonly query: {
                /** @description Which view. */
                readonly view: "adl" | "ldv" | "access";
                /** @description In which form. */
                readonly format?: "ndjson" | "otlp" | "csv";
                /** @description The first moment. */
                readonly from: string;
                /** @description The last moment; now when left out. */
                readonly to?: string;
                /** @description Where the page before ended: stands in its Link header. */
                readonly after?: string;
                /** @description The role you act in; needed when your token grants several. */
                readonly role?: string;
            };
            readonly header?: {
                /** @description The entity tags of what you have (RFC 9110 section 13.1.2). */
                readonly "If-None-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/x-ndjson": string;
                    readonly "application/json": string;
                    readonly "text/csv": string;
                };
            };
            /** @description The same as what you have. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listRetentionTerms: {
        readonly parameters: {
            readonly query?: {
                /** @description The role you act in; needed when your token grants several. */
                readonly role?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly terms: readonly components["schemas"]["RetentionTerm"][];
                    };
                };
            };
            /** @description A problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly setRetentionTerm: {
        readonly parameters: {
            readonly query?: {
                /** @description The role you act in; needed when your token grants several. */
                readonly role?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RetentionTermRequest"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RetentionTerm"];
                };
            };
            /** @description A problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly previewRetention: {
        readonly parameters: {
            readonly query?: {
                /** @description The role you act in; needed when your token grants several. */
                readonly role?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RetentionPreview"];
                };
            };
            /** @description A problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listRetentionRuns: {
        readonly parameters: {
            readonly query?: {
                /** @description The role you act in; needed when your token grants several. */
                readonly role?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly runs: readonly components["schemas"]["RetentionRun"][];
                    };
                };
            };
            /** @description A problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listLegalHolds: {
        readonly parameters: {
            readonly query?: {
                /** @description The role you act in; needed when your token grants several. */
                readonly role?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly holds: readonly components["schemas"]["LegalHold"][];
                    };
                };
            };
            /** @description A problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly placeLegalHold: {
        readonly parameters: {
            readonly query?: {
                /** @description The role you act in; needed when your token grants several. */
                readonly role?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["LegalHoldRequest"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LegalHold"];
                };
            };
            /** @description A problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly liftLegalHold: {
        readonly parameters: {
            readonly query?: {
                /** @description The role you act in; needed when your token grants several. */
                readonly role?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description The id of what it is about. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LegalHold"];
                };
            };
            /** @description A problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readRegister: {
        readonly parameters: {
            readonly query?: {
                /** @description The part of your party, or the whole region. */
                readonly scope?: "party" | "region";
                /** @description The region; needed by a party of several. */
                readonly region?: string;
                /** @description The form of the answer; without it, what Accept asks for. */
                readonly format?: "json" | "html" | "csv" | "xlsx";
                /** @description The language of a page and of a spreadsheet; JSON has both. */
                readonly language?: "nl" | "en";
                /** @description The role you act in; needed when your token grants several. */
                readonly role?: string;
            };
            readonly header?: {
                /** @description The entity tags of what you have (RFC 9110 section 13.1.2). */
                readonly "If-None-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProcessingRegister"];
                    readonly "text/html": components["schemas"]["ProcessingRegister"];
                    readonly "text/csv": components["schemas"]["ProcessingRegister"];
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": components["schemas"]["ProcessingRegister"];
                };
            };
            /** @description The same as what you have. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly resolveGatewayActivity: {
        readonly parameters: {
            readonly query?: {
                /** @description The moment of which the version is asked, RFC 3339 with Z; now when left out. */
                readonly at?: string;
                /** @description The role you act in; needed when your token grants several. */
                readonly role?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description activity */
                readonly activity: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly activities: readonly components["schemas"]["RegisteredActivity"][];
                    };
                };
            };
            /** @description A problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly resolveActivity: {
        readonly parameters: {
            readonly query?: {
                /** @description The moment of which the version is asked, RFC 3339 with Z; now when left out. */
                readonly at?: string;
                /** @description The role you act in; needed when your token grants several. */
                readonly role?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description The id of an agreement. */
                readonly agreement: string;
                /** @description A version, such as 1.0.0. */
                readonly version: string;
                /** @description activity */
                readonly activity: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly activities: readonly components["schemas"]["RegisteredActivity"][];
                    };
                };
            };
            /** @description A problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly resolveActivityUri: {
        readonly parameters: {
            readonly query: {
                /** @description URI of the processing activity, as an agreement or an entry of the log has it. */
                readonly uri: string;
                /** @description The moment of which the version is asked, RFC 3339 with Z; now when left out. */
                readonly at?: string;
                /** @description The role you act in; needed when your token grants several. */
                readonly role?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly activities: readonly components["schemas"]["RegisteredActivity"][];
                    };
                };
            };
            /** @description A problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listRegisterSnapshots: {
        readonly parameters: {
            readonly query?: {
                /** @description The region; needed by a party of several. */
                readonly region?: string;
                /** @description The role you act in; needed when your token grants several. */
                readonly role?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly snapshots: readonly components["schemas"]["RegisterSnapshot"][];
                    };
                };
            };
            /** @description A problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly freezeRegister: {
        readonly parameters: {
            readonly query?: {
                /** @description The role you act in; needed when your token grants several. */
                readonly role?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RegisterSnapshotRequest"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RegisterSnapshot"];
                };
            };
            /** @description A problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readRegisterSnapshot: {
        readonly parameters: {
            readonly query?: {
                /** @description The part of your party, or the whole region. */
                readonly scope?: "party" | "region";
                /** @description The form of the answer; without it, what Accept asks for. */
                readonly format?: "json" | "html" | "csv" | "xlsx";
                /** @description The language of a page and of a spreadsheet; JSON has both. */
                readonly language?: "nl" | "en";
                /** @description The role you act in; needed when your token grants several. */
                readonly role?: string;
            };
            readonly header?: {
                /** @description The entity tags of what you have (RFC 9110 section 13.1.2). */
                readonly "If-None-Match"?: string;
            };
            readonly path: {
                /** @description hash */
                readonly hash: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProcessingRegister"];
                    readonly "text/html": components["schemas"]["ProcessingRegister"];
                    readonly "text/csv": components["schemas"]["ProcessingRegister"];
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": components["schemas"]["ProcessingRegister"];
                };
            };
            /** @description The same as what you have. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readRegisterDifference: {
        readonly parameters: {
            readonly query: {
                /** @description The part of your party, or the whole region. */
                readonly scope?: "party" | "region";
                /** @description The hash of a frozen register. */
                readonly from: string;
                /** @description The hash of another; the register as it is now when left out. */
                readonly to?: string;
                /** @description The role you act in; needed when your token grants several. */
                readonly role?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RegisterDifference"];
                };
            };
            /** @description A problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listRightsRequests: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly requests: readonly components["schemas"]["RightsRequest"][];
                    };
                };
            };
            /** @description A problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly fileRightsRequest: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RightsFiling"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RightsRequest"];
                };
            };
            /** @description A problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly changeRightsRequest: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The id of what it is about. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RightsChange"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RightsRequest"];
                };
            };
            /** @description A problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listSupportEvents: {
        readonly parameters: {
            readonly query: {
                /** @description The caller's own reference to the case. */
                readonly caseRef: string;
                /** @description The last event, by its id, of the page before. */
                readonly after?: string;
                /** @description How many at most. */
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly events: readonly components["schemas"]["SupportEvent"][];
                        readonly status?: components["schemas"]["SupportStatus"];
                    };
                };
            };
            /** @description A problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly pushSupportEvent: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description A second try with the same key by the same application gets the answer of the first; nothing is kept twice. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SupportEventRequest"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SupportEvent"];
                };
            };
            /** @description A problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly previewSupportEvent: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SupportEventRequest"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SupportPreview"];
                };
            };
            /** @description A problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listSubscriptions: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly subscriptions: readonly components["schemas"]["Subscription"][];
                    };
                };
            };
            /** @description A problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly subscribe: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SubscriptionRequest"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Subscription"];
                };
            };
            /** @description A problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getSubscription: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The id of what it is about. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Subscription"];
                };
            };
            /** @description A problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly endSubscription: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The id of what it is about. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Subscription"];
                };
            };
            /** @description A problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly confirmSubscription: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The id of what it is about. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Subscription"];
                };
            };
            /** @description A problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly rotateSubscriptionSecret: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The id of what it is about. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Subscription"];
                };
            };
            /** @description A problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listDeliveries: {
        readonly parameters: {
            readonly query: {
                /** @description The id of a subscription without a webhook. */
                readonly subscription: string;
                /** @description The last position of the page before. */
                readonly after?: string;
                /** @description How many at most. */
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly deliveries: readonly components["schemas"]["Delivery"][];
                    };
                };
            };
            /** @description A problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 502: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly streamDeliveries: {
        readonly parameters: {
            readonly query: {
                /** @description The id of a subscription without a webhook. */
                readonly subscription: string;
                /** @description The last position of the page before. */
                readonly after?: string;
                /** @description How many at most. */
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/event-stream": string;
                };
            };
            /** @description A problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly receiveDelivery: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The id of what it is about. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Delivery"];
                };
            };
            /** @description A problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listDeadLetters: {
        readonly parameters: {
            readonly query?: {
                /** @description How many at most. */
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly deadLetters: readonly components["schemas"]["DeadLetter"][];
                    };
                };
            };
            /** @description A problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly replayDelivery: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The id of what it is about. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly id: components["schemas"]["Common.deliveryId"];
                    };
                };
            };
            /** @description A problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listSupportImports: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly imports: readonly components["schemas"]["SupportImport"][];
                    };
                };
            };
            /** @description A problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly importSupport: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The same file once more with the same key goes on where it was, and doubles nothing. */
                readonly "Idempotency-Key": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/x-ndjson": string;
                readonly "text/csv": string;
                readonly "application/xml": string;
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SupportImport"];
                };
            };
            /** @description A problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readSupportImport: {
        readonly parameters: {
            readonly query?: {
                /** @description The last line of the page before. */
                readonly after?: string;
                /** @description How many at most. */
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path: {
                /** @description The id of what it is about. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SupportImport"];
                };
            };
            /** @description A problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readReceipt: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The id of what it is about. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            /** @description A problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly replayEntry: {
        readonly parameters: {
            readonly query?: {
                /** @description The role you act in; needed when your token grants several. */
                readonly role?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description The id of what it is about. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EntryReplay"];
                };
            };
            /** @description A problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 406: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
