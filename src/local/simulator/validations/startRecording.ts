import * as z from 'zod';
import { callbackUri, identifier, identifiers } from '../api/schemas.ts';

const maxChannels = 5;

const callLocator = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('serverCallLocator'), serverCallId: z.string().min(1) }),
  z.strictObject({ kind: z.literal('groupCallLocator'), groupCallId: z.string().min(1) }),
  z.strictObject({ kind: z.literal('roomCallLocator'), roomId: z.string().min(1) }),
]);

const externalStorage = z.discriminatedUnion('recordingStorageKind', [
  z.strictObject({ recordingStorageKind: z.literal('azureCommunicationServices') }),
  z.strictObject({
    recordingStorageKind: z.literal('azureBlobStorage'),
    recordingDestinationContainerUrl: z.url({ protocol: /^https$/ }),
  }),
]);

const shape = z.strictObject({
  callLocator: callLocator.optional(),
  callConnectionId: z.string().min(1).optional(),
  recordingStateCallbackUri: callbackUri.optional(),
  recordingContentType: z.enum(['audio', 'audioVideo']).optional(),
  recordingChannelType: z.enum(['mixed', 'unmixed']).optional(),
  recordingFormatType: z.enum(['wav', 'mp3', 'mp4']).optional(),
  audioChannelParticipantOrdering: identifiers.max(maxChannels).optional(),
  channelAffinity: z
    .array(z.strictObject({ channel: z.int().min(0).max(4).optional(), participant: identifier }))
    .max(maxChannels)
    .optional(),
  pauseOnStart: z.boolean().optional(),
  externalStorage: externalStorage.optional(),
});

type Given = z.infer<typeof shape>;

/** What was left out follows from what was said; with nothing said it is a video, mixed, MP4. */
function withDefaults(given: Given) {
  const { recordingFormatType: format, recordingContentType: content } = given;
  const channel = given.recordingChannelType ?? 'mixed';
  const isAudio = channel === 'unmixed' || format === 'wav' || format === 'mp3';
  const type = content ?? (isAudio ? 'audio' : 'audioVideo');
  const usual = type === 'audioVideo' ? 'mp4' : 'mp3';
  return {
    ...given,
    recordingChannelType: channel,
    recordingContentType: type,
    recordingFormatType: format ?? (channel === 'unmixed' ? 'wav' : usual),
  };
}

export const startRecording = shape
  .transform(withDefaults)
  .refine(({ callLocator, callConnectionId }) => callLocator || callConnectionId, {
    error: 'give callConnectionId or callLocator',
  })
  .refine(
    ({ recordingContentType, recordingFormatType }) =>
      recordingContentType === 'audio' || recordingFormatType === 'mp4',
    { error: 'recordingFormatType: audioVideo is recorded as mp4 only' },
  )
  .refine(
    ({ recordingChannelType, recordingContentType, recordingFormatType }) =>
      recordingChannelType === 'mixed' ||
      (recordingContentType === 'audio' && recordingFormatType === 'wav'),
    { error: 'recordingChannelType: unmixed is recorded as audio and wav only' },
  );

export type StartRecordingRequest = z.infer<typeof startRecording>;
