const everyMs = 10_000;
const msPerSecond = 1000;
const secondsPerMinute = 60;

const formatElapsed = (ms: number): string => {
  const seconds = Math.round(ms / msPerSecond);
  const minutes = Math.floor(seconds / secondsPerMinute);
  const rest = seconds % secondsPerMinute;
  return minutes === 0 ? `${rest} s` : `${minutes} min ${rest} s`;
};

/**
 * Tells how many of so many are done and how long they have taken, every ten seconds at most, so
 * that work that is soon done says nothing.
 */
export const tellProgress = (
  say: (line: string) => void,
  all: number,
  now: () => number = () => performance.now(),
): ((done: number) => void) => {
  const since = now();
  let toldAt = since;
  return (done) => {
    if (now() - toldAt < everyMs) return;
    toldAt = now();
    say(`    ${Math.max(0, done)} of ${all}, ${formatElapsed(toldAt - since)}`);
  };
};
