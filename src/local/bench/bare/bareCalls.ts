import { randomUUID } from 'node:crypto';
import type {
  CallAutomationClient,
  DtmfTone,
  RecognitionChoice,
} from '@azure/communication-call-automation';
import { RestError, type TableClient, type TransactionAction } from '@azure/data-tables';
import type { QueueClient } from '@azure/storage-queue';

/** What the bare functions have at hand. */
export type BareParts = Readonly<{
  table: TableClient;
  limits: TableClient;
  suppressed: TableClient;
  queue: QueueClient;
  client: CallAutomationClient;
  baseUrl: string;
  speechEndpoint: string;
  /**
   * Whether rows are as large as Switchboard's, and what was sent is written down afterwards: then
   * the operations of storage are the same for each event.
   */
  settles: boolean;
}>;

type State = Readonly<{ status: string; caller: string; at: string; leg: string }>;
type Row = Readonly<{ id: string; state: State; etag: string }>;
type Given = Readonly<{
  id: string;
  type: string;
  data: Readonly<{ callConnectionId: string }>;
}>;

const operator = '+18005551001';
const mostTries = 10;
/** How much JSON Switchboard's rows hold when a key was pressed; of a call's row, on an average. */
export const [stateLength, eventLength, commandLength] = [1_155, 237, 72];
const voiceName = 'en-US-JennyNeural';
const menu =
  'Welcome to Contoso Support. For billing, press 1. For technical support, press 2. ' +
  'To speak with an operator, press 3.';
const choice = (label: string, tone: string, phrases: string[]): RecognitionChoice => ({
  label,
  phrases,
  // The SDK has an enum of the service's names.
  tone: tone as DtmfTone,
});
const choices = [
  choice('1', 'one', ['billing', 'invoice', 'payment']),
  choice('2', 'two', ['technical support', 'support', 'help']),
  choice('3', 'three', ['operator', 'agent', 'person']),
];

/** The one insert; the table is made at the first one. */
export const insert = async (
  table: TableClient,
  id: string,
  { status, caller, context }: Readonly<{ status: string; caller: string; context: string }>,
  more: Readonly<Record<string, unknown>> = {},
) => {
  const state: State = { status, caller, at: new Date().toISOString(), leg: '' };
  const entity = { partitionKey: id, rowKey: 'call', state: JSON.stringify(state), context };
  await table.createEntity({ ...entity, ...more }).catch(async (error: unknown) => {
    if (!(error instanceof RestError) || error.statusCode !== 404) throw error;
    await table.createTable();
    await table.createEntity({ ...entity, ...more });
  });
};

export const legOptions = ({ speechEndpoint }: BareParts) => ({
  operationContext: '1',
  callIntelligenceOptions: { cognitiveServicesEndpoint: speechEndpoint },
});

export const callbackUrl = ({ baseUrl }: BareParts, id: string): string =>
  `${baseUrl}/api/callbacks/${id}/1/token`;

/** One insert and one answer. */
export const takeIncoming = async (
  parts: BareParts,
  event: Readonly<{
    data: Readonly<{
      incomingCallContext: string;
      from: Readonly<{ phoneNumber: Readonly<{ value: string }> }>;
    }>;
  }>,
): Promise<void> => {
  const id = randomUUID();
  const { incomingCallContext: context, from } = event.data;
  const caller = from.phoneNumber.value;
  await insert(parts.table, id, { status: 'ringing', caller, context });
  await parts.client.answerCall(context, callbackUrl(parts, id), legOptions(parts));
};

const load = async (table: TableClient, id: string): Promise<Row> => {
  const entity = await table.getEntity<{ state: string }>(id, 'call');
  return { id, state: JSON.parse(entity.state), etag: entity.etag };
};

/** What Switchboard's rows hold beside what a bare handler needs: as much, in as many parts. */
export const padding = (parts: BareParts, length: number) =>
  parts.settles ? { schemaVersion: 1, kind: 'kind', at: new Date(), json: 'x'.repeat(length) } : {};

/** One conditional transaction: what happened is noted, and the row replaced. */
const save = async (parts: BareParts, row: Row, event: Given): Promise<void> => {
  const { id: partitionKey, etag } = row;
  const state = { ...row.state, status: event.type, leg: event.data.callConnectionId };
  const noted = parts.settles ? padding(parts, eventLength) : { event: JSON.stringify(event) };
  const call = {
    partitionKey,
    rowKey: 'call',
    state: JSON.stringify(state),
    ...padding(parts, stateLength),
  };
  const actions: TransactionAction[] = [
    ['create', { partitionKey, rowKey: `event|${event.id}`, ...noted }],
    ['update', call, 'Replace', { etag }],
  ];
  await parts.table.submitTransaction(actions);
};

export const statusOf = (error: unknown): number =>
  error instanceof RestError ? (error.statusCode ?? 0) : 0;

/**
 * Loads and saves, again when another event of the call was there in between: who calls. Null for
 * an event that was there before.
 */
const saveAnew = async (parts: BareParts, id: string, event: Given): Promise<string | null> => {
  for (let tries = 1; tries <= mostTries; tries += 1) {
    try {
      const row = await load(parts.table, id);
      await save(parts, row, event);
      return row.state.caller;
    } catch (error) {
      if (statusOf(error) === 409) return null;
      if (statusOf(error) !== 412 || tries === mostTries) throw error;
    }
  }
  return null;
};

/** What is sent when something happens; false where there is nothing to send. */
const react = async (
  client: CallAutomationClient,
  event: Given,
  caller: string,
): Promise<boolean> => {
  const connection = client.getCallConnection(event.data.callConnectionId);
  const operationContext = event.id;
  switch (event.type) {
    case 'Microsoft.Communication.CallConnected':
      await connection.getCallMedia().startRecognizing(
        { phoneNumber: caller },
        {
          kind: 'callMediaRecognizeChoiceOptions',
          playPrompt: { kind: 'textSource', text: menu, voiceName },
          choices,
          interruptPrompt: true,
          operationContext,
        },
      );
      return true;
    case 'Microsoft.Communication.RecognizeCompleted':
      await connection
        .getCallMedia()
        .playToAll([{ kind: 'textSource', text: 'One moment.', voiceName }], { operationContext });
      return true;
    case 'Microsoft.Communication.PlayCompleted':
      await connection.transferCallToParticipant({ phoneNumber: operator }, { operationContext });
      return true;
    default:
      return false;
  }
};

const settle = async (parts: BareParts, id: string, event: Given): Promise<void> => {
  const partitionKey = id;
  const command = { partitionKey, rowKey: `command|${event.id}` };
  const call = { partitionKey, rowKey: 'call', settled: event.id };
  await parts.table.submitTransaction([
    ['upsert', { ...command, ...padding(parts, commandLength) }, 'Merge'],
    ['update', { ...call, ...padding(parts, stateLength) }, 'Merge'],
  ]);
};

/** One read, one conditional transaction and one request to the provider. */
export const takeCallback = async (parts: BareParts, id: string, event: Given): Promise<void> => {
  const caller = await saveAnew(parts, id, event);
  if (caller === null) return;
  const sent = await react(parts.client, event, caller);
  if (sent && parts.settles) await settle(parts, id, event);
};
