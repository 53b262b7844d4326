import type { RightsRequest } from '../contract/generated/types.ts';
import { instantText } from '../contract/vocabulary.ts';
import type { KnownRequest } from '../rights/rights.ts';
import type { Steps } from './steps.ts';

/** A request as it is told. @param width `clock` shows nothing of the client, `client` nothing of the party that deals with it */
export async function tellRequest(
  { cases, notices }: Pick<Steps, 'cases' | 'notices'>,
  request: KnownRequest,
  width: 'whole' | 'clock' | 'client',
): Promise<RightsRequest> {
  const { id, kind, state, party, receivedOn, dueOn, eraseBy, extended, late, refusal, fields, text, task } = request;
  const { assessment, filedBy, decidedBy } = request;
  const ref = request.case && cases.refFor(party, request.case);
  const told = task === undefined ? undefined : (await notices.progress(task)).told;
  return {
    ...{ id, kind, state, party, receivedOn, dueOn, extended, late },
    ...(eraseBy && { eraseBy }),
    ...(width === 'whole' && ref && { caseRef: ref }),
    ...(width !== 'clock' && fields.length > 0 && { fields: [...fields] }),
    ...(width !== 'clock' && text !== undefined && { text }),
    ...(refusal && { refusal }),
    ...(assessment && { assessment: [...assessment] }),
    ...(width !== 'client' && filedBy && { filedBy }),
    ...(width !== 'client' && decidedBy && { decidedBy }),
    events: request.events.map(({ type, at, by }) => ({ type, by, at: instantText(at) })),
    ...(told && {
      told: told.map(({ party: recipient, madeAt, receivedAt }) => ({
        ...{ party: recipient, madeAt: instantText(madeAt) },
        ...(receivedAt !== undefined && { receivedAt: instantText(receivedAt) }),
      })),
    }),
  };
}
