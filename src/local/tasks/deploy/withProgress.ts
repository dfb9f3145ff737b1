const everyMs = 15_000;
const msPerSecond = 1_000;

/** Does some long work and says, again and again, for how long it has been going on. */
export const withProgress = async <Result>(
  say: (line: string) => void,
  work: () => Promise<Result>,
  intervalMs = everyMs,
): Promise<Result> => {
  const started = performance.now();
  const seconds = (): number => Math.round((performance.now() - started) / msPerSecond);
  const timer = setInterval(() => say(`  … ${seconds()} s`), intervalMs);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
};
