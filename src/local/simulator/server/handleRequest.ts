import type { IncomingMessage, ServerResponse } from 'node:http';
import { handleApiRequest, isApiPath } from '../api/handleApiRequest.ts';
import { handleControlRequest } from '../control/handleControlRequest.ts';
import { handleDemoRequest } from '../demo/handleDemoRequest.ts';
import { handleLogsRequest, isLogsPath } from '../logs/handleLogsRequest.ts';
import { handleFileRequest } from '../recording/handleFileRequest.ts';
import type { World } from '../world.ts';
import { sendJson } from './sendJson.ts';
import { servePage } from './servePage.ts';

const fallbackPage = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Switchboard: ACS simulator</title>
<h1>ACS simulator</h1>
<p>The softphone has not been built: run <code>npm run build</code> and load this page again.</p>
<p>This stands in for Azure Communication Services on this machine. Point the official SDK
at this address; dial with
<code>POST /_sim/calls {"from": "+14255550100", "to": "&lt;number&gt;"}</code>; the numbers
are at <a href="/_sim/numbers">/_sim/numbers</a>, the calls at
<a href="/_sim/calls">/_sim/calls</a>.</p>
</html>
`;

/** Whether a page of another site sent this: such requests could place calls behind one's back. */
function isForeign({ headers }: IncomingMessage): boolean {
  const { origin, host } = headers;
  if (origin === undefined) return false;
  return !URL.canParse(origin) || new URL(origin).host !== host;
}

const isRead = ({ method }: IncomingMessage): boolean => method === 'GET' || method === 'HEAD';

async function serveKeys(world: World, path: string, request: IncomingMessage) {
  if (path === '/calling/keys') return world.signer.keys();
  if (path !== '/calling/.well-known/acsopenidconfiguration') return undefined;
  return {
    issuer: world.options.issuer,
    jwks_uri: `http://${request.headers.host}/calling/keys`,
    id_token_signing_alg_values_supported: ['RS256'],
  };
}

async function route(world: World, request: IncomingMessage, response: ServerResponse) {
  const path = (request.url ?? '').split('?')[0] ?? '';
  if (isForeign(request)) {
    const message = 'Requests from pages of other sites are not taken.';
    sendJson(response, 403, { error: { code: 'foreignOrigin', message } });
    return;
  }
  const keys = request.method === 'GET' ? await serveKeys(world, path, request) : undefined;
  if (keys) sendJson(response, 200, keys);
  else if (isApiPath(path)) await handleApiRequest(world, request, response);
  else if (path.startsWith('/v1/objects/')) await handleFileRequest(world, request, response);
  else if (isLogsPath(path)) await handleLogsRequest(world, request, response);
  else if (path.startsWith('/_demo/')) await handleDemoRequest(request, response);
  else if (path.startsWith('/_sim/')) await handleControlRequest(world, request, response);
  else if (await servePage(world.options.pageFolder, request, response)) return;
  else if (path === '/' && isRead(request)) {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(fallbackPage);
  } else {
    sendJson(response, 404, { error: { code: 'notFound', message: `There is no ${path} here.` } });
  }
}

/** Serves one request of any kind; a bug of the simulator becomes a 500 that says so. */
export async function handleRequest(
  world: World,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    await route(world, request, response);
  } catch (error) {
    // A client that went away in the middle is not worth a word.
    if (request.destroyed && !response.writable) return;
    world.report(error);
    const message = 'The simulator made a mistake; its log says where.';
    if (response.headersSent) response.destroy();
    else sendJson(response, 500, { error: { code: 'simulator', message } });
  }
}
