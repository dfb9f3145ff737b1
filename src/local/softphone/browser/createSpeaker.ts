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

/** One text for the browser's voice; null where the browser has none. */
const toUtterance = ({ text, language, voice }: Spoken): SpeechSynthesisUtterance | null => {
  const voices = speechSynthesis.getVoices();
  if (voices.length === 0) return null;
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.lang = language;
  utterance.voice = pickVoice(voices, language, voice) ?? null;
  return utterance;
};

export const createSpeaker = (): Speaker => {
  if (!('speechSynthesis' in window)) return silent;
  const waiting = new Map<SpeechSynthesisUtterance, Spoken>();

  const speak: Speaker['speak'] = (spoken) => {
    const utterance = toUtterance(spoken);
    if (utterance === null) return;
    const progress = (characters: number): void => {
      // What has been stopped may still have a word to say about itself.
      if (waiting.has(utterance)) spoken.onProgress(characters);
    };
    const done = (): void => {
      progress(spoken.text.length);
      waiting.delete(utterance);
    };
    waiting.set(utterance, spoken);
    utterance.addEventListener('boundary', ({ charIndex, charLength }) =>
      progress(charIndex + (charLength ?? 0)),
    );
    utterance.addEventListener('end', done);
    utterance.addEventListener('error', done);
    speechSynthesis.speak(utterance);
  };
  const stop: Speaker['stop'] = (call) => {
    const all = [...waiting.values()];
    const others = all.filter((spoken) => spoken.call !== call);
    if (others.length === all.length) return;
    waiting.clear();
    speechSynthesis.cancel();
    // One queue serves all calls: what others wait for is said from its beginning.
    for (const spoken of others) speak(spoken);
  };
  // The list of voices is loaded at the first question.
  speechSynthesis.getVoices();
  return {
    speak,
    stop,
    isSpeaking: (call) => [...waiting.values()].some((spoken) => spoken.call === call),
  };
};
