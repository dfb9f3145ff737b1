import type { World } from '../world.ts';
import type { Handset, HandsetSettings } from './handsetSchema.ts';

export type NewHandset = {
  readonly rawId: string;
  readonly settings: HandsetSettings;
  /** The stream of the page that shows it; without, it stays until the simulator ends. */
  readonly keeper: string | undefined;
  /** Leaves one that is there as it is, but for the keeper. */
  readonly ifNew: boolean;
};

function keepersOf(existing: Handset | undefined, keeper: string | undefined) {
  const isForEver = keeper === undefined || (existing && !existing.keepers);
  if (isForEver) return {};
  return { keepers: new Set([...(existing?.keepers ?? []), keeper]) };
}

/** Registers a handset, or changes it; returns how it is now. */
export function keepHandset(world: World, handset: NewHandset): Handset {
  const { rawId, settings, keeper, ifNew } = handset;
  const existing = world.handsets.get(rawId);
  const keepers = keepersOf(existing, keeper);
  const kept: Handset =
    ifNew && existing ? { ...existing, ...keepers } : { ...settings, calls: 0, ...keepers };
  world.handsets.set(rawId, kept);
  world.watchers.handsets();
  return kept;
}

/** A page shows it no more; nobody's handset is gone. */
export function releaseHandset(world: World, rawId: string, keeper: string): void {
  const keepers = world.handsets.get(rawId)?.keepers;
  if (!keepers?.delete(keeper) || keepers.size > 0) return;
  world.handsets.delete(rawId);
  world.watchers.handsets();
}

/** The page has gone, or is loaded anew: its handsets stay for a moment, in which it may return. */
export function releaseAll(world: World, keeper: string): void {
  world.clock.after(world.options.handsetStayMs, () => {
    for (const rawId of [...world.handsets.keys()]) releaseHandset(world, rawId, keeper);
  });
}
