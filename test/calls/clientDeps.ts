import type { ClientDeps } from '../../src/app/bindRequests.ts';
import { createMemorySuppressedStore } from '../store/memorySuppressedStore.ts';
import type { World } from './world.ts';

/** What API clients can ask for needs all of this; every number is one of New York's. */
export const clientDeps = (world: World, change: Partial<ClientDeps> = {}): ClientDeps => ({
  ...world.deps,
  suppressed: createMemorySuppressedStore(),
  checkTarget: async (url) => (url.startsWith('https://') ? null : 'Write an https address.'),
  zonesOf: () => ['America/New_York'],
  ...change,
});
