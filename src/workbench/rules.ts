import { type AgreementReading, asIfSigned, mayDo } from '../agreements/agreements.ts';
import type { Agreement, DecisionInput, Draft, DraftId, LocalText } from '../contract/generated/types.ts';
import type { Instant } from '../contract/vocabulary.ts';
import { act, type Done } from '../disclosure/act.ts';
import { readBody } from '../disclosure/request.ts';
import { GatewayError } from '../errors.ts';
import { type DraftCall, readAsAuthor } from '../negotiation/drafting.ts';
import { requireTrying, toTrialAnswer } from '../negotiation/house-rule-trials.ts';
import type { Rooms } from '../negotiation/rooms.ts';
import { workOn } from './editor-work.ts';
import { ownAgreements } from './own-agreements.ts';
import type { RuleEffect, RulesData, RulesSubject, RulesView, TriedRule } from './rules-view.ts';

/** The rules of a draft, and the policy that they stand beside. Of no client anything is read. */
export function readDraftRules(rooms: Rooms, call: DraftCall, id: DraftId): Done<RulesView> {
  return readAsAuthor(rooms, call, async (by) => {
    const draft = await rooms.drafts.read(id, by);
    const { reading } = workOn(rooms, draft, call.at);
    const { title } = draft.frame;
    const subject: RulesSubject = { kind: 'draft', id, revision: draft.revision, title };
    const mayWrite = mayDo('edit', by, draft) && mayDo('set-rules', by, draft);
    const rules = draft.frame.houseRules ?? [];
    return { subject, rules, mayWrite, ...(await readPolicy(rooms, reading?.document)) };
  });
}

/** The rules of a version, as they were or are to be signed: for the parties to it. */
export function readSignedRules(
  rooms: Rooms,
  call: DraftCall,
  { id, version }: { readonly id: string; readonly version: string },
): Done<RulesView> {
  return act(rooms, call, 'agreement-read', async (caller, trail) => {
    const own = await ownAgreements(rooms, caller.party, call.at);
    const isOwn = own.some(({ listed }) => listed.id === id && listed.version === version);
    const record = isOwn ? await rooms.agreements.published(id, version) : undefined;
    if (record === undefined) throw new GatewayError('not-found', 'There is no such version.');
    const { document, hash } = record;
    trail.agreement({ id, version, hash });
    const subject: RulesSubject = { kind: 'agreement', id, version, title: document.title };
    const rules = document.houseRules ?? [];
    return { subject, rules, mayWrite: false, ...(await readPolicy(rooms, document)) };
  });
}

async function readPolicy(
  { policy }: Rooms,
  agreement: Agreement | undefined,
): Promise<Pick<RulesView, 'data' | 'sources' | 'engine'>> {
  const sources = (await policy.sources()).filter(({ path }) => path.startsWith('sluis/'));
  return { sources, engine: policy.engine, data: agreement && toData(agreement) };
}

const toData = ({ purposes, roles, clauses }: Agreement): RulesData => ({
  purposes: JSON.stringify(purposes, null, 2),
  roles: JSON.stringify(roles, null, 2),
  clauses: clauses.map((clause) => ({ id: clause.id, text: JSON.stringify(clause, null, 2) })),
});

/**
 * Tries a rule in the sandbox beside a draft, and tells what it would take away from sample clients: from what the draft
 * permits without any rule. Nothing of it is kept.
 */
export function tryDraftRule(rooms: Rooms, call: DraftCall, id: DraftId): Done<TriedRule> {
  return readAsAuthor(rooms, call, async (by) => {
    requireTrying(by);
    const draft = await rooms.drafts.read(id, by);
    const sources = readBody('houseRuleTrialRequest', call);
    const questions = toQuestions(rooms, draft, call.at);
    const facts = questions.map((question) => question.facts);
    const { term } = draft.frame;
    const tried = await rooms.policy.houseRules.tryOut(sources, facts, { who: by.party, term });
    const trial = { ...toTrialAnswer(tried), denied: [] };
    const effects = tried.denied.flatMap((denied, index) => {
      const question = questions[index];
      return question === undefined ? [] : toEffect(rooms, question, denied);
    });
    return { trial, asked: tried.ok ? questions.length : 0, effects };
  });
}

interface Question {
  readonly client: string;
  readonly clause: Agreement['clauses'][number];
  readonly purpose: Agreement['purposes'][number];
  readonly facts: DecisionInput;
  readonly reading: AgreementReading;
}

/** Every clause of the draft, asked about every sample client, in a phase in which its purpose is open. */
function toQuestions(rooms: Rooms, draft: Draft, at: Instant): readonly Question[] {
  const { reading: whole } = workOn(rooms, draft, at);
  if (whole === undefined) return [];
  const { houseRules: _, ...document } = whole.document;
  const reading = asIfSigned(document, rooms.policy.catalogue, at);
  return rooms.samples.clients.flatMap((client) =>
    document.clauses.flatMap((clause): Question[] => {
      const purpose = document.purposes.find(({ code }) => code === clause.purpose);
      const [role] = clause.roles;
      const phase = purpose?.phases.includes(client.phase) === true ? client.phase : purpose?.phases[0];
      if (purpose === undefined || role === undefined || phase === undefined) return [];
      const fields = clause.fields.map(({ name }) => name);
      const asked = { recipient: clause.to, role, purpose: clause.purpose, fields, agreement: reading, phase };
      return [{ client: client.label, clause, purpose, reading, facts: rooms.samples.facts(client, asked, at) }];
    }),
  );
}

function toEffect({ policy }: Rooms, question: Question, denied: readonly string[]): readonly RuleEffect[] {
  const { client, clause, purpose, facts, reading } = question;
  const { permitted } = policy.decide(facts, reading);
  const taken = permitted.names.filter((name) => denied.includes(name));
  if (taken.length === 0) return [];
  const labelOf = (name: string): LocalText =>
    policy.catalogue.fields.find((field) => field.name === name)?.label ?? { nl: name, en: name };
  const { code, label } = purpose;
  return [{ client, purpose: { code, label }, from: clause.from, to: clause.to, fields: taken.map(labelOf) }];
}
