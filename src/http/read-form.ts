import express, { type Request, type RequestHandler } from 'express';
import { GatewayError } from '../errors.ts';

/** A form of a page, with room for a long text. Bytes. */
const maxFormBytes = 262_144;

const readText = express.text({ type: 'application/x-www-form-urlencoded', limit: maxFormBytes });

/**
 * Reads the body of a posted form; of anything else it leaves the body alone. A form with a file is read by the page that
 * takes one, when it knows who sends it (`readUpload`).
 * @throws GatewayError `too-large`, `invalid-input`
 */
export const readForm: RequestHandler = (request, response, next) => {
  readText(request, response, (error?: unknown) => {
    if (error === undefined) return next();
    const isTooLarge = error instanceof Error && Reflect.get(error, 'status') === 413;
    if (isTooLarge) next(new GatewayError('too-large', `A form may be ${maxFormBytes} bytes at most.`));
    else next(new GatewayError('invalid-input', 'The form could not be read.'));
  });
};

/** The fields of a posted form that `readForm` has read; none of any other request. */
export function formOf({ method, body }: Request): URLSearchParams {
  const text: unknown = method === 'POST' ? body : undefined;
  return new URLSearchParams(typeof text === 'string' ? text : '');
}
