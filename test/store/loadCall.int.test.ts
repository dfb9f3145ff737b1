import { expect, test } from 'vitest';
import { loadCall } from '../../src/store/loadCall.ts';
import { newCallId } from './sampleRow.ts';
import { testSeal } from './testSeal.ts';
import { sharedTables } from './testTables.ts';

test('a call that was never saved is not there', async () => {
  expect(await loadCall(sharedTables()('calls'), newCallId(), testSeal)).toBeNull();
});
