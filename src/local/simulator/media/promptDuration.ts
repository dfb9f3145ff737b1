/** Speech takes about this long a character at the usual pace of a neural voice. */
const speechMsPerCharacter = 60;
const speechBaseMs = 300;

/** Milliseconds that it takes to say the text, at factor 1. */
export function promptDuration(text: string): number {
  return text === '' ? 0 : speechBaseMs + text.length * speechMsPerCharacter;
}
