import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { Instant } from '../../engine/ids.ts';
import type { PhoneNumber } from '../../flow/phoneNumber.ts';
import { type Rate, rateFor } from '../../policy/rateFor.ts';
import { ageOf } from './ageOf.ts';
import type { Tables } from './readTables.ts';

const millionths = 1e6;

const priceOf = (rate: Rate | null, { rates }: Tables) =>
  rate && {
    ...{ destination: rate.destination, type: rate.type, country: rate.country },
    ...{ prefix: `+${rate.prefix}`, perMinute: rate.perMinute / millionths },
    currency: rates.currency,
  };

/** What it costs to call a number and to have one of its country, as far as it is known. */
export const lookUpPrice = (number: PhoneNumber, tables: Tables, now: Instant) => {
  const price = priceOf(rateFor(tables.rates, number), tables);
  const country = parsePhoneNumberFromString(number)?.country ?? price?.country ?? null;
  const lease = country === null ? undefined : tables.leases.byCountry.get(country);
  return { number, price, country, lease, age: ageOf(tables.rates.date, now) };
};
