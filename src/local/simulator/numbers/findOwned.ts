import type { World } from '../world.ts';
import type { OwnedNumber } from './model.ts';
import { invalidNumber, notOwned, numberNotFound } from './numberErrors.ts';

function check(given: string): void {
  if (!/^\+\d{3,15}$/.test(given)) throw invalidNumber(given);
}

/** A number of the resource; throws a 404 for another, a 400 for what is none at all. */
export function findOwned(world: World, given = ''): OwnedNumber {
  check(given);
  const owned = world.numbers.owned.get(given);
  if (owned) return owned;
  throw numberNotFound(given);
}

/** The same for a change, which the service refuses with a 403. */
export function findChangeable(world: World, given = ''): OwnedNumber {
  check(given);
  const owned = world.numbers.owned.get(given);
  if (owned) return owned;
  throw notOwned();
}
