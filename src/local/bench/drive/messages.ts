import { randomUUID } from 'node:crypto';
import type { Arrival } from '../rig/createRecorder.ts';

/** A context of about 8 KB, like the real ones. */
const contextLength = 8_000;
const called = '+18005550199';
const prefix = 'Microsoft.Communication.';

export const newContext = (): string => randomUUID().padEnd(contextLength, 'x');

/** A number of its own for every outbound call. */
export const newNumber = (count: number): string =>
  `+1206555${String(count % 10_000).padStart(4, '0')}`;

const phone = (number: string) => ({
  kind: 'phoneNumber',
  rawId: `4:${number}`,
  phoneNumber: { value: number },
});

/** What Event Grid posts when somebody calls. */
export const incomingCall = (context: string): readonly unknown[] => [
  {
    id: randomUUID(),
    topic: '/subscriptions/local/resourceGroups/local/providers/Microsoft.Communication/bench',
    subject: '/caller/recipient',
    eventType: `${prefix}IncomingCall`,
    eventTime: new Date().toISOString(),
    dataVersion: '1.0',
    metadataVersion: '1',
    data: {
      to: phone(called),
      from: phone('+12065550100'),
      serverCallId: randomUUID(),
      callerDisplayName: '',
      incomingCallContext: context,
      correlationId: randomUUID(),
    },
  },
];

const dtmf = { recognitionType: 'choices', choiceResult: { label: '1' } };

/** What happens to a leg, by its name, with what the service says of it. */
const happenings = {
  CallConnected: {},
  RecognizeCompleted: dtmf,
  PlayCompleted: {},
  CallTransferAccepted: {},
  CallDisconnected: {},
  CreateCallFailed: {},
} as const;

export type Happening = keyof typeof happenings;

/** What the provider posts when something happens to a leg; `to` is the request that it answers. */
export const callback = (name: Happening, to: Arrival): readonly unknown[] => [
  {
    id: randomUUID(),
    source: `calling/callConnections/${to.leg}`,
    type: `${prefix}${name}`,
    specversion: '1.0',
    datacontenttype: 'application/json',
    subject: `calling/callConnections/${to.leg}`,
    time: new Date().toISOString(),
    data: {
      ...happenings[name],
      version: '2026-03-12',
      operationContext: to.operationContext,
      resultInformation: { code: 200, subCode: 0, message: '' },
      callConnectionId: to.leg,
      serverCallId: 'server-call',
      correlationId: 'correlation',
      publicEventType: `${prefix}${name}`,
    },
  },
];
