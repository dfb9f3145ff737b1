import { expect, it } from 'vitest';
import type { SwitchStore } from '../../src/calls/ports.ts';

/**
 * What every `SwitchStore` keeps to. `create` gives two views of one store that is empty, as two
 * processes have them.
 */
export const switchStoreContract = (create: () => readonly [SwitchStore, SwitchStore]): void => {
  it('begins with nothing on', async () => {
    const [store] = create();
    expect(await store.all()).toEqual({});
    expect(await store.turnOff('closed')).toBe(false);
  });

  it('shows others what was turned on, until it is turned off', async () => {
    const [one, other] = create();
    await one.turnOn('closed', { until: null, say: '' });
    await one.turnOn('snow day/2', { until: 1_764_000_000_000, say: 'Es schneit 🙂 "heute"' });
    expect(await other.all()).toEqual({
      closed: { until: null, say: '' },
      'snow day/2': { until: 1_764_000_000_000, say: 'Es schneit 🙂 "heute"' },
    });
    expect(await other.turnOff('snow day/2')).toBe(true);
    expect(Object.keys(await one.all())).toEqual(['closed']);
  });

  it('turned on again, a switch has its new end and words', async () => {
    const [store] = create();
    await store.turnOn('closed', { until: 5, say: 'Back soon.' });
    await store.turnOn('closed', { until: null, say: '' });
    expect(await store.all()).toEqual({ closed: { until: null, say: '' } });
    expect(await store.turnOff('closed')).toBe(true);
    expect(await store.turnOff('closed')).toBe(false);
  });
};
