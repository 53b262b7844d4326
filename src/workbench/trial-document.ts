import { createHash } from 'node:crypto';
import { DocumentResponse } from '../disclosure/answer.ts';
import type { TrialQuestion, TrialResult } from '../web/web.ts';

/** Everything behind the answer to a trial request, to keep or to hand on: input, output, digests. No real person in it. */
export function toTrialDocument(question: TrialQuestion, result: TrialResult): DocumentResponse {
  const { agreement, against, engine, facts, fields } = result;
  const decisions = Object.fromEntries(fields.map(({ name, decision }) => [name, decision]));
  const others = Object.fromEntries(fields.map(({ name, other }) => [name, other]));
  const told = { question, engine, agreement, facts, decisions, ...(against && { against, others }) };
  const content = `${JSON.stringify(told, null, 2)}\n`;
  return new DocumentResponse({
    contentType: 'application/json',
    content,
    etag: `"${createHash('sha256').update(content).digest('base64url')}"`,
    fileName: `proefaanvraag-${agreement.id}-${agreement.version}.json`,
  });
}
