import { expect, test } from 'vitest';
import { createRecordings } from '../../../../src/local/simulator/media/createRecordings.ts';

test('the same recording has one id, that says nothing of where it came from', () => {
  const recordings = createRecordings();
  const id = recordings.keep(Buffer.from('a'));
  expect(id).toMatch(/^[\w-]{22}$/);
  expect(recordings.keep(Buffer.from('a'))).toBe(id);
  expect(recordings.keep(Buffer.from('b'))).not.toBe(id);
  expect(recordings.find(id)?.toString()).toBe('a');
  expect(recordings.find('none')).toBeUndefined();
});

test('those that were played longest ago are forgotten', () => {
  const recordings = createRecordings();
  const size = 24 * 1024 * 1024;
  const [first, second] = [1, 2].map((fill) => recordings.keep(Buffer.alloc(size, fill)));
  recordings.keep(Buffer.alloc(size, 1));
  recordings.keep(Buffer.alloc(size, 3));
  expect(recordings.find(first ?? '')).toBeDefined();
  expect(recordings.find(second ?? '')).toBeUndefined();
});
