import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { stepNames } from '../../src/local/tasks/deploy/steps.ts';
import { shards } from '../../src/store/shardOf.ts';

const root = path.join(import.meta.dirname, '..', '..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const text = read('docs/deploy.md');

const [, table = ''] = /<!-- cost -->\n([\s\S]*?)<!-- \/cost -->/.exec(text) ?? [];
const rows = table
  .split('\n')
  .slice(2)
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter((cells) => cells.length > 5);

const numberIn = (cell = ''): number => Number(/[\d,.]+/.exec(cell)?.[0]?.replaceAll(',', ''));
const rowOf = (beginning: string): readonly string[] =>
  rows.find(([, what]) => what?.startsWith(beginning)) ?? [];

const secondsPerMonth = 30 * 24 * 3_600;
const memoryGb = 0.5;

/** How often a schedule comes round: every so many seconds, or once an hour. */
const secondsOf = (schedule: string): number =>
  Number(/^\*\/(\d+) \* \* \* \* \*$/.exec(schedule)?.[1] ?? 3_600);

const runs = Object.fromEntries(
  readdirSync(path.join(root, 'src', 'functions')).flatMap((file) => {
    const [, schedule] = /schedule: '([^']+)'/.exec(read(`src/functions/${file}`)) ?? [];
    if (schedule === undefined) return [];
    return [[file.replace('.ts', ''), secondsPerMonth / secondsOf(schedule)]];
  }),
);

test('the runs of the timers are those of their schedules', () => {
  const [, what = '', quantity] = rowOf('executions');
  for (const [name, count] of Object.entries(runs)) {
    expect(what).toContain(`\`${name}\` ${count.toLocaleString('en')}`);
  }
  const all = Object.values(runs).reduce((sum, count) => sum + count, 0);
  expect(numberIn(quantity)).toBe(all);
  expect(numberIn(rowOf('their time')[2])).toBe(all * memoryGb);
});

test('so are the requests that sweeping makes, and the instances that are warm', () => {
  const { sweepCalls = 0, sweepQueues = 0 } = runs;
  expect(numberIn(rowOf('requests to tables')[2])).toBe(
    sweepCalls * shards.length * 2 + sweepQueues,
  );
  for (const name of ['one instance of `http`', 'one instance of `incomingCall`']) {
    expect(numberIn(rowOf(name)[2])).toBe(secondsPerMonth * memoryGb);
  }
});

test('alerts are counted', () => {
  const alerts = read('infra/modules/alerts.bicep');
  const often = alerts.match(/every: 'PT5M'/g)?.length;
  const all = alerts.match(/every: '/g)?.length ?? 0;
  expect(numberIn(rowOf('alerts on logs, every 5 minutes')[2])).toBe(often);
  expect(numberIn(rowOf('alerts on logs, every 15')[2])).toBe(all - (often ?? 0));
  expect(numberIn(rowOf('alerts on metrics')[2])).toBe(
    read('infra/modules/topicAlerts.bicep').match(/metric: '/g)?.length,
  );
});

const perOf = (price: string): number =>
  /million/.test(price) ? 1e6 : /10,000/.test(price) ? 1e4 : 1;

const amountOf = ([, , quantity, free, price = '']: readonly string[]): number =>
  (Math.max(0, numberIn(quantity) - numberIn(free)) * numberIn(price)) / perOf(price);

test('every amount is quantity times price, and the sum is their sum', () => {
  const lines = rows.filter(([, what]) => !what?.startsWith('**'));
  for (const line of lines)
    expect([line[1], numberIn(line[5])]).toEqual([line[1], Number(amountOf(line).toFixed(2))]);
  const sum = lines.reduce((all, line) => all + numberIn(line[5]), 0);
  expect(numberIn(rowOf('**all')[5])).toBe(Number(sum.toFixed(2)));
  const warm = numberIn(rowOf('one instance of `http`')[5]);
  expect(text).toContain(`it is ${(sum - 2 * warm).toFixed(2)},`);
  expect(text).toContain(`${(sum - warm).toFixed(2)}. A production`);
});

test('the steps are those of the command, in order', () => {
  const [, steps = ''] = /\| step \| does [\s\S]*?\n((?:\|.*\n)+)/.exec(text) ?? [];
  expect([...steps.matchAll(/^\| `(\w+)`/gm)].map(([, step]) => step)).toEqual(stepNames);
});
