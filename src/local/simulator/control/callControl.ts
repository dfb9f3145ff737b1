import * as z from 'zod';
import { dial } from '../calls/dial.ts';
import { isOwnIdentity } from '../calls/ringTarget.ts';
import { scriptSchema } from '../handsets/scriptSchema.ts';
import { ownNumbers } from '../numbers/ownNumbers.ts';
import type { World } from '../world.ts';
import { ControlError, readControlBody } from './controlError.ts';
import type { ControlAnswer, ControlRoute } from './controlRoute.ts';
import { findLine } from './findLine.ts';
import { callerSchema, partySchema } from './party.ts';
import { streamTranscript } from './streamTranscript.ts';
import { toCallView } from './toCallView.ts';

const newCall = z.strictObject({
  from: callerSchema,
  to: partySchema,
  script: scriptSchema.default([]),
});

function startCall(world: World, body: unknown): ControlAnswer {
  const { from, to, script } = readControlBody(newCall, body);
  if (!isOwnIdentity(world, to)) {
    const numbers = ownNumbers(world).join(', ');
    throw new ControlError(400, 'notOurs', `to: is not of this resource; it has ${numbers}`);
  }
  return { status: 201, body: { id: dial(world, { from, to, script }).id } };
}

/** Dialling, and looking at calls. */
export const callControl: readonly ControlRoute[] = [
  {
    method: 'POST',
    path: /^\/_sim\/calls$/,
    run: (world, { body }) => startCall(world, body),
  },
  {
    method: 'GET',
    path: /^\/_sim\/calls$/,
    run: (world) => ({
      status: 200,
      body: { calls: [...world.lines.values()].map(toCallView) },
    }),
  },
  {
    method: 'GET',
    path: /^\/_sim\/calls\/([^/]+)$/,
    run: (world, { params: [id] }) => ({
      status: 200,
      body: toCallView(findLine(world, id)),
    }),
  },
  {
    method: 'GET',
    path: /^\/_sim\/calls\/([^/]+)\/stream$/,
    run: (world, { params: [id] }, response) => streamTranscript(findLine(world, id), response),
  },
];
