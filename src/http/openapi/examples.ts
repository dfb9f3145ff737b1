import { Refusal } from '../../calls/refusal.ts';
import { RequestError } from '../requestError.ts';
import { toProblem } from '../toProblem.ts';

const suppressed = toProblem(
  new Refusal(
    'doNotCall',
    'to',
    'The number has been on the do-not-call list since 2026-11-20: pressed 9',
  ),
  'doNotCall',
);
const message = 'There is no property "form"; did you mean "from"?';
const invalid = toProblem(
  new RequestError('badRequest', message, [{ field: 'form', message }]),
  'badRequest',
);

/** Examples of the contract; a test reads them by the schemas that they are for. */
export const examples = {
  callRequest: {
    to: '+12065550123',
    flow: 'appointment-reminder',
    variables: { name: 'Ada', when: 'tomorrow at ten' },
    window: { hours: '09:00-18:00', days: 'mon-fri' },
    retry: { on: ['busy', 'noAnswer', 'machine'], attempts: 3, interval: '15m', backoff: 2 },
    maxLength: '5m',
    statusUrl: 'https://clinic.example/hooks/calls',
    reference: 'appointment 4711',
  },
  batchRequest: {
    calls: [
      {
        idempotencyKey: 'reminder-4711-1',
        to: '+12065550123',
        flow: 'appointment-reminder',
        variables: { name: 'Ada', when: 'tomorrow at ten' },
      },
      {
        idempotencyKey: 'reminder-4712-1',
        to: '+12065550124',
        flow: 'appointment-reminder',
        variables: { name: 'Grace', when: 'tomorrow at eleven' },
      },
    ],
  },
  placed: { id: 'aZ09_-aZ09_-aZ09_-aZ09', status: 'dialing' },
  preview: {
    wouldDial: true,
    dialAt: '2026-11-27T17:00:00.000Z',
    why: 'window',
    from: '+18005550199',
    cost: {
      currency: 'USD',
      perMinute: 0.013,
      atMost: 0.065,
      destination: 'United States',
      ratesOf: '2026-11-01',
    },
  },
  batchResult: {
    accepted: 1,
    refused: 1,
    results: [
      {
        idempotencyKey: 'reminder-4711-1',
        status: 202,
        call: { id: 'aZ09_-aZ09_-aZ09_-aZ09', status: 'scheduled' },
      },
      {
        idempotencyKey: 'reminder-4712-1',
        status: suppressed.status,
        problem: suppressed,
      },
    ],
  },
  call: {
    id: 'aZ09_-aZ09_-aZ09_-aZ09',
    direction: 'outbound',
    status: 'ended',
    outcome: 'completed',
    flow: 'appointment-reminder',
    from: '+18005550199',
    to: '+12065550123',
    createdAt: '2026-11-27T17:00:00.000Z',
    connectedAt: '2026-11-27T17:00:09.000Z',
    endedAt: '2026-11-27T17:00:41.000Z',
    client: 'clinic',
    reference: 'appointment 4711',
    attempt: 1,
    answeredBy: 'person',
    variables: { name: 'Ada', when: 'tomorrow at ten', answer: 'confirmed' },
  },
  suppressionRequest: { reason: 'asked by mail on 2026-11-20' },
  suppression: {
    number: '+12065550123',
    since: '2026-11-20T10:00:00.000Z',
    reason: 'asked by mail on 2026-11-20',
    by: 'crm',
  },
  problem: invalid,
  reportRequest: { day: 'today' },
  reportAsked: {
    day: '2026-11-21',
    status: 'building',
    href: '/api/reports/2026-11-21.html',
  },
  reportList: {
    reports: [
      {
        day: '2026-11-21',
        status: 'final',
        generatedAt: '2026-11-22T06:05:00.000Z',
        headline: { calls: 412, answered: 398, abandoned: 21 },
        files: {
          html: '/api/reports/2026-11-21.html',
          json: '/api/reports/2026-11-21.json',
          csv: '/api/reports/2026-11-21.csv',
        },
        link: 'https://contoso.azurewebsites.net/api/links/eyJhbGciOiJIUzI1NiJ9.e30.x',
        linkExpires: '2026-11-29T06:05:00.000Z',
      },
    ],
  },
  health: { status: 'ok' },
} as const;
