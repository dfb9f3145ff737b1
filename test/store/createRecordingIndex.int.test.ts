import { expect, test } from 'vitest';
import type { Handle } from '../../src/calls/ports.ts';
import type { CommandNumber } from '../../src/engine/ids.ts';
import { createRecordingIndex } from '../../src/store/createRecordingIndex.ts';
import { newCallId } from './sampleRow.ts';
import { sharedTables } from './testTables.ts';

test('a recording is found by a name of any length and any characters', async () => {
  const index = createRecordingIndex(sharedTables());
  const recording = `${newCallId()}/?#${'é'.repeat(2000)}` as Handle;
  const of = { call: newCallId(), n: 7 as CommandNumber };
  expect(await index.recordingOf(recording)).toBeNull();
  await index.markRecording(recording, of);
  await index.markRecording(recording, of);
  expect(await index.recordingOf(recording)).toEqual(of);
});
