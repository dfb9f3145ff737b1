import type { Recording } from '../../../engine/call.ts';
import { later } from '../../../engine/ids.ts';
import { advance, advanceOnce } from './advance.ts';
import type { Stage } from './stage.ts';
import type { ScriptLine } from './testSchema.ts';

/** Longer than a message may be. */
const patienceMs = 15 * 60_000;
/** Longer than the file of a recording takes to come. */
const filesMs = 5_000;

/** A message counts when it is kept; the call, from when it is recorded. */
const isThere = ({ what, state }: Recording): boolean =>
  state === 'kept' ||
  (what === 'call' && (state === 'running' || state === 'paused' || state === 'stopped'));

/** Why a line `recorded` does not hold; null if it does. */
export const playRecorded = (
  stage: Stage,
  recorded: NonNullable<ScriptLine['recorded']>,
): string | null => {
  if (recorded === 'nothing') {
    // What is over may yet turn out to hold something.
    if (stage.call.state === 'ended') advance(stage, filesMs);
    const found = stage.call.recordings.find(
      ({ state }) => state !== 'refused' && state !== 'empty' && state !== 'lost',
    );
    return found === undefined ? null : `a ${found.what} is recorded`;
  }
  const isRecorded = () =>
    stage.call.recordings.some((one) => one.what === recorded && isThere(one));
  const until = later(stage.now, patienceMs);
  let goesOn = true;
  while (goesOn && !isRecorded()) goesOn = advanceOnce(stage, until);
  return isRecorded() ? null : `no ${recorded} is recorded`;
};
