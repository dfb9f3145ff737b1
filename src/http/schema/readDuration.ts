const unitsMs: Readonly<Record<string, number>> = {
  s: 1_000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
};

/** The milliseconds of a length of time such as `30s`, `15m`, `2h` or `1d`; null for any other. */
export const readDuration = (text: string): number | null => {
  const [, digits, unit = ''] = /^(\d{1,6})([smhd])$/.exec(text) ?? [];
  const unitMs = unitsMs[unit];
  return digits === undefined || unitMs === undefined ? null : Number(digits) * unitMs;
};
