import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

const policy = [
  "default-src 'self'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Nothing of the page comes from elsewhere, and no page of others may frame it. */
const guards = {
  'content-security-policy': policy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};

const etagLength = 22;

/** The page's files lie side by side in one folder, so a name with a slash is none of them. */
function fileOf(url: string): string | undefined {
  const asked = url.split('?')[0] ?? '';
  const name = asked === '/' ? '/index.html' : asked;
  return /^\/[\w-]+(\.[\w-]+)*\.\w+$/.test(name) ? name.slice(1) : undefined;
}

async function read(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch {
    // Not built, or no file of the page.
    return undefined;
  }
}

/** Serves a file of the built softphone; false if the request is for something else. */
export async function servePage(
  folder: string | undefined,
  { method = '', url = '', headers }: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const name = fileOf(url);
  const type = contentTypes[path.extname(name ?? '')];
  const isRead = method === 'GET' || method === 'HEAD';
  if (folder === undefined || name === undefined || type === undefined || !isRead) return false;
  const contents = await read(path.join(folder, name));
  if (contents === undefined) return false;
  const hash = createHash('sha256').update(contents).digest('base64url').slice(0, etagLength);
  const etag = `"${hash}"`;
  const common = { ...guards, etag, 'cache-control': 'no-cache' };
  if (headers['if-none-match'] === etag) {
    response.writeHead(304, common).end();
    return true;
  }
  const length = { 'content-type': type, 'content-length': contents.length };
  response.writeHead(200, { ...common, ...length }).end(method === 'HEAD' ? undefined : contents);
  return true;
}
