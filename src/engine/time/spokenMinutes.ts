import { knownLanguage } from './knownLanguage.ts';

const minuteMs = 60_000;

/** How long something takes, in whole minutes and at least one, as people say it: `5 minutes`. */
export const spokenMinutes = (ms: number, language: string): string =>
  new Intl.NumberFormat(knownLanguage(language), {
    style: 'unit',
    unit: 'minute',
    unitDisplay: 'long',
  }).format(Math.max(1, Math.ceil(ms / minuteMs)));
