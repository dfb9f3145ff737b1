import { knownLanguage } from './knownLanguage.ts';

/**
 * A moment, in milliseconds since 1970, as people say it in a language (BCP 47) by the clocks of a
 * zone: `Thursday, December 24 at 6:00 PM`.
 */
export const spokenTime = (ms: number, zone: string, language: string): string =>
  new Intl.DateTimeFormat(knownLanguage(language), {
    timeZone: zone,
    weekday: 'long',
    month: 'long',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  })
    .format(ms)
    // Only eyes need the narrow space that stands before PM.
    .replace(/\u202F/g, ' ');
