import { expect, test } from 'vitest';
import { type Options, parse, run } from '../../../src/admin/switch/on.ts';
import { adminWorld, audited, noon } from '../adminWorld.ts';

const plain: Options = {
  json: false,
  name: 'closed',
  until: null,
  say: '',
  zone: null,
  as: null,
  force: false,
};

test.each<{ argv: string[]; options: Partial<Options> }>([
  { argv: ['closed'], options: {} },
  { argv: ['--json', 'closed', '--force'], options: { json: true, force: true } },
  { argv: ['closed', '--until', '2h'], options: { until: { kind: 'duration', ms: 7_200_000 } } },
  {
    argv: ['closed', '--until', '18:00', '--zone', 'america/new_york'],
    options: { until: { kind: 'clock', hour: 18, minute: 0 }, zone: 'America/New_York' },
  },
  {
    argv: ['closed', '--say', ' We are closed. ', '--as', 'bob'],
    options: { say: 'We are closed.', as: 'bob' },
  },
])('$argv means $options', ({ argv, options }) => {
  expect(parse(argv)).toEqual({ ...plain, ...options });
});

test.each([
  { argv: [], says: "missing required argument 'name'" },
  { argv: ['closed', 'night'], says: 'too many arguments' },
  { argv: ['  '], says: 'Write a name of 1 to 64 characters' },
  { argv: ['closed', '--until', 'later'], says: 'Write a time of day such as 18:00' },
  { argv: ['closed', '--zone', 'Mars'], says: 'IANA' },
  { argv: ['closed', '--say', 'x'.repeat(1_001)], says: 'in 1000 characters at most' },
  { argv: ['closed', '--til', '18:00'], says: "unknown option '--til'" },
])('$argv is refused: $says', ({ argv, says }) => {
  expect(() => parse(argv)).toThrow(says);
});

test.each<{ options: Partial<Options>; lines: string[]; json: object }>([
  {
    options: {},
    lines: ['closed is on.'],
    json: { name: 'closed', on: true, until: null, say: '' },
  },
  {
    options: { until: { kind: 'clock', hour: 18, minute: 0 }, say: 'We are closed.' },
    lines: [
      'closed is on until 2026-11-21 18:00 Europe/Berlin.',
      'Callers may hear: We are closed.',
    ],
    json: { name: 'closed', on: true, until: '2026-11-21T17:00:00.000Z', say: 'We are closed.' },
  },
  {
    // Nine o'clock has passed in Berlin, so tomorrow's is meant.
    options: { until: { kind: 'clock', hour: 9, minute: 0 } },
    lines: ['closed is on until 2026-11-22 09:00 Europe/Berlin.'],
    json: { name: 'closed', on: true, until: '2026-11-22T08:00:00.000Z', say: '' },
  },
  {
    options: { until: { kind: 'clock', hour: 9, minute: 0 }, zone: 'America/New_York' },
    lines: ['closed is on until 2026-11-21 09:00 America/New_York.'],
    json: { name: 'closed', on: true, until: '2026-11-21T14:00:00.000Z', say: '' },
  },
])('$options: $lines', async ({ options, lines, json }) => {
  const world = adminWorld();
  const output = await run({ ...plain, ...options }, world.deps);
  expect(output).toEqual({ lines, json, ending: 'done' });
});

test('the switch is kept, and who turned it on', async () => {
  const world = adminWorld();
  const until = { kind: 'duration', ms: 60_000 } as const;
  await run({ ...plain, until, say: 'Closed.' }, world.deps);
  await run({ ...plain, name: 'night', as: 'bob' }, world.deps);
  expect(await world.stores.switches.all()).toEqual({
    closed: { until: noon + 60_000, say: 'Closed.' },
    night: { until: null, say: '' },
  });
  const details = { until: '2026-11-21T10:01:00.000Z', say: 'Closed.' };
  expect(await audited(world)).toEqual([
    { at: noon, who: 'ada@laptop', what: 'switch.on', subject: 'closed', details },
    { at: noon, who: 'bob', what: 'switch.on', subject: 'night', details: {} },
  ]);
});

test.each<{ options: Partial<Options>; failure: object }>([
  {
    options: { name: 'closd' },
    failure: {
      ending: 'refused',
      code: 'unknownSwitch',
      message: 'No flow asks for the switch `closd`.',
      remedy: 'Did you mean `closed`? Add --force to turn it on all the same.',
    },
  },
  {
    options: { name: 'holiday' },
    failure: {
      code: 'unknownSwitch',
      remedy: 'There are: no-outbound, closed, night. Add --force to turn it on all the same.',
    },
  },
  {
    options: { until: { kind: 'local', text: '2026-11-21T10:59:59' } },
    failure: {
      code: 'past',
      message: '--until names a time that has passed (2026-11-21 10:59 Europe/Berlin).',
    },
  },
])('$options is refused, and nothing is done', async ({ options, failure }) => {
  const world = adminWorld();
  const refused = run({ ...plain, ...options }, world.deps);
  await expect(refused).rejects.toMatchObject({ failure });
  expect(await world.stores.switches.all()).toEqual({});
  expect(await audited(world)).toEqual([]);
});

test('--force turns on what no flow asks for', async () => {
  const world = adminWorld();
  await run({ ...plain, name: 'holiday', force: true }, world.deps);
  expect(Object.keys(await world.stores.switches.all())).toEqual(['holiday']);
});
