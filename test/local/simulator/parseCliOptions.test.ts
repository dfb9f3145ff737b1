import { expect, test } from 'vitest';
import { parseCliOptions } from '../../../src/local/simulator/parseCliOptions.ts';

test('without options it is port 8020, one number, at the pace of speech', () => {
  expect(parseCliOptions([])).toMatchObject({
    port: 8020,
    isJson: false,
    simulator: {
      ...{ factor: 1, seed: 1, numbers: ['+18005550199'], subscriptions: [] },
      logDelayMs: 5000,
    },
  });
});

test('every option is taken', () => {
  const numbers = ['--number', '+18005550100', '--number', '+18005550101'];
  const webhook = 'http://localhost:7071/events';
  const rest = ['--access-key', 'a2V5', '--audience', 'guid', '--webhook', webhook, '--json'];
  const recordings = 'http://localhost:7071/recordings';
  const appUrl = 'http://localhost:7071';
  const args = [
    '--app-url',
    appUrl,
    '--port',
    '0',
    '--factor',
    '0.5',
    '--weekly-searches',
    '50',
    '--max-purchased',
    '10',
    '--seed',
    '7',
    '--workspace',
    '99999999-2222-4333-8444-555555555555',
    '--log-delay',
    '60000',
    ...numbers,
    ...rest,
    '--recording-webhook',
    recordings,
  ];
  expect(parseCliOptions(args)).toEqual({
    port: 0,
    isJson: true,
    simulator: {
      accessKey: 'a2V5',
      audience: 'guid',
      appUrl,
      factor: 0.5,
      weeklySearches: 50,
      maxPurchasedNumbers: 10,
      seed: 7,
      workspaceId: '99999999-2222-4333-8444-555555555555',
      logDelayMs: 60_000,
      numbers: ['+18005550100', '+18005550101'],
      subscriptions: [
        {
          name: 'incoming-call',
          endpoint: webhook,
          eventTypes: ['Microsoft.Communication.IncomingCall'],
          schema: 'eventGrid',
        },
        {
          name: 'recording-ready',
          endpoint: recordings,
          eventTypes: ['Microsoft.Communication.RecordingFileStatusUpdated'],
          schema: 'eventGrid',
        },
      ],
    },
  });
});

test.each([
  [['--port', '70000'], '--port must be a number from 0 to 65535, not "70000".'],
  [['--port', '80.5'], '--port must be a whole number'],
  [['--port', ''], '--port must be a number'],
  [['--factor', '-1'], '--factor'],
  [['--weekly-searches', '-1'], '--weekly-searches'],
  [['--max-purchased', 'many'], '--max-purchased'],
  [['--number', '555'], '--number must be in E.164 form'],
  [['--webhook', 'localhost'], '--webhook must be an http or https address'],
  [['--recording-webhook', 'localhost'], '--recording-webhook must be an http or https address'],
  [['--workspace', 'mine'], '--workspace must be a GUID, not "mine".'],
  [['--log-delay', '1.5'], '--log-delay must be a whole number'],
  [['--app-url', 'localhost'], '--app-url must be an http or https address'],
  [['--unknown'], '--unknown'],
  [['positional'], 'positional'],
])('%j is refused', (args, message) => {
  expect(() => parseCliOptions(args)).toThrow(message);
});
