/** A time as clocks in the zone show it: `2026-11-21 18:00 Europe/Berlin`. */
export const formatTime = (at: number, zone: string): string => {
  // Swedes write the time as ISO 8601 does.
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'short',
  });
  return `${format.format(at)} ${zone}`;
};
