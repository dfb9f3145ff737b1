import { expect, test } from 'vitest';
import { welcome } from '../../../../src/local/tasks/start/welcome.ts';

const environment = {
  host: 'http://localhost:7071',
  simulator: 'http://localhost:8020',
  number: '+18005550199',
  storage: 'secret',
  key: null,
  eventGridUrl: 'https://a.example/events',
  recordingUrl: null,
  eventHeaders: {},
};

test('it tells the addresses, the number and a call to try', () => {
  const text = welcome(environment);
  expect(text).toContain('http://localhost:8020/');
  expect(text).toContain('http://localhost:7071');
  expect(text).toContain(String.raw`"{\"from\":\"+12065550100\",\"to\":\"+18005550199\"}"`);
  expect(text).not.toContain('secret');
  expect(text).not.toContain('key');
});

test('with keys it tells the key', () => {
  expect(welcome({ ...environment, key: 'abc' })).toContain('abc (header x-functions-key)');
});

test('with a real resource it tells what Event Grid needs', () => {
  const text = welcome({ ...environment, simulator: null });
  expect(text).toContain('https://a.example/events');
  expect(text).not.toContain('RecordingFileStatusUpdated');
  const recordingUrl = 'https://a.example/recordings';
  const more = welcome({ ...environment, simulator: null, recordingUrl });
  expect(more).toMatch(/RecordingFileStatusUpdated to\s+https:..a\.example\/recordings/);
  expect(text).not.toContain('curl');
});

test('with a real resource and the webhook it tells the key that deliveries carry', () => {
  const eventHeaders = { 'x-switchboard-key': 'abc' };
  const text = welcome({ ...environment, simulator: null, eventHeaders });
  expect(text).toMatch(/delivery attribute.*\s+x-switchboard-key: abc/);
  expect(welcome({ ...environment, eventHeaders })).not.toContain('abc');
});
