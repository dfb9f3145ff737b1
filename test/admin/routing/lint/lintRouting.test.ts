import { expect, test } from 'vitest';
import { lintRouting } from '../../../../src/admin/routing/lint/lintRouting.ts';
import { sampleConfig, sampleRoute } from '../sampleConfig.ts';

test('trunks first, then routes', () => {
  expect(lintRouting(sampleConfig())).toEqual([]);
  const routes = [sampleRoute({ pattern: '\\+1' })];
  expect(lintRouting(sampleConfig({ routes })).map(({ kind }) => kind)).toEqual([
    'unusedTrunk',
    'unanchored',
  ]);
});
