import { pickVoice } from '../sound/pickVoice.ts';

export type Spoken = Readonly<{
  call: string;
  text: string;
  language: string;
  voice: string;
  /** Hears how far the speech has come, where the browser's voice tells. */
  onProgress: (characters: number) => void;
}>;

/** The browser's voice; one text after the other. */
export type Speaker = Readonly<{
  speak: (spoken: Spoken) => void;
  /** Ends what is spoken for this call, and what waits for it, at once. */
  stop: (call: string) => void;
  isSpeaking: (call: string) => boolean;
}>;

/** As if there were one: texts are only shown. */
const silent: Speaker = {
  speak: () => undefined,
  stop: () => undefined,
  isSpeaking: () => false,
};

export const createSpeaker = (): Speaker => {
  if (!('speechSynthesis' in window)) return silent;
  const { speechSynthesis } = window;
  const waiting = new Map<SpeechSynthesisUtterance, string>();

  const speak: Speaker['speak'] = ({ call, text, language, voice, onProgress }) => {
    const voices = speechSynthesis.getVoices();
    if (voices.length === 0) return;
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.lang = language;
    utterance.voice = pickVoice(voices, language, voice) ?? null;
    waiting.set(utterance, call);
    utterance.addEventListener('boundary', ({ charIndex, charLength }) =>
      onProgress(charIndex + (charLength ?? 0)),
    );
    const done = (): void => {
      waiting.delete(utterance);
      onProgress(text.length);
    };
    utterance.addEventListener('end', done);
    utterance.addEventListener('error', done);
    speechSynthesis.speak(utterance);
  };
  const stop: Speaker['stop'] = (call) => {
    const others = [...waiting].filter(([, owner]) => owner !== call);
    if (others.length === waiting.size) return;
    waiting.clear();
    speechSynthesis.cancel();
    // One queue serves all calls: what others wait for is put back.
    for (const [utterance, owner] of others) {
      waiting.set(utterance, owner);
      speechSynthesis.speak(utterance);
    }
  };
  // The list of voices is loaded at the first question.
  speechSynthesis.getVoices();
  return { speak, stop, isSpeaking: (call) => [...waiting.values()].includes(call) };
};
