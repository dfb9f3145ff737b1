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

/** How a transcript writes the tone after which one speaks. */
export const beepText = '(beep)';

function toSound(line: Line, happening: Happening): SoundSource | undefined {
  const { kind } = happening;
  if (kind === 'pressed') return { kind: 'keys', tones: happening.tones };
  // Keys that the app sends; other things that are heard have their own source.
  if (kind === 'heard' && 'tones' in happening) return { kind: 'keys', tones: happening.tones };
  if (kind !== 'said' || line.isMuted) return undefined;
  if (happening.text === beepText) return { kind: 'beep' };
  return { kind: 'speech', text: happening.text };
}

/**
 * Records what the others can hear of what happened on a phone, words and keys, as a sound that
 * takes no time by the clock. Nothing of a phone on hold is heard.
 */
export function captureHappening(world: World, line: Line, happening: Happening): void {
  if (line.state !== 'connected' || line.hold?.isOn) return;
  const source = toSound(line, happening);
  if (!source) return;
  const { recording } = world.callRecordings.stageOf(line.conversation);
  const who = happening.kind === 'heard' ? 'app' : line.rawId;
  recording?.track.add(who, source, world.clock.now());
}
