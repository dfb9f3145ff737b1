import { expect, it } from 'vitest';
import type { Handle } from '../../src/calls/ports.ts';
import type { CommandNumber } from '../../src/engine/ids.ts';
import { createRecordingMarks } from '../../src/store/createRecordingMarks.ts';
import { countRequests } from './countRequests.ts';
import { newCallId } from './sampleRow.ts';
import { freshTables } from './testTables.ts';

it('notes a recording under the hash of its name, in one round trip', async () => {
  const tables = freshTables();
  const marks = createRecordingMarks(tables);
  const [id, n] = [newCallId(), 4 as CommandNumber];
  const mark = () => marks.markRecording('abc' as Handle, id, n);
  await mark();
  expect(await countRequests(mark)).toBe(1);
  // SHA-256 of abc, as its standard has it.
  const key = Buffer.from(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    'hex',
  ).toString('base64url');
  const row = await tables('recordings').getEntity(key, 'call');
  expect(row).toMatchObject({ call: id, n: 4, schemaVersion: 2 });
});

it('knows no recording where there is no table', async () => {
  const marks = createRecordingMarks(freshTables());
  expect(await marks.recordingOf('abc' as Handle)).toBeNull();
});

it('refuses the row of a later build', async () => {
  const tables = freshTables();
  const marks = createRecordingMarks(tables);
  await marks.markRecording('abc' as Handle, newCallId(), 4 as CommandNumber);
  const [row] = await Array.fromAsync(tables('recordings').listEntities());
  if (row?.partitionKey === undefined) throw new Error('no row');
  const { partitionKey, rowKey = '' } = row;
  await tables('recordings').updateEntity({ partitionKey, rowKey, schemaVersion: 99 }, 'Merge');
  await expect(marks.recordingOf('abc' as Handle)).rejects.toThrow(/schemaVersion 99/);
});
