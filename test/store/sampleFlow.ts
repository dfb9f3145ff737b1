import { randomBytes } from 'node:crypto';
import type { Flow, FlowHash, FlowId, Prompt, StepId } from '../../src/flow/flow.ts';

const goodbye = (prompt: Prompt): Flow['steps'] => ({
  ['goodbye' as StepId]: { kind: 'hangup', prompt },
});

/** A flow that says a text and hangs up, with a hash that no other test uses. */
export const sampleFlow = (text = 'Goodbye.'): Flow => ({
  name: 'goodbye' as FlowId,
  hash: randomBytes(32).toString('hex') as FlowHash,
  voice: 'en-US-JennyNeural',
  language: 'en-US',
  voices: {},
  start: 'goodbye' as StepId,
  steps: goodbye({ kind: 'text', text }),
  zone: null,
  calendars: {},
  switches: {},
});
