/**
 * Waits until work is done, though no longer than `ms`; the work goes on, and `late` is told of an
 * error that comes when nobody waits any more.
 */
export const atMost = async (
  ms: number,
  work: Promise<unknown>,
  late: (error: unknown) => void,
): Promise<void> => {
  let timer: NodeJS.Timeout | undefined;
  let isLate = false;
  const timeUp = new Promise<void>((resolve) => {
    timer = setTimeout(() => {
      isLate = true;
      resolve();
    }, ms);
  });
  const done = work.catch((error: unknown) => {
    if (!isLate) throw error;
    late(error);
  });
  try {
    await Promise.race([done, timeUp]);
  } finally {
    clearTimeout(timer);
  }
};
