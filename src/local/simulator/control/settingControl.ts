import * as z from 'zod';
import { operationNames } from '../api/matchRoute.ts';
import { ownNumbers } from '../numbers/ownNumbers.ts';
import type { World } from '../world.ts';
import { ControlError, readControlBody } from './controlError.ts';
import type { ControlRoute } from './controlRoute.ts';
import { faultsSchema } from './faultsSchema.ts';

const maxAdvanceMs = 86_400_000;

const atLeastNone = z.int().min(0).max(10_000);
const limit = atLeastNone.exactOptional();

const limitsSchema = z
  .strictObject({
    /** How many phones can be dialled or talked to from one number at once. */
    maxOutboundPerNumber: limit,
    /** The same for single numbers; those that are not named lose a limit of their own. */
    numbers: z.record(z.string(), atLeastNone).exactOptional(),
    /** Searches for numbers in any seven days. */
    weeklySearches: limit,
    /** How many bought numbers the resource may have at once. */
    maxPurchasedNumbers: limit,
  })
  .refine((given) => Object.keys(given).length > 0, 'names no limit');

function checkOurs(world: World, numbers: Readonly<Record<string, number>> = {}): void {
  const owned = ownNumbers(world);
  const stranger = Object.keys(numbers).find((number) => !owned.includes(number));
  if (stranger === undefined) return;
  const ours = owned.join(', ');
  throw new ControlError(400, 'invalid', `numbers: ${stranger} is none of ours; they are ${ours}`);
}

const advanceSchema = z.strictObject({ ms: z.int().min(0).max(maxAdvanceMs) });

/** Faults, limits, the clock; and what the simulator has seen. */
export const settingControl: readonly ControlRoute[] = [
  {
    method: 'GET',
    path: /^\/_sim\/numbers$/,
    run: (world) => ({ status: 200, body: { numbers: ownNumbers(world) } }),
  },
  {
    method: 'GET',
    path: /^\/_sim\/requests$/,
    run: ({ requests }, { query }) => {
      const wanted = query.get('operation');
      const all = requests.list();
      const found = wanted === null ? all : all.filter(({ operation }) => operation === wanted);
      return { status: 200, body: { requests: found } };
    },
  },
  {
    method: 'PUT',
    path: /^\/_sim\/faults$/,
    run: ({ faults }, { body }) => {
      const wanted = readControlBody(faultsSchema, body ?? {});
      const unknown = wanted.status?.find(({ operation }) => !operationNames.includes(operation));
      if (unknown) {
        const names = operationNames.join(', ');
        throw new ControlError(400, 'invalid', `status: operation must be one of ${names}`);
      }
      faults.current = wanted;
      return { status: 200, body: wanted };
    },
  },
  {
    method: 'GET',
    path: /^\/_sim\/faults$/,
    run: ({ faults }) => ({ status: 200, body: faults.current }),
  },
  {
    method: 'DELETE',
    path: /^\/_sim\/faults$/,
    run: ({ faults }) => {
      faults.current = {};
      return { status: 204 };
    },
  },
  {
    method: 'GET',
    path: /^\/_sim\/limits$/,
    run: ({ limits }) => ({ status: 200, body: limits }),
  },
  {
    method: 'PUT',
    path: /^\/_sim\/limits$/,
    run: (world, { body }) => {
      const wanted = readControlBody(limitsSchema, body);
      checkOurs(world, wanted.numbers);
      Object.assign(world.limits, wanted);
      return { status: 200, body: world.limits };
    },
  },
  {
    method: 'POST',
    path: /^\/_sim\/clock\/advance$/,
    run: async ({ clock }, { body }) => {
      await clock.advance(readControlBody(advanceSchema, body).ms);
      return { status: 200, body: { now: clock.iso() } };
    },
  },
];
