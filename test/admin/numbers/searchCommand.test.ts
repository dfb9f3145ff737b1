import { expect, test } from 'vitest';
import { wantedFrom, withSearchOptions } from '../../../src/admin/numbers/searchCommand.ts';
import { quietCommand } from '../../../src/admin/quietCommand.ts';

const us = { country: 'US', type: 'geographic' } as const;

const optionsOf = (...argv: readonly string[]) =>
  withSearchOptions(quietCommand('x')).parse(argv, { from: 'user' }).opts();

test('who asks for nothing special gets one number of an application for calls', () => {
  expect(wantedFrom(us, optionsOf())).toEqual({
    ...{ ...us, assignment: 'application', calling: 'inbound+outbound', sms: 'none' },
    ...{ areaCode: null, state: null, city: null, quantity: 1 },
  });
});

test('all that can be asked for', () => {
  const given = optionsOf(
    ...['--area-code', '206', '--state', 'WA', '--city', 'Seattle', '--calling', 'none'],
    ...['--sms', 'outbound', '--quantity', '3', '--assignment', 'person'],
  );
  expect(wantedFrom(us, given)).toEqual({
    ...{ ...us, assignment: 'person', calling: 'none', sms: 'outbound' },
    ...{ areaCode: '206', state: 'WA', city: 'Seattle', quantity: 3 },
  });
});

test.each([
  { argv: ['--quantity', '0'], says: 'from 1 to 100' },
  { argv: ['--quantity', '101'], says: 'from 1 to 100' },
  { argv: ['--area-code', 'x'], says: 'digits alone' },
  { argv: ['--calling', 'both'], says: 'inbound+outbound' },
])('$argv is refused', ({ argv, says }) => {
  expect(() => optionsOf(...argv)).toThrow(says);
});
