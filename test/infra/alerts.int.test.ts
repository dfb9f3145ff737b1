import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { createKustoChecker } from '../report/queries/kustoChecker.ts';
import { telemetryTables } from '../report/queries/telemetryTables.ts';
import { foundIn, namesIn, readProject, templateOf } from './templates.ts';

const alerts = templateOf('modules/alerts.bicep');
const topicAlerts = templateOf('modules/topicAlerts.bicep');
const operations = readProject('docs/operations.md');
const telemetry = readProject('docs/telemetry.md');

const check = createKustoChecker({
  ...telemetryTables,
  // Failed deliveries of Event Grid, as its reference lists the columns that we read.
  AegDeliveryFailureLogs: { TimeGenerated: 'datetime', Message: 'string', _ResourceId: 'string' },
});

const placeholders: Readonly<Record<string, string>> = {
  timeZone: 'Europe/Berlin',
  openFrom: '8',
  openUntil: '18',
};

const files = namesIn('infra/alerts');
const textOf = (file: string): string =>
  readFileSync(path.join(import.meta.dirname, '../../infra/alerts', file), 'utf8').replace(
    /\{(\w+)\}/g,
    (whole, name) => placeholders[name] ?? whole,
  );

/** What the rule of a query compares with its limit. */
const measureOf = (file: string): string => {
  const [, measure = ''] =
    new RegExp(`alerts/${file}'[^}]*?measure: '(\\w+)'`).exec(alerts) ??
    /query: silence\s+measure: '(\w+)'/.exec(alerts) ??
    [];
  return measure;
};

test.each(files)(
  '%s is right by the language service, and gives what the rule compares',
  (file) => {
    const { problems, columns } = check(textOf(file));
    expect(problems).toEqual([]);
    expect(columns[measureOf(file)]).toMatch(/^(long|int|real)$/);
  },
);

test.each(files)('a name in %s cannot be misspelt', (file) => {
  const code = textOf(file).replace(/\/\/.*$/gm, '');
  const known =
    /\b(TimeGenerated|Message|SeverityLevel|ItemCount|AppTraces|AegDeliveryFailureLogs)\b/g;
  const used = foundIn(code, new RegExp(known.source, 'g'));
  expect(used.length).toBeGreaterThan(1);
  for (const name of used) {
    expect(
      check(code.replaceAll(new RegExp(`\\b${name}\\b`, 'g'), `${name}x`)).problems,
      name,
    ).not.toEqual([]);
  }
});

test.each(files)('the lines that %s asks for are written', (file) => {
  const code = textOf(file).replace(/\/\/.*$/gm, '');
  const asked = foundIn(code, /(?:message\)|what) (?:== |in \()"([^"]+)"/g);
  for (const line of asked) expect(telemetry).toContain(`\`${line}\``);
  const fields = foundIn(code, /line\.(\w+)/g).filter((name) => name !== 'message');
  for (const field of fields) expect(telemetry).toContain(`\`${field}\``);
});

test('every query is of a rule, and every placeholder is filled in', () => {
  expect(foundIn(alerts, /alerts\/(\w+\.kql)'/g)).toEqual([...files].sort());
  const asked = files.flatMap((file) => foundIn(readProject(`infra/alerts/${file}`), /\{(\w+)\}/g));
  expect([...asked].sort()).toEqual(Object.keys(placeholders).sort());
  expect(alerts).toContain('var opening = { timeZone: timeZone, openFrom');
});

test('whoever is woken finds what to do', () => {
  const keys = [...foundIn(alerts, /key: '(\w+)'/g), ...foundIn(topicAlerts, /key: '(\w+)'/g)];
  expect(keys).toHaveLength(10);
  for (const key of keys) expect(operations).toMatch(new RegExp(`^### ${key}$`, 'm'));
});
