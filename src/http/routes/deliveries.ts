import type { Request } from 'express';
import {
  listDeadLetters,
  listDeliveries,
  receiveDelivery,
  replayDelivery,
  streamDeliveries,
} from '../../disclosure/read-deliveries.ts';
import {
  confirmSubscription,
  endSubscription,
  listSubscriptions,
  readSubscription,
  rotateSubscriptionSecret,
  subscribe,
} from '../../disclosure/subscribing.ts';
import { type ApiRoute, listOf, parameter } from '../api-route.ts';
import { pageQuery, toPage } from '../page-query.ts';

const idOf = (request: Request): string => parameter(request, 'id');
const subscriptionOf = ({ query }: Request): string =>
  typeof query['subscription'] === 'string' ? query['subscription'] : '';

const ofSubscription = {
  name: 'subscription',
  required: true,
  description: 'The id of a subscription without a webhook.',
  schema: { type: 'string', maxLength: 24 },
};
const [after, limit] = pageQuery('position');

/** How a party is told of changes, and what it is told. */
export const deliveryRoutes: readonly ApiRoute[] = [
  {
    method: 'post',
    path: '/v1/subscriptions',
    status: 201,
    handle: subscribe,
    doc: {
      id: 'subscribe',
      tag: 'deliveries',
      summary:
        'Be told of changes in the support of the clients one shares a case with, by webhook or to fetch. Of a webhook the secret is told here, once.',
      request: 'subscription-request',
      response: 'subscription',
      problems: ['not-allowed', 'role-needed', 'conflict'],
    },
  },
  {
    method: 'get',
    path: '/v1/subscriptions',
    status: 200,
    handle: listSubscriptions,
    doc: {
      id: 'listSubscriptions',
      tag: 'deliveries',
      summary: "The subscriptions of the caller's party, and how their messages stand.",
      response: listOf('subscriptions', 'Subscription'),
      problems: ['not-allowed'],
    },
  },
  {
    method: 'get',
    path: '/v1/subscriptions/:id',
    status: 200,
    handle: (steps, call, request) => readSubscription(steps, call, idOf(request)),
    doc: {
      id: 'getSubscription',
      tag: 'deliveries',
      summary: 'One subscription, and how its messages stand.',
      response: 'subscription',
      problems: ['not-allowed', 'not-found'],
    },
  },
  {
    method: 'delete',
    path: '/v1/subscriptions/:id',
    status: 200,
    handle: (steps, call, request) => endSubscription(steps, call, idOf(request)),
    doc: {
      id: 'endSubscription',
      tag: 'deliveries',
      summary: 'End a subscription; what was still to be delivered is dropped.',
      response: 'subscription',
      problems: ['not-allowed', 'not-found'],
    },
  },
  {
    method: 'post',
    path: '/v1/subscriptions/:id/confirmation',
    status: 200,
    handle: (steps, call, request) => confirmSubscription(steps, call, idOf(request)),
    doc: {
      id: 'confirmSubscription',
      tag: 'deliveries',
      summary: 'Ask the receiver of a webhook again whether it agrees; nothing is sent there before it does.',
      response: 'subscription',
      problems: ['not-allowed', 'not-found', 'conflict'],
    },
  },
  {
    method: 'post',
    path: '/v1/subscriptions/:id/secret',
    status: 200,
    handle: (steps, call, request) => rotateSubscriptionSecret(steps, call, idOf(request)),
    doc: {
      id: 'rotateSubscriptionSecret',
      tag: 'deliveries',
      summary: 'A new secret; for a day messages are signed with the old one as well.',
      response: 'subscription',
      problems: ['not-allowed', 'not-found', 'conflict'],
    },
  },
  {
    method: 'get',
    path: '/v1/deliveries',
    status: 200,
    handle: (steps, call, request) =>
      listDeliveries(steps, call, { subscription: subscriptionOf(request), ...toPage(request) }),
    doc: {
      id: 'listDeliveries',
      tag: 'deliveries',
      summary: 'Messages in the order of their positions, decided on now; each comes again until its receipt.',
      response: listOf('deliveries', 'Delivery'),
      query: [ofSubscription, ...pageQuery('position')],
      problems: ['not-allowed', 'not-found', 'source-unavailable', 'decision-unavailable'],
    },
  },
  {
    method: 'get',
    path: '/v1/deliveries/stream',
    status: 200,
    isStream: true,
    handle: (steps, call, request) =>
      streamDeliveries(steps, call, { subscription: subscriptionOf(request), ...toPage(request) }),
    doc: {
      id: 'streamDeliveries',
      tag: 'deliveries',
      summary:
        'The same as they come: server-sent events of the kind `delivery`, with the position as id. Open it again with `Last-Event-ID` when it ends.',
      response: { type: 'string', description: 'Each event holds a Delivery in JSON.' },
      query: [ofSubscription, ...[after, limit].filter((one) => one !== undefined)],
      problems: ['not-allowed', 'not-found'],
    },
  },
  {
    method: 'post',
    path: '/v1/deliveries/:id/receipt',
    status: 200,
    handle: (steps, call, request) => receiveDelivery(steps, call, idOf(request)),
    doc: {
      id: 'receiveDelivery',
      tag: 'deliveries',
      summary: 'Acknowledge a message; a second time changes nothing.',
      response: 'delivery',
      problems: ['not-allowed', 'not-found'],
    },
  },
  {
    method: 'get',
    path: '/v1/dead-letters',
    status: 200,
    handle: (steps, call, request) => listDeadLetters(steps, call, toPage(request).limit),
    doc: {
      id: 'listDeadLetters',
      tag: 'deliveries',
      summary: "Messages that could not be delivered to the caller's party, the latest first.",
      response: listOf('deadLetters', 'DeadLetter'),
      query: limit === undefined ? [] : [limit],
      problems: ['not-allowed'],
    },
  },
  {
    method: 'post',
    path: '/v1/deliveries/:id/replay',
    status: 202,
    handle: (steps, call, request) => replayDelivery(steps, call, idOf(request)),
    doc: {
      id: 'replayDelivery',
      tag: 'deliveries',
      summary: 'Send a dead letter again, decided anew; not once a later message of the same case arrived.',
      response: {
        type: 'object',
        required: ['id'],
        properties: { id: { $ref: '#/components/schemas/Common.deliveryId' } },
      },
      problems: ['not-allowed', 'not-found', 'conflict'],
    },
  },
];
