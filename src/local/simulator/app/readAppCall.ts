import type { ServerResponse } from 'node:http';
import { ControlError } from '../control/controlError.ts';
import type { World } from '../world.ts';

const timeoutMs = 10_000;
const maxBytes = 4 * 1024 * 1024;
const notLetIn = 403;

/** Since there are API clients, a key of the host alone opens nothing. */
const notAClient = (appUrl: string): ControlError =>
  new ControlError(
    403,
    'notAClient',
    'The app lets in its API clients only, and this simulator is none. Make it one: npm run ' +
      'admin -- clients add softphone --scopes read-all; then: curl -X PUT <simulator>/_sim/app ' +
      `-H "content-type: application/json" -d '{"url":"${appUrl}","key":"<its key>"}'`,
  );

/**
 * Answers with what the app's API says of a call, whether it asks for a key or not.
 * @throws ControlError if no app is known or it cannot be reached
 */
export async function readAppCall(
  { app: { access }, client }: Pick<World, 'app' | 'client'>,
  id: string | undefined,
  response: ServerResponse,
): Promise<'streaming'> {
  if (access === undefined) throw new ControlError(404, 'noApp', 'No app is known: PUT /_sim/app.');
  const url = new URL(`/api/calls/${encodeURIComponent(id ?? '')}`, access.url).href;
  const headers: Record<string, string> =
    access.key === undefined ? {} : { 'x-functions-key': access.key };
  const request = { method: 'GET', url, headers, timeoutMs, maxBytes };
  const answer = await client.send(request).catch(() => {
    throw new ControlError(502, 'appSilent', 'The app cannot be reached just now.');
  });
  if (answer.status === notLetIn) throw notAClient(access.url);
  response.writeHead(answer.status, {
    'content-type': answer.headers['content-type'] ?? 'application/json',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  response.end(answer.body);
  return 'streaming';
}
