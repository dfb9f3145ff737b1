import * as z from 'zod';
import { leaveLine } from '../calls/endings.ts';
import type { Line } from '../calls/model.ts';
import { textSchema, tonesSchema } from '../handsets/scriptSchema.ts';
import { pressKeys, sayWords } from '../media/giveInput.ts';
import type { World } from '../world.ts';
import { ControlError, readControlBody } from './controlError.ts';
import type { ControlAnswer, ControlRoute } from './controlRoute.ts';
import { findLine } from './findLine.ts';
import { toCallView } from './toCallView.ts';

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

const view = (line: Line): ControlAnswer => ({ status: 200, body: toCallView(line) });

/** What a person can do with a phone. */
export const phoneControl: readonly ControlRoute[] = [
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
    path: /^\/_sim\/calls\/([^/]+)\/answer$/,
    run: (world, { params: [id] }) => {
      const line = findLine(world, id);
      if (!line.pickUp) {
        const message = `This call is ${line.state} and waits for nobody to answer it.`;
        throw new ControlError(409, 'notForHand', message);
      }
      line.pickUp();
      return view(line);
    },
  },
  {
    method: 'POST',
    path: /^\/_sim\/calls\/([^/]+)\/decline$/,
    run: (world, { params: [id] }) => {
      const line = findLine(world, id);
      if (!line.decline) {
        const message = `This call is ${line.state}; only a phone that rings can decline.`;
        throw new ControlError(409, 'notRinging', message);
      }
      line.decline();
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
