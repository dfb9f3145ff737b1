const bytesPerKiB = 1024;

/** Three figures that count, and no exponent: `1,234`, `12.3`, `0.0123`. */
export const formatNumber = (value: number): string =>
  value >= 100
    ? Math.round(value).toLocaleString('en-US')
    : value.toLocaleString('en-US', { maximumSignificantDigits: 3, useGrouping: true });

export const formatMs = (ms: number): string => `${formatNumber(ms)} ms`;
export const formatRatio = (ratio: number): string => `${ratio.toFixed(2)}×`;
export const formatKiB = (bytes: number): string => `${formatNumber(bytes / bytesPerKiB)} KiB`;
export const formatMiB = (bytes: number): string =>
  `${formatNumber(bytes / bytesPerKiB / bytesPerKiB)} MiB`;
