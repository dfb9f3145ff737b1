import { expect, test } from 'vitest';
import { takeReport } from '../../src/app/takeReport.ts';

test('a message names a day; what cannot be read is taken and told', async () => {
  const built: string[] = [];
  const logged: string[] = [];
  const take = takeReport(
    async (day) => void built.push(day),
    (level, message) => void logged.push(`${level} ${message}`),
  );
  await take({ day: '2026-11-21' });
  for (const raw of [null, 'today', { day: 'today' }, { day: '2026-02-30' }]) await take(raw);
  expect(built).toEqual(['2026-11-21']);
  expect(logged).toEqual(Array(4).fill('error a message about a report that cannot be read'));
});

test('what fails is thrown, so that the message comes again', async () => {
  const take = takeReport(
    () => Promise.reject(new Error('storage is down')),
    () => {},
  );
  await expect(take({ day: '2026-11-21' })).rejects.toThrow('storage is down');
});
