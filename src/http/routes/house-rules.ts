import { tryHouseRule } from '../../negotiation/house-rule-trials.ts';
import type { ApiRoute } from '../api-route.ts';
import { documented, inRole } from './drafts.ts';

/** Rules that a region writes itself. */
export const houseRuleRoutes: readonly ApiRoute[] = [
  {
    method: 'post',
    path: '/v1/house-rule-trials',
    status: 200,
    handle: (rooms, call, request) => tryHouseRule(rooms, inRole(call, request)),
    doc: documented({
      id: 'tryHouseRule',
      summary: 'Try a rule of a region, within limits of time and memory; nothing is kept.',
      request: 'house-rule-trial-request',
      response: 'house-rule-trial',
      problems: ['not-allowed', 'too-many-requests', 'decision-unavailable'],
    }),
  },
];
