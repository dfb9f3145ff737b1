/** The part of the browser's speech recognition that the page uses; no library names it yet. */
type Recognition = EventTarget & {
  lang: string;
  interimResults: boolean;
  start: () => void;
  stop: () => void;
};

type Heard = Event & {
  readonly results: ArrayLike<ArrayLike<{ readonly transcript: string }>>;
};

type Maker = new () => Recognition;

const makerOf = (): Maker | null => {
  const names: Record<string, unknown> = { ...Object.getOwnPropertyDescriptors(window) };
  const name = ['SpeechRecognition', 'webkitSpeechRecognition'].find((each) => each in names);
  // Whatever browsers call it, it is a class of this shape.
  return name === undefined ? null : (Reflect.get(window, name) as Maker);
};

/** Whether this browser can understand speech. */
export const canListen = (): boolean => makerOf() !== null;

/** Listens for one utterance; `onEnd` comes in every case. Returns a function that stops. */
export const listen = (
  language: string,
  onText: (text: string) => void,
  onEnd: () => void,
): (() => void) => {
  const Maker = makerOf();
  if (Maker === null) {
    onEnd();
    return () => undefined;
  }
  const recognition = new Maker();
  recognition.lang = language;
  recognition.interimResults = false;
  recognition.addEventListener('result', (event) => {
    // The event of this name has these properties.
    const text = (event as Heard).results[0]?.[0]?.transcript.trim();
    if (text) onText(text);
  });
  recognition.addEventListener('end', onEnd);
  recognition.start();
  return () => recognition.stop();
};
