import type { IncomingMessage, ServerResponse } from 'node:http';
import { readBody } from '../server/readBody.ts';
import { sendJson } from '../server/sendJson.ts';
import type { World } from '../world.ts';
import { allControl } from './allControl.ts';
import { ControlError } from './controlError.ts';
import type { ControlRoute } from './controlRoute.ts';

function findRoute(method: string, path: string): { route: ControlRoute; params: string[] } {
  const matching = allControl.filter((route) => route.path.test(path));
  const route = matching.find((each) => each.method === method);
  if (route) {
    return { route, params: (route.path.exec(path) ?? []).slice(1).map(decodePart) };
  }
  const methods = matching.map((each) => each.method).join(', ');
  if (methods === '') throw new ControlError(404, 'notFound', `There is no ${path} here.`);
  throw new ControlError(405, 'methodNotAllowed', `${path} takes ${methods}.`);
}

function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw new ControlError(400, 'invalid', 'The path has a stray "%".');
  }
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const body = await readBody(request);
  if (body === undefined) throw new ControlError(413, 'tooLong', 'The body is longer than 1 MB.');
  if (body.length === 0) return undefined;
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    throw new ControlError(400, 'notJson', 'The body is not JSON.');
  }
}

/** Serves `/_sim`: what tests, scripts and the softphone steer the simulator by. */
export async function handleControlRequest(
  world: World,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    const [path = '', search = ''] = (request.url ?? '').split('?');
    const { route, params } = findRoute(request.method ?? '', path);
    const query = new URLSearchParams(search);
    const body = await readJson(request);
    const answer = await route.run(world, { params, query, body }, response);
    if (answer !== 'streaming') sendJson(response, answer.status, answer.body);
  } catch (error) {
    if (!(error instanceof ControlError)) throw error;
    const { status, code, message } = error;
    sendJson(response, status, { error: { code, message } });
  }
}
