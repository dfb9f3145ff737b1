import * as z from 'zod';
import { type Hint, hints } from './hints.ts';

type Schema = z.core.$ZodType;
type Name = string | number;

const isStructure = (schema: Schema): boolean =>
  schema instanceof z.ZodObject || schema instanceof z.ZodRecord || schema instanceof z.ZodArray;

/** The schema itself and what it wraps, outermost first; of a union, the part with properties. */
const layers = (schema: Schema): readonly Schema[] => {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return [schema, ...layers(schema.def.innerType)];
  }
  if (schema instanceof z.ZodLazy) return [schema, ...layers(schema.def.getter())];
  if (schema instanceof z.ZodPipe) return [schema, ...layers(schema.def.in)];
  if (!(schema instanceof z.ZodUnion)) return [schema];
  const inner = schema.options.flatMap((option) => layers(option));
  return [schema, ...inner.filter(isStructure)];
};

const childOf = (schema: Schema, name: Name): Schema | null => {
  for (const layer of layers(schema)) {
    if (layer instanceof z.ZodRecord) return layer.def.valueType;
    if (layer instanceof z.ZodArray) return layer.def.element;
    if (layer instanceof z.ZodObject && Object.hasOwn(layer.shape, name)) return layer.shape[name];
  }
  return null;
};

/** The schema of the value at a path, or null where the language has no such place. */
export const schemaAt = (root: Schema, path: readonly Name[]): Schema | null => {
  let schema: Schema | null = root;
  for (const name of path) schema = schema === null ? null : childOf(schema, name);
  return schema;
};

/** What is said where the schema gives no hint, which the tests of the schemas rule out. */
const noHint: Hint = { expected: 'allowed here', example: '…' };

/** What belongs into the place that a schema describes. */
export const hintOf = (schema: Schema | null): Hint =>
  (schema === null ? [] : layers(schema)).map((layer) => hints.get(layer)).find(Boolean) ?? noHint;

/** What the names in a map must be like. */
export const keyHintOf = (schema: Schema | null): Hint => {
  const layer = (schema === null ? [] : layers(schema)).at(-1);
  return layer instanceof z.ZodRecord ? hintOf(layer.def.keyType) : noHint;
};

/** The names that a map of this schema may have, or none if it may have any. */
export const namesOf = (schema: Schema | null): readonly string[] => {
  const known = (schema === null ? [] : layers(schema)).map((layer) => {
    if (layer instanceof z.ZodObject) return Object.keys(layer.shape);
    const keys = layer instanceof z.ZodRecord ? layer.def.keyType : null;
    return keys instanceof z.ZodEnum ? keys.options.map(String) : [];
  });
  return [...new Set(known.flat())];
};
