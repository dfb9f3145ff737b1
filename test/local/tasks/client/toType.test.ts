import { expect, test } from 'vitest';
import { type JsonSchema, toComment, toType } from '../../../../src/local/tasks/client/toType.ts';

test.each<[JsonSchema, string]>([
  [{ type: 'string' }, 'string'],
  [{ type: 'integer' }, 'number'],
  [{ type: ['string', 'null'] }, 'string | null'],
  [{ const: 'ok' }, '"ok"'],
  [{ enum: ['a', 'b'] }, '"a" | "b"'],
  [
    { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] },
    'string | Array<string>',
  ],
  [{ $ref: '#/components/schemas/Call' }, 'Call'],
  [{ type: 'object', additionalProperties: { type: 'string' } }, 'Record<string, string>'],
  [{ type: 'object', additionalProperties: {} }, 'Record<string, unknown>'],
  [{}, 'unknown'],
  [
    {
      type: 'object',
      properties: { a: { type: 'string', description: 'What.' }, 'b-c': { type: 'number' } },
      required: ['a'],
    },
    "{\n  /** What. */\n  a: string;\n  'b-c'?: number;\n}",
  ],
])('%j', (schema, type) => {
  expect(toType(schema)).toBe(type);
});

test('a comment of several lines is one', () => {
  expect(toComment('a\n\nb')).toBe('/**\n * a\n *\n * b\n */');
});
