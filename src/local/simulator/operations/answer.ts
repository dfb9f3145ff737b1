import { operation } from '../api/operation.ts';
import { checkCallbackUri, createConnection, establish, toHeading } from '../calls/connections.ts';
import { takeOffer } from '../calls/takeOffer.ts';
import { toProperties } from '../calls/toProperties.ts';
import { answer as body } from '../validations/answer.ts';

/** Takes an incoming call: 200, and CallConnected a moment later. */
export const answer = operation({
  name: 'answer',
  method: 'POST',
  path: /^\/calling\/callConnections:answer$/,
  isRepeatable: true,
  body,
  run: (world, _params, given) => {
    checkCallbackUri(world, given.callbackUri, 'CallbackUri');
    const offer = takeOffer(world, given.incomingCallContext);
    const connection = createConnection(world, {
      conversation: offer.conversation,
      callbackUri: given.callbackUri,
      operationContext: given.operationContext,
      createdByApp: false,
      hasSpeech: given.callIntelligenceOptions?.cognitiveServicesEndpoint !== undefined,
      source: offer.caller,
      targets: [offer.called],
      callerId: undefined,
      displayName: undefined,
    });
    const connect = (): void => {
      if (connection.state !== 'connecting') return;
      offer.answered(connection);
      establish(world, connection);
    };
    return {
      status: 200,
      body: toProperties(connection, 'unknown'),
      connection: toHeading(connection),
      after: () => {
        world.clock.after(world.options.answerDelayMs * world.options.factor, connect);
      },
    };
  },
});
