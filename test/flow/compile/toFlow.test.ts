import { expect, test } from 'vitest';
import { toFlow } from '../../../src/flow/compile/toFlow.ts';
import { draftOf } from '../draftOf.ts';

const draft = draftOf('start: a\nsteps: { a: { hangup: {} } }');
const raw = { voice: 'de-DE-KatjaNeural', start: 'a', steps: {} };

test('a flow has the language of its voice, and a hash of all the rest', () => {
  const { hash, switches, ...flow } = toFlow('test', raw, draft, (json) => json);
  expect(flow).toEqual({
    name: 'test',
    voice: 'de-DE-KatjaNeural',
    language: 'de-DE',
    zone: null,
    voices: {},
    start: 'a',
    steps: { a: { kind: 'hangup', prompt: null } },
    calendars: {},
  });
  expect(switches).toEqual({});
  expect(JSON.parse(hash)).toEqual(flow);
});

test('a language that is written counts', () => {
  expect(toFlow('test', { ...raw, language: 'de-AT' }, draft, () => '').language).toBe('de-AT');
});

const hours = (...refs: readonly string[]) =>
  draftOf(
    [
      'start: a0',
      'steps:',
      ...refs.map((ref, i) => `  a${i}: { hours: { ${ref}, open: a${i + 1}, closed: end } }`),
      `  a${refs.length}: { hangup: {} }`,
    ].join('\n'),
  );
const calendar = (zone: string) => ({ zone, week: [], holidays: [] });
const calendars = { berlin: calendar('Europe/Berlin'), paris: calendar('Europe/Paris') };
const own = 'zone: Europe/Berlin, hours: {}';

test('a flow takes the calendars along that it names, and they count in its hash', () => {
  const flow = toFlow('test', raw, hours('calendar: berlin'), (json) => json, calendars);
  expect(flow.calendars).toEqual({ berlin: calendars.berlin });
  expect(JSON.parse(flow.hash)).toMatchObject({ calendars: { berlin: calendars.berlin } });
});

test.each([
  [['calendar: berlin'], 'Europe/Berlin'],
  [['calendar: berlin', own], 'Europe/Berlin'],
  [['calendar: berlin', 'calendar: paris'], null],
  [[], null],
])('the zone of %j is %j, unless another one is written', (refs, zone) => {
  const made = (written: object) =>
    toFlow('test', { ...raw, ...written }, hours(...refs), () => '', calendars).zone;
  expect(made({})).toBe(zone);
  expect(made({ zone: 'Asia/Kolkata' })).toBe('Asia/Kolkata');
});
