import { expect, test } from 'vitest';
import { dayWindow } from '../../src/report/figures/dayWindow.ts';
import { allMissing, noService } from '../../src/report/readService.ts';
import { serviceFigures } from '../../src/report/schema/serviceFigures.ts';

test('without a workspace every part says which setting is missing', async () => {
  const service = await noService(dayWindow('2026-11-21', 'Etc/UTC'), []);
  expect(serviceFigures.parse(service)).toEqual(service);
  for (const part of Object.values(service)) {
    expect(part).toMatchObject({ why: expect.stringContaining('LOG_ANALYTICS_WORKSPACE_ID') });
  }
  expect(allMissing('Late.').usage).toEqual({ state: 'missing', why: 'Late.' });
});
