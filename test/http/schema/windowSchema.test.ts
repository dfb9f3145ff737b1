import { expect, test } from 'vitest';
import { windowSchema } from '../../../src/http/schema/windowSchema.ts';

const nine = { opens: 540, closes: 1_080 };
const workdays = (range: object) => [...Array.from({ length: 5 }, () => [range]), [], []];

test('hours alone are those of every day, by the clocks of the number', () => {
  expect(windowSchema.parse({ hours: '09:00-18:00' })).toEqual({
    week: Array.from({ length: 7 }, () => [nine]),
    zone: null,
  });
});

test('days and a zone may be named', () => {
  const window = { hours: '9:00-18:00', days: 'mon-fri', zone: 'Europe/Berlin' };
  expect(windowSchema.parse(window)).toEqual({ week: workdays(nine), zone: 'Europe/Berlin' });
});

test('several ranges stand in the order of time, and days may be a list', () => {
  const { week } = windowSchema.parse({
    hours: ['22:00-02:00', '08:00-12:00'],
    days: ['sat', 'mon-tue'],
  });
  const ranges = [
    { opens: 480, closes: 720 },
    { opens: 1_320, closes: 1_560 },
  ];
  expect(week).toEqual([ranges, ranges, [], [], [], ranges, []]);
});

const problems = (value: unknown): readonly string[] =>
  windowSchema
    .safeParse(value)
    .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];

test.each<[unknown, string]>([
  ['09:00-18:00', ': Write an object'],
  [null, ': Write an object'],
  [{}, 'hours: Write from when until when'],
  [{ hours: '9-18' }, 'hours: Write from when until when'],
  [{ hours: '18:00-18:00' }, 'hours: Write from when until when'],
  [{ hours: '25:00-26:00' }, 'hours: Write from when until when'],
  [{ hours: [] }, 'hours: Write from when until when'],
  [{ hours: ['09:00-12:00', 12] }, 'hours: Write from when until when'],
  [{ hours: ['09:00-12:00', '11:00-13:00'] }, 'hours: The hours 11:00-13:00'],
  [{ hours: '09:00-18:00', days: 'weekdays' }, 'days: Write days such as'],
  [{ hours: '09:00-18:00', days: [] }, 'days: Write days such as'],
  [{ hours: '09:00-18:00', days: 5 }, 'days: Write days such as'],
  [{ hours: '09:00-18:00', zone: 'Berlin' }, 'zone: There is no such time zone; did you mean "Eu'],
  [{ hours: '09:00-18:00', zone: '+01:00' }, 'zone: There is no such time zone'],
  [{ hours: '09:00-18:00', zone: 'x'.repeat(10_000) }, 'zone: No time zone has so long a name.'],
  [{ hours: '09:00-18:00', zone: 7 }, 'zone: Write a time zone of the IANA database'],
  [{ hours: '09:00-18:00', zones: [] }, ': Write an object'],
])('%j is refused', (value, expected) => {
  const found = problems(value);
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(expected);
});
