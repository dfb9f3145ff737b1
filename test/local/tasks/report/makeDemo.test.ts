import { buffer } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { makeDemo } from '../../../../src/local/tasks/report/makeDemo.ts';
import { reportSchema } from '../../../../src/report/report.ts';

test('a report of generated calls has every part', async () => {
  const files = new Map<string, string>();
  const { report } = await makeDemo({
    ...{ root: '.', day: '2026-10-25', zone: 'Europe/Berlin', calls: 700, seed: 3 },
    put: async (name, content) =>
      void files.set(
        name,
        typeof content === 'string' ? content : (await buffer(content)).toString(),
      ),
  });
  expect(reportSchema.parse(JSON.parse(files.get('2026-10-25.json') ?? ''))).toEqual(report);
  expect(report.headline.calls).toBe(700);
  expect(report.hours).toHaveLength(25);
  expect(files.get('2026-10-25.csv')?.trim().split('\r\n')).toHaveLength(701);
  expect(files.get('2026-10-25.html')).toContain('Calls of Sunday, 25 October 2026');
  for (const part of Object.values(report.service)) expect(part.state).toBe('here');
});
