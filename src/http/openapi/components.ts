import * as z from 'zod';
import { batchCallSchema } from '../schema/batchSchema.ts';
import { placeCallSchema } from '../schema/placeCallSchema.ts';
import { reportRequestSchema } from '../schema/reportRequestSchema.ts';
import { suppressionSchema } from '../schema/suppressionSchema.ts';
import { callListSchema, callSchema, placedSchema } from './callSchemas.ts';
import * as other from './otherSchemas.ts';
import { reportAskedSchema, reportListSchema } from './reportSchemas.ts';

/** A thousand calls at most; each is looked at by itself, so it is put together here only. */
const batchSchema = z
  .strictObject({ calls: z.array(batchCallSchema).min(1).max(1_000) })
  .describe('Calls to be placed.');

/** Every schema that has a name in the contract. */
export const namedSchemas = {
  CallRequest: placeCallSchema,
  BatchCall: batchCallSchema,
  BatchRequest: batchSchema,
  SuppressionRequest: suppressionSchema,
  Call: callSchema,
  CallList: callListSchema,
  PlacedCall: placedSchema,
  Preview: other.previewSchema,
  BatchResult: other.batchResultSchema,
  Suppression: other.suppressionResultSchema,
  StatusChange: other.statusChangeSchema,
  ReportRequest: reportRequestSchema,
  ReportAsked: reportAskedSchema,
  ReportList: reportListSchema,
  Health: other.healthSchema,
  Problem: other.problemSchema,
} as const;

export type SchemaName = keyof typeof namedSchemas;

/** As JSON Schema (2020-12), which OpenAPI 3.1 takes as it is; they refer to each other by name. */
export const componentSchemas = (): Readonly<Record<string, unknown>> => {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(namedSchemas)) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, {
    io: 'input',
    uri: (id) => `#/components/schemas/${id}`,
  });
  return Object.fromEntries(
    Object.entries(schemas).map(([name, { $schema: _, $id: __, ...schema }]) => [name, schema]),
  );
};
