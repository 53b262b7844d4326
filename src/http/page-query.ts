import type { Request } from 'express';
import { GatewayError } from '../errors.ts';
import type { ApiRoute } from './api-route.ts';

/** The part of a list that is asked for: so many, after the last one of the page before. */
export interface AskedPage {
  readonly after?: string;
  readonly limit: number;
}

/** @throws GatewayError `invalid-input` */
export function toPage(request: Request): AskedPage {
  const { after, limit } = request.query;
  const size = limit === undefined ? 50 : Number(limit);
  const isWell =
    Number.isInteger(size) && size >= 1 && size <= 200 && (after === undefined || typeof after === 'string');
  if (isWell) return { limit: size, ...(after === undefined ? {} : { after }) };
  throw new GatewayError('invalid-input', 'limit is 1 to 200, and after is the last one of the page before.');
}

/** @param last what a page after another begins behind */
export const pageQuery = (last: string): NonNullable<ApiRoute['doc']['query']> => [
  {
    name: 'after',
    required: false,
    description: `The last ${last} of the page before.`,
    schema: { type: 'string', maxLength: 64 },
  },
  {
    name: 'limit',
    required: false,
    description: 'How many at most.',
    schema: { type: 'integer', minimum: 1, maximum: 200, default: 50 },
  },
];
