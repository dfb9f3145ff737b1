/**
 * Gives work a signal that aborts after `ms`, and forgets the timer as soon as the work is done: a
 * timer that runs on would keep all that the work has touched from being collected.
 */
export const withTimeout = async <T>(
  ms: number,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> => {
  const controller = new AbortController();
  const late = () => controller.abort(new DOMException(`not done in ${ms} ms`, 'TimeoutError'));
  const timer = setTimeout(late, ms);
  try {
    return await work(controller.signal);
  } finally {
    clearTimeout(timer);
  }
};
