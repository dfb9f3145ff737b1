/** A moment (ISO 8601) by the clock of a zone: `2026-11-21 06:05`. */
export const formatTime = (at: string, zone: string): string =>
  new Intl.DateTimeFormat('sv-SE', {
    ...{ dateStyle: 'short', timeStyle: 'short', timeZone: zone },
  }).format(new Date(at));
