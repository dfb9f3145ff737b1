import { expect, test } from 'vitest';
import type { InvocationRequest, RetryOptions } from '../../../../src/local/host/app/coreTypes.ts';
import { createInvoker } from '../../../../src/local/host/app/createInvoker.ts';
import { testFunction, timerTrigger } from '../testFunction.ts';

const invocation = { data: { json: '{}' }, reason: 'timer' };
const twice: RetryOptions = { retryStrategy: 'fixedDelay', maxRetryCount: 2 };

/** An invoker whose function fails so many times before it succeeds. */
function given(failures: number, retryOptions?: RetryOptions, functionTimeoutMs = 0) {
  const requests: InvocationRequest[] = [];
  const lines: string[] = [];
  const abort = new AbortController();
  const invoke = createInvoker(
    async (_fn, request) => {
      requests.push(request);
      if (requests.length <= failures) throw new Error(`failure ${requests.length}`);
      return functionTimeoutMs === 0 ? {} : new Promise(() => undefined);
    },
    { log: (...line) => lines.push(line.join(' ')), functionTimeoutMs, stopping: abort.signal },
  );
  const metadata = retryOptions === undefined ? {} : { retryOptions };
  const fn = testFunction('sweep', timerTrigger(), { metadata });
  return {
    invoke: (retry: boolean) => invoke(fn, { ...invocation, retry }),
    requests,
    lines,
    abort,
  };
}

test('a run is logged with its function, outcome and time', async () => {
  const { invoke, lines, requests } = given(0);
  await invoke(true);
  const id = requests[0]?.invocationId;
  expect(lines).toEqual([
    `debug sweep Executing (Reason='timer', Id=${id})`,
    expect.stringMatching(/^information sweep Executed \(Succeeded, timer, Id=.*Duration=\d+ms\)$/),
  ]);
});

test('each run has ids of its own, and a trace parent as W3C writes it', async () => {
  const { invoke, requests } = given(0);
  await invoke(false);
  await invoke(false);
  const [first, second] = requests;
  expect(first?.invocationId).not.toBe(second?.invocationId);
  expect(first?.traceContext.traceParent).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-00$/);
  expect(first?.inputData).toEqual([{ name: 'timer', data: { json: '{}' } }]);
});

test('a failed run is tried again under its policy, and told which retry it is', async () => {
  const { invoke, requests } = given(2, twice);
  await invoke(true);
  expect(requests.map((request) => request.retryContext?.retryCount)).toEqual([undefined, 1, 2]);
  expect(requests[2]?.retryContext).toMatchObject({
    maxRetryCount: 2,
    exception: { message: 'failure 2' },
  });
});

test('retries end at their limit, and the last error is thrown', async () => {
  const { invoke, requests, lines } = given(9, twice);
  await expect(invoke(true)).rejects.toThrow('failure 3');
  expect(requests).toHaveLength(3);
  expect(lines.filter((line) => line.startsWith('error sweep Executed (Failed'))).toHaveLength(3);
});

test('without a limit retries go on until they succeed', async () => {
  const { invoke, requests } = given(7, { retryStrategy: 'fixedDelay', maxRetryCount: -1 });
  await invoke(true);
  expect(requests).toHaveLength(8);
});

test.each([
  ['the trigger does not retry', false, twice],
  ['the function has no policy', true, undefined],
])('there is no retry where %s', async (_why, retry, policy) => {
  const { invoke, requests } = given(1, policy);
  await expect(invoke(retry)).rejects.toThrow('failure 1');
  expect(requests).toHaveLength(1);
});

test('a host that stops does not retry', async () => {
  const { invoke, requests, abort } = given(9, { ...twice, delayInterval: { seconds: 3600 } });
  const run = invoke(true);
  abort.abort();
  await expect(run).rejects.toThrow('failure 1');
  expect(requests).toHaveLength(1);
});

test('a run past the function timeout has failed', async () => {
  const { invoke } = given(0, undefined, 1);
  await expect(invoke(false)).rejects.toThrow('timeout of 1 ms is over');
});
