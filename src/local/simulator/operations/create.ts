import { operation } from '../api/operation.ts';
import { checkCallbackUri, createConnection, toHeading } from '../calls/connections.ts';
import { createConversation } from '../calls/createConversation.ts';
import { placeCall } from '../calls/placeCall.ts';
import { toProperties } from '../calls/toProperties.ts';
import { create as body } from '../validations/create.ts';

/** Places a call: 201 at once, then it rings. */
export const create = operation({
  name: 'create',
  method: 'POST',
  path: /^\/calling\/callConnections$/,
  isRepeatable: true,
  body,
  run: (world, _params, given) => {
    checkCallbackUri(world, given.callbackUri, 'CallbackUri');
    const connection = createConnection(world, {
      conversation: createConversation(),
      callbackUri: given.callbackUri,
      operationContext: given.operationContext,
      createdByApp: true,
      hasSpeech: given.callIntelligenceOptions?.cognitiveServicesEndpoint !== undefined,
      source: given.source?.id ?? `8:acs:${world.options.audience}_app`,
      targets: given.targets,
      callerId: given.sourceCallerIdNumber,
      displayName: given.sourceDisplayName,
    });
    return {
      status: 201,
      body: toProperties(connection, 'connecting'),
      connection: toHeading(connection),
      after: () => placeCall(world, connection),
    };
  },
});
