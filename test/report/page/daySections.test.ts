import { expect, test } from 'vitest';
import {
  durationsSection,
  hoursSection,
  menusSection,
  outcomesSection,
} from '../../../src/report/page/daySections.ts';
import { everyKind, reportOn } from '../reports.ts';

const full = reportOn([...everyKind(), { ends: null }]);
const none = reportOn([]);

test('the busiest hour is named', () => {
  expect(hoursSection(full).html).toContain(
    'The busiest hour began at 10:00, with 4 calls in and 3 out.',
  );
  expect(hoursSection(none).html).toContain('There were no calls.');
});

test('the picture tells of calls in which were answered and which abandoned', () => {
  const { html } = hoursSection(full);
  for (const name of ['in, answered', 'in, abandoned', 'in, not answered', 'out']) {
    expect(html.match(new RegExp(`>${name}<`, 'g'))).toHaveLength(2);
  }
  const at10 = /10:00<\/th>(.*)<\/tr>/.exec(html)?.[1]?.match(/\d+(?=<)/g);
  // One could not be answered, one is not answered yet; of those out one was busy.
  expect(at10).toEqual(['4', '2', '1', '3', '2']);
  expect(hoursSection(reportOn([{}])).html).not.toContain('not answered');
});

test('outcomes are in words, the most frequent first, with those that are not over', () => {
  const { html } = outcomesSection(full);
  expect(html).toContain('put through to a person');
  expect(html).toContain('1 had not ended yet.');
  expect(html).toContain('it could not be answered');
  expect(outcomesSection(none).html).not.toContain('Why calls failed');
});

test('durations have a dash where there are none', () => {
  expect(durationsSection(full).html).toContain('1:15 min');
  expect(durationsSection(none).html).toMatch(/<td[^>]*>–<\/td>/);
});

test('each menu has its choices', () => {
  expect(menusSection(full).html).toContain(
    'contoso-support, welcome: 2 answers, 50% silence, 0% no match',
  );
  expect(menusSection(none).html).toBe('');
});
