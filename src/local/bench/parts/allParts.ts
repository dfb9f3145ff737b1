import type { Part } from './part.ts';

/** By the names of `--only`, in the order in which they run; read only when asked for. */
export const allParts: Readonly<Record<string, () => Promise<Part>>> = {
  latency: async () => (await import('./latency.ts')).latency,
  events: async () => (await import('./events.ts')).events,
  accept: async () => (await import('./accept.ts')).accept,
  campaign: async () => (await import('./campaign.ts')).campaign,
  crowd: async () => (await import('./crowd.ts')).crowd,
  roundtrips: async () => (await import('./roundTrips.ts')).roundTrips,
  engine: async () => (await import('./engine.ts')).engine,
  flows: async () => (await import('./flows.ts')).flows,
  bundle: async () => (await import('./bundle.ts')).bundle,
  start: async () => (await import('./start.ts')).start,
};
