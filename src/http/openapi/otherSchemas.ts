import * as z from 'zod';
import {
  outcomeSchema,
  placedSchema,
  ruleSchema,
  statusSchema,
  waitSchema,
} from './callSchemas.ts';

const fieldErrorSchema = z.object({ field: z.string(), message: z.string() });

/** An error as RFC 9457 writes it. */
export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.string().describe('For programs; the operation lists those that it may have.'),
    field: z.string().optional().describe('The property or header that is wrong.'),
    errors: z.array(fieldErrorSchema).optional().describe('All properties that are wrong.'),
    down: z.array(z.string()).optional().describe('The parts that are down.'),
    next: z.string().optional().describe('What to do next.'),
  })
  .describe('What is wrong, and what to do about it.');

const costSchema = z
  .object({
    currency: z.string(),
    perMinute: z.number(),
    atMost: z.number().describe('For as long as the call may last.'),
    destination: z.string(),
    ratesOf: z.string().describe('The date of the rate table.'),
  })
  .describe('What it would cost.');

/** What `?dryRun=true` tells. */
export const previewSchema = z
  .object({
    wouldDial: z.boolean(),
    dialAt: z.iso.datetime().optional().describe('When it would be dialled first.'),
    why: waitSchema.optional(),
    from: z.string().optional().describe('The number that it would show.'),
    refusedBy: ruleSchema.optional(),
    message: z.string().optional().describe('The limit, the count, and when it will pass.'),
    cost: costSchema.optional(),
  })
  .describe('What would become of the call; nothing was stored, and nobody is dialled.');

/** What has become of each call of a batch. */
export const batchResultSchema = z
  .object({
    accepted: z.int(),
    refused: z.int(),
    results: z.array(
      z
        .object({
          idempotencyKey: z.string().nullable(),
          status: z.int().describe('What `POST /api/calls` would have answered.'),
          call: placedSchema.optional(),
          problem: problemSchema.optional(),
        })
        .describe('Has a call or a problem.'),
    ),
  })
  .describe('An answer for each call, in the order of the calls.');

export const suppressionResultSchema = z
  .object({
    number: z.string(),
    since: z.iso.datetime(),
    reason: z.string(),
    by: z.string().describe('Who said so: a client, a person, or a call.'),
  })
  .describe('Why a number must not be called.');

export const healthSchema = z.object({ status: z.literal('ok') }).describe('All is well.');

/** What a status webhook carries. */
export const statusChangeSchema = z
  .object({
    type: z.literal('call.status'),
    timestamp: z.iso.datetime(),
    data: z.looseObject({
      call: z.string(),
      sequence: z.int().describe('Goes up with every change of one call.'),
      status: statusSchema,
      attempt: z.int(),
      outcome: outcomeSchema.optional(),
      refusedBy: ruleSchema.optional(),
      dueAt: z.iso.datetime().optional(),
      why: waitSchema.optional(),
      answeredBy: z.enum(['person', 'machine', 'unknown']).optional(),
      flow: z.string().nullable(),
      from: z.string(),
      to: z.string(),
      reference: z.string().optional(),
    }),
  })
  .describe('A change of the status of a call.');
