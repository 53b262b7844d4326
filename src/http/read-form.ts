import express, { type Request, type RequestHandler } from 'express';

/** A form of a page, with room for a long text. Bytes. */
const maxFormBytes = 262_144;

/** Reads the body of a posted form; of anything else it leaves the body alone. */
export const readForm: RequestHandler = express.text({
  type: 'application/x-www-form-urlencoded',
  limit: maxFormBytes,
});

/** The fields of a posted form that `readForm` has read; none of any other request. */
export function formOf({ method, body }: Request): URLSearchParams {
  const text: unknown = method === 'POST' ? body : undefined;
  return new URLSearchParams(typeof text === 'string' ? text : '');
}
