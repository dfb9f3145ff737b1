/** The first and the last byte, both included. */
export type ByteRange = Readonly<{ start: number; end: number }>;

const form = /^bytes=(\d{0,15})-(\d{0,15})$/;

/**
 * What a `Range` asks of something that has `length` bytes; null for all of it, as for what cannot
 * be read or names several parts; `none` when it lies beyond the end.
 */
export const fromRange = (text: string | undefined, length: number): ByteRange | 'none' | null => {
  const [, from = '', to = ''] = form.exec(text?.replaceAll(' ', '') ?? '') ?? [];
  if (from === '' && to === '') return null;
  const last = length - 1;
  const suffix = from === '';
  const start = suffix ? Math.max(0, length - Number(to)) : Number(from);
  const end = suffix || to === '' ? last : Math.min(Number(to), last);
  if (!suffix && to !== '' && Number(to) < start) return null;
  return start > last ? 'none' : { start, end };
};
