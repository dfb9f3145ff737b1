import { expect, test } from 'vitest';
import { unknownInSteps, unknownThings } from '../../../src/flow/checks/unknownThings.ts';
import { draftOf } from '../draftOf.ts';

const named = { calendarNames: ['office', 'shop'], calendars: {}, listNames: ['vip'] };

test('calendars and lists that are not there, wherever a flow names them', () => {
  const draft = draftOf(`start: a
steps:
  a: { hours: { calendar: ofice, open: b, closed: end } }
  b:
    branch:
      cases:
        - { when: { any: [{ list: vips }, { open: shop }, { list: vip }] }, go: end }
        - { when: { not: { holiday: warehouse } }, go: end }
        - { when: { closed: { zone: UTC, hours: {} } }, go: end }
      else: end
`);
  const found = unknownInSteps(draft, named);
  expect(found.map(({ path, message, remedy }) => [path.join('.'), message, remedy])).toEqual([
    ['steps.a.hours.calendar', 'There is no calendar `ofice`.', 'Did you mean `office`?'],
    ['steps.b.branch.cases.0.when.any.0.list', 'There is no list `vips`.', 'Did you mean `vip`?'],
    [
      'steps.b.branch.cases.1.when.not.holiday',
      'There is no calendar `warehouse`.',
      'Write a calendar `warehouse` into calendars.yaml, or another name.',
    ],
  ]);
});

test('other conditions name nothing', () => {
  expect(unknownThings([{ condition: { kind: 'anyNumber' }, path: [] }], named)).toEqual([]);
});
