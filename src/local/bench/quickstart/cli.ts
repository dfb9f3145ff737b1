import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { CallAutomationClient } from '@azure/communication-call-automation';

// The pattern that the provider's samples teach: a web server, and the call in a variable of the
// process. Nothing is stored, nothing checked, and a restart forgets every call.

const { ACS_CONNECTION_STRING = '', SPEECH_ENDPOINT = '' } = process.env;
const client = new CallAutomationClient(ACS_CONNECTION_STRING, { allowInsecureConnection: true });
let callConnectionId = '';
let port = 0;

const ask = () =>
  client
    .getCallConnection(callConnectionId)
    .getCallMedia()
    .startRecognizing(
      { phoneNumber: '+12065550100' },
      {
        kind: 'callMediaRecognizeChoiceOptions',
        playPrompt: { kind: 'textSource', text: 'Press 1.', voiceName: 'en-US-JennyNeural' },
        choices: [{ label: '1', phrases: ['billing'] }],
        operationContext: '2',
      },
    );

const play = () =>
  client
    .getCallConnection(callConnectionId)
    .getCallMedia()
    .playToAll([{ kind: 'textSource', text: 'One moment.', voiceName: 'en-US-JennyNeural' }]);

type Event = {
  type?: string;
  eventType?: string;
  data: { incomingCallContext: string; callConnectionId: string };
};

const handle = async ({ type, eventType, data }: Event): Promise<void> => {
  if (eventType?.endsWith('.IncomingCall')) {
    await client.answerCall(data.incomingCallContext, `http://localhost:${port}/callbacks`, {
      callIntelligenceOptions: { cognitiveServicesEndpoint: SPEECH_ENDPOINT },
    });
  } else if (type?.endsWith('.CallConnected')) {
    callConnectionId = data.callConnectionId;
    await ask();
  } else if (type?.endsWith('.RecognizeCompleted')) await play();
};

const server = http.createServer({ keepAliveTimeout: 120_000 }, async (request, response) => {
  // The benchmark posts arrays of events and nothing else.
  for (const event of (await json(request)) as Event[]) await handle(event);
  response.end();
});
server.listen(0, '127.0.0.1', () => {
  // A server that listens on TCP has such an address.
  port = (server.address() as AddressInfo).port;
  process.send?.({ type: 'ready', port });
});
process.on('disconnect', () => process.exit(0)).on('SIGTERM', () => process.exit(0));
