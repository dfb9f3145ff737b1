/** A continuation that this list of calls has not given out. */
export class BadContinuation extends Error {
  override readonly name = 'BadContinuation';

  constructor() {
    super('The continuation is not one of this day. Take it from the page before, unchanged.');
  }
}
