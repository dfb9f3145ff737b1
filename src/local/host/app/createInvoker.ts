import { randomUUID } from 'node:crypto';
import type { Log } from '../createLog.ts';
import { errorMessage } from '../errorMessage.ts';
import { errorText } from '../errorText.ts';
import { sleep } from '../sleep.ts';
import type {
  InvocationRequest,
  InvocationResponse,
  RetryContext,
  RetryOptions,
  TypedData,
} from './coreTypes.ts';
import type { HostFunction } from './hostFunction.ts';
import { retryDelayMs } from './retryDelayMs.ts';
import { withTimeout } from './withTimeout.ts';

export type Invocation = Readonly<{
  data: TypedData;
  triggerMetadata?: Readonly<Record<string, TypedData>>;
  /** The W3C trace parent of the caller, where it sent one. */
  traceparent?: string | undefined;
  /** Why the function runs, for the log. */
  reason: string;
  /** Whether the function's retry policy counts: for timers only, as in Azure. */
  retry?: boolean;
}>;

export type Invoke = (fn: HostFunction, invocation: Invocation) => Promise<InvocationResponse>;
export type RunOnce = (fn: HostFunction, request: InvocationRequest) => Promise<InvocationResponse>;

/** How a retry policy writes that there is no last retry. */
const retryForEver = -1;
const noTrace = { traceState: '', attributes: {} };

function newTraceParent(): string {
  const hex = (randomUUID() + randomUUID()).replaceAll('-', '');
  return `00-${hex.slice(0, 32)}-${hex.slice(32, 48)}-00`;
}

type Retry = Readonly<{ retryCount: number; maxRetryCount: number; failure: unknown }>;

function toRetryContext({ retryCount, maxRetryCount, failure }: Retry): RetryContext {
  const exception = { message: errorMessage(failure), stackTrace: errorText(failure) };
  return { retryCount, maxRetryCount, exception };
}

function toRequest(
  fn: HostFunction,
  invocation: Invocation,
  retry: Retry | undefined,
): InvocationRequest {
  const traceParent = invocation.traceparent ?? newTraceParent();
  return {
    invocationId: randomUUID(),
    functionId: fn.name,
    inputData: [{ name: fn.trigger.binding, data: invocation.data }],
    triggerMetadata: invocation.triggerMetadata ?? {},
    traceContext: { traceParent, ...noTrace },
    ...(retry === undefined ? {} : { retryContext: toRetryContext(retry) }),
  };
}

/** Logs the start and the outcome of one run, and ends it when the function timeout is over. */
async function runLogged(
  run: RunOnce,
  fn: HostFunction,
  request: InvocationRequest,
  reason: string,
  options: InvokerOptions,
): Promise<InvocationResponse> {
  const { log, functionTimeoutMs } = options;
  const id = request.invocationId;
  const startedAt = performance.now();
  const tookMs = () => Math.round(performance.now() - startedAt);
  log('debug', fn.name, `Executing (Reason='${reason}', Id=${id})`);
  try {
    const late = () => new Error(`The function timeout of ${functionTimeoutMs} ms is over.`);
    const response = await withTimeout(run(fn, request), functionTimeoutMs, late);
    log(
      'information',
      fn.name,
      `Executed (Succeeded, ${reason}, Id=${id}, Duration=${tookMs()}ms)`,
    );
    return response;
  } catch (thrown) {
    const outcome = `Executed (Failed, ${reason}, Id=${id}, Duration=${tookMs()}ms)`;
    log('error', fn.name, `${outcome}: ${errorText(thrown)}`);
    throw thrown;
  }
}

export type InvokerOptions = Readonly<{
  log: Log;
  functionTimeoutMs: number;
  /** Ends the waiting between retries when the host stops. */
  stopping: AbortSignal;
}>;

function lastRetry(policy: RetryOptions | undefined): number {
  const most = policy?.maxRetryCount ?? 0;
  return most === retryForEver ? Number.POSITIVE_INFINITY : Math.max(0, most);
}

/** How triggers run functions: each run logged and limited in time, timers with their retries. */
export function createInvoker(run: RunOnce, options: InvokerOptions): Invoke {
  return async (fn, invocation) => {
    const policy = invocation.retry === true ? fn.metadata.retryOptions : undefined;
    const maxRetryCount = policy?.maxRetryCount ?? 0;
    let failure: unknown;
    for (let retryCount = 0; retryCount <= lastRetry(policy); retryCount++) {
      if (policy !== undefined && retryCount > 0) {
        await sleep(retryDelayMs(policy, retryCount), options.stopping);
        if (options.stopping.aborted) break;
      }
      const retry = retryCount > 0 ? { retryCount, maxRetryCount, failure } : undefined;
      const request = toRequest(fn, invocation, retry);
      try {
        return await runLogged(run, fn, request, invocation.reason, options);
      } catch (thrown) {
        failure = thrown;
      }
    }
    throw failure;
  };
}
