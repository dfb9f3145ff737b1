import { expect, test } from 'vitest';
import type { Recording } from '../../src/engine/call.ts';
import type { CommandNumber, EventId } from '../../src/engine/ids.ts';
import { withRecording } from '../../src/engine/withRecording.ts';
import type { StepId } from '../../src/flow/flow.ts';
import { startedAt } from './given.ts';
import { support } from './sampleFlow.ts';
import { activeCall } from './sceneFor.ts';

const recording = (n: number): Recording => ({
  n: n as CommandNumber,
  what: 'voicemail',
  step: 'message' as StepId,
  startedAt,
  state: 'stopped',
  heardAt: null,
  ms: 0,
});
const call = {
  ...activeCall(support, 'welcome' as StepId, { kind: 'transferred' }, 7),
  recordings: [recording(3), recording(5)],
};
const base = { id: 'result|5' as EventId, at: startedAt, note: '' };

test('a file that is kept or lost changes the recording that it is of', () => {
  const kept = { ...base, kind: 'RecordingKept', n: 5 as CommandNumber, ms: 8_000 } as const;
  expect(withRecording(call, kept).recordings).toEqual([
    recording(3),
    { ...recording(5), state: 'kept', ms: 8_000 },
  ]);
  const lost = { ...base, kind: 'RecordingLost', n: 3 as CommandNumber } as const;
  expect(withRecording(call, lost).recordings[0]).toEqual({ ...recording(3), state: 'lost' });
});

test('a recording that the call has not made changes nothing', () => {
  const strange = { ...base, kind: 'RecordingKept', n: 4 as CommandNumber, ms: 1 } as const;
  expect(withRecording(call, strange)).toBe(call);
});

test('a second telling changes nothing, but a file that is there after all does', () => {
  const kept = { ...base, kind: 'RecordingKept', n: 5 as CommandNumber, ms: 8_000 } as const;
  const lost = { ...base, kind: 'RecordingLost', n: 5 as CommandNumber } as const;
  const once = withRecording(call, kept);
  expect(withRecording(once, kept)).toBe(once);
  expect(withRecording(once, lost)).toBe(once);
  expect(withRecording(withRecording(call, lost), kept).recordings[1]).toMatchObject({
    state: 'kept',
  });
});
