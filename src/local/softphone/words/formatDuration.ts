const msPerSecond = 1000;
const secondsPerMinute = 60;

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** `0:07`, `12:30`: how long a call has lasted. */
export const formatDuration = (ms: number): string => {
  const seconds = Math.max(0, Math.floor(ms / msPerSecond));
  return `${Math.floor(seconds / secondsPerMinute)}:${twoDigits(seconds % secondsPerMinute)}`;
};

/** `+0.00`, `+12.34`: seconds since a call began. */
export const formatOffset = (ms: number): string =>
  `+${(Math.max(0, ms) / msPerSecond).toFixed(2)}`;
