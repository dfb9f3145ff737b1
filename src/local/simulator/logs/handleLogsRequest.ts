import type { IncomingMessage, ServerResponse } from 'node:http';
import { readBody } from '../server/readBody.ts';
import { sendJson } from '../server/sendJson.ts';
import type { World } from '../world.ts';
import { answerQuery } from './answerQuery.ts';
import { badQuery, LogsRefusal } from './logsRefusal.ts';

const logsPath = /^\/v1\/workspaces\/([^/]+)\/query$/;

/** Whether the path belongs to the query API of Azure Monitor's logs. */
export function isLogsPath(path: string): boolean {
  return logsPath.test(path);
}

function parseJson(body: Buffer | undefined): unknown {
  try {
    return JSON.parse(body?.toString('utf8') ?? '');
  } catch {
    throw badQuery({ code: 'InvalidJsonBody', message: 'The body is not JSON of at most 1 MB.' });
  }
}

function check({ options }: World, request: IncomingMessage): void {
  const { authorization = '' } = request.headers;
  if (!/^Bearer \S/i.test(authorization)) {
    const message = 'Valid authentication was not provided';
    throw new LogsRefusal(401, { code: 'AuthorizationRequiredError', message });
  }
  const id = logsPath.exec((request.url ?? '').split('?')[0] ?? '')?.[1];
  if (id?.toLowerCase() !== options.workspaceId.toLowerCase()) {
    const message = 'The workspace could not be found';
    throw new LogsRefusal(404, { code: 'WorkspaceNotFoundError', message });
  }
  if (request.method !== 'POST') {
    const message = 'The requested path does not exist';
    throw new LogsRefusal(404, { code: 'PathNotFoundError', message });
  }
}

/** Serves `POST /v1/workspaces/{id}/query`; any bearer token is taken: nothing is secret here. */
export async function handleLogsRequest(
  world: World,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await readBody(request);
  try {
    check(world, request);
    sendJson(response, 200, answerQuery(world, parseJson(body)));
  } catch (error) {
    if (!(error instanceof LogsRefusal)) throw error;
    const { retryAfterSeconds, status } = error;
    const wait = retryAfterSeconds === undefined ? {} : { 'retry-after': `${retryAfterSeconds}` };
    sendJson(response, status, { error: error.error }, wait);
  }
}
