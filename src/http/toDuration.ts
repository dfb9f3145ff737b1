const units = [
  { name: 'd', ms: 86_400_000 },
  { name: 'h', ms: 3_600_000 },
  { name: 'm', ms: 60_000 },
  { name: 's', ms: 1_000 },
] as const;

/** A length of time, in milliseconds, as `1d`, `2h`, `15m` or `30s`: in the largest whole unit. */
export const toDuration = (ms: number): string => {
  const unit = units.find((one) => ms >= one.ms && ms % one.ms === 0) ?? { name: 's', ms: 1_000 };
  return `${Math.round(ms / unit.ms)}${unit.name}`;
};
