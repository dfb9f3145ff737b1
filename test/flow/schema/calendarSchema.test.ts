import { expect, test } from 'vitest';
import {
  calendarSchema,
  calendarShape,
  calendarsSchema,
} from '../../../src/flow/schema/calendarSchema.ts';

const office = { zone: 'UTC', hours: { mon: '08:00-12:00' } };

test('ranges are minutes, and dates are numbers', () => {
  const holidays = [{ date: '12-24', hours: ['22:30-24:00', '00:00-1:05'] }];
  expect(calendarSchema().parse({ ...office, holidays })).toEqual({
    zone: 'UTC',
    hours: { mon: { opens: 480, closes: 720 } },
    holidays: [
      {
        date: { year: null, month: 12, day: 24 },
        hours: [
          { opens: 1350, closes: 1440 },
          { opens: 0, closes: 65 },
        ],
      },
    ],
  });
});

test('what contradicts itself is refused where it stands', () => {
  const result = calendarSchema().safeParse({
    ...office,
    hours: { mon: ['1:00-3:00', '2:00-4:00'] },
  });
  expect(result.error?.issues.map(({ path }) => path)).toEqual([['hours', 'mon', 1]]);
});

test('the properties stand in other places too, and calendars in a file', () => {
  expect(Object.keys(calendarShape())).toEqual(['zone', 'hours', 'holidays']);
  expect(calendarsSchema.safeParse({ calendars: { office } }).success).toBe(true);
  const many = Array.from({ length: 101 }, (_, i) => [`c${i}`, office]);
  expect(calendarsSchema.safeParse({ calendars: Object.fromEntries(many) }).success).toBe(false);
});
