import { expect, test } from 'vitest';
import { musicFor } from '../../../src/engine/queueing/musicFor.ts';
import type { StepId } from '../../../src/flow/flow.ts';
import { sceneFor } from '../sceneFor.ts';
import { waitingFlow } from './waits.ts';

const scene = sceneFor(waitingFlow(), 'wait' as StepId, 5);
const music = { kind: 'file', file: 'hold-music-1.wav', ms: 20_000 } as const;

test.each([
  [30_000, 2],
  [60_000, 3],
  // There is always some, and never without end.
  [1, 1],
  [3_600_000, 20],
])('for %i ms it plays %i times', (ms, times) => {
  expect(musicFor(music, scene, ms)).toEqual(Array.from({ length: times }, () => music));
});
