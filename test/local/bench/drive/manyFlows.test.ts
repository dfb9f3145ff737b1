import { expect, test } from 'vitest';
import { compileFlowSet } from '../../../../src/flow/compileFlowSet.ts';
import { manyFlows } from '../../../../src/local/bench/drive/manyFlows.ts';

test('the flows that are measured are right, and as many and as long as asked for', () => {
  const flows = manyFlows(2, 3);
  const files = { flows, routes: null, calendars: null, lists: [] };
  const compiled = compileFlowSet(files, {}, (text) => String(text.length), 0);
  expect(compiled).toMatchObject({ ok: true });
  const sizes = compiled.ok
    ? Object.values(compiled.value.flows).map(({ steps }) => Object.keys(steps).length)
    : [];
  expect(sizes).toEqual([3, 3]);
});
