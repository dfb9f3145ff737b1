import type { IncomingMessage, ServerResponse } from 'node:http';
import { readBody } from '../server/readBody.ts';
import { sendJson } from '../server/sendJson.ts';
import { balanceOf } from './balanceOf.ts';

function parse(body: Buffer | undefined): unknown {
  try {
    return JSON.parse(body?.toString() ?? '');
  } catch {
    // The answer is the same as to a question about nothing.
    return null;
  }
}

/** The web service that the sample flow `account-balance` asks: `POST /_demo/balance`. */
export async function handleDemoRequest(
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = (request.url ?? '').split('?')[0];
  if (request.method !== 'POST' || path !== '/_demo/balance') {
    const message = 'There is only POST /_demo/balance here.';
    sendJson(response, 404, { error: { code: 'notFound', message } });
    return;
  }
  sendJson(response, 200, balanceOf(parse(await readBody(request))));
}
