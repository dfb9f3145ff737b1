import type { Instant } from '../engine/ids.ts';
import type { Switches } from '../flow/switches.ts';
import { createRefreshed } from './createRefreshed.ts';
import type { Log, SwitchStore } from './ports.ts';

export type CurrentSwitchesOptions = Readonly<{
  read: SwitchStore['all'];
  now: () => Instant;
  log: Log;
}>;

const onAt = (switches: Switches, now: Instant): Switches =>
  Object.fromEntries(
    Object.entries(switches).filter(([, { until }]) => until === null || until > now),
  );

/**
 * What is switched on now. As long as nothing could be read nothing is, for a caller must not wait
 * for what may be unchanged.
 */
export const createCurrentSwitches = (options: CurrentSwitchesOptions) => {
  const switches = createRefreshed<Switches>({ ...options, what: 'the switches', atFirst: {} });
  return async (): Promise<Switches> => onAt(await switches(), options.now());
};
