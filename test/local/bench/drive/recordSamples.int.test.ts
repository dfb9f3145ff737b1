import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { replayCall } from '../../../../src/local/bench/drive/recordCalls.ts';
import { recordSamples } from '../../../../src/local/bench/drive/recordSamples.ts';

const root = fileURLToPath(new URL('../../../..', import.meta.url));

test('the tests of the largest sample flow and of the support menu are recorded', async () => {
  const { largest, menu } = await recordSamples(root);
  expect(menu.flow.name).toBe('contoso-support');
  const size = ({ flow }: typeof menu) => Object.keys(flow.steps).length;
  expect(size(largest)).toBeGreaterThanOrEqual(size(menu));
  const ends = [...largest.calls, ...menu.calls].map((call) => replayCall(call).state);
  expect(ends).toContain('ended');
});
