import { importSupport, listSupportImports, readSupportImport } from '../../disclosure/import-support.ts';
import { supportFileTypes } from '../../support/support.ts';
import { type ApiRoute, listOf, parameter } from '../api-route.ts';
import { pageQuery, toPage } from '../page-query.ts';
import { mediaTypeOf, streamBody } from '../streamed-body.ts';

/** Support events in bulk. */
export const supportImportRoutes: readonly ApiRoute[] = [
  {
    method: 'post',
    path: '/v1/support-imports',
    status: 200,
    streams: supportFileTypes,
    handle: (rooms, call, request) =>
      importSupport(rooms, call, {
        mediaType: mediaTypeOf(request, supportFileTypes),
        content: streamBody(request),
      }),
    doc: {
      id: 'importSupport',
      tag: 'support',
      summary:
        'Push a file of support events: each line is an event of its own. The same file once more goes on where it was.',
      response: 'support-import',
      problems: ['not-allowed', 'idempotency-mismatch', 'conflict', 'decision-unavailable'],
    },
  },
  {
    method: 'get',
    path: '/v1/support-imports',
    status: 200,
    handle: listSupportImports,
    doc: {
      id: 'listSupportImports',
      tag: 'support',
      summary: "The files of the caller's party, the newest first.",
      response: listOf('imports', 'SupportImport'),
      problems: ['not-allowed'],
    },
  },
  {
    method: 'get',
    path: '/v1/support-imports/:id',
    status: 200,
    handle: (rooms, call, request) => readSupportImport(rooms, call, parameter(request, 'id'), toPage(request)),
    doc: {
      id: 'readSupportImport',
      tag: 'support',
      summary: 'How far a file is, and what became of its lines.',
      response: 'support-import',
      query: pageQuery('line'),
      problems: ['not-allowed', 'not-found'],
    },
  },
];
