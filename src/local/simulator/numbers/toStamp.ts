/** A time as the service writes it: seven digits of a second, and the offset in full. */
export function toStamp(ms: number): string {
  return new Date(ms).toISOString().replace('Z', '0000+00:00');
}
