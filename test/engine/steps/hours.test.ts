import { describe, expect, test } from 'vitest';
import type { Instant } from '../../../src/engine/ids.ts';
import { pauseAfterConnectMs } from '../../../src/engine/limits.ts';
import { enterHours } from '../../../src/engine/steps/hours.ts';
import type { HoursStep } from '../../../src/flow/ruleStep.ts';
import { calendarFrom } from '../calendarFrom.ts';
import { say } from '../commands.ts';
import { connected, promptEnded } from '../events.ts';
import { flowFrom } from '../flowFrom.ts';
import { given } from '../given.ts';
import { to } from '../sampleFlow.ts';
import { sceneFor } from '../sceneFor.ts';

const flow = flowFrom(`
start: hours
steps:
  hours:
    hours:
      zone: Europe/Berlin
      hours: { mon-fri: "08:00-17:00" }
      holidays: [{ date: 12-25 }]
      open: welcome
      closed: night
      holiday: christmas
  welcome: { say: "Welcome." }
  night: { say: "Nobody is there." }
  christmas: { say: { prompt: "Merry Christmas.", go: hours } }
`);

describe('a call is sent on as soon as it comes', () => {
  test.each([
    ['by day', '2026-11-16T09:00:00Z', 'Welcome.'],
    ['by night', '2026-11-16T19:00:00Z', 'Nobody is there.'],
    ['on a holiday', '2026-12-25T09:00:00Z', 'Merry Christmas.'],
  ])('%s', (_, time, words) => {
    given(flow, { at: Date.parse(time) as Instant })
      .when(connected())
      .then(say(words));
  });

  test('and the moment of the decision counts, not that of the call', () => {
    const at = Date.parse('2026-12-25T22:59:57.500Z') as Instant;
    const { when } = given(flow, { at }).after(connected());
    when(promptEnded()).then(say('Merry Christmas.'));
    const later = given(flow, { at: (at + 1000) as Instant }).after(connected());
    later.when(promptEnded()).then(say('Nobody is there.'));
  });

  test('the silence of a line that has only just opened is left to the first prompt', () => {
    const { commands } = given(flow).when(connected());
    expect(commands).toMatchObject([{ speech: { pauseMs: pauseAfterConnectMs } }]);
  });
});

test('a holiday goes the way of what is closed, unless it has its own', () => {
  const calendar = calendarFrom('{ zone: UTC, hours: {}, holidays: [{ date: 12-25 }] }');
  const step: HoursStep = {
    kind: 'hours',
    calendar,
    open: to('a'),
    closed: to('b'),
    holiday: null,
  };
  const scene = sceneFor(flow, flow.start, 3);
  const christmas = Date.parse('2026-12-25T09:00:00Z') as Instant;
  expect(enterHours(step, scene, christmas)).toEqual({ kind: 'go', target: 'b' });
  const own = { ...step, holiday: to('c') };
  expect(enterHours(own, scene, christmas)).toEqual({ kind: 'go', target: 'c' });
});

test('a calendar of the flow goes by its name', () => {
  const step: HoursStep = {
    kind: 'hours',
    calendar: 'office',
    open: to('a'),
    closed: to('b'),
    holiday: null,
  };
  const office = calendarFrom('{ zone: UTC, hours: { mon-sun: "00:00-24:00" } }');
  const scene = sceneFor({ ...flow, calendars: { office } }, flow.start, 3);
  expect(enterHours(step, scene, scene.call.createdAt)).toEqual({ kind: 'go', target: 'a' });
});
