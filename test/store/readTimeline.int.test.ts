import { expect, it } from 'vitest';
import { putRow } from '../../src/store/putRow.ts';
import { readTimeline } from '../../src/store/readTimeline.ts';
import { saveChange } from '../../src/store/saveChange.ts';
import { sampleChange } from './sampleChange.ts';
import { newCallId, sampleEvent, sampleSettled } from './sampleRow.ts';
import { freshTables } from './testTables.ts';

it('reads events and commands, and no other row of the partition', async () => {
  const client = freshTables()('calls');
  const id = newCallId();
  const [events, settled] = [[sampleEvent('~'), sampleEvent('A', 1)], [sampleSettled(12)]];
  await saveChange(client, sampleChange(id, { events, settled }));
  for (const rowKey of ['notify|1', 'command', 'event}', 'a']) {
    await putRow(client, { partitionKey: id, rowKey });
  }
  expect(await readTimeline(client, id)).toEqual({ events, commands: settled });
});

it('knows nothing of a call without rows', async () => {
  expect(await readTimeline(freshTables()('calls'), newCallId())).toEqual({
    events: [],
    commands: [],
  });
});
