import { kinds, type ProblemCode, problemMediaType } from '../problem.ts';
import { callOperations } from './callOperations.ts';
import { componentSchemas } from './components.ts';
import { examples } from './examples.ts';
import type { Content, Operation } from './operation.ts';
import { otherOperations } from './otherOperations.ts';
import { parameters } from './parameters.ts';
import { reportOperations } from './reportOperations.ts';
import { statusWebhook } from './statusWebhook.ts';

/** The whole of a contract, as JSON. */
export type OpenApiDocument = Readonly<Record<string, unknown>>;

export const operations: readonly Operation[] = [
  ...callOperations,
  ...reportOperations,
  ...otherOperations,
];

const tags = [
  { name: 'calls', description: 'Calls that other services ask for, and what became of them.' },
  { name: 'do not call', description: 'Numbers that must not be called.' },
  { name: 'recordings', description: 'What was recorded.' },
  { name: 'reports', description: 'The daily report.' },
  { name: 'this API', description: 'The API itself.' },
  { name: 'provider', description: 'What the provider of telephony asks for and tells.' },
];

/** Every operation may fail so, and those that ask for a key so too. */
const always: readonly ProblemCode[] = ['unavailable', 'internal'];
const withKey: readonly ProblemCode[] = ['unknownClient', 'scopeMissing'];

const mediaOf = ({ schema, media, example }: Content): object => {
  if (schema !== undefined) {
    const ref = { $ref: `#/components/schemas/${schema}` };
    return { 'application/json': { schema: ref, ...(example !== undefined && { example }) } };
  }
  if (media === undefined) return {};
  return {
    [media]: { schema: media.startsWith('audio/') ? { type: 'string', format: 'binary' } : {} },
  };
};

const contentOf = (content: Content): object => {
  const media = mediaOf(content);
  return Object.keys(media).length === 0 ? {} : { content: media };
};

const headersOf = ({ headers = {} }: Content): object =>
  Object.keys(headers).length === 0
    ? {}
    : {
        headers: Object.fromEntries(
          Object.entries(headers).map(([name, description]) => [
            name,
            { description, schema: { type: 'string' } },
          ]),
        ),
      };

const answerOf = (content: Content): object => ({
  description: content.description,
  ...headersOf(content),
  ...contentOf(content),
});

const problemAnswers = (codes: readonly ProblemCode[]): Readonly<Record<string, object>> => {
  const byStatus = Map.groupBy(codes, (code) => kinds[code].status);
  return Object.fromEntries(
    [...byStatus].map(([status, ofStatus]) => {
      const list = ofStatus.map((code) => `\`${code}\`: ${kinds[code].title}.`).join(' ');
      const schema = { $ref: '#/components/schemas/Problem' };
      const [first = 'internal'] = ofStatus;
      const { title, next } = kinds[first];
      const example = {
        ...(first === 'badRequest'
          ? examples.problem
          : { type: `urn:switchboard:problem:${first}`, title, status, detail: `${title}.` }),
        code: first,
        ...(next !== undefined && { next }),
      };
      return [status, { description: list, content: { [problemMediaType]: { schema, example } } }];
    }),
  );
};

const answersOf = ({ answers, problems, scopes }: Operation): object => {
  const codes = [...problems, ...(scopes === null ? [] : withKey), ...always];
  const own = Object.entries(answers).map(([status, content]) => [status, answerOf(content)]);
  const noKey = { 401: { description: 'The host knows no such key.' } };
  return {
    ...Object.fromEntries(own),
    ...(scopes !== null && noKey),
    ...problemAnswers(codes.filter((code) => code !== 'unauthorized')),
    ...(problems.includes('unauthorized') && { 401: { description: 'Not authorized.' } }),
  };
};

const scopesText = ({ description, scopes }: Operation): string =>
  scopes === null
    ? description
    : `${description}\n\nScope: ${scopes.map((scope) => `\`${scope}\``).join(' or ')}.`;

const operationOf = (operation: Operation): object => ({
  operationId: operation.id,
  tags: [operation.tag],
  summary: operation.summary,
  description: scopesText(operation).trim(),
  security: operation.scopes === null ? [] : [{ key: [] }, { code: [] }],
  ...(operation.parameters.length > 0 && {
    parameters: operation.parameters.map((name) => ({ $ref: `#/components/parameters/${name}` })),
  }),
  ...(operation.body !== null && {
    requestBody: {
      description: operation.body.description,
      required: operation.body.required,
      ...contentOf(operation.body),
    },
  }),
  responses: answersOf(operation),
});

const pathsOf = (): object => {
  const byPath = Map.groupBy(operations, ({ path }) => path);
  return Object.fromEntries(
    [...byPath].map(([path, ofPath]) => [
      path,
      Object.fromEntries(ofPath.map((one) => [one.method, operationOf(one)])),
    ]),
  );
};

const usedParameters = (): object => {
  const used = new Set(operations.flatMap((operation) => operation.parameters));
  return Object.fromEntries(Object.entries(parameters).filter(([name]) => used.has(name as never)));
};

/** The contract of the API: OpenAPI 3.1, from the schemas that check requests. */
export const openApiDocument = (): OpenApiDocument => ({
  openapi: '3.1.1',
  info: {
    title: 'Switchboard',
    version: '1',
    summary: 'Places calls for other services and tells what became of them.',
    description:
      'Errors are `application/problem+json` with a `code` for programs, the `field` that they ' +
      'are about and what to do `next`. Lengths of time are written "30s", "15m", "2h" or "1d", ' +
      'times in ISO 8601 with their offset. Unknown properties are refused by name.',
    license: { name: 'MIT', identifier: 'MIT' },
  },
  servers: [{ url: '/api', description: 'The app that has given out this contract.' }],
  tags,
  paths: pathsOf(),
  webhooks: { callStatus: statusWebhook },
  components: {
    parameters: usedParameters(),
    schemas: componentSchemas(),
    securitySchemes: {
      key: {
        type: 'apiKey',
        in: 'header',
        name: 'x-functions-key',
        description: 'The key of the client.',
      },
      code: {
        type: 'apiKey',
        in: 'query',
        name: 'code',
        description: 'The same key, where no header can be sent; it stands in logs then.',
      },
    },
  },
});
