import { RequestError } from './requestError.ts';

/**
 * The value that a JSON body holds.
 * @throws RequestError when it is longer than `maxBytes`, or not JSON in UTF-8
 */
export const fromJsonBody = (body: Uint8Array, maxBytes: number): unknown => {
  if (body.length > maxBytes) {
    const message = `The body has ${body.length} bytes; ${maxBytes} are allowed.`;
    throw new RequestError('tooLarge', message);
  }
  if (body.length === 0) {
    // The host drops a body of unknown length, and whoever sent one would never guess why.
    const message = 'The body is empty, or was sent in chunks, without a Content-Length.';
    throw new RequestError('notJson', message);
  }
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch (error) {
    // The parser's own text quotes the body, which may hold what no log should.
    const what = error instanceof SyntaxError ? 'is not JSON' : 'is not UTF-8';
    throw new RequestError('notJson', `The body ${what}.`, []);
  }
};
