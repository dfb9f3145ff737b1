import { examples } from './examples.ts';
import type { Operation } from './operation.ts';

const none = { parameters: [], body: null, problems: [] } as const;
const dialProblems = [
  ...(['badRequest', 'notJson', 'tooLarge', 'unknownFlow', 'noCallerId'] as const),
  ...(['callerIdNotAllowed', 'numberNotAllowed', 'doNotCall'] as const),
] as const;

/** The operations about calls. */
export const callOperations: readonly Operation[] = [
  {
    id: 'placeCall',
    method: 'post',
    path: '/calls',
    tag: 'calls',
    summary: 'Place a call',
    description:
      'Takes a call once for each `Idempotency-Key`, however often and however parallel it is ' +
      'sent: the same request again gets the same call, another body under the same key a 422. ' +
      'What is due is dialled at once; the answer comes after 6 seconds at most. What a limit ' +
      'refuses when it is dialled ends with the outcome `refused` and the rule in `refusedBy`.',
    scopes: ['place'],
    parameters: ['IdempotencyKey', 'dryRun'],
    body: {
      description: 'The call.',
      schema: 'CallRequest',
      example: examples.callRequest,
      required: true,
    },
    answers: {
      200: {
        description: 'With `dryRun=true`: what would happen. Nothing is stored.',
        schema: 'Preview',
        example: examples.preview,
      },
      202: {
        description: 'The call is taken; its status may have moved on.',
        schema: 'PlacedCall',
        example: examples.placed,
        headers: { Location: 'Where the call is.' },
      },
    },
    problems: [...dialProblems, 'idempotencyConflict', 'busy'],
  },
  {
    id: 'placeBatch',
    method: 'post',
    path: '/batches',
    tag: 'calls',
    summary: 'Place up to 1,000 calls',
    description:
      'Each call has an `idempotencyKey` of its own and gets an answer of its own, in the order ' +
      'of the calls. What was not taken can be sent again together with the rest: the same keys ' +
      'make the same calls. They are dialled one after another as the pace allows.',
    scopes: ['place'],
    parameters: [],
    body: {
      description: 'The calls.',
      schema: 'BatchRequest',
      example: examples.batchRequest,
      required: true,
    },
    answers: {
      200: {
        description: 'An answer for each call.',
        schema: 'BatchResult',
        example: examples.batchResult,
      },
    },
    problems: ['badRequest', 'notJson', 'tooLarge'],
  },
  {
    ...none,
    id: 'listCalls',
    method: 'get',
    path: '/calls',
    tag: 'calls',
    summary: 'List the calls of a day',
    description:
      'Oldest first. A client with `read-own` alone gets pages from which the calls of others ' +
      'are left out.',
    scopes: ['read-own', 'read-all'],
    parameters: ['day', 'limit', 'continuation'],
    answers: {
      200: { description: 'A page.', schema: 'CallList', example: { calls: [examples.call] } },
    },
    problems: ['badRequest'],
  },
  {
    ...none,
    id: 'getCall',
    method: 'get',
    path: '/calls/{id}',
    tag: 'calls',
    summary: 'See a call and all that happened to it',
    description: 'Its status, outcome, variables, the steps that it came by, and its timeline.',
    scopes: ['read-own', 'read-all'],
    parameters: ['id'],
    answers: { 200: { description: 'The call.', schema: 'Call', example: examples.call } },
    problems: ['unknownCall'],
  },
  {
    ...none,
    id: 'cancelCall',
    method: 'delete',
    path: '/calls/{id}',
    tag: 'calls',
    summary: 'Cancel a call or hang it up',
    description:
      'What is not dialled yet never will be. The same again changes nothing. A client ends the ' +
      'calls that it has placed; `admin` ends every one.',
    scopes: ['place'],
    parameters: ['id'],
    answers: {
      200: { description: 'It has ended.', schema: 'Call', example: examples.call },
      202: {
        description: 'It is being ended.',
        schema: 'Call',
        example: { ...examples.call, status: 'active' },
      },
    },
    problems: ['unknownCall', 'busy'],
  },
];
