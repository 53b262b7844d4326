import { readBundle } from '../../disclosure/read-bundle.ts';
import { type ApiRoute, parameter } from '../api-route.ts';

/** The calls by which a party's own OPA gets the policy. */
export const bundleRoutes: readonly ApiRoute[] = [
  {
    method: 'get',
    path: '/v1/bundles/:agreement',
    status: 200,
    produces: ['application/gzip'],
    handle: (steps, call, request) => {
      const version = request.query['version'];
      return readBundle(steps, call, {
        agreement: parameter(request, 'agreement'),
        version: version === undefined ? undefined : String(version),
      });
    },
    doc: {
      id: 'readBundle',
      tag: 'agreements',
      summary: 'An agreement as a signed OPA bundle, with which a party decides what the gateway decides.',
      response: { type: 'string', format: 'binary', description: 'A gzipped tar; `GET /v1/keys` has the key.' },
      query: [
        {
          name: 'version',
          required: false,
          description: 'A published version; without it, the version in force.',
          schema: { type: 'string', maxLength: 14 },
        },
      ],
      problems: ['not-found', 'decision-unavailable'],
    },
  },
];
