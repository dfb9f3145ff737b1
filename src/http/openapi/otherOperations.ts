import { examples } from './examples.ts';
import type { Operation } from './operation.ts';

const none = { parameters: [], body: null, problems: [], description: '' } as const;
const suppressions = { path: '/suppressions/{number}', tag: 'do not call' } as const;
const sound = { description: 'The sound.', media: 'audio/wav' } as const;

const suppressionOperations: readonly Operation[] = [
  {
    ...{ ...none, ...suppressions, id: 'suppressNumber', method: 'put' },
    summary: 'Put a number on the do-not-call list',
    description: 'Nothing of this system dials it from then on. The first reason stands.',
    scopes: ['place'],
    parameters: ['number'],
    body: {
      description: 'Why; may be left out.',
      schema: 'SuppressionRequest',
      example: examples.suppressionRequest,
      required: false,
    },
    answers: {
      200: {
        description: 'It is on the list.',
        schema: 'Suppression',
        example: examples.suppression,
      },
    },
    problems: ['badRequest', 'notJson', 'tooLarge'],
  },
  {
    ...{ ...none, ...suppressions, id: 'getSuppression', method: 'get' },
    summary: 'See whether and why a number must not be called',
    description: 'The list keeps hashes of numbers only: it can be asked, not read.',
    scopes: ['place'],
    parameters: ['number'],
    answers: {
      200: {
        description: 'It is on the list.',
        schema: 'Suppression',
        example: examples.suppression,
      },
    },
    problems: ['badRequest', 'notSuppressed'],
  },
  {
    ...{ ...none, ...suppressions, id: 'unsuppressNumber', method: 'delete' },
    summary: 'Take a number off the do-not-call list',
    description: 'The same again changes nothing. Who did it is noted.',
    scopes: ['admin'],
    parameters: ['number'],
    answers: { 204: { description: 'It is not on the list.' } },
    problems: ['badRequest'],
  },
];

const recordingOperations: readonly Operation[] = [
  {
    ...{ ...none, id: 'getRecording', method: 'get', path: '/calls/{id}/recordings/{n}' },
    tag: 'recordings',
    summary: 'Hear a recording',
    description: 'Who asked is noted before anything is handed out.',
    scopes: ['read-own', 'read-all'],
    parameters: ['id', 'n', 'Range'],
    answers: { 200: sound, 206: { ...sound, description: 'The part that was asked for.' } },
    problems: ['unknownCall', 'unknownRecording', 'badRange'],
  },
  {
    ...{ ...none, id: 'openLink', method: 'get', path: '/links/{token}' },
    tag: 'recordings',
    summary: 'Open a link for whoever has it',
    description: 'A link is signed and expires.',
    scopes: null,
    parameters: ['token', 'Range'],
    answers: { 200: sound, 206: { ...sound, description: 'The part that was asked for.' } },
    problems: ['unknownLink', 'expiredLink', 'badRange'],
  },
];

const providerOperations: readonly Operation[] = [
  {
    ...{ ...none, id: 'getPrompt', method: 'get', path: '/prompts/{name}', tag: 'provider' },
    summary: 'Fetch the audio of a prompt',
    description: 'By its name, which holds a hash of what is in it.',
    scopes: null,
    parameters: ['name'],
    answers: { 200: sound, 304: { description: 'It has not changed.' } },
    problems: ['unknownPrompt'],
  },
  {
    ...{ ...none, id: 'callEvents', method: 'post', tag: 'provider' },
    path: '/callbacks/{id}/{attempt}/{token}',
    summary: 'Tell what happens to a call',
    description:
      'For the provider of telephony alone: its signature is checked, and the token of the ' +
      'address.',
    scopes: null,
    parameters: ['id', 'attempt', 'token'],
    body: { description: 'Events of the provider.', media: 'application/json', required: true },
    answers: { 200: { description: 'They are taken.' } },
    problems: ['unauthorized', 'notJson', 'tooLarge'],
  },
  {
    ...{ ...none, id: 'eventGridWebhook', method: 'post', path: '/events', tag: 'provider' },
    summary: 'Tell of incoming calls and finished recordings',
    description:
      'For Event Grid alone: a key of its subscription, in the header `x-switchboard-key`, or ' +
      'its token is checked. A question of Event Grid whether it may deliver here is answered.',
    scopes: null,
    body: {
      description: 'Events in either schema, one or a list of them.',
      media: 'application/json',
      required: true,
    },
    answers: { 200: { description: 'They are taken.' } },
    problems: ['unauthorized', 'tooLarge'],
  },
  {
    ...{ ...none, id: 'eventGridHandshake', method: 'options', path: '/events', tag: 'provider' },
    summary: 'Ask whether CloudEvents may be delivered',
    description: 'For Event Grid alone, which asks once, when a subscription is made.',
    scopes: null,
    answers: {
      200: {
        description: 'They may.',
        headers: { 'WebHook-Allowed-Origin': 'Who may deliver.' },
      },
    },
    problems: ['unauthorized'],
  },
];

const aboutOperations: readonly Operation[] = [
  {
    ...{ ...none, id: 'health', method: 'get', path: '/health', tag: 'this API' },
    summary: 'See whether the app can work',
    description: 'For whoever watches it.',
    scopes: null,
    answers: { 200: { description: 'It can.', schema: 'Health', example: examples.health } },
    problems: ['notReady'],
  },
  {
    ...{ ...none, id: 'openApi', method: 'get', path: '/openapi.json', tag: 'this API' },
    summary: 'Read this contract',
    description: 'It is made of the very schemas that check what is sent.',
    scopes: ['place', 'read-own', 'read-all'],
    answers: { 200: { description: 'OpenAPI 3.1.', media: 'application/json' } },
  },
  {
    ...{ ...none, id: 'docsPage', method: 'get', path: '/docs', tag: 'this API' },
    summary: 'See this contract as a page',
    description: 'It asks for a key where one is needed, and keeps it to itself.',
    scopes: null,
    answers: { 200: { description: 'The page.', media: 'text/html' } },
    problems: ['unknownPage'],
  },
];

/** The operations about everything but calls. */
export const otherOperations: readonly Operation[] = [
  ...suppressionOperations,
  ...recordingOperations,
  ...aboutOperations,
  ...providerOperations,
];
