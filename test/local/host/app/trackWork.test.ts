import { expect, test } from 'vitest';
import { trackWork } from '../../../../src/local/host/app/trackWork.ts';

test('it is idle once everything has ended, well or badly, also what began meanwhile', async () => {
  const work = trackWork();
  const seen: string[] = [];
  const nested = async () => {
    await Promise.resolve();
    void work.track(Promise.resolve().then(() => seen.push('nested')));
    throw new Error('failed');
  };
  await expect(work.track(nested())).rejects.toThrow('failed');
  expect(await work.idle(60_000)).toBe(true);
  expect(seen).toEqual(['nested']);
});

test('it gives up after the time it is given', async () => {
  const work = trackWork();
  void work.track(new Promise(() => undefined));
  expect(await work.idle(1)).toBe(false);
});
