import type { IncomingMessage } from 'node:http';

export const maxBodyBytes = 1024 * 1024;

/** Reads a request's body; undefined if it is longer than 1 MB (the rest is thrown away). */
export async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    length += chunk.length;
    if (length <= maxBodyBytes) chunks.push(chunk);
  }
  return length <= maxBodyBytes ? Buffer.concat(chunks) : undefined;
}
