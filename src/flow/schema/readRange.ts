import type { OpenRange } from '../calendar.ts';

const minutesPerDay = 1440;

export const rangeForm = /^(\d{1,2}):([0-5]\d)\s*-\s*(\d{1,2}):([0-5]\d)$/;

/** `22:00-02:00` closes on the next day; `24:00` is its midnight. Null for what is no range. */
export const readRange = (written: string): OpenRange | null => {
  const [, ...parts] = rangeForm.exec(written) ?? [];
  if (parts.length === 0) return null;
  const [fromHour = 0, fromMinute = 0, toHour = 0, toMinute = 0] = parts.map(Number);
  const opens = fromHour * 60 + fromMinute;
  const until = toHour * 60 + toMinute;
  if (opens >= minutesPerDay || until > minutesPerDay || opens === until) return null;
  return { opens, closes: until > opens ? until : until + minutesPerDay };
};
