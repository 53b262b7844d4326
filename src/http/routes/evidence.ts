import { readReceipt } from '../../disclosure/read-receipt.ts';
import { replayEntry } from '../../workbench/replay-entry.ts';
import { type ApiRoute, parameter } from '../api-route.ts';
import { documented, inRole } from './drafts.ts';

/** What a party proves with what it was given, and by what an officer sees that it was decided rightly. */
export const evidenceRoutes: readonly ApiRoute[] = [
  {
    method: 'get',
    path: '/v1/log/receipts/:id',
    status: 200,
    handle: (steps, call, request) => readReceipt(steps, call, parameter(request, 'id')),
    doc: {
      id: 'readReceipt',
      tag: 'log',
      summary: 'The receipt of a disclosure to your party, with the proof that its entry is in the log.',
      response: 'receipt-answer',
      problems: ['not-found', 'conflict'],
    },
  },
  {
    method: 'post',
    path: '/v1/log/entries/:id/replay',
    status: 200,
    handle: (rooms, call, request) => replayEntry(rooms, inRole(call, request), parameter(request, 'id')),
    doc: {
      ...documented({
        id: 'replayEntry',
        summary: 'Decide the request of an entry anew, by what it names, and compare with the decision in it.',
        response: 'entry-replay',
        problems: ['not-found'],
      }),
      tag: 'log',
    },
  },
];
