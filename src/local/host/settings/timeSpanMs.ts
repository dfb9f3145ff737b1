const pattern = /^(?:(\d{1,3})\.)?(\d{1,2}):(\d{2}):(\d{2}(?:\.\d{1,7})?)$/;
const hoursPerDay = 24;
const secondsPerHour = 3600;
const secondsPerMinute = 60;
const msPerSecond = 1000;

/** `[d.]hh:mm:ss[.fff]`, as host.json has it, in milliseconds; undefined if it is not one. */
export function timeSpanMs(text: string): number | undefined {
  const match = pattern.exec(text);
  if (match === null) return undefined;
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = match.slice(1).map((n) => Number(n ?? 0));
  const wholeSeconds = (days * hoursPerDay + hours) * secondsPerHour + minutes * secondsPerMinute;
  return (wholeSeconds + seconds) * msPerSecond;
}
