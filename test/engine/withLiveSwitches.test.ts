import { expect, test } from 'vitest';
import type { Instant } from '../../src/engine/ids.ts';
import { withLiveSwitches } from '../../src/engine/withLiveSwitches.ts';
import { support } from './sampleFlow.ts';

const on = (until: number | null) => ({ until, say: '' });
const at = 1000 as Instant;

test('a switch is off from its end on', () => {
  const flow = {
    ...support,
    switches: { past: on(999), now: on(1000), later: on(1001), ever: on(null) },
  };
  expect(withLiveSwitches(flow, at).switches).toEqual({ later: on(1001), ever: on(null) });
});

test('a flow whose switches are all on, or that has none, is the very same', () => {
  const flow = { ...support, switches: { later: on(1001) } };
  expect(withLiveSwitches(flow, at)).toBe(flow);
  expect(withLiveSwitches(support, at)).toBe(support);
});
