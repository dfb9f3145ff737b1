const locale = 'en-US';
const secondsPerMinute = 60;
const secondsPerHour = 3_600;

/** What stands where there is no figure: never a nought. */
export const nothing = '–';

const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
const precise = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 });
const exact = new Intl.NumberFormat(locale, {
  minimumFractionDigits: 2,
  maximumFractionDigits: 6,
});
const isCurrency = /^[A-Z]{3}$/;
const usualDigits = 2;
const smallDigits = 4;
const percents = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });

export const formatNumber = (value: number | null): string =>
  value === null ? nothing : numbers.format(value);

/** A share from 0 to 1. */
export const formatShare = (value: number | null): string =>
  value === null ? nothing : percents.format(value);

/** Seconds as people read them: `8.5 s`, `2:05 min`, `1:02:05 h`. */
export const formatSeconds = (value: number | null): string => {
  if (value === null) return nothing;
  if (value < secondsPerMinute) return `${numbers.format(value)} s`;
  const whole = Math.round(value);
  const pad = (part: number): string => String(part).padStart(2, '0');
  const seconds = pad(whole % secondsPerMinute);
  const minutes = Math.floor((whole % secondsPerHour) / secondsPerMinute);
  const hours = Math.floor(whole / secondsPerHour);
  return hours === 0 ? `${minutes}:${seconds} min` : `${hours}:${pad(minutes)}:${seconds} h`;
};

/** Units as they are multiplied: with so many digits that the product is seen to fit. */
export const formatUnits = (value: number): string => precise.format(value);

/**
 * An amount in a currency (ISO 4217); of less than a unit with so many digits that something is
 * seen of it. What is no currency stands behind the number as it is.
 */
export const formatMoney = (value: number | null, currency: string): string => {
  if (value === null) return nothing;
  const digits = value !== 0 && value < 1 ? smallDigits : usualDigits;
  const options = { maximumFractionDigits: digits, minimumFractionDigits: usualDigits };
  return isCurrency.test(currency)
    ? new Intl.NumberFormat(locale, { style: 'currency', currency, ...options }).format(value)
    : `${new Intl.NumberFormat(locale, options).format(value)} ${currency}`;
};

/** The same to the millionth, in which rates are given. */
export const formatExact = (value: number | null): string =>
  value === null ? nothing : exact.format(value);
