import { expect, test } from 'vitest';
import { changeQueue, type QueueDeps } from '../../src/calls/changeQueue.ts';
import { ann, callId, joining, sales } from '../engine/queue/queues.ts';
import { queueDeps } from './queueDeps.ts';

const setUp = () => {
  const runs: number[] = [];
  const deps = queueDeps();
  const wakeups = {
    ...deps.wakeups,
    runQueue: async (_: unknown, at: number) => void runs.push(at),
  };
  return { deps: { ...deps, wakeups } satisfies QueueDeps, runs };
};
const asked = (call: string) => ({ call: callId(call), wish: joining([ann]) });
const left = { kind: 'leave', wasConnected: true } as const;

test('who asks is answered; whoever else is offered something is told by a message', async () => {
  const { deps, runs } = setUp();
  expect((await changeQueue(deps, sales, asked('one'))).answer).toMatchObject({ kind: 'offered' });
  expect((await changeQueue(deps, sales, asked('two'))).answer).toMatchObject({ position: 2 });
  expect(runs).toEqual([]);
  await changeQueue(deps, sales, { call: callId('one'), wish: left });
  expect(runs).toEqual([deps.clock.now()]);
});

test('when a rest ends somebody looks again', async () => {
  const { deps, runs } = setUp();
  await changeQueue(deps, sales, asked('one'));
  const wish = { kind: 'pass', offer: 2, restMs: 60_000 } as const;
  await changeQueue(deps, sales, { call: callId('one'), wish });
  expect(runs).toEqual([deps.clock.now() + 60_000]);
});

test('a race that is lost is run again, though not for ever', async () => {
  const { deps } = setUp();
  let lost = 0;
  const racing = (most: number): QueueDeps => ({
    ...deps,
    queues: {
      ...deps.queues,
      save: async (before, after) => {
        lost += 1;
        return lost > most && deps.queues.save(before, after);
      },
    },
  });
  await changeQueue(racing(3), sales, asked('one'));
  expect(lost).toBe(4);
  lost = 0;
  await expect(changeQueue(racing(99), sales, asked('two'))).rejects.toThrow('too busy');
  expect(lost).toBe(10);
});

test('where nothing changes nothing is saved', async () => {
  const { deps } = setUp();
  await changeQueue(deps, sales, asked('one'));
  const { etag } = await deps.queues.load(sales);
  await changeQueue(deps, sales, asked('one'));
  await changeQueue(deps, sales, null);
  expect((await deps.queues.load(sales)).etag).toBe(etag);
});
