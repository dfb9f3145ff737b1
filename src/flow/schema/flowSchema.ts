import * as z from 'zod';
import { hinted } from './hints.ts';
import { languagePattern } from './languagePattern.ts';
import { scalar } from './scalar.ts';
import { stepSchema } from './stepSchema.ts';
import { maxNameLength } from './targetSchema.ts';
import { zoneSchema } from './zoneSchema.ts';

export const maxSteps = 500;
const defaultVoice = 'en-US-JennyNeural';
const voicePattern = /^[a-z]{2,3}(-[A-Za-z0-9]{2,12}){1,3}-[A-Za-z][\w:]{1,60}$/;
const stepNamePattern = new RegExp(`^(?!end$)[A-Za-z][A-Za-z0-9_-]{0,${maxNameLength - 1}}$`);

const matching = (pattern: RegExp) =>
  scalar((text) => (pattern.test(text) ? text : null), {
    type: 'string',
    pattern: pattern.source,
  });

const stepName = hinted(
  z.string().regex(stepNamePattern),
  'The name of the step.',
  'a name for a step: a letter, then letters, digits, - or _, and not `end`, which is built in',
  'welcome:',
);

const voiceHint = ['the name of a voice', 'voice: en-US-JennyNeural'] as const;

const languageName = hinted(
  z.string().regex(languagePattern),
  'A language (BCP 47).',
  'a language such as es-ES',
  'es-ES: es-ES-ElviraNeural',
);

const stepsSchema = z
  .record(
    stepName,
    hinted(stepSchema, 'A step.', 'a map with one kind of step', '{ say: "Hello." }'),
  )
  .superRefine((steps, context) => {
    const count = Object.keys(steps).length;
    if (count <= maxSteps) return;
    const message = `The flow has ${count} steps; ${maxSteps} are the most.`;
    const params = { message, remedy: 'Split it into several flows.' };
    context.issues.push({ code: 'custom', input: steps, params });
  });

/** A flow as its author writes it, every scalar being text. */
export const flowSchema = hinted(
  z.strictObject({
    voice: hinted(
      matching(voicePattern).default(defaultVoice),
      'Who speaks: a voice of the speech service. en-US-JennyNeural unless written.',
      ...voiceHint,
    ),
    language: hinted(
      matching(languagePattern),
      'What callers speak (BCP 47). The language of the voice unless written.',
      'a language such as en-US',
      'language: en-US',
    ).optional(),
    languages: hinted(
      z.record(languageName, hinted(matching(voicePattern), 'Who speaks it.', ...voiceHint)),
      'The languages that a caller may choose in a `language` step, each with its voice.',
      'a map from languages to voices',
      'languages: { en-US: en-US-JennyNeural, es-ES: es-ES-ElviraNeural }',
    ).optional(),
    zone: zoneSchema(
      'By whose clocks times are told. The zone of the calendars unless written, if they have one.',
    ).optional(),
    start: hinted(
      z.string().trim().min(1).max(maxNameLength),
      'The step that a call begins with.',
      'the name of a step',
      'start: welcome',
    ),
    steps: hinted(
      stepsSchema,
      'The steps, by name.',
      'a map from names to steps',
      'steps: { welcome: { say: "Hello." } }',
    ),
  }),
  'A call flow of Switchboard: docs/flows.md is its guide.',
  'a map with `start` and `steps`',
  'start: welcome',
);
