import { claimant } from '../state/claims.ts';
import type { Memory } from '../state/memory.ts';
import type { Call, Entry } from '../state/messages.ts';
import type { PageState } from '../state/pageState.ts';
import { isSounding } from '../words/spokenPart.ts';
import type { Sounds } from './createSounds.ts';
import type { Speaker } from './createSpeaker.ts';
import { soundFor } from './soundFor.ts';

/** Below this pace a prompt has no time to be spoken: it is only shown. */
const slowestFactorThatSpeaks = 0.5;
/** A prompt of which less is left, as after a reload, is not begun any more. */
const worthPlayingMs = 800;
const defaultLanguage = 'en-US';

export type HearingParts = Readonly<{
  memory: Memory;
  tab: string;
  sounds: Sounds;
  speaker: Speaker;
  onProgress: (call: string, entry: number, characters: number) => void;
}>;

type Followed = { seen: number; silenced: number };

/** Keeps what is to be heard in step with what is known. */
export const createHearing = ({ memory, tab, sounds, speaker, onProgress }: HearingParts) => {
  const followed = new Map<string, Followed>();

  const isHeardHere = (state: PageState, { id, holder }: Call): boolean => {
    if (!state.handsets.some(({ number }) => number === holder)) return false;
    const owner = claimant(memory.readShared('claims'), id);
    return owner === null ? document.visibilityState === 'visible' : owner === tab;
  };

  const begin = (state: PageState, call: Call, entry: Entry, index: number): void => {
    const nowMs = Date.now() + state.server.skewMs;
    const passedMs = nowMs - Date.parse(entry.at);
    const leftMs = entry.isLooping ? Number.POSITIVE_INFINITY : (entry.ms ?? 0) - passedMs;
    if (leftMs < worthPlayingMs && passedMs > worthPlayingMs) return;
    if (entry.audio !== undefined) {
      sounds.playFile(call.id, entry.audio.slice(1), passedMs, entry.isLooping === true);
      return;
    }
    if (state.isMuted || state.server.factor < slowestFactorThatSpeaks) return;
    const { text = '', language = defaultLanguage, voice = '' } = entry;
    const progress = (characters: number): void => onProgress(call.id, index, characters);
    speaker.speak({ call: call.id, text, language, voice, onProgress: progress });
  };

  const stop = (call: string): void => {
    speaker.stop(call);
    sounds.stopFile(call);
  };

  const follow = (state: PageState, call: Call): void => {
    const before = followed.get(call.id) ?? { seen: 0, silenced: 0 };
    const hungUp = call.state === 'ended' && call.endReason === 'hungUp';
    if (call.silenced > before.silenced || hungUp) stop(call.id);
    const nowMs = Date.now() + state.server.skewMs;
    call.entries.forEach((entry, index) => {
      const isNew = index >= before.seen && entry.kind === 'heard' && call.state === 'connected';
      const isHere = isNew && index >= call.silenced && isHeardHere(state, call);
      if (isHere && (isSounding(entry, index, 0, nowMs) || state.server.isReady)) {
        begin(state, call, entry, index);
      }
    });
    followed.set(call.id, { seen: call.entries.length, silenced: call.silenced });
    const isSpeaking = speaker.isSpeaking(call.id);
    const heard = isHeardHere(state, call) ? soundFor(call, isSpeaking, nowMs) : null;
    sounds.background(call.id, heard);
  };

  return {
    /** Call it after every change, and while something may fall silent by itself. */
    update: (state: PageState): void => {
      for (const call of state.server.calls.values()) follow(state, call);
      for (const id of [...followed.keys()]) {
        if (state.server.calls.has(id)) continue;
        stop(id);
        sounds.background(id, null);
        followed.delete(id);
      }
    },
    /** Nothing is spoken any more; what comes later is, unless the page is mute. */
    hush: (): void => {
      for (const id of followed.keys()) speaker.stop(id);
    },
  };
};
