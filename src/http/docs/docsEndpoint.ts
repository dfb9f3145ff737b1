import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { RequestError } from '../requestError.ts';
import type { Endpoint, Reply } from '../webRequest.ts';
import { docsPage, docsPolicy } from './docsPage.ts';

/** The program that shows the contract, compressed by Brotli; null where it was not built. */
export type ReadProgram = () => Promise<Uint8Array | null>;

const maxAgeSeconds = 3_600;
const safe = { 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' };
const decompress = promisify(brotliDecompress);

const page: Reply = {
  status: 200,
  headers: {
    ...safe,
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-cache',
    'content-security-policy': docsPolicy,
  },
  body: docsPage,
};

const toProgram = async (bytes: Uint8Array, encodings: string): Promise<Reply> => {
  const takesIt = /\bbr\b/.test(encodings);
  return {
    status: 200,
    headers: {
      ...safe,
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': `public, max-age=${maxAgeSeconds}`,
      vary: 'accept-encoding',
      ...(takesIt && { 'content-encoding': 'br' }),
    },
    body: takesIt ? bytes : await decompress(bytes),
  };
};

/** `GET /api/docs`: a page that shows the contract, and beside it the program that it needs. */
export const docsEndpoint =
  (readProgram: ReadProgram): Endpoint =>
  async ({ params: { file = '' }, headers }) => {
    if (file === '') return page;
    const program = file === 'rapidoc.js' ? await readProgram() : null;
    if (program === null) throw new RequestError('unknownPage', 'There is no such page.');
    return toProgram(program, headers['accept-encoding'] ?? '');
  };
