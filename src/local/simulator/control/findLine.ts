import type { Line } from '../calls/model.ts';
import type { World } from '../world.ts';
import { ControlError } from './controlError.ts';

/** The phone's end of a call by its id; throws a 404. */
export function findLine(world: World, id: string | undefined): Line {
  const line = world.lines.get(id ?? '');
  if (!line) throw new ControlError(404, 'notFound', 'There is no call of this id.');
  return line;
}
