import type { PhoneNumber } from '../../src/flow/phoneNumber.ts';
import type { OwnedNumber } from '../../src/policy/ownedNumber.ts';
import type { PriceList } from '../../src/report/cost/priceList.ts';

const rate = (prefix: string, destination: string, type: string, perMinute: number) =>
  [prefix, { prefix, destination, type, country: 'XX', perMinute }] as const;

/** A number of the resource for a dollar a month. */
export const owned = (number: string, part: Partial<OwnedNumber> = {}): OwnedNumber => ({
  number: number as PhoneNumber,
  ...{ kind: 'geographic', country: 'US', monthly: 1, currency: 'USD', ...part },
});

/** Few prices, easily multiplied. */
export const prices = (part: Partial<PriceList> = {}): PriceList => ({
  rates: {
    ...{ currency: 'USD', date: '2026-10-01', source: 'rates', longest: 5 },
    byPrefix: new Map([
      rate('1', 'USA', 'mixed', 13_000),
      rate('1800', 'USA toll-free', 'non-geographic', 0),
      rate('44', 'United Kingdom', 'landline', 15_000),
      rate('447', 'United Kingdom', 'mobile', 320_000),
    ]),
  },
  leases: {
    ...{ currency: 'USD', date: '2026-09-01', source: 'leases', notice: '' },
    byCountry: new Map([
      [
        'US',
        {
          geographic: { monthly: 1, inboundPerMinute: 0.0085 },
          tollFree: { monthly: 2, inboundPerMinute: 0.022 },
        },
      ],
    ]),
  },
  services: {
    ...{ currency: 'USD', date: '2026-09-01', source: 'services' },
    prices: {
      ...{ voipParticipantMinute: 0.004, directRoutingMinute: 0.005, recordingMinute: 0.002 },
      ...{ speechMillionCharacters: 15, functionsMillionExecutions: 50, logsGigabyte: 2 },
    },
  },
  owned: null,
  ...part,
});
