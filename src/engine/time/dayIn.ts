import { localTime } from './localTime.ts';

const pad = (value: number): string => String(value).padStart(2, '0');

/** The day by the calendar of a zone at a moment, in milliseconds since 1970: `YYYY-MM-DD`. */
export const dayIn = (zone: string, ms: number): string => {
  const { year, month, day } = localTime(zone, ms);
  return `${year}-${pad(month)}-${pad(day)}`;
};
