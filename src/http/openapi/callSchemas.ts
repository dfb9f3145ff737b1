import * as z from 'zod';

const time = () => z.iso.datetime();
const statuses = ['scheduled', 'dialing', 'ringing', 'active', 'ended'] as const;
const outcomes = [
  ...(['completed', 'transferred', 'abandoned', 'busy', 'noAnswer', 'declined'] as const),
  ...(['unreachable', 'machine', 'failed', 'cancelled', 'refused', 'expired'] as const),
];
const rules = [
  ...(['country', 'numberKind', 'doNotCall', 'killSwitch', 'calleeDay', 'clientHour'] as const),
  ...(['clientCallees', 'spendDay', 'spendMonth', 'unrated'] as const),
];
const waits = [...(['notBefore', 'window', 'retry', 'pace', 'callerIdBusy', 'calleeGap'] as const)];

export const statusSchema = z.enum(statuses).describe('What the call is doing.');
export const outcomeSchema = z.enum(outcomes).describe('How the call has ended.');
export const ruleSchema = z
  .enum(rules)
  .describe('The rule that keeps the call from being dialled.');
export const waitSchema = z.enum(waits).describe('What the call waits for before it is dialled.');

/** What was planned for a call. */
export const planSchema = z
  .object({
    notBefore: time(),
    expires: time(),
    purpose: z.enum(['transactional', 'marketing', 'emergency']),
    from: z.string().optional(),
    window: z
      .object({ zones: z.array(z.string()), hours: z.record(z.string(), z.array(z.string())) })
      .optional()
      .describe('The ranges that begin on each weekday; all zones must be open.'),
    retry: z
      .object({
        on: z.array(z.string()),
        attempts: z.int(),
        interval: z.string(),
        backoff: z.number(),
      })
      .optional(),
    maxLength: z.string().optional(),
    statusUrl: z.string().optional(),
  })
  .describe('What was asked for, with every default.');

const recordingSchema = z
  .object({
    n: z.int(),
    what: z.string(),
    step: z.string(),
    startedAt: time(),
    state: z.string(),
    seconds: z.number(),
    heard: z.boolean(),
    href: z.string().optional().describe('Where the sound is, once it is kept.'),
  })
  .describe('A recording of the call.');

const consentSchema = z
  .object({
    step: z.string(),
    how: z.string(),
    granted: z.boolean(),
    at: time(),
    flow: z.string(),
    recording: z.int().nullable(),
  })
  .describe('What the caller said to being recorded.');

export const timelineEntrySchema = z
  .looseObject({ at: time(), kind: z.string(), note: z.string().optional() })
  .describe('Something that happened, or that was done and then has a `result`.');

/** A call as `GET /api/calls/{id}` shows it. */
export const callSchema = z
  .object({
    id: z.string(),
    direction: z.enum(['inbound', 'outbound']),
    status: statusSchema,
    outcome: outcomeSchema.optional(),
    flow: z.string().nullable(),
    step: z.string().optional().describe('The step of its flow that the call is in.'),
    from: z.string(),
    to: z.string(),
    createdAt: time(),
    connectedAt: time().optional(),
    endedAt: time().optional(),
    client: z.string().optional().describe('The API client that asked for the call.'),
    reference: z.string().optional(),
    attempt: z.int().optional().describe('Which attempt it is, from 1.'),
    dueAt: time().optional().describe('When the call is to be dialled.'),
    why: waitSchema.optional(),
    refusedBy: ruleSchema.optional(),
    answeredBy: z
      .enum(['person', 'machine', 'unknown'])
      .optional()
      .describe('Who has answered, as far as the flow has found out.'),
    plan: planSchema.optional(),
    variables: z
      .record(z.string(), z.string())
      .optional()
      .describe('The variables of the flow as they are now, with what the caller has answered.'),
    recordings: z.array(recordingSchema).optional(),
    consents: z.array(consentSchema).optional(),
    steps: z.array(z.string()).optional().describe('The steps that it came by.'),
    timeline: z.array(timelineEntrySchema).optional(),
  })
  .describe('A call.');

/** Where to look for a call that was placed. */
export const placedSchema = z
  .object({ id: z.string(), status: statusSchema })
  .describe('The call; its status may have moved on.');

export const callListSchema = z
  .object({
    calls: z.array(callSchema),
    continuation: z.string().optional().describe('Ask with it for the next page.'),
  })
  .describe('A page of the calls of a day.');
