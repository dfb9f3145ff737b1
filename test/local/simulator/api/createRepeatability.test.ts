import { expect, test } from 'vitest';
import { createRepeatability } from '../../../../src/local/simulator/api/createRepeatability.ts';

test('an id runs once; the repeat has the answer but no effect', async () => {
  const { once } = createRepeatability();
  let runs = 0;
  const after = (): void => undefined;
  const run = async () => {
    runs += 1;
    return { status: 201, body: runs, after };
  };
  const [first, second] = await Promise.all([once('a', 'same', run), once('a', 'same', run)]);
  expect(first).toEqual({ status: 201, body: 1, after });
  expect(second).toEqual({ status: 201, body: 1, replayed: true });
  expect((await once('b', 'same', run)).body).toBe(2);
});

test('an id belongs to one request', async () => {
  const { once } = createRepeatability();
  const run = async () => ({ status: 204 });
  await once('a', 'one', run);
  await expect(once('a', 'other', run)).rejects.toMatchObject({ status: 400, code: '8523' });
});

test('after 10,000 others an id is forgotten', async () => {
  const { once } = createRepeatability();
  const run = async () => ({ status: 204 });
  for (let id = 0; id <= 10_000; id += 1) await once(String(id), 'one', run);
  expect(await once('0', 'one', run)).not.toHaveProperty('replayed');
  expect(await once('10000', 'one', run)).toHaveProperty('replayed', true);
});
