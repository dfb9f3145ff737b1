import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { type Report, reportSchema } from '../../src/report/report.ts';
import { type CallResource, type ScriptStep, until, useHouse } from './house.ts';

const house = useHouse();
const today = (): string => new Date().toISOString().slice(0, 'YYYY-MM-DD'.length);

const engineers = ['+14255550111', '+14255550112', '+14255550113'];
const onCall = '+18005550172';
const technical = '+18005551002';
let callers = 0;

/** Somebody new calls and does as the script says. */
const calls = async (times: number, script: readonly ScriptStep[], to?: string) => {
  const legs: string[] = [];
  for (let n = 0; n < times; n += 1) {
    callers += 1;
    legs.push(await house.dial(script, `+1206555${String(1000 + callers)}`, to));
  }
  return Promise.all(legs.map((leg) => house.ended(leg)));
};

/** A service asks for a call to somebody who does as the handset says. */
const asks = async (key: string, handset: object) => {
  callers += 1;
  const to = `+1206555${String(1000 + callers)}`;
  await house.simulate('PUT', `/_sim/handsets/${to}`, handset);
  const response = await house.api('POST', '/api/calls', {
    headers: { 'idempotency-key': key },
    body: {
      ...{ to, flow: 'appointment-reminder', variables: { name: 'Ada', when: 'ten' } },
    },
  });
  expect(response.status).toBe(202);
};

const builtReport = async (): Promise<Report> => {
  const since = Date.now();
  const asked = await house.api('POST', '/api/reports', { body: { day: 'today' } });
  expect(asked.status).toBe(202);
  const read = async () => {
    const response = await house.api('GET', `/api/reports/${today()}.json`);
    return response.ok ? reportSchema.parse(await response.json()) : null;
  };
  const report = await until(read, (one) => one !== null && Date.parse(one.generatedAt) >= since);
  if (report === null) throw new Error('there is no report');
  return report;
};

const isOver = (all: readonly CallResource[]): boolean =>
  all.length === 20 && all.every(({ status }) => status === 'ended');

test('after twenty calls of known kinds every figure is what was done', async () => {
  for (const number of [...engineers, technical]) {
    await house.simulate('PUT', `/_sim/handsets/${number}`, { behaviour: 'unreachable' });
  }
  const menu = { hear: 'For billing' };
  await calls(6, [menu, { press: '1' }]);
  await calls(3, [menu, { press: '9' }, { hear: 'Invalid' }, { press: '3' }]);
  await calls(3, [menu, { hangup: true }]);
  await calls(2, [menu, { press: '2' }]);
  await calls(
    2,
    [{ hear: 'after the tone' }, { wait: 1000 }, { say: 'It is broken.' }, { hear: 'passed on' }],
    onCall,
  );
  await asks('busy-1', { behaviour: 'busy' });
  await asks('busy-2', { behaviour: 'busy' });
  await asks('gone', { behaviour: 'unreachable' });
  await asks('there', {
    behaviour: 'answer',
    script: [{ hear: 'press 1' }, { press: '1' }, { hear: 'press 1' }, { press: '1' }],
  });
  const listed = await until(house.listed, isOver);
  const report = await until(builtReport, ({ messages }) => messages.voicemails === 2);

  const outcomes = Object.fromEntries(
    Object.entries(Object.groupBy(listed, ({ outcome = '' }) => outcome)).map(([name, some]) => [
      name,
      some?.length,
    ]),
  );
  expect(outcomes).toMatchObject({ transferred: 9, abandoned: 3, busy: 2, unreachable: 1 });
  const { headline, inbound, outbound, people, messages, menus, asked, service } = report;
  expect(headline).toMatchObject({
    ...{ calls: 20, inbound: 16, outbound: 4, answered: 17, abandoned: 3, transferred: 9 },
    ...{ busy: 2, failed: 1, answerRate: 1, containment: 4 / 16, voicemailsWaiting: 2 },
  });
  expect({ ...inbound.outcomes }).toEqual({ abandoned: 3, completed: 4, transferred: 9 });
  expect(outbound).toMatchObject({ calls: 4, answered: 1, busy: 2, failed: 1 });
  expect(people).toMatchObject({ answered: 16, transferred: 9, contained: 4 });
  expect(messages).toMatchObject({ voicemails: 2, voicemailsWaiting: 2, callbacks: 0 });
  expect(menus.find(({ flow }) => flow === 'contoso-support')).toMatchObject({
    ...{ answers: 14, noMatch: 3, noInput: 0 },
    choices: [
      { key: '1', times: 6 },
      { key: '3', times: 3 },
      { key: '2', times: 2 },
    ],
  });
  expect(asked).toMatchObject({ asked: 4, reached: 1, machine: 0, refused: 0 });
  expect(report.hours.reduce((sum, hour) => sum + hour.inbound + hour.outbound, 0)).toBe(20);
  expect(service.headline).toMatchObject({ state: 'here', value: { calls: 20 } });
  expect(service.reconciliation).toMatchObject({ state: 'here', value: { onlyInLogs: 0 } });
  expect(service.operations).toMatchObject({ state: 'here' });

  const csv = await (await house.api('GET', `/api/reports/${today()}.csv`)).text();
  const lines = parse(csv, { columns: true, bom: true }) as readonly Record<string, string>[];
  expect(lines).toHaveLength(20);
  // What belongs to the day and to no call.
  const ofDay =
    report.cost.state === 'here'
      ? report.cost.value.lines.filter(({ kind }) => kind === 'lease' || kind === 'logs')
      : [];
  expect(ofDay.find(({ kind }) => kind === 'logs')?.amount).toBeGreaterThan(0);
  const sum = [
    ...lines.map(({ amount }) => Number(amount)),
    ...ofDay.map((one) => one.amount ?? 0),
  ];
  const total = sum.reduce((all, amount) => all + amount, 0);
  expect(Math.abs(total - (headline.cost ?? 0))).toBeLessThan(0.00001);
  const page = await (await house.api('GET', `/api/reports/${today()}.html`)).text();
  expect(page).toContain('<dt>Calls</dt><dd><b>20</b>');
  const { reports } = (await (await house.api('GET', '/api/reports')).json()) as {
    reports: readonly Readonly<{ link: string }>[];
  };
  expect(await (await fetch(reports[0]?.link ?? '')).text()).toBe(page);
});

test('a day to come and a report that is not there are refused in words', async () => {
  const future = await house.api('POST', '/api/reports', { body: { day: '2099-01-01' } });
  expect([future.status, await future.json()]).toMatchObject([400, { field: 'day' }]);
  const none = await house.api('GET', '/api/reports/2020-01-01.html');
  expect([none.status, await none.json()]).toMatchObject([404, { code: 'unknownReport' }]);
});
