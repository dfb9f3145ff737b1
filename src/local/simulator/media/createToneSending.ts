import { note } from '../calls/lines.ts';
import type { Connection, Line, Result } from '../calls/model.ts';
import type { Cancel } from '../createClock.ts';
import { emit } from '../events/emit.ts';
import type { World } from '../world.ts';
import { canceled } from './createPlay.ts';
import type { MediaOperation } from './mediaQueue.ts';
import { toKey } from './toKey.ts';

/** One key with the pause behind it, at factor 1. */
const msPerTone = 250;

export type NewToneSending = {
  readonly line: Line;
  /** By their names on the wire. */
  readonly tones: readonly string[];
  readonly context: string | undefined;
  readonly callbackUri: string | undefined;
};

/** Keys that the app presses, with its events. */
export function createToneSending(
  world: World,
  connection: Connection,
  { callbackUri, context, line, tones }: NewToneSending,
): MediaOperation {
  let stop: Cancel = () => undefined;
  const tell = (name: string, result?: Result): void =>
    emit(world, connection, name, { context, callbackUri, ...(result ? { result } : {}) });
  return {
    isEndless: false,
    begin: (finished) => {
      note(world, line, { kind: 'heard', tones: tones.map((tone) => toKey(tone)).join('') });
      stop = world.clock.after(tones.length * msPerTone * world.options.factor, () => {
        tell('SendDtmfTonesCompleted');
        finished();
      });
    },
    stop: () => stop(),
    cancel: () => {
      stop();
      tell('SendDtmfTonesFailed', canceled);
    },
    accepts: () => false,
    take: () => undefined,
  };
}
