import { expect, test } from 'vitest';
import {
  askedSection,
  messagesSection,
  peopleSection,
} from '../../../src/report/page/peopleSections.ts';
import { everyKind, reportOn } from '../reports.ts';

const full = reportOn(everyKind('sales'));
const none = reportOn([]);
const row = (name: string, value: string) =>
  new RegExp(`<th scope="row"[^>]*>${name}</th><td[^>]*>${value}</td>`);

test('people and queues', () => {
  const { html } = peopleSection(full);
  expect(html).toMatch(row('Transfer rate', '50%'));
  expect(html).toMatch(row('Mean time to answer', '14 s'));
  expect(html).toMatch(row('sales', '1'));
  expect(peopleSection(none).html).not.toContain('Queues');
});

test('outgoing calls', () => {
  const { html } = askedSection(full);
  expect(html).toMatch(row('A person was reached', '1'));
  expect(html).toMatch(row('A machine answered', '1'));
  expect(askedSection(none).html).toBe('');
});

test('messages', () => {
  expect(messagesSection(full).html).toMatch(row('Nobody has listened to yet', '1'));
});
