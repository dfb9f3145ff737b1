import type { Readable } from 'node:stream';

/** As much as the real host takes. */
export const maxBodyBytes = 100 * 1024 * 1024;

/** The body is longer than the host takes. */
export class BodyTooLargeError extends Error {
  override readonly name = 'BodyTooLargeError';
}

/** Reads a whole body; throws BodyTooLargeError as soon as it is known to pass the limit. */
export function readBody(
  stream: Readable,
  contentLength: string | undefined,
  limitBytes = maxBodyBytes,
): Promise<Uint8Array> {
  const tooLarge = () => new BodyTooLargeError(`The body is longer than ${limitBytes} bytes.`);
  if (Number(contentLength ?? 0) > limitBytes) return Promise.reject(tooLarge());
  const chunks: Buffer[] = [];
  let length = 0;
  return new Promise((resolve, reject) => {
    stream.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length <= limitBytes) chunks.push(chunk);
      else reject(tooLarge());
    });
    stream.on('end', () => resolve(Buffer.concat(chunks)));
    stream.on('error', reject);
  });
}
