import * as z from 'zod';
import { flowSchema } from './flowSchema.ts';

/**
 * The JSON Schema by which editors complete and underline flows: `docs/flow.schema.json`. Draft
 * 7 is
 * what the YAML extensions of editors read.
 */
export const flowJsonSchema = (): unknown =>
  z.toJSONSchema(flowSchema, { io: 'input', target: 'draft-7' });
