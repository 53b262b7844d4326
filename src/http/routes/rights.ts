import { changeRightsRequest, fileRightsRequest, listRightsRequests } from '../../disclosure/rights-requests.ts';
import { type ApiRoute, listOf, parameter } from '../api-route.ts';

/** The calls about what clients ask under their rights (AVG art. 15-18). */
export const rightsRoutes: readonly ApiRoute[] = [
  {
    method: 'post',
    path: '/v1/rights-requests',
    status: 201,
    handle: fileRightsRequest,
    doc: {
      id: 'fileRightsRequest',
      tag: 'rights',
      summary: 'Record what a client asks: access, rectification, restriction or erasure.',
      request: 'rights-filing',
      response: 'rights-request',
      problems: ['not-allowed', 'not-found', 'conflict'],
    },
  },
  {
    method: 'get',
    path: '/v1/rights-requests',
    status: 200,
    handle: listRightsRequests,
    doc: {
      id: 'listRightsRequests',
      tag: 'rights',
      summary: "The requests that the caller's party deals with; what is due first comes first.",
      response: listOf('requests', 'RightsRequest'),
      problems: ['not-allowed'],
    },
  },
  {
    method: 'patch',
    path: '/v1/rights-requests/:id',
    status: 200,
    handle: (steps, call, request) => changeRightsRequest(steps, call, parameter(request, 'id')),
    doc: {
      id: 'changeRightsRequest',
      tag: 'rights',
      summary: 'Extend, grant or refuse a request, say that it is done, or lift a restriction.',
      request: 'rights-change',
      response: 'rights-request',
      problems: ['not-allowed', 'not-found', 'conflict'],
    },
  },
];
