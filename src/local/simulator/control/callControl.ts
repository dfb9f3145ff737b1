import { z } from 'zod';
import { dial } from '../calls/dial.ts';
import { leaveLine } from '../calls/endings.ts';
import type { Line } from '../calls/model.ts';
import { isOwnIdentity } from '../calls/ringTarget.ts';
import { scriptSchema, textSchema, tonesSchema } from '../handsets/scriptSchema.ts';
import { pressKeys, sayWords } from '../media/giveInput.ts';
import type { World } from '../world.ts';
import { ControlError, readControlBody } from './controlError.ts';
import type { ControlAnswer, ControlRoute } from './controlRoute.ts';
import { callerSchema, partySchema } from './party.ts';
import { streamTranscript } from './streamTranscript.ts';
import { toCallView } from './toCallView.ts';

const newCall = z.strictObject({
  from: callerSchema,
  to: partySchema,
  script: scriptSchema.default([]),
});

function findLine(world: World, id: string | undefined): Line {
  const line = world.lines.get(id ?? '');
  if (!line) throw new ControlError(404, 'notFound', 'There is no call of this id.');
  return line;
}

function findConnected(world: World, id: string | undefined): Line {
  const line = findLine(world, id);
  if (line.state === 'connected') return line;
  throw new ControlError(409, 'notConnected', `This call is ${line.state}, not connected.`);
}

/** A leg that rings the app, or that the app answered, is only the app's to end. */
function checkIsPhone({ appEnd, decline, direction, state }: Line): void {
  const ringsApp = direction === 'outbound' && state === 'ringing' && !decline;
  if (!appEnd && !ringsApp) return;
  throw new ControlError(409, 'notAPhone', 'This leg is the app itself; no phone can hang it up.');
}

function startCall(world: World, body: unknown): ControlAnswer {
  const { from, to, script } = readControlBody(newCall, body);
  if (!isOwnIdentity(world, to)) {
    const numbers = world.options.numbers.join(', ');
    throw new ControlError(400, 'notOurs', `to: is not of this resource; it has ${numbers}`);
  }
  return { status: 201, body: { id: dial(world, { from, to, script }).id } };
}

const view = (line: Line): ControlAnswer => ({ status: 200, body: toCallView(line) });

/** Dialling, and what can be done with the phones. */
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
    run: (world, { params: [id] }) => view(findLine(world, id)),
  },
  {
    method: 'GET',
    path: /^\/_sim\/calls\/([^/]+)\/stream$/,
    run: (world, { params: [id] }, response) => streamTranscript(findLine(world, id), response),
  },
  {
    method: 'POST',
    path: /^\/_sim\/calls\/([^/]+)\/press$/,
    run: (world, { params: [id], body }) => {
      const { tones } = readControlBody(z.strictObject({ tones: tonesSchema }), body);
      const line = findConnected(world, id);
      pressKeys(world, line, tones);
      return view(line);
    },
  },
  {
    method: 'POST',
    path: /^\/_sim\/calls\/([^/]+)\/say$/,
    run: (world, { params: [id], body }) => {
      const { text } = readControlBody(z.strictObject({ text: textSchema }), body);
      const line = findConnected(world, id);
      sayWords(world, line, text);
      return view(line);
    },
  },
  {
    method: 'POST',
    path: /^\/_sim\/calls\/([^/]+)\/hangup$/,
    run: (world, { params: [id] }) => {
      const line = findLine(world, id);
      checkIsPhone(line);
      leaveLine(world, line);
      return view(line);
    },
  },
];
