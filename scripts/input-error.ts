/** What the analysis command says of an input that it cannot analyse. */

export type ErrorCode = 'bad-json' | 'bad-input' | 'not-an-article' | 'too-large';

/** The most input that one article may have, in bytes. */
export const MAX_INPUT = 32 * 1024 * 1024;

/** An input that cannot be analysed, as the command reports it. */
export class InputError extends Error {
  readonly code: ErrorCode;
  constructor(code: ErrorCode, message: string) {
    super(message);
    this.name = 'InputError';
    this.code = code;
  }
}
