import * as z from 'zod';
import { toParty } from '../calls/toIdentifier.ts';
import { handsetSchema } from '../handsets/handsetSchema.ts';
import { keepHandset, releaseHandset } from '../handsets/keepHandset.ts';
import type { World } from '../world.ts';
import { ControlError, readControlBody } from './controlError.ts';
import type { ControlRoute } from './controlRoute.ts';
import { partySchema } from './party.ts';

const maxHandsets = 10_000;

const keeperSchema = z.string().min(1).max(100);

const keptSchema = handsetSchema.extend({
  /** The id that a stream of all calls began with: the handset goes when that stream has ended. */
  keptBy: keeperSchema.optional(),
  /** Leaves a handset that is there as it is. */
  ifNew: z.boolean().optional(),
});

function checkPlace(world: World, rawId: string, keeper: string | undefined): void {
  const { handsets, watchers } = world;
  if (handsets.size >= maxHandsets && !handsets.has(rawId)) {
    throw new ControlError(409, 'tooMany', `There are ${maxHandsets} handsets already.`);
  }
  if (keeper !== undefined && !watchers.has(keeper)) {
    throw new ControlError(409, 'noStream', 'keptBy: names no stream that is open.');
  }
}

/** How the phones behave that calls reach. */
export const handsetControl: readonly ControlRoute[] = [
  {
    method: 'GET',
    path: /^\/_sim\/handsets$/,
    run: ({ handsets }) => ({
      status: 200,
      body: {
        handsets: [...handsets].map(([rawId, { behaviour }]) => ({
          number: toParty(rawId),
          behaviour,
        })),
      },
    }),
  },
  {
    method: 'PUT',
    path: /^\/_sim\/handsets\/([^/]+)$/,
    run: (world, { params: [number], body }) => {
      const rawId = readControlBody(partySchema, number);
      const given = readControlBody(keptSchema, body ?? {});
      const { keptBy: keeper, ifNew = false, ...settings } = given;
      checkPlace(world, rawId, keeper);
      const { calls, keepers, ...kept } = keepHandset(world, { rawId, settings, keeper, ifNew });
      return { status: 200, body: { number, ...kept } };
    },
  },
  {
    method: 'DELETE',
    path: /^\/_sim\/handsets\/([^/]+)$/,
    run: (world, { params: [number], body }) => {
      const rawId = readControlBody(partySchema, number);
      const { keptBy } = readControlBody(
        z.strictObject({ keptBy: keeperSchema.optional() }),
        body ?? {},
      );
      if (keptBy !== undefined) releaseHandset(world, rawId, keptBy);
      else if (world.handsets.delete(rawId)) world.watchers.handsets();
      return { status: 204 };
    },
  },
];
