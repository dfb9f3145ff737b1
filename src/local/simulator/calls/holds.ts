import type { PlaySource } from '../api/schemas.ts';
import { emit } from '../events/emit.ts';
import { playPrompts } from '../media/playPrompts.ts';
import type { World } from '../world.ts';
import { tellParticipants } from './connections.ts';
import { note } from './lines.ts';
import type { Connection, Hold, Line, Result } from './model.ts';

export type NewHold = {
  readonly connection: Connection;
  readonly line: Line;
  /** The music; without, the phone hears nothing of the app's. */
  readonly source: PlaySource | undefined;
  readonly context: string | undefined;
  readonly callbackUri: string | undefined;
};

function begin(world: World, { connection, line }: NewHold, hold: Hold): void {
  if (hold.isOn) return;
  hold.isOn = true;
  note(world, line, { kind: 'held' });
  tellParticipants(world, connection.conversation);
}

function failed(world: World, { callbackUri, connection, context, line }: NewHold, result: Result) {
  const wasOn = line.hold?.isOn;
  endHold(world, line);
  emit(world, connection, 'HoldFailed', { result, context, callbackUri });
  if (wasOn) tellParticipants(world, connection.conversation);
}

/**
 * Puts a phone on hold: it and the others do not hear one another, and its music goes round and
 * round. If the music cannot be had, HoldFailed follows and the phone stays as it was. One that is
 * on hold already stays there with the music that it has.
 */
export function startHold(world: World, wanted: NewHold): void {
  const { connection, line, source } = wanted;
  if (connection.state === 'ended' || line.state !== 'connected' || line.hold) return;
  const none = (): void => undefined;
  const hold: Hold = { connection, isOn: false, stopMusic: none, replayMusic: none };
  line.hold = hold;
  if (!source) {
    begin(world, wanted, hold);
    return;
  }
  hold.replayMusic = (): void => {
    hold.stopMusic();
    hold.stopMusic = playPrompts(world, connection, {
      sources: [source],
      targets: [line.rawId],
      isLooping: true,
      isHoldMusic: true,
      started: () => begin(world, wanted, hold),
      finished: none,
      failed: (result) => failed(world, wanted, result),
    });
  };
  hold.replayMusic();
}

/** Takes a phone back to the others; the app is not told who is there. */
export function endHold(world: World, line: Line): void {
  const { hold } = line;
  line.hold = undefined;
  hold?.stopMusic();
  if (!hold?.isOn) return;
  note(world, line, { kind: 'resumed' });
  for (const { loops } of line.conversation.connections) {
    for (const admit of loops) admit(line);
  }
}
