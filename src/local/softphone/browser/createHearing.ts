import { soundFor } from '../sound/soundFor.ts';
import { claimant } from '../state/claims.ts';
import type { Call, Entry } from '../state/messages.ts';
import type { PageState } from '../state/pageState.ts';
import { isSounding } from '../words/spokenPart.ts';
import type { Memory } from './createMemory.ts';
import type { Sounds } from './createSounds.ts';
import { createSpeaker, type Speaker } from './createSpeaker.ts';

/** Below this pace a prompt has no time to be spoken: it is only shown. */
const slowestFactorThatSpeaks = 0.5;
/** A prompt of which less is left, as after a reload, is not begun any more. */
const worthPlayingMs = 800;
/** As the simulator sends keys. */
const msPerTone = 250;
const defaultLanguage = 'en-US';

export type HearingParts = Readonly<{
  memory: Memory;
  tab: string;
  sounds: Sounds;
  onProgress: (call: string, entry: number, characters: number) => void;
}>;

export type Hearing = Readonly<{
  /** Call it after every change, and while something may fall silent by itself. */
  update: (state: PageState) => void;
  /** Nothing is spoken any more; what comes later is, unless the page is mute. */
  hush: () => void;
}>;

type Followed = Readonly<{ seen: number; silenced: number }>;

const nowOf = ({ server }: PageState): number => Date.now() + server.skewMs;

/** A call is heard in the tab that took it by hand; one that none took, in the one in sight. */
const isHeardHere = ({ memory, tab }: HearingParts, state: PageState, call: Call): boolean => {
  if (!state.handsets.some(({ number }) => number === call.holder)) return false;
  const owner = claimant(memory.readShared('claims'), call.id);
  return owner === null ? document.visibilityState === 'visible' : owner === tab;
};

/** Lets a prompt be heard, from where it is now. */
const begin = (
  parts: HearingParts & { speaker: Speaker },
  state: PageState,
  call: Call,
  index: number,
): void => {
  const entry: Entry | undefined = call.entries[index];
  if (entry === undefined) return;
  const passedMs = nowOf(state) - Date.parse(entry.at);
  const leftMs = entry.isLooping ? Number.POSITIVE_INFINITY : (entry.ms ?? 0) - passedMs;
  if (leftMs < worthPlayingMs && passedMs > worthPlayingMs) return;
  if (entry.audio !== undefined) {
    // Relative to the page, as all its addresses.
    const url = entry.audio.replace(/^\//, '');
    parts.sounds.playFile(call.id, url, passedMs, entry.isLooping === true);
    return;
  }
  if (state.isMuted || state.server.factor < slowestFactorThatSpeaks) return;
  if (entry.tones !== undefined) {
    for (const [place, tone] of [...entry.tones].entries()) {
      setTimeout(() => parts.sounds.key(tone), place * msPerTone);
    }
    return;
  }
  const { text = '', language = defaultLanguage, voice = '' } = entry;
  const onProgress = (characters: number): void => parts.onProgress(call.id, index, characters);
  parts.speaker.speak({ call: call.id, text, language, voice, onProgress });
};

/** What was said into a handset of this page was heard in the room already. */
const isSaidHere = ({ handsets }: PageState, { who }: Entry): boolean =>
  handsets.some(({ number }) => number === who);

/** The prompts of a call that have come since last time and are to be heard. */
const newPrompts = (state: PageState, call: Call, { seen }: Followed): readonly number[] =>
  call.entries.flatMap((entry, index) => {
    const isNew = index >= seen && index >= call.silenced && entry.kind === 'heard';
    if (!isNew || call.state !== 'connected' || isSaidHere(state, entry)) return [];
    // Of what was before the page came, only what still goes on.
    return state.server.isReady || isSounding(entry, index, 0, nowOf(state)) ? [index] : [];
  });

/** Keeps what is to be heard in step with what is known. */
export const createHearing = (given: HearingParts): Hearing => {
  const { sounds } = given;
  const speaker = createSpeaker();
  const parts = { ...given, speaker };
  const followed = new Map<string, Followed>();
  const stop = (call: string): void => {
    speaker.stop(call);
    sounds.stopFile(call);
  };
  const follow = (state: PageState, call: Call): void => {
    const before = followed.get(call.id) ?? { seen: 0, silenced: 0 };
    const hungUp = call.state === 'ended' && call.endReason === 'hungUp';
    if (call.silenced > before.silenced || hungUp) stop(call.id);
    const isHere = isHeardHere(parts, state, call);
    for (const index of isHere ? newPrompts(state, call, before) : []) {
      begin(parts, state, call, index);
    }
    followed.set(call.id, { seen: call.entries.length, silenced: call.silenced });
    const isSpeaking = speaker.isSpeaking(call.id);
    sounds.background(call.id, isHere ? soundFor(call, isSpeaking, nowOf(state)) : null);
  };
  return {
    update: (state) => {
      for (const call of state.server.calls.values()) follow(state, call);
      for (const id of [...followed.keys()].filter((known) => !state.server.calls.has(known))) {
        stop(id);
        sounds.background(id, null);
        followed.delete(id);
      }
    },
    hush: () => {
      for (const id of followed.keys()) speaker.stop(id);
    },
  };
};
