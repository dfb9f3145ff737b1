import { componentSchemas } from '../../../http/openapi/components.ts';
import { operations } from '../../../http/openapi/openApiDocument.ts';
import type { Content, Operation } from '../../../http/openapi/operation.ts';
import { parameters } from '../../../http/openapi/parameters.ts';
import { clientRuntime } from './clientRuntime.ts';
import { type JsonSchema, toComment, toType } from './toType.ts';

const clientTags = ['calls', 'do not call', 'this API'];

/** What is JSON on both ways, and of use to a program. */
const isForPrograms = ({ tag, answers }: Operation): boolean =>
  clientTags.includes(tag) &&
  Object.values(answers).every(({ media }) => media === undefined || media === 'application/json');

const typesOf = (): string =>
  Object.entries(componentSchemas())
    .map(([name, schema]) => {
      // Made just now of the very schemas, so it is one.
      const json = schema as JsonSchema;
      const comment = json.description === undefined ? '' : `${toComment(json.description)}\n`;
      return `${comment}export type ${name} = ${toType(json)};`;
    })
    .join('\n\n');

const answerType = ([status, { schema, media }]: [string, Content]): string => {
  const none = media === undefined ? 'null' : 'unknown';
  return `Answer<${status}, ${schema === undefined ? none : schema}>`;
};

const parameterType = (operation: Operation): string | null => {
  const all = operation.parameters.map((name) => parameters[name]);
  if (all.length === 0) return null;
  const lines = all.map(({ name, required, schema }) => {
    const key = /^\w+$/.test(name) ? name : `'${name}'`;
    // A dry run needs no key.
    const mark = required && name !== 'Idempotency-Key' ? '' : '?';
    return `${key}${mark}: ${toType(schema)}`;
  });
  return `{ ${lines.join('; ')} }`;
};

const argumentsOf = (operation: Operation): string => {
  const { body } = operation;
  const given = parameterType(operation);
  // Where a body follows, or a path cannot do without, they must be there.
  const isNeeded = operation.parameters.some((name) => parameters[name].in === 'path');
  const mark = body !== null || isNeeded ? '' : '?';
  return [
    ...(given === null ? [] : [`parameters${mark}: ${given}`]),
    ...(body === null ? [] : [`body${body.required ? '' : '?'}: ${body.schema}`]),
  ].join(', ');
};

const methodOf = (operation: Operation): string => {
  const { id, method, path, summary, body, answers } = operation;
  const result = Object.entries(answers).map(answerType).join(' | ');
  const places = operation.parameters.map((name) => [parameters[name].name, parameters[name].in]);
  const call = [
    `'${method.toUpperCase()}'`,
    `'${path}'`,
    JSON.stringify(Object.fromEntries(places)),
    operation.parameters.length === 0 ? '{}' : 'parameters',
    body === null ? 'undefined' : 'body',
  ].join(', ');
  const head = `${id}: (${argumentsOf(operation)}) =>`;
  return `${toComment(summary)}\n${head}\n  send<${result}>(${call}),`;
};

const indent = (text: string, by: string): string => text.replace(/^(?=.)/gm, by);

/** The source of a client for programs in TypeScript or JavaScript, made of the contract. */
export const clientSource = (): string => {
  const methods = operations.filter(isForPrograms).map(methodOf).join('\n');
  return [
    '// Made of the contract, GET /api/openapi.json; a test makes sure that it is of today.',
    '// Copy it into your project: it needs nothing but fetch.',
    '',
    typesOf(),
    '',
    clientRuntime.head,
    indent(methods, '    '),
    clientRuntime.tail,
    '',
  ].join('\n');
};
