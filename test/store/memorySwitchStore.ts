import type { SwitchStore } from '../../src/calls/ports.ts';
import type { Switches } from '../../src/flow/switches.ts';

/** What `createTableSwitchStore` promises, in memory. */
export const createMemorySwitchStore = (): SwitchStore => {
  const switches = new Map<string, Switches[string]>();
  return {
    all: async () => Object.fromEntries(switches),
    turnOn: async (name, how) => void switches.set(name, how),
    turnOff: async (name) => switches.delete(name),
  };
};
