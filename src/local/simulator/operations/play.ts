import { operation } from '../api/operation.ts';
import { checkCallbackUri, findEstablished, toHeading } from '../calls/connections.ts';
import { checkQueue } from '../media/checkQueue.ts';
import { checkSources } from '../media/checkSources.ts';
import { checkSpeechLink } from '../media/checkSpeechLink.ts';
import { createPlay } from '../media/createPlay.ts';
import { enqueueMedia } from '../media/mediaQueue.ts';
import { play as body } from '../validations/play.ts';

/** Plays prompts: 202, PlayStarted, and PlayCompleted when they are over. */
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
    checkQueue(connection);
    const media = createPlay(world, connection, {
      sources: given.playSources,
      targets: given.playTo ?? [],
      isLooping: given.playOptions?.loop ?? false,
      context: given.operationContext,
      callbackUri: given.operationCallbackUri,
    });
    const isInterrupting = given.interruptCallMediaOperation ?? false;
    return {
      status: 202,
      connection: toHeading(connection),
      after: () => enqueueMedia(connection, media, isInterrupting),
    };
  },
});
