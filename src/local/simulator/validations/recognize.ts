import * as z from 'zod';
import { callbackUri, identifier, operationContext, playSource, tone } from '../api/schemas.ts';

const maxSources = 20;
const maxChoices = 100;

const choice = z.strictObject({
  label: z.string().min(1),
  phrases: z.array(z.string()).max(maxChoices),
  tone: tone.optional(),
});

const choices = z
  .array(choice)
  .min(1)
  .max(maxChoices)
  .refine((all) => new Set(all.map((each) => each.tone === undefined)).size < 2, {
    error: 'give a tone for all choices or for none',
  });

const options = z.strictObject({
  targetParticipant: identifier,
  interruptPrompt: z.boolean().optional(),
  initialSilenceTimeoutInSeconds: z.int().min(0).max(300).optional(),
  speechLanguage: z.string().optional(),
  speechRecognitionModelEndpointId: z.string().optional(),
  dtmfOptions: z
    .strictObject({
      interToneTimeoutInSeconds: z.int().min(1).max(60).optional(),
      maxTonesToCollect: z.int().min(1).optional(),
      stopTones: z.array(tone).optional(),
    })
    .optional(),
  choices: choices.optional(),
  speechOptions: z.strictObject({ endSilenceTimeoutInMs: z.int().min(0).optional() }).optional(),
});

const maxSpeechSilenceSeconds = 20;

export const recognize = z
  .strictObject({
    recognizeInputType: z.enum(['dtmf', 'speech', 'speechOrDtmf', 'choices']),
    recognizeOptions: options,
    playPrompt: playSource.optional(),
    playPrompts: z.array(playSource).max(maxSources).optional(),
    interruptCallMediaOperation: z.boolean().optional(),
    operationContext,
    operationCallbackUri: callbackUri.optional(),
  })
  .refine(
    ({ recognizeInputType, recognizeOptions }) =>
      recognizeInputType !== 'choices' || recognizeOptions.choices !== undefined,
    { error: 'recognizeOptions.choices: is required for choices' },
  )
  .refine(
    ({ recognizeInputType, recognizeOptions }) =>
      recognizeInputType === 'dtmf' ||
      (recognizeOptions.initialSilenceTimeoutInSeconds ?? 0) <= maxSpeechSilenceSeconds,
    { error: 'initialSilenceTimeoutInSeconds: is at most 20 for speech' },
  );

export type RecognizeRequest = z.infer<typeof recognize>;
