const locale = 'en-US';
const secondsPerMinute = 60;
const secondsPerHour = 3_600;

/** What stands where there is no figure: never a nought. */
export const nothing = '–';

const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
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

/** An amount; of less than a unit so many digits that something is seen of it. */
export const formatMoney = (value: number | null, currency: string): string =>
  value === null
    ? nothing
    : new Intl.NumberFormat(locale, {
        style: 'currency',
        currency,
        maximumFractionDigits: value !== 0 && value < 1 ? 4 : 2,
      }).format(value);
