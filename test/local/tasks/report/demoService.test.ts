import { expect, test } from 'vitest';
import { demoCall } from '../../../../src/local/tasks/report/demoCall.ts';
import { createDemoService } from '../../../../src/local/tasks/report/demoService.ts';
import { dayWindow } from '../../../../src/report/figures/dayWindow.ts';
import { serviceFigures } from '../../../../src/report/schema/serviceFigures.ts';

test('the logs of a day that never was agree with its calls', () => {
  const service = createDemoService();
  const window = dayWindow('2026-11-21', 'Etc/UTC');
  for (let n = 0; n < 50; n += 1) service.add(demoCall(window, 50, 1, n));
  const figures = service.figures('2026-11-21');
  expect(serviceFigures.parse(figures)).toEqual(figures);
  expect(figures.headline).toMatchObject({ value: { calls: 50 } });
  expect(serviceFigures.parse(createDemoService().figures('2026-11-21'))).toBeDefined();
});
