import type { Leases } from '../../policy/leases.ts';
import type { OwnedNumber } from '../../policy/ownedNumber.ts';
import type { RateTable } from '../../policy/rateFor.ts';

/** What is charged beside numbers and minutes, in the currency of the list. */
export type ServicePrices = Readonly<{
  voipParticipantMinute: number;
  directRoutingMinute: number;
  recordingMinute: number;
  speechMillionCharacters: number;
  functionsMillionExecutions: number;
  /** Of 10^9 bytes that the workspace takes in. */
  logsGigabyte: number;
}>;

/** All that an estimate of costs is made from. */
export type PriceList = Readonly<{
  rates: RateTable;
  leases: Leases;
  services: Readonly<{ currency: string; date: string; source: string; prices: ServicePrices }>;
  /** Null where they are not known: then every number of a call counts as one of them. */
  owned: readonly OwnedNumber[] | null;
}>;
