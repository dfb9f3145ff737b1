import { startSimulator } from '../../tasks/environment/startSimulator.ts';
import type { PartOptions } from '../parts/part.ts';
import type { Stops } from './keepStops.ts';
import { type Server, startServer } from './startServer.ts';
import { startStorage } from './startStorage.ts';
import { urlOf } from './urlOf.ts';

/** The simulator with the two apps that it can send its callers to. */
export type House = Readonly<{ simulatorUrl: string; ours: Server; bare: Server }>;

/** Starts everything that callers of a number need; `keep` remembers how to end it. */
export const startHouse = async (
  { root, apps, flags, say }: PartOptions,
  number: string,
  keep: Stops['keep'],
): Promise<House> => {
  const { connection: storage } = await keep(startStorage());
  const child = { root, port: 0, factor: 0, numbers: [number], env: {}, log: () => undefined };
  // The page that links to the app's API is not looked at here.
  const simulator = await keep(startSimulator({ ...child, appUrl: 'http://localhost' }));
  const simulatorUrl = urlOf(simulator);
  const common = { storage, providerUrl: simulatorUrl, say };
  const ours = await keep(startServer({ ...common, app: apps.ours, flags }));
  const extra = { BARE_SETTLES: '1' };
  const bare = await keep(startServer({ ...common, app: apps.bare, extra }));
  return { simulatorUrl, ours, bare };
};
