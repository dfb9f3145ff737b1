import type { Connection, Result } from '../calls/model.ts';
import type { Cancel } from '../createClock.ts';
import { emit } from '../events/emit.ts';
import type { World } from '../world.ts';
import type { MediaOperation } from './mediaQueue.ts';
import { type PlayRequest, playPrompts } from './playPrompts.ts';

export type NewPlay = Pick<PlayRequest, 'sources' | 'targets' | 'isLooping'> & {
  readonly context: string | undefined;
  readonly callbackUri: string | undefined;
};

export const canceled: Result = {
  code: 400,
  subCode: 8508,
  message: 'Action failed, the operation was canceled.',
};

const completed: Result = { code: 200, subCode: 0, message: 'Action completed successfully.' };

/** A play operation, with its events. */
export function createPlay(world: World, connection: Connection, play: NewPlay): MediaOperation {
  const { context, callbackUri } = play;
  let stop: Cancel = () => undefined;
  const tell = (name: string, result: Result, data = {}): void =>
    emit(world, connection, name, { result, context, callbackUri, data });

  const begin = (finished: () => void): void => {
    stop = playPrompts(world, connection, {
      ...play,
      started: () => tell('PlayStarted', completed),
      finished: () => {
        tell('PlayCompleted', completed);
        finished();
      },
      failed: (result, failedPlaySourceIndex) => {
        tell('PlayFailed', result, { failedPlaySourceIndex });
        finished();
      },
    });
  };
  return {
    isEndless: play.isLooping,
    begin,
    stop: () => stop(),
    cancel: () => {
      stop();
      tell('PlayCanceled', canceled);
    },
    accepts: () => false,
    take: () => undefined,
  };
}
