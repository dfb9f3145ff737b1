import { ApiError, speechNotConfigured } from '../api/apiError.ts';
import { operation } from '../api/operation.ts';
import {
  checkCallbackUri,
  findEstablished,
  hasParticipant,
  toHeading,
} from '../calls/connections.ts';
import { checkQueue } from '../media/checkQueue.ts';
import { checkSources } from '../media/checkSources.ts';
import { checkSpeechLink } from '../media/checkSpeechLink.ts';
import { createRecognition, type NewRecognition } from '../media/createRecognition.ts';
import { enqueueMedia } from '../media/mediaQueue.ts';
import { recognize as body, type RecognizeRequest } from '../validations/recognize.ts';

const initialSilenceSeconds = 5;
const interToneSeconds = 2;
const endSilenceMs = 500;

function toRecognition(given: RecognizeRequest): NewRecognition {
  const { dtmfOptions, ...options } = given.recognizeOptions;
  const single = given.playPrompt ? [given.playPrompt] : [];
  return {
    kind: given.recognizeInputType,
    target: options.targetParticipant,
    prompts: given.playPrompts?.length ? given.playPrompts : single,
    canInterruptPrompt: options.interruptPrompt ?? true,
    initialSilenceMs: (options.initialSilenceTimeoutInSeconds ?? initialSilenceSeconds) * 1000,
    interToneMs: (dtmfOptions?.interToneTimeoutInSeconds ?? interToneSeconds) * 1000,
    endSilenceMs: options.speechOptions?.endSilenceTimeoutInMs ?? endSilenceMs,
    maxTones: dtmfOptions?.maxTonesToCollect ?? Number.POSITIVE_INFINITY,
    stopTones: dtmfOptions?.stopTones ?? [],
    choices: options.choices ?? [],
    context: given.operationContext,
    callbackUri: given.operationCallbackUri,
  };
}

/** Listens for keys or words, after prompts if there are any: 202, and one event at the end. */
export const recognize = operation({
  name: 'recognize',
  method: 'POST',
  path: /^\/calling\/callConnections\/([^/:]+):recognize$/,
  body,
  run: (world, [id], given) => {
    const connection = findEstablished(world, id);
    const wanted = toRecognition(given);
    checkCallbackUri(world, given.operationCallbackUri, 'OperationCallbackUri');
    if (wanted.kind !== 'dtmf' && !connection.hasSpeech) throw speechNotConfigured();
    checkSources(connection, wanted.prompts);
    checkSpeechLink(world, wanted.prompts, wanted.kind !== 'dtmf');
    if (!hasParticipant(connection, wanted.target)) {
      throw new ApiError(400, '8558', 'targetParticipant: is not a participant of this call.');
    }
    checkQueue(connection);
    const media = createRecognition(world, connection, wanted);
    const isInterrupting = given.interruptCallMediaOperation ?? false;
    return {
      status: 202,
      connection: toHeading(connection),
      after: () => enqueueMedia(connection, media, isInterrupting),
    };
  },
});
