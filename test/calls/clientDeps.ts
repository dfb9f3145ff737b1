import type { ClientDeps } from '../../src/app/bindRequests.ts';
import type { World } from './world.ts';

const someZones = { byPrefix: new Map([['1', ['America/New_York']]]), longest: 1 };

/** What API clients can ask for needs all of this; every number is one of New York's. */
export const clientDeps = (world: World, change: Partial<ClientDeps> = {}): ClientDeps => ({
  ...world.deps,
  checkTarget: async (url) => (url.startsWith('https://') ? null : 'Write an https address.'),
  zones: () => someZones,
  ...change,
});
