import type { InputError } from '../../contract/contract.ts';
import type { StrictJson } from '../../contract/strict-json.ts';
import { GatewayError } from '../../errors.ts';

/** One line of a file of support events, as it stands there: nothing in it was checked yet. */
export interface FileLine {
  /** Its number in the file, from 1; of a message in XML the number of the product. The same whenever the file comes. */
  readonly line: number;
  /** Of a product in XML: the line of the text that it ends at. */
  readonly textLine?: number;
  /** What makes it the same line when the file comes once more. */
  readonly content: string | Uint8Array;
  readonly asks: Asks;
}

/** A request as it may be pushed; or one of which the client is still to be found; or nothing, and why. */
export type Asks =
  | { readonly kind: 'request'; readonly body: StrictJson }
  | { readonly kind: 'product'; readonly product: IwmoProduct }
  | { readonly kind: 'nothing'; readonly errors: readonly InputError[] };

/** The two messages that are read: the start and the stop of support (iWmo 3.2). */
export type IwmoMessage = '305' | '307';

/** What one StartProduct or StopProduct says: an event, but for the case that it is about. */
export interface IwmoProduct {
  readonly message: IwmoMessage;
  /** By this the client is found, and by nothing else of the message. */
  readonly bsn: string;
  /** A first delivery, a change of what was delivered before, or its deletion (StatusAanlevering 1, 2, 3). */
  readonly status: 'first' | 'changed' | 'deleted';
  readonly event: {
    readonly kind: 'start' | 'pause' | 'stop';
    readonly effectiveOn: string;
    readonly allocation?: string;
    readonly reason?: { readonly codeList: 'WMO588'; readonly code: string };
  };
}

/** What is wrong with a line as a whole. */
export const wrongLine = (code: string, detail: string, pointer = ''): Asks => ({
  kind: 'nothing',
  errors: [{ pointer, code, detail }],
});

/** A file that cannot be read on; says why and at which line of the text, and never what stands there. */
export class UnreadableFile extends GatewayError {
  readonly line: number | undefined;

  constructor(fault: string, detail: string, line?: number) {
    const where = line === undefined ? detail : `${detail} (line ${line})`;
    super('invalid-input', 'The file cannot be read.', { errors: [{ pointer: '', code: fault, detail: where }] });
    this.line = line;
  }
}

/** A file that is longer than may be. */
export const tooLarge = (detail: string): GatewayError => new GatewayError('too-large', detail);
