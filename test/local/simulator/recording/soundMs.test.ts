import { expect, test } from 'vitest';
import { soundMs } from '../../../../src/local/simulator/recording/soundMs.ts';

test.each([
  [{ kind: 'speech', text: 'x'.repeat(10) }, 900],
  [{ kind: 'speech', text: '' }, 0],
  [{ kind: 'wave', pcm: Buffer.alloc(3200) }, 100],
  [{ kind: 'keys', tones: '12#' }, 480],
  [{ kind: 'beep' }, 400],
] as const)('%j lasts %d ms', (source, ms) => {
  expect(soundMs(source)).toBe(ms);
});
