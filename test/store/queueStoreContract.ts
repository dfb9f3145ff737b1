import { expect, it } from 'vitest';
import type { QueueStore } from '../../src/calls/ports.ts';
import { decideQueue } from '../../src/engine/queue/decideQueue.ts';
import { emptyQueue } from '../../src/engine/queue/queueState.ts';
import type { Wish } from '../../src/engine/queue/wish.ts';
import type { QueueName } from '../../src/flow/queueName.ts';
import {
  callbackId,
  callbackTo,
  callId,
  joining,
  sales,
  startedAt,
} from '../engine/queue/queues.ts';

const left: Wish = { kind: 'leave', wasConnected: true };

const ask = async (store: QueueStore, call: string, wish: Wish): Promise<boolean> => {
  const saved = await store.load(sales);
  const asked = { call: callId(call), wish };
  return store.save(saved, decideQueue(saved.queue, asked, startedAt, callbackId).queue);
};

/**
 * What every `QueueStore` keeps to. `create` gives two views of one store that is empty, as two
 * processes have them.
 */
export const queueStoreContract = (create: () => readonly [QueueStore, QueueStore]): void => {
  it('has nothing of a queue to which nobody has come', async () => {
    const [store] = create();
    expect(await store.load(sales)).toEqual({ queue: emptyQueue(sales), etag: null });
    expect(await store.taken()).toEqual([]);
  });

  it('shows others what was saved: every place, every agent, in order', async () => {
    const [one, other] = create();
    for (const call of ['one', 'two', 'three']) expect(await ask(one, call, joining())).toBe(true);
    const callback = callbackTo('+12065550100', 'three');
    const wish = { kind: 'callBack', callback, notBefore: startedAt, maxLength: 9 } as const;
    expect(await ask(other, 'three', wish)).toBe(true);
    const { queue } = await one.load(sales);
    expect(queue.tickets.map(({ call, state }) => [call, state])).toEqual([
      ['one', 'offered'],
      ['two', 'offered'],
      [null, 'waiting'],
    ]);
    expect(queue.tickets[2]).toMatchObject({ callback });
    expect(queue.agents.map(({ state }) => state)).toEqual(['ringing', 'ringing']);
    expect(await other.taken()).toEqual([sales]);
  });

  it('forgets who has left, and a queue that nobody is in', async () => {
    const [one, other] = create();
    await ask(one, 'one', joining());
    await ask(other, 'two', joining());
    await ask(one, 'one', left);
    const { queue } = await other.load(sales);
    expect(queue.tickets.map(({ call }) => call)).toEqual(['two']);
    await ask(one, 'two', left);
    expect(await other.taken()).toEqual([]);
    expect((await other.load(sales)).queue.next).toBe(queue.next);
  });

  it('lets only one of two save who have read the same', async () => {
    const [one, other] = create();
    const first = await one.load(sales);
    const [a, b] = ['a', 'b'].map(
      (call) =>
        decideQueue(first.queue, { call: callId(call), wish: joining() }, startedAt, callbackId)
          .queue,
    );
    if (a === undefined || b === undefined) return expect.unreachable();
    const results = await Promise.all([one.save(first, a), other.save(first, b)]);
    expect(results.toSorted()).toEqual([false, true]);
    const second = await one.load(sales);
    expect(second.queue.tickets).toHaveLength(1);
    expect(await other.save(first, b)).toBe(false);
    expect(await one.save(second, { ...second.queue, averageMs: 5 })).toBe(true);
    expect(await other.save(second, { ...second.queue, averageMs: 6 })).toBe(false);
    expect((await other.load(sales)).queue.averageMs).toBe(5);
  });

  it('keeps queues apart', async () => {
    const [store] = create();
    await ask(store, 'one', joining());
    const { queue } = await store.load('support' as QueueName);
    expect(queue.tickets).toEqual([]);
  });
};
