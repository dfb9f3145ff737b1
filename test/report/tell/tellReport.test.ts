import { expect, test } from 'vitest';
import type { WebAnswer, WebCall } from '../../../src/calls/webClient.ts';
import type { Instant } from '../../../src/engine/ids.ts';
import { type TellDeps, tellReport } from '../../../src/report/tell/tellReport.ts';
import { createMemoryReportIndex } from '../../store/memoryReports.ts';
import { fullReport } from '../reports.ts';

const answered = (status: number): WebAnswer => ({
  ...{ kind: 'answered', status, contentType: null, retryAfterMs: null, body: '' },
});
const url = 'https://hooks.example/report';
const report = fullReport();

const given = (answers: readonly WebAnswer[], part: Partial<TellDeps> = {}) => {
  const sent: WebCall[] = [];
  const logged: string[] = [];
  const deps: TellDeps = {
    reports: createMemoryReportIndex(),
    urls: { webhook: url, teams: 'https://teams.example/flow?sig=secret' },
    web: {
      send: async (call) => {
        sent.push(call);
        return answers[sent.length - 1] ?? answered(202);
      },
    },
    sign: (id) => ({ 'webhook-id': id }),
    linkTo: async (linked) => ({
      url: `https://app.example/${linked.kind === 'report' ? linked.day : ''}`,
      until: 5_000 as Instant,
    }),
    log: (_, message, fields) => void logged.push(`${message} ${JSON.stringify(fields)}`),
    now: () => 1_000 as Instant,
    ...part,
  };
  return { deps, sent, logged };
};

test('each channel is told once, whatever repeats', async () => {
  const { deps, sent } = given([]);
  await Promise.all([tellReport(deps, report), tellReport(deps, report)]);
  await tellReport(deps, report);
  expect(sent.map((call) => call.url).toSorted()).toEqual([
    url,
    'https://teams.example/flow?sig=secret',
  ]);
  const webhook = sent.find((call) => call.url === url);
  expect(webhook?.headers).toMatchObject({ 'webhook-id': 'msg_report_2026-11-21' });
  expect(JSON.parse(webhook?.body ?? '')).toMatchObject({
    ...{ type: 'report.ready', data: { link: 'https://app.example/2026-11-21' } },
  });
  const teams = sent.find((call) => call.url !== url);
  expect(teams?.headers['webhook-id']).toBeUndefined();
  expect(teams?.body).toContain('AdaptiveCard');
});

test('who could not be told is told the next time, and no address stands in the log', async () => {
  const { deps, sent, logged } = given([answered(500), answered(200), answered(200)]);
  await expect(tellReport(deps, report)).rejects.toThrow('could not be told: it answered 500');
  await tellReport(deps, report);
  await tellReport(deps, report);
  expect(sent).toHaveLength(3);
  expect(logged.join()).not.toContain('example');
});

test('nobody is told where no address is set', async () => {
  const { deps, sent } = given([], { urls: { webhook: null, teams: null } });
  await tellReport(deps, report);
  expect(sent).toEqual([]);
});
