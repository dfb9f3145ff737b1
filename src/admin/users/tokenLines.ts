import type { Instant } from '../../engine/ids.ts';
import { formatTime } from '../time/formatTime.ts';

export type Issued = Readonly<{ token: string; expiresOn: Date }>;

const msPerMinute = 60_000;
const minutesPerHour = 60;

const remaining = (minutes: number): string =>
  minutes < 2 * minutesPerHour
    ? `${minutes} minutes`
    : `${Math.round(minutes / minutesPerHour)} hours`;

/** A token as people are shown it, and until when it is good. */
export const tokenLines = (
  { token, expiresOn }: Issued,
  now: Instant,
  zone: string,
): readonly string[] => {
  const minutes = Math.round((expiresOn.getTime() - now) / msPerMinute);
  const until = formatTime(expiresOn.getTime(), zone);
  return [
    token,
    `It is good until ${until} (${remaining(minutes)}), and lets whoever has it call as this user.`,
  ];
};
