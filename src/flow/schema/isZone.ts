import { nearest } from '../nearest.ts';

const form = /^[A-Za-z][\w+-]*(\/[\w+-]+)*$/;

/** Whether a text names a time zone of the IANA database; an offset such as `+01:00` is none. */
export const isZone = (text: string): boolean => {
  if (!form.test(text)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
};

/** The zone that was probably meant by a text that names none, or null. */
export const zoneMeantBy = (text: string): string | null => {
  const zones = Intl.supportedValuesOf('timeZone');
  const ending = `/${text.trim().replace(/\s+/g, '_').toLowerCase()}`;
  return zones.find((zone) => zone.toLowerCase().endsWith(ending)) ?? nearest(text, zones);
};
