import { expect, test } from 'vitest';
import { parse, run } from '../../../src/admin/switch/list.ts';
import { adminWorld, noon } from '../adminWorld.ts';

test.each([
  { argv: [], options: { json: false } },
  { argv: ['--json'], options: { json: true } },
])('$argv means $options', ({ argv, options }) => {
  expect(parse(argv)).toEqual(options);
});

test('an argument is refused', () => {
  expect(() => parse(['closed'])).toThrow('too many arguments');
});

test('shows every switch that is asked for or on, and until when', async () => {
  const { deps, stores } = adminWorld();
  await stores.switches.turnOn('closed', { until: noon + 3_600_000, say: 'We are closed.' });
  await stores.switches.turnOn('holiday', { until: null, say: '' });
  await stores.switches.turnOn('night', { until: noon, say: 'Its end has come.' });
  const { json, lines } = await run({ json: false }, deps);
  expect(lines).toEqual([
    'closed       on   until 2026-11-21 12:00 Europe/Berlin  support, sales       We are closed.',
    'holiday      on                                         no flow asks for it',
    'night        off                                        support',
    'no-outbound  off                                        whatever dials',
  ]);
  const until = '2026-11-21T11:00:00.000Z';
  expect(json).toEqual({
    switches: [
      { name: 'closed', on: true, until, say: 'We are closed.', flows: ['support', 'sales'] },
      { name: 'holiday', on: true, until: null, say: '', flows: [] },
      { name: 'night', on: false, until: null, say: '', flows: ['support'] },
      { name: 'no-outbound', on: false, until: null, say: '', flows: ['whatever dials'] },
    ],
  });
});

test('where no flow asks for one, all dialling can still be stopped', async () => {
  const { deps } = adminWorld({ flows: () => ({ flows: {}, routes: [] }) });
  expect((await run({ json: false }, deps)).lines).toEqual(['no-outbound  off    whatever dials']);
});
