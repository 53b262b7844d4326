import { listNotices, receiveNotice } from '../../disclosure/read-notices.ts';
import { type ApiRoute, listOf, parameter } from '../api-route.ts';
import { pageQuery, toPage } from '../page-query.ts';

/** What a party is told about fields that it received before. */
export const noticeRoutes: readonly ApiRoute[] = [
  {
    method: 'get',
    path: '/v1/notices',
    status: 200,
    handle: (steps, call, request) => listNotices(steps, call, toPage(request)),
    doc: {
      id: 'listNotices',
      tag: 'notices',
      summary: "What happened to fields that the caller's party received, in the order of their numbers.",
      response: listOf('notices', 'Notice'),
      query: pageQuery('number'),
      problems: ['not-allowed'],
    },
  },
  {
    method: 'post',
    path: '/v1/notices/:id/receipt',
    status: 200,
    handle: (steps, call, request) => receiveNotice(steps, call, parameter(request, 'id')),
    doc: {
      id: 'receiveNotice',
      tag: 'notices',
      summary: 'Acknowledge a notice; a second time changes nothing.',
      response: 'notice',
      problems: ['not-allowed', 'not-found'],
    },
  },
];
