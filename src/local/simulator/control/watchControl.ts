import type { ServerResponse } from 'node:http';
import { streamEverything } from '../watch/streamEverything.ts';
import type { World } from '../world.ts';
import { ControlError } from './controlError.ts';
import type { ControlRoute } from './controlRoute.ts';
import { findLine } from './findLine.ts';

const maxStreams = 100;

function sendRecording(world: World, id: string | undefined, response: ServerResponse) {
  const recording = world.recordings.find(id ?? '');
  if (!recording) throw new ControlError(404, 'notFound', 'There is no such recording any more.');
  response.writeHead(200, {
    'content-type': 'audio/wav',
    'content-length': recording.length,
    'cache-control': 'private, max-age=31536000, immutable',
    'x-content-type-options': 'nosniff',
  });
  response.end(recording);
  return 'streaming' as const;
}

/** Looking at everything at once, and at what passes between the service and the app. */
export const watchControl: readonly ControlRoute[] = [
  {
    method: 'GET',
    path: /^\/_sim\/stream$/,
    run: (world, _request, response) => {
      if (world.watchers.count() >= maxStreams) {
        throw new ControlError(409, 'tooMany', `There are ${maxStreams} streams already.`);
      }
      return streamEverything(world, response);
    },
  },
  {
    method: 'GET',
    path: /^\/_sim\/calls\/([^/]+)\/wire$/,
    run: (world, { params: [id] }) => {
      const { correlationId } = findLine(world, id).conversation;
      return { status: 200, body: { wire: world.wire.list(correlationId) } };
    },
  },
  {
    method: 'GET',
    path: /^\/_sim\/recordings\/([\w-]+)$/,
    run: (world, { params: [id] }, response) => sendRecording(world, id, response),
  },
];
