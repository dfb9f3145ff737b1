/** The time, and waiting for it; a test has one that waits for nobody. */
export type SmokeClock = Readonly<{
  now: () => number;
  wait: (ms: number) => Promise<void>;
}>;
