/**
 * What a promise comes to, unless Ctrl-C comes first. What the promise does is not ended by that:
 * a request that is under way is better answered than cut off.
 * @throws AbortError at Ctrl-C
 */
export const orInterrupted = async <Result>(
  signal: AbortSignal,
  work: () => Promise<Result>,
): Promise<Result> => {
  signal.throwIfAborted();
  const { promise, reject } = Promise.withResolvers<never>();
  const giveUp = (): void => reject(signal.reason);
  signal.addEventListener('abort', giveUp, { once: true });
  const working = work();
  // Whoever gives up does not hear what becomes of it.
  working.catch(() => undefined);
  try {
    return await Promise.race([working, promise]);
  } finally {
    signal.removeEventListener('abort', giveUp);
  }
};
