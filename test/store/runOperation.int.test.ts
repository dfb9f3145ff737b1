import { describe, expect, it } from 'vitest';
import type { Change } from '../../src/calls/ports.ts';
import { createQueueClients } from '../../src/store/createQueueClients.ts';
import { createTableCallStore } from '../../src/store/createTableCallStore.ts';
import { createTableClients } from '../../src/store/createTableClients.ts';
import { runOperation } from '../../src/store/runOperation.ts';
import { type Answer, faultyStorage } from './faultyStorage.ts';
import { newCallId, sampleEvent, sampleRow } from './sampleRow.ts';
import { testSeal } from './testSeal.ts';

const id = newCallId();
const change: Change = {
  id,
  row: sampleRow(id),
  etag: null,
  events: [sampleEvent('e1')],
  settled: [],
  notices: [],
};

describe('reading', () => {
  it.each<[string, Answer[]]>([
    ['a busy server', [503, 404]],
    ['a throttled request', [429, 429, 404]],
    ['a failure of the server', [500, 500, 404]],
    ['a broken connection', ['reset', 404]],
    ['a request that is never answered', ['hang', 404]],
  ])('is repeated after %s', async (_, answers) => {
    await using storage = await faultyStorage(...answers);
    const store = createTableCallStore(createTableClients(storage.account), testSeal);
    expect(await store.load(id)).toBeNull();
    expect(storage.requests()).toBe(answers.length);
  });

  it('is given up after three tries', async () => {
    await using storage = await faultyStorage(500);
    const store = createTableCallStore(createTableClients(storage.account), testSeal);
    await expect(store.load(id)).rejects.toMatchObject({ name: 'StorageError', status: 500 });
    expect(storage.requests()).toBe(3);
  });

  it('is not repeated when it is refused', async () => {
    await using storage = await faultyStorage(403);
    const store = createTableCallStore(createTableClients(storage.account), testSeal);
    await expect(store.load(id)).rejects.toMatchObject({ status: 403, done: 'no' });
    expect(storage.requests()).toBe(1);
  });

  it('uses one connection for one request after the other', async () => {
    await using storage = await faultyStorage(404);
    const store = createTableCallStore(createTableClients(storage.account), testSeal);
    for (let n = 0; n < 5; n += 1) await store.load(id);
    expect([storage.requests(), storage.connections()]).toEqual([5, 1]);
  });
});

describe('saving a call', () => {
  it.each<[string, Answer, number | null]>([
    ['a failure of the server', 500, 500],
    ['a broken connection', 'reset', null],
    ['a request that is never answered', 'hang', null],
  ])('is not repeated after %s, for it may be done', async (_, answer, status) => {
    await using storage = await faultyStorage(answer);
    const store = createTableCallStore(createTableClients(storage.account), testSeal);
    await expect(store.save(change)).rejects.toMatchObject({ status, done: 'perhaps' });
    expect(storage.requests()).toBe(1);
  });

  it.each<Answer>([500, 'reset'])(
    'is looked at again after %s when it replaces a row',
    async (answer) => {
      await using storage = await faultyStorage(answer);
      const store = createTableCallStore(createTableClients(storage.account), testSeal);
      const replacing = { ...change, etag: 'W/"1"' };
      expect(await store.save(replacing)).toEqual({ kind: 'conflict' });
      expect(storage.requests()).toBe(1);
    },
  );

  it.each<[Answer[], string]>([
    [[503, 409], 'duplicate'],
    [[429, 503, 412], 'conflict'],
  ])('is repeated when it was turned away unread: %j', async (answers, kind) => {
    await using storage = await faultyStorage(...answers);
    const store = createTableCallStore(createTableClients(storage.account), testSeal);
    expect(await store.save(change)).toEqual({ kind });
    expect(storage.requests()).toBe(answers.length);
  });

  it('fails as certainly not done when nobody listens', async () => {
    const storage = await faultyStorage(404);
    await storage[Symbol.asyncDispose]();
    const store = createTableCallStore(createTableClients(storage.account), testSeal);
    await expect(store.save(change)).rejects.toMatchObject({ status: null, done: 'no' });
  });
});

describe('runOperation', () => {
  it('leaves repeating to itself: the client of a queue sends once', async () => {
    await using storage = await faultyStorage(500);
    const queue = createQueueClients(storage.account)('q');
    const run = (abortSignal: AbortSignal) => queue.sendMessage('x', { abortSignal });
    const operation = { what: 'send', run, repeatable: false, create: null };
    await expect(runOperation(operation)).rejects.toMatchObject({ status: 500 });
    expect(storage.requests()).toBe(1);
  });

  it('makes what a 404 says is missing, once', async () => {
    const made: string[] = [];
    const operation = {
      what: 'put',
      run: async () => {
        throw Object.assign(new Error('missing'), { statusCode: 404 });
      },
      repeatable: true,
      create: async () => made.push('table'),
    };
    await expect(runOperation(operation)).rejects.toMatchObject({ status: 404 });
    expect(made).toEqual(['table']);
  });

  it('says what could not be made', async () => {
    const operation = {
      what: 'put a row',
      run: async () => {
        throw Object.assign(new Error('missing'), { statusCode: 404 });
      },
      repeatable: true,
      create: async () => {
        throw Object.assign(new Error('no'), { statusCode: 403 });
      },
    };
    await expect(runOperation(operation)).rejects.toThrow(
      'Storage: put a row, making what is missing: 403.',
    );
  });

  it('throws a mistake in the code as it is, at once', async () => {
    const mistake = new TypeError('x is not a function');
    const run = async () => {
      throw mistake;
    };
    await expect(runOperation({ what: 'put', run, repeatable: true, create: null })).rejects.toBe(
      mistake,
    );
  });
});
