import type { World } from '../world.ts';
import { isAble } from './capabilities.ts';

/** The numbers of the resource at this moment, E.164. */
export function ownNumbers({ numbers }: Pick<World, 'numbers'>): string[] {
  return [...numbers.owned.keys()];
}

/** Whether a call to this number comes to the resource. */
export function takesCalls({ numbers }: Pick<World, 'numbers'>, number: string): boolean {
  const owned = numbers.owned.get(number);
  return owned !== undefined && isAble(owned.capabilities.calling, 'inbound');
}

/** Whether the resource can place calls from this number. */
export function placesCalls({ numbers }: Pick<World, 'numbers'>, number: string): boolean {
  const owned = numbers.owned.get(number);
  return owned !== undefined && isAble(owned.capabilities.calling, 'outbound');
}
