export type CompilerErrorCode =
  /** A call, or the start of the worker, took longer than its limit; the worker was terminated. */
  | 'time-limit'
  /** The module's bytes are not the ones its digest file names. */
  | 'digest-mismatch'
  /** The module, its digest or the capabilities file is not where it should be. */
  | 'module-missing'
  /** The request is larger than `maxInputBytes`. */
  | 'input-too-large'
  /** The request makes no sense: data that overlaps, a schema or capabilities that are no JSON of that kind. */
  | 'bad-request'
  /** The compiler itself failed, usually for want of memory; the next call starts a fresh worker. */
  | 'crashed'
  /** The compiler was disposed of. */
  | 'closed';

/** No result: something is wrong with the request or the compiler, not with the policy. */
export class CompilerError extends Error {
  override readonly name = 'CompilerError';
  readonly code: CompilerErrorCode;
  constructor(code: CompilerErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
