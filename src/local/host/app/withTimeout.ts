/** The outcome of the work, or the given error once the time is up; 0 ms means no limit. */
export async function withTimeout<T>(
  work: Promise<T>,
  limitMs: number,
  late: () => Error,
): Promise<T> {
  if (limitMs === 0) return work;
  let timer: NodeJS.Timeout | undefined;
  const timeUp = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(late()), limitMs);
  });
  try {
    return await Promise.race([work, timeUp]);
  } finally {
    clearTimeout(timer);
  }
}
