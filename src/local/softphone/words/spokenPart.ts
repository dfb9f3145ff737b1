import type { Entry } from '../state/messages.ts';

/** Whether a prompt is still being played at a time of the simulator's clock. */
export const isSounding = (
  entry: Entry,
  index: number,
  silenced: number,
  nowMs: number,
): boolean => {
  if (entry.kind !== 'heard' || index < silenced) return false;
  return entry.isLooping === true || nowMs < Date.parse(entry.at) + (entry.ms ?? 0);
};

/** Up to where a text has been spoken, at the end of a word; all of it once its time is up. */
export const spokenPart = (entry: Entry, nowMs: number): number => {
  const text = entry.text ?? '';
  const ms = entry.ms ?? 0;
  const share = ms <= 0 ? 1 : (nowMs - Date.parse(entry.at)) / ms;
  if (share >= 1) return text.length;
  const reached = Math.max(0, Math.round(text.length * share));
  const end = text.indexOf(' ', reached);
  return end < 0 ? text.length : end;
};
