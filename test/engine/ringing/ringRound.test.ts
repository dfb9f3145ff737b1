import { expect, test } from 'vitest';
import { ringRound } from '../../../src/engine/ringing/ringRound.ts';
import { startedAt } from '../given.ts';
import { party, text } from '../sampleFlow.ts';
import { sceneFor } from '../sceneFor.ts';
import { anna, ben, inTurn } from './onCall.ts';
import { ringingOthers, rungOf } from './rungOf.ts';

const ring = {
  ringMs: 20_000,
  hold: text('Please hold.'),
  announce: text('Hello.'),
  accept: { key: '1', prompt: text('Press 1.'), silenceMs: 5000 },
} as const;
const scene = sceneFor(inTurn, inTurn.start, 10);

test('the first round holds the caller', () => {
  const round = { round: 0, parties: [party(anna), party(ben)] };
  expect(ringRound(scene, ring, round, null, startedAt)).toMatchObject({
    commands: [
      { kind: 'hold', n: 10, speech: { prompts: [text('Please hold.')] } },
      { kind: 'add', n: 11, ringMs: 20_000 },
      { kind: 'add', n: 12 },
      { kind: 'remind', n: 13, at: startedAt + 23_000 },
    ],
    doing: {
      waiting: { how: 'held', token: 10 },
      rung: [
        { add: 11, timer: 13 },
        { add: 12, timer: 13 },
      ],
    },
  });
});

test('a later round keeps what is known, and rings again whom it had dropped', () => {
  const before = ringingOthers([rungOf(3)], {
    anyBusy: true,
    dropped: [party(anna), party(ben)],
    waiting: { how: 'music', token: scene.n },
  });
  const round = { round: 1, parties: [party(ben)] };
  expect(ringRound(scene, ring, round, before, startedAt)).toMatchObject({
    commands: [{ kind: 'add', n: 10 }, { kind: 'remind' }],
    doing: { round: 1, anyBusy: true, dropped: [party(anna)], waiting: before.waiting },
  });
});
