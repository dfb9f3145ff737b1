import { expect, test } from 'vitest';
import { askToAccept } from '../../../src/engine/ringing/askToAccept.ts';
import { startedAt } from '../given.ts';
import { party, text } from '../sampleFlow.ts';
import { sceneFor } from '../sceneFor.ts';
import { anna, ben, inTurn } from './onCall.ts';
import { ringingOthers, rungOf } from './rungOf.ts';

const ring = {
  ringMs: 20_000,
  hold: text('x'),
  announce: text('Hello.'),
  accept: { key: '1', prompt: text('Press 1.'), silenceMs: 5000 },
} as const;

test('the question has a reminder of its own, and the others ring on', () => {
  const one = rungOf(3);
  const other = rungOf(4, ben);
  const scene = sceneFor(inTurn, inTurn.start, 10);
  const move = askToAccept(scene, ring, ringingOthers([one, other]), one, startedAt, []);
  const until = startedAt + 400 + 14 * 70 + 5000 + 10_000;
  expect(move).toMatchObject({
    kind: 'act',
    commands: [
      { kind: 'remind', n: 10, at: until },
      { kind: 'ask', n: 11, to: party(anna), silenceMs: 5000, bargeIn: true },
    ],
    doing: { rung: [{ add: 3, ask: 11, timer: 10, until }, other] },
  });
});
