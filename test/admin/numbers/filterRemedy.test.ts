import { expect, test } from 'vitest';
import { filterRemedy } from '../../../src/admin/numbers/filterRemedy.ts';

test('the whole list, and the command that deploys it', () => {
  expect(filterRemedy(['4:+12065550100', '8:acs:ada'])).toBe(
    'Write into infra/production.env: CALLED_RAW_IDS=4:+12065550100,8:acs:ada ; then: npm run ' +
      'deploy -- --only events',
  );
});

test('more than a filter holds is no filter', () => {
  const many = Array.from({ length: 26 }, (_, at) => `4:+120655501${at}`);
  expect(filterRemedy(many)).toMatch(/^A filter holds 25 values, and these are 26: leave .* empty/);
});
