import { speechNotConfigured } from '../api/apiError.ts';
import { operation } from '../api/operation.ts';
import {
  checkCallbackUri,
  checkParticipant,
  findEstablished,
  toHeading,
} from '../calls/connections.ts';
import { checkHasKeys } from '../media/checkHasKeys.ts';
import { checkQueue } from '../media/checkQueue.ts';
import { checkSources } from '../media/checkSources.ts';
import { checkSpeechLink } from '../media/checkSpeechLink.ts';
import { createRecognition, type NewRecognition } from '../media/createRecognition.ts';
import { enqueueMedia } from '../media/mediaQueue.ts';
import { checkSides, isGroupCall, runBeside } from '../media/sideMedia.ts';
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

/**
 * Listens for keys or words, after prompts if there are any: 202, and one event at the end. In a
 * call of more than two it is the affair of one participant, beside the queue.
 */
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
    if (wanted.kind === 'dtmf') checkHasKeys(wanted.target);
    checkParticipant(connection, wanted.target, 'targetParticipant');
    const isInterrupting = given.interruptCallMediaOperation ?? false;
    const targets = [wanted.target];
    const isBeside = isGroupCall(connection);
    if (!isBeside) checkQueue(connection);
    else if (!isInterrupting) checkSides(connection, targets);
    const media = createRecognition(world, connection, wanted);
    return {
      status: 202,
      connection: toHeading(connection),
      after: () =>
        isBeside
          ? runBeside(connection, { targets, operation: media }, isInterrupting)
          : enqueueMedia(connection, media, isInterrupting),
    };
  },
});
