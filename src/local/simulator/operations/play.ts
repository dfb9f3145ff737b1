import { operation } from '../api/operation.ts';
import {
  checkCallbackUri,
  checkParticipant,
  findEstablished,
  toHeading,
} from '../calls/connections.ts';
import { checkQueue } from '../media/checkQueue.ts';
import { checkSources } from '../media/checkSources.ts';
import { checkSpeechLink } from '../media/checkSpeechLink.ts';
import { createPlay } from '../media/createPlay.ts';
import { enqueueMedia } from '../media/mediaQueue.ts';
import { checkSides, isGroupCall, runBeside } from '../media/sideMedia.ts';
import { play as body } from '../validations/play.ts';

/**
 * Plays prompts: 202, PlayStarted, and PlayCompleted when they are over. In a call of more than two
 * those for single participants are played beside the queue.
 */
export const play = operation({
  name: 'play',
  method: 'POST',
  path: /^\/calling\/callConnections\/([^/:]+):play$/,
  body,
  run: (world, [id], given) => {
    const connection = findEstablished(world, id);
    checkCallbackUri(world, given.operationCallbackUri, 'OperationCallbackUri');
    checkSources(connection, given.playSources);
    checkSpeechLink(world, given.playSources);
    const targets = given.playTo ?? [];
    for (const target of targets) checkParticipant(connection, target, 'playTo');
    const isInterrupting = given.interruptCallMediaOperation ?? false;
    const isBeside = targets.length > 0 && isGroupCall(connection);
    if (!isBeside) checkQueue(connection);
    else if (!isInterrupting) checkSides(connection, targets);
    const media = createPlay(world, connection, {
      sources: given.playSources,
      targets,
      isLooping: given.playOptions?.loop ?? false,
      context: given.operationContext,
      callbackUri: given.operationCallbackUri,
    });
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
