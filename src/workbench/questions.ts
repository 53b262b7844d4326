import type { LocalText, Role } from '../contract/generated/types.ts';
import { instantText } from '../contract/vocabulary.ts';
import { act, type Done } from '../disclosure/act.ts';
import { actAsClient } from '../disclosure/act-as-client.ts';
import type { Call } from '../disclosure/call.ts';
import { referencesOf } from '../disclosure/log-references.ts';
import { GatewayError } from '../errors.ts';
import { type DraftCall, toAuthor } from '../negotiation/drafting.ts';
import type { Rooms } from '../negotiation/rooms.ts';
import type { Question } from '../questions/questions.ts';
import type { MyQuestionsView, QuestionLine, QuestionsView } from './questions-view.ts';
import { findUntold } from './told-to-client.ts';

/** A client asks about one time that somebody looked, or asked in vain. It goes to the officer of that party. */
export function askAbout(rooms: Rooms, call: Call, asked: { entry: string; text: string }): Done<{ id: string }> {
  return actAsClient(rooms, call, 'question', async ({ subjects }, trail) => {
    const line = await rooms.ledger.find(subjects, asked.entry);
    const { waiting } = await findUntold(rooms, subjects, call.at);
    if (line === undefined || waiting.some(({ id }) => id === line.id))
      throw new GatewayError('not-found', 'The log holds no such entry about you.');
    trail.about(await referencesOf(rooms, line.subject));
    const { party, purpose = '', subject, caseRef } = line;
    const about = { subject, entry: line.id, party, purpose, ...(caseRef && { caseRef }) };
    const question = await rooms.questions.ask({ ...about, text: asked.text }, call.at);
    trail.clientRecord(question.id);
    trail.undoWith(() => rooms.questions.takeBack(question.id));
    return { id: question.id };
  });
}

/** What the client who asks has asked, and what was answered. */
export function viewMyQuestions(rooms: Rooms, call: Call): Done<MyQuestionsView> {
  return actAsClient(rooms, call, 'client-read', async ({ subjects }) => {
    const names = new Map((await rooms.agreements.parties()).map(({ id, name }) => [id, name]));
    const questions = await rooms.questions.ofClient(subjects);
    return {
      questions: questions.map((question) => ({
        ...toLine(question, rooms),
        party: names.get(question.party) ?? question.party,
      })),
    };
  });
}

/** Who answers for a party. */
const answering: readonly Role[] = ['privacy-officer', 'data-protection-officer'];

/** What clients asked the party of the visitor. Only for who answers there. */
export function viewQuestions(rooms: Rooms, call: DraftCall): Done<QuestionsView> {
  return act(rooms, call, 'question', async (caller, trail) => {
    const by = requireOfficer(toAuthor(caller, call, trail));
    const party = (await rooms.agreements.parties()).find(({ id }) => id === by.party);
    const questions = await rooms.questions.ofParty(by.party);
    return {
      party: party?.name ?? by.party,
      questions: questions.map((question) => ({
        ...toLine(question, rooms),
        entry: question.entry,
        ...(question.caseRef && { caseRef: question.caseRef }),
      })),
      mayAnswer: true,
    };
  });
}

/** Answers a question of a client, once. @throws GatewayError `not-found` for one that waits for no answer of this party */
export function answerQuestion(
  rooms: Rooms,
  call: DraftCall,
  asked: { id: string; text: string },
): Done<{ id: string }> {
  return act(rooms, call, 'question', async (caller, trail) => {
    const by = requireOfficer(toAuthor(caller, call, trail));
    const question = await rooms.questions.answer(by.party, asked.id, asked.text, call.at);
    if (question === undefined) throw new GatewayError('not-found', 'Your party has no such question to answer.');
    trail.about(await referencesOf(rooms, question.subject));
    trail.clientRecord(question.id);
    return { id: question.id };
  });
}

function requireOfficer<By extends { readonly role: Role }>(by: By): By {
  if (answering.includes(by.role)) return by;
  throw new GatewayError('not-allowed', 'Only the privacy officer and the data protection officer answer clients.');
}

function toLine({ id, askedAt, text, purpose, answer }: Question, { policy }: Pick<Rooms, 'policy'>): QuestionLine {
  const told = policy.topics.purposes.find(({ code }) => code === purpose)?.text;
  return {
    ...{ id, askedAt: instantText(askedAt), text },
    ...(told && { purpose: told satisfies LocalText }),
    ...(answer && { answer: { text: answer.text, at: instantText(answer.at) } }),
  };
}
