import { expect, test } from 'vitest';
import { findCall } from '../../../src/admin/calls/findCall.ts';
import { sampleChange } from '../../store/sampleChange.ts';
import { newCallId } from '../../store/sampleRow.ts';
import { adminWorld } from '../adminWorld.ts';

test('finds a call by what somebody has typed', async () => {
  const { deps, stores } = adminWorld();
  const id = newCallId();
  await stores.calls.save(sampleChange(id));
  expect((await findCall(id, deps)).call.id).toBe(id);
});

test('what storage itself fails in is no unknown call', async () => {
  const storage = () => Promise.reject(new Error('storage is down'));
  await expect(findCall(newCallId(), { storage })).rejects.toThrow('storage is down');
});

test.each(['nope', newCallId()])('%s is no call', async (id) => {
  await expect(findCall(id, adminWorld().deps)).rejects.toMatchObject({
    failure: { ending: 'refused', code: 'unknownCall' },
  });
});
