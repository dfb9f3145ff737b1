import type { FinishedCall, FinishedLeg } from '../../../../src/local/simulator/logs/model.ts';

export const noonMs = Date.parse('2026-11-20T12:00:00.000Z');

/** The leg of a caller who talked for 10 seconds after 2 of ringing, or what is given instead. */
export const legOf = (given: Partial<FinishedLeg> = {}): FinishedLeg => ({
  id: 'p1',
  endpointId: 'e1',
  rawId: '4:+14255550100',
  direction: 'inbound',
  startMs: noonMs,
  answeredMs: noonMs + 2000,
  endMs: noonMs + 12_000,
  reason: 'hungUp',
  ...given,
});

/** A call of these legs and one of the app. */
export const callOf = (...legs: readonly FinishedLeg[]): FinishedCall => ({
  correlationId: 'c1',
  legs,
  appLegs: 1,
});

/** Chance that always falls the same way. */
export const always = (value: number) => ({
  next: () => value,
  shuffled: <T>(items: readonly T[]): T[] => [...items],
});
