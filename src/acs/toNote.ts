const maxNoteLength = 300;

/** What must not be kept: addresses (callback addresses are secrets), people, numbers, tickets. */
const secrets: readonly RegExp[] = [
  /\b(?:https?|wss?|sips?|tel):[^\s"'<>]+/gi,
  /\b(?:4:|8:|28:)[^\s"'<>,]+/g,
  /\+?\d(?:[ ().-]{0,3}\d){6,}/g,
  /[\w.-]{40,}/g,
];

const mask = (text: string): string =>
  secrets.reduce((masked, secret) => masked.replace(secret, '•••'), text);

/**
 * The service's words about an event or a refusal, for people to read: codes, then the masked
 * message.
 */
export const toNote = (codes: string, message: string): string =>
  `${codes} ${mask(message.slice(0, 2 * maxNoteLength))}`.trim().slice(0, maxNoteLength);
