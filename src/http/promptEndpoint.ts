import { createHash } from 'node:crypto';
import { RequestError } from './requestError.ts';
import type { Endpoint } from './webRequest.ts';

/** The audio of a prompt; null when there is none of that name, or the name cannot be one. */
export type GetPrompt = (
  name: string,
) => Promise<Readonly<{ bytes: Uint8Array; contentType: string }> | null>;

/** A prompt may be replaced; whoever keeps one asks again after this. */
const maxAgeSeconds = 300;

const etagOf = (bytes: Uint8Array): string =>
  `"${createHash('sha256').update(bytes).digest('base64url')}"`;

/** `GET /api/prompts/{name}`: audio that the provider fetches. */
export const promptEndpoint =
  (getPrompt: GetPrompt): Endpoint =>
  async ({ params, headers }) => {
    const prompt = await getPrompt(params.name ?? '');
    if (prompt === null) throw new RequestError('unknownPrompt', 'There is no such prompt.');
    const { bytes, contentType } = prompt;
    const etag = etagOf(bytes);
    const caching = { etag, 'cache-control': `public, max-age=${maxAgeSeconds}` };
    const known = headers['if-none-match']?.split(',').map((text) => text.trim());
    if (known?.includes(etag)) return { status: 304, headers: caching, body: null };
    return {
      status: 200,
      headers: {
        ...caching,
        'content-type': contentType,
        'content-length': String(bytes.length),
        'x-content-type-options': 'nosniff',
      },
      body: bytes,
    };
  };
