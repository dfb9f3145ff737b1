import type { Conversation, Happening, Line } from '../calls/model.ts';
import type { World } from '../world.ts';
import type { Playing } from './createSoundtrack.ts';
import type { SoundSource } from './soundMs.ts';

/** Says that a sound is over; called again, it does nothing. */
export type EndSound = (isCut: boolean) => void;

/** Something begins to sound in a call, whether it is recorded or not. */
export function beginSound(
  world: World,
  conversation: Conversation,
  sound: Omit<Playing, 'sinceMs'>,
): EndSound {
  const { callRecordings, clock } = world;
  const stage = callRecordings.stageOf(conversation);
  const playing: Playing = { ...sound, sinceMs: clock.now() };
  stage.playing.add(playing);
  stage.recording?.track.begin(playing, playing.sinceMs);
  return (isCut) => {
    if (!stage.playing.delete(playing)) return;
    stage.recording?.track.end(playing, clock.now(), isCut);
  };
}

/** Records a sound from a phone that takes no time by the clock. */
export function captureSound(world: World, line: Line, source: SoundSource): void {
  if (line.state !== 'connected') return;
  const { recording } = world.callRecordings.stageOf(line.conversation);
  recording?.track.add(line.rawId, source, world.clock.now());
}

/** Records what can be heard of what happened on a phone: words and keys. */
export function captureHappening(world: World, line: Line, happening: Happening): void {
  if (happening.kind === 'said')
    captureSound(world, line, { kind: 'speech', text: happening.text });
  if (happening.kind !== 'pressed') return;
  captureSound(world, line, { kind: 'keys', tones: happening.tones });
}
