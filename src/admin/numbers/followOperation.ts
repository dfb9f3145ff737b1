import { setTimeout as sleep } from 'node:timers/promises';
import type { OperationAddress } from '../../store/numberSearchStore.ts';
import { AdminError } from '../adminError.ts';
import type { Deps } from '../deps.ts';
import type { Provider } from '../provider/provider.ts';
import { orInterrupted } from './orInterrupted.ts';
import type { Begin, Poller } from './startOperation.ts';

/** The SDK would wait two seconds each time, even for what takes no time at all. */
const firstPauseMs = 20;
const longestPauseMs = 2_000;
const tellEveryMs = 5_000;
/** A purchase takes about 20 s. */
const patienceMs = 600_000;

/** The SDK's own form of an operation that is under way. */
const stateOf = ({ operation, result }: OperationAddress): string =>
  JSON.stringify({
    state: {
      config: {
        metadata: { mode: 'OperationLocation' },
        operationLocation: operation,
        ...(result !== null && { resourceLocation: result }),
      },
      isStarted: true,
    },
  });

const tooSlow = (what: string): AdminError =>
  new AdminError(
    'unreachable',
    'slow',
    `${what}: not over after ${patienceMs / 60_000} minutes.`,
    'It goes on at the provider. Run the same command again later: it takes this up again.',
  );

const waitFor = async <Result>(
  poller: Poller<Result>,
  what: string,
  { progress, interrupted }: Pick<Deps, 'progress' | 'interrupted'>,
): Promise<Result | undefined> => {
  const started = performance.now();
  let told = started;
  for (let pauseMs = firstPauseMs; !poller.isDone(); ) {
    await sleep(pauseMs, undefined, { signal: interrupted });
    await orInterrupted(interrupted, () => poller.poll());
    pauseMs = Math.min(longestPauseMs, pauseMs * 2);
    const now = performance.now();
    if (now - started > patienceMs) throw tooSlow(what);
    if (now - told < tellEveryMs) continue;
    told = now;
    progress(`${what}: ${Math.round((now - started) / 1_000)} s`);
  }
  return poller.getResult();
};

/**
 * Waits for a long operation, wherever it was begun, and tells every few seconds how long it has
 * taken. Ctrl-C ends that at once; the operation goes on.
 * @param what for people: `Buying +12065550100`
 * @throws AbortError at Ctrl-C; what the SDK throws when it fails or cannot be asked about
 */
export const followOperation = async <Result>(
  begin: Begin<Result>,
  address: OperationAddress,
  what: string,
  { numbers }: Pick<Provider, 'numbers'>,
  deps: Pick<Deps, 'progress' | 'interrupted'>,
): Promise<Result | undefined> => {
  deps.progress(`${what} …`);
  const resumeFrom = stateOf(address);
  const poller = await orInterrupted(deps.interrupted, () => begin(numbers, { resumeFrom }));
  return waitFor(poller, what, deps);
};
