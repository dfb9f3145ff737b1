import { expect, test } from 'vitest';
import { later } from '../../../src/engine/ids.ts';
import { mayRecord, startRecording } from '../../../src/engine/recording/startRecording.ts';
import { startedAt } from '../given.ts';
import { support } from '../sampleFlow.ts';
import { sceneFor } from '../sceneFor.ts';
import { n, recorded, recording } from './recordings.ts';

test('a recording joins those that the call has', () => {
  const scene = { ...sceneFor(support, support.start, 9), call: recorded(recording(5, 'kept')) };
  const at = later(startedAt, 7);
  expect(startRecording(scene, 'voicemail', n(9), at)).toEqual({
    command: { kind: 'startRecording', n: 9 },
    recordings: [recording(5, 'kept'), { ...recording(9, 'starting', 'voicemail'), startedAt: at }],
  });
});

test('a call has twenty at the most', () => {
  const many = (count: number) => Array.from({ length: count }, (_, i) => recording(i, 'kept'));
  expect(mayRecord(recorded(...many(19)))).toBe(true);
  expect(mayRecord(recorded(...many(20)))).toBe(false);
});
