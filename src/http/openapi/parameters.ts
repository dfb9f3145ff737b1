import type { ParameterName } from './operation.ts';

type Parameter = Readonly<{
  name: string;
  in: 'path' | 'query' | 'header';
  required: boolean;
  description: string;
  schema: Readonly<Record<string, unknown>>;
  example?: unknown;
}>;

const text = { type: 'string' } as const;

const inPath = (name: string, description: string, example: unknown, schema = {}): Parameter => ({
  name,
  in: 'path',
  required: true,
  description,
  schema: { ...text, ...schema },
  example,
});

const inQuery = (name: string, description: string, schema: object = text): Parameter => ({
  name,
  in: 'query',
  required: false,
  description,
  schema: { ...schema },
});

/** Every parameter of the contract. */
export const parameters: Readonly<Record<ParameterName, Parameter>> = {
  id: inPath('id', 'The id of a call.', 'aZ09_-aZ09_-aZ09_-aZ09', { pattern: '^[\\w-]{22}$' }),
  n: inPath('n', 'The number of a recording within its call.', 4, { type: 'integer', minimum: 1 }),
  number: inPath('number', 'A telephone number in E.164 form.', '+12065550123'),
  name: inPath('name', 'The name of a prompt.', 'welcome.0123456789ab.wav'),
  token: inPath('token', 'What the link holds.', 'eyJhbGciOiJIUzI1NiJ9.e30.x'),
  attempt: inPath('attempt', 'The attempt that the events are about.', 1, { type: 'integer' }),
  file: inPath('file', 'A file of the page.', 'rapidoc.js'),
  report: {
    ...inPath('file', 'The file of a report.', '2026-11-21.html'),
    schema: { ...text, pattern: '^\\d{4}-\\d{2}(-\\d{2})?\\.(html|json|csv)$' },
  },
  IdempotencyKey: {
    name: 'Idempotency-Key',
    in: 'header',
    required: true,
    description:
      'Makes the request the same request when it is sent again: 1 to 200 printable ASCII ' +
      'characters, with or without quotation marks around them. Not needed for a dry run.',
    schema: { ...text, minLength: 1, maxLength: 200 },
    example: 'reminder-4711-1',
  },
  dryRun: inQuery('dryRun', 'Only says what would happen and what it would cost.', {
    type: 'boolean',
    default: false,
  }),
  day: inQuery('day', 'A day as YYYY-MM-DD, or today; days are those of UTC.', {
    ...text,
    default: 'today',
  }),
  limit: inQuery('limit', 'How many calls a page has at most.', {
    type: 'integer',
    minimum: 1,
    maximum: 200,
    default: 50,
  }),
  continuation: inQuery('continuation', 'What the page before has given.'),
  Range: {
    name: 'Range',
    in: 'header',
    required: false,
    description: 'The part of the sound that is wanted.',
    schema: text,
    example: 'bytes=0-1023',
  },
};
