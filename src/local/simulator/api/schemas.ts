import * as z from 'zod';

const maxTextLength = 5000;
const maxListLength = 100;
const cloud = z.enum(['public', 'dod', 'gcch']).optional();

const identifierShape = z.strictObject({
  kind: z
    .enum([
      'unknown',
      'communicationUser',
      'phoneNumber',
      'microsoftTeamsUser',
      'microsoftTeamsApp',
      'teamsExtensionUser',
    ])
    .optional(),
  rawId: z.string().min(1).optional(),
  communicationUser: z.strictObject({ id: z.string().min(1) }).optional(),
  phoneNumber: z
    .strictObject({
      value: z.string().min(1),
      isAnonymous: z.boolean().optional(),
      assertedId: z.string().optional(),
    })
    .optional(),
  microsoftTeamsUser: z
    .strictObject({ userId: z.string().min(1), isAnonymous: z.boolean().optional(), cloud })
    .optional(),
  microsoftTeamsApp: z.strictObject({ appId: z.string().min(1), cloud }).optional(),
  teamsExtensionUser: z
    .strictObject({
      userId: z.string(),
      tenantId: z.string(),
      resourceId: z.string(),
      cloud,
    })
    .optional(),
});

function toRawId(given: z.infer<typeof identifierShape>): string | undefined {
  if (given.phoneNumber) return `4:${given.phoneNumber.value}`;
  if (given.communicationUser) return given.communicationUser.id;
  if (given.microsoftTeamsUser) return `8:orgid:${given.microsoftTeamsUser.userId}`;
  if (given.microsoftTeamsApp) return `28:orgid:${given.microsoftTeamsApp.appId}`;
  return given.rawId;
}

/** An identity, with or without `kind`, read into its raw id. */
export const identifier = identifierShape.transform((given, context): string => {
  const rawId = toRawId(given);
  if (rawId !== undefined) return rawId;
  context.addIssue({ code: 'custom', message: 'names nobody: give rawId or one kind of identity' });
  return z.NEVER;
});

export const identifiers = z.array(identifier).max(maxListLength);

/** `{value}` of a phone number, read into the number. */
export const phoneNumber = z
  .strictObject({
    value: z.string().min(1),
    isAnonymous: z.boolean().optional(),
    assertedId: z.string().optional(),
  })
  .transform((given) => given.value);

export const callbackUri = z.url({ protocol: /^https?$/ });
export const operationContext = z.string().max(maxTextLength).optional();
export const callIntelligence = z
  .strictObject({ cognitiveServicesEndpoint: z.url().optional() })
  .optional();

const headers = z.record(z.string(), z.string());
export const customCallingContext = z
  .strictObject({
    voipHeaders: headers.optional(),
    sipHeaders: headers.optional(),
    teamsPhoneCallDetails: z.unknown().optional(),
  })
  .optional();

export const mediaStreaming = z
  .strictObject({
    transportType: z.literal('websocket'),
    audioChannelType: z.enum(['mixed', 'unmixed']),
    transportUrl: z.string().optional(),
    contentType: z.literal('audio').optional(),
    startMediaStreaming: z.boolean().optional(),
    enableBidirectional: z.boolean().optional(),
    audioFormat: z.string().optional(),
    enableDtmfTones: z.boolean().optional(),
  })
  .optional();

export const transcription = z
  .strictObject({
    transportType: z.literal('websocket'),
    locale: z.string(),
    transportUrl: z.string().optional(),
    speechModelEndpointId: z.string().optional(),
    startTranscription: z.boolean().optional(),
    enableIntermediateResults: z.boolean().optional(),
  })
  .optional();

/** A key by its name on the wire. */
export const tone = z.enum([
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'a',
  'b',
  'c',
  'd',
  'pound',
  'asterisk',
]);

/** The body of an operation that has none. */
export const noBody = z.undefined({ error: 'this operation takes no body' });

/** The query of an operation that takes none but the version. */
export const noQuery = z.strictObject({});

const spokenText = z.strictObject({
  text: z.string().max(4000, 'is longer than 4000 characters: use SSML'),
  sourceLocale: z.string().optional(),
  voiceKind: z.enum(['male', 'female']).optional(),
  voiceName: z.string().optional(),
  customVoiceEndpointId: z.string().optional(),
});

const cacheId = z.string().optional();

/** One prompt: `kind` says which of the three properties is there. */
export const playSource = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('file'),
    playSourceCacheId: cacheId,
    file: z.strictObject({ uri: z.url({ protocol: /^https?$/ }) }),
  }),
  z.strictObject({ kind: z.literal('text'), playSourceCacheId: cacheId, text: spokenText }),
  z.strictObject({
    kind: z.literal('ssml'),
    playSourceCacheId: cacheId,
    ssml: z.strictObject({
      ssmlText: z.string().max(64_000),
      customVoiceEndpointId: z.string().optional(),
    }),
  }),
]);

export type PlaySource = z.infer<typeof playSource>;
