import { expect, test } from 'vitest';
import { inboundCourse, outboundCourse } from '../../../../src/local/tasks/report/demoCourses.ts';
import { draw } from '../../../../src/local/tasks/report/draw.ts';

const courses = (make: typeof inboundCourse) =>
  Array.from({ length: 500 }, (_, n) => make((what) => draw(n, what)));

test('incoming calls come by each flow, and some leave a message', () => {
  const all = courses(inboundCourse);
  expect([...new Set(all.map(({ flow }) => flow))].toSorted()).toEqual([
    ...['after-hours', 'contoso-support', 'sales-queue'],
  ]);
  expect(all.some(({ recordings }) => recordings.length > 0)).toBe(true);
});

test('of outgoing calls some reach a person, some a machine, some nobody', () => {
  const by = courses(outboundCourse).map(({ answeredBy }) => answeredBy);
  expect(new Set(by)).toEqual(new Set(['person', 'machine', null]));
});
