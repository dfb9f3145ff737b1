import { createRepeatability } from './api/createRepeatability.ts';
import { createClock } from './createClock.ts';
import { createRandom } from './createRandom.ts';
import { createResource } from './createResource.ts';
import { createCallbackSender } from './events/createCallbackSender.ts';
import { createEventGrid } from './events/createEventGrid.ts';
import { createEventSigner, type EventSigner } from './events/createEventSigner.ts';
import { createHttpClient } from './server/createHttpClient.ts';
import type { SimulatorOptions } from './simulatorOptions.ts';
import { createSeen } from './watch/createSeen.ts';
import type { World } from './world.ts';

/** A world in which nobody has called yet; making a key takes a moment, so it may be given. */
export function createWorld(
  options: SimulatorOptions,
  signer: EventSigner = createEventSigner(),
): World {
  const report = (error: unknown): void =>
    options.log(`simulator error: ${error instanceof Error ? error.stack : String(error)}`);
  const clock = createClock(report);
  const random = createRandom(options.seed);
  const client = createHttpClient();
  const resource = createResource(options, clock.iso());
  const seen = createSeen(options, clock.now);
  const parts = { options, clock, random, client, signer, ...resource, wire: seen.wire };
  return {
    ...parts,
    ...seen,
    report,
    callbacks: createCallbackSender(parts),
    eventGrid: createEventGrid(parts),
    repeatability: createRepeatability(),
    handsets: new Map(),
    lines: new Map(),
    endedLines: [],
    connections: new Map(),
    offers: new Map(),
  };
}
