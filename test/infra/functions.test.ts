import { expect, test } from 'vitest';
import { logCategories } from '../../src/report/queries/logCategories.ts';
import { appCode, foundIn, listIn, namesIn, templateOf } from './templates.ts';

/** The categories of logs that the service has, as its list names them (2026-08). */
const known = [
  ...['AuthOperational', 'CallAutomationMediaSummary', 'CallAutomationOperational'],
  ...['CallAutomationStreamingUsage', 'CallClientMediaStatsTimeSeries', 'CallClientOperations'],
  ...['CallClientServiceRequestAndOutcome', 'CallClosedCaptionsSummary', 'CallDiagnostics'],
  ...['CallDiagnosticsUpdates', 'CallRecordingOperational', 'CallRecordingSummary', 'CallSummary'],
  ...['CallSummaryUpdates', 'CallSurvey', 'CallingMetrics', 'Usage'],
];

const functions = namesIn('src/functions').map((file) => file.replace('.ts', ''));
const app = templateOf('modules/app.bicep');
const subscriptions = templateOf('modules/subscriptions.bicep');

test('what is kept warm by name is a function', () => {
  const warm = foundIn(app, /'function:(\w+)'/g);
  expect(warm).toEqual(['callTimer', 'incomingCall']);
  expect(functions).toEqual(expect.arrayContaining([...warm]));
});

test('what Event Grid delivers to is a function, and takes the events that it is sent', () => {
  const told = foundIn(subscriptions, /trigger\('(\w+)'/g);
  expect(told).toEqual(['incomingCall', 'recordingReady']);
  expect(functions).toEqual(expect.arrayContaining([...told]));
  const types = foundIn(subscriptions, /'(Microsoft\.Communication\.\w+)'/g);
  expect(types).toHaveLength(2);
  for (const type of types) expect(appCode()).toContain(`'${type}'`);
});

test('a call is announced while it rings, a recording as long as its file is kept', () => {
  expect(subscriptions).toContain('{ maxDeliveryAttempts: 2, eventTimeToLiveInMinutes: 1 }');
  expect(subscriptions).toContain('{ maxDeliveryAttempts: 30, eventTimeToLiveInMinutes: 1440 }');
});

test('the service writes down what the report reads, in categories that there are', () => {
  const categories = listIn(templateOf('modules/callLogs.bicep'), 'categories');
  expect(known).toEqual(expect.arrayContaining([...categories]));
  expect(categories).toEqual(expect.arrayContaining([...new Set(Object.values(logCategories))]));
});
