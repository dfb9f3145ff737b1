import { expect, test } from 'vitest';
import { calendars } from '../../../../src/admin/doctor/checks/calendars.ts';
import type { Instant } from '../../../../src/engine/ids.ts';
import type { Calendar, Holiday } from '../../../../src/flow/calendar.ts';
import type { Flow, FlowId } from '../../../../src/flow/flow.ts';
import { flowAsking } from '../../flowAsking.ts';
import { patientOf } from '../patientOf.ts';
import { told } from '../told.ts';

const now = Date.parse('2026-11-26T10:00:00Z') as Instant;
const on = (year: number | null, month: number, day: number): Holiday => ({
  ...{ year, month, day, name: 'a day', open: [] },
});
const having = (...holidays: Holiday[]): Calendar => ({ zone: 'UTC', week: [], holidays });

test.each<{ what: string; holidays: Holiday[]; says: RegExp }>([
  { what: 'one that comes every year', holidays: [on(null, 1, 1)], says: /^ok: Every calendar/ },
  { what: 'one in February', holidays: [on(2026, 12, 25), on(2027, 2, 1)], says: /^ok/ },
  {
    what: 'none after the next two months',
    holidays: [on(2026, 12, 25), on(2027, 1, 1)],
    says: /^warning: The last holiday of the calendar office is 2027-01-01.*\| .*npm run build$/,
  },
  { what: 'none at all', holidays: [], says: /^warning: The calendar office has no holidays/ },
])('$what', ({ holidays, says }) => {
  const found = calendars.judge({ now, calendars: new Map([['office', having(...holidays)]]) });
  expect(told(found)).toEqual([expect.stringMatching(says)]);
});

test('without a calendar there is nothing to say', () => {
  expect(told(calendars.judge({ now, calendars: new Map() }))).toEqual([
    'ok: Nothing asks for a calendar.',
  ]);
});

test('calendars are those of flows and routes, named ones only if they are asked', async () => {
  const office = having(on(null, 1, 1));
  const inline = having();
  const flow = Object.values(flowAsking('support'))[0] as Flow;
  const hours = { kind: 'hours', calendar: inline, open: 'end', closed: 'end', holiday: 'end' };
  const set = {
    flows: { support: { ...flow, steps: { clock: hours } } } as Record<FlowId, never>,
    routes: [
      {
        match: [{ kind: 'calendar', calendar: 'office', is: 'closed' }],
        action: { kind: 'ignore' },
      } as const,
    ],
    calendars: { office, unused: having() },
    lists: {},
  };
  const gathered = await calendars.gather(
    patientOf({ flows: () => set }),
    new AbortController().signal,
  );
  expect([...gathered.calendars]).toEqual([
    ['office', office],
    ['support.yaml, step clock', inline],
  ]);
});
