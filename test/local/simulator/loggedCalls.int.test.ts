import { expect, test } from 'vitest';
import { openLogsClient } from './logs/openLogsClient.ts';
import { queryOf } from './logs/queryOf.ts';
import {
  agent,
  caller,
  ourNumber,
  type Simulator,
  startSimulator,
  voice,
} from './startSimulator.ts';

const workspaceId = '33333333-3333-4444-8555-666666666666';
const msPerDay = 86_400_000;

type Row = Readonly<Record<string, unknown>>;

/** Answers of a query about today, by the names of its columns. */
async function ask({ url }: Simulator, name: string): Promise<Row[]> {
  const dayStart = Math.floor(Date.now() / msPerDay) * msPerDay;
  const iso = (ms: number): string => new Date(ms).toISOString();
  const query = queryOf(name, { dayStart: iso(dayStart), dayEnd: iso(dayStart + 2 * msPerDay) });
  const span = {
    startTime: new Date(dayStart - msPerDay),
    endTime: new Date(dayStart + 3 * msPerDay),
  };
  const result = await openLogsClient(url).queryWorkspace(workspaceId, query, span);
  if (result.status !== 'Success') throw new Error(result.status);
  return result.tables.flatMap(({ columnDescriptors, rows }) =>
    rows.map((row) =>
      Object.fromEntries(columnDescriptors.map(({ name: column }, at) => [column, row[at]])),
    ),
  );
}

const advance = ({ sim }: Simulator, ms: number) => sim('POST', '/clock/advance', { ms });

/** Somebody calls, talks for so long and hangs up. */
async function talk(simulator: Simulator, ms: number): Promise<void> {
  const { app, connect, sim } = simulator;
  const { connection, id } = await connect();
  await connection
    .getCallMedia()
    .playToAll([{ kind: 'textSource', text: 'Good morning.', ...voice }]);
  await app.next('PlayCompleted');
  await advance(simulator, ms);
  await sim('POST', `/calls/${id}/hangup`);
  await app.next('CallDisconnected');
}

/** Somebody calls and gives up after so long, as nobody answers. */
async function giveUp(simulator: Simulator, ms: number): Promise<void> {
  const { app, dial, sim } = simulator;
  const id = await dial();
  await app.nextIncoming();
  await advance(simulator, ms);
  await sim('POST', `/calls/${id}/hangup`);
}

/** The app calls somebody who is not to be had. */
async function place(simulator: Simulator, behaviour: string): Promise<void> {
  const { app, client, sim } = simulator;
  await sim('PUT', `/handsets/${agent}`, { behaviour });
  await client.createCall(
    {
      targetParticipant: { phoneNumber: agent },
      sourceCallIdNumber: { phoneNumber: ourNumber },
    },
    app.callback('out'),
  );
  await advance(simulator, 31_000);
  await app.next('CreateCallFailed', 'out');
}

async function transfer(simulator: Simulator): Promise<void> {
  const { app, connect, sim, until } = simulator;
  await sim('PUT', `/handsets/${agent}`, { behaviour: 'answer' });
  const { connection, id } = await connect();
  await connection.transferCallToParticipant({ phoneNumber: agent });
  await app.next('CallTransferAccepted');
  await advance(simulator, 20_000);
  await sim('POST', `/calls/${id}/hangup`);
  await until(id, ({ state }) => state === 'ended');
}

async function rejectOne({ app, client, dial, until }: Simulator): Promise<void> {
  const id = await dial();
  await client.rejectCall((await app.nextIncoming()).data.incomingCallContext, {
    callRejectReason: 'busy',
  });
  await until(id, ({ state }) => state === 'ended');
}

test('calls of known kinds are in the logs as what they were', async () => {
  const simulator = await startSimulator({ workspaceId });
  await talk(simulator, 30_000);
  await talk(simulator, 90_000);
  await giveUp(simulator, 6000);
  await rejectOne(simulator);
  await place(simulator, 'busy');
  await place(simulator, 'noAnswer');
  await place(simulator, 'decline');
  await place(simulator, 'unreachable');
  await transfer(simulator);

  const calls = await ask(simulator, 'callRows');
  const kinds = calls.map(({ Direction, Legs, Outcome }) => `${Direction} ${Outcome} ${Legs}`);
  expect(kinds).toEqual([
    ...['inbound connected 1', 'inbound connected 1', 'inbound canceled 1', 'inbound busy 1'],
    ...['outbound busy 1', 'outbound no_answer 1', 'outbound declined 1', 'outbound rejected 1'],
    'inbound connected 2',
  ]);
  // The clock goes on by itself while requests are on their way, for longer on a busy machine.
  const seconds = calls.map(({ CallSec }) => Number(CallSec));
  const about = [30, 90, 6, 0, 0, 30, 0, 0, 20];
  for (const [index, atLeast] of about.entries()) {
    expect(seconds[index]).toBeGreaterThanOrEqual(atLeast);
    expect(seconds[index]).toBeLessThan(atLeast + 15);
  }
  const [first] = simulator.app.received;
  expect(calls[0]?.CorrelationId).toBe(first?.event.data.correlationId);
  expect(calls[0]?.Connections).toEqual([first?.event.data.callConnectionId]);

  const [headline] = await ask(simulator, 'headline');
  expect(headline).toMatchObject({ Calls: 9, Legs: 10, Connected: 3, VoipMinutes: 0 });
  const pstn = calls.reduce((sum, { PstnSec }) => sum + Number(PstnSec), 0);
  expect(headline?.PstnMinutes).toBeCloseTo(pstn / 60, 1);

  const ends = await ask(simulator, 'endReasons');
  const endOf = ({ CallCount, Code, LegCount, ResultCategory, SubCode }: Row) =>
    `${Code}/${SubCode} ${ResultCategory} ${LegCount} ${CallCount}`;
  expect(ends.map(endOf).toSorted()).toEqual([
    ...['0/540000  3 3', '0/7000 Success 1 1', '404/560404 ExpectedError 1 1'],
    ...['480/560480 UnexpectedServerError 1 1', '486/540486 Success 1 1'],
    ...['486/560486 Success 1 1', '487/540487 Success 1 1', '603/560603 Success 1 1'],
  ]);

  const [freshness] = await ask(simulator, 'freshness');
  expect(freshness).toMatchObject({ ApiCalls: 7, WithoutSummary: 0 });
  expect(Number(freshness?.Rows)).toBeGreaterThanOrEqual(10);

  const week = await ask(simulator, 'sevenDays');
  const total = week.reduce((sum, { Calls }) => sum + Number(Calls), 0);
  expect(total).toBe(9);
  expect(week.map(({ CallType }) => CallType).toSorted()).toEqual(['Group', 'P2P']);

  const operations = await ask(simulator, 'operations');
  const counts = Object.fromEntries(operations.map((row) => [row.OperationName, row.Requests]));
  expect(counts).toEqual({
    ...{ AnswerCall: 3, CreateCall: 4, Play: 2, RejectCall: 1 },
    TransferCallToParticipant: 1,
  });
  expect(operations.every(({ Ok, Requests }) => Ok === Requests)).toBe(true);

  const media = { OperationName: 'Play', Outcome: 'completed', ResultCode: 200, Operations: 2 };
  expect(await ask(simulator, 'media')).toEqual([{ ...media, ResultSubcode: 0 }]);
  const quality = await ask(simulator, 'quality');
  expect(quality).toMatchObject([
    { EndpointType: 'PSTN', Streams: 4, Calls: 3 },
    { EndpointType: 'PSTN', Streams: 4, Calls: 3 },
  ]);
  expect(await ask(simulator, 'usage')).toMatchObject([{ UsageType: 'PSTN', Records: 4 }]);
});

test('a call can be found in the logs some time after its end, its requests sooner', async () => {
  const simulator = await startSimulator({ workspaceId, factor: 1, logDelayMs: 10_000 });
  const { connection } = await simulator.connect({ from: caller });
  await connection.hangUp(true);
  await simulator.app.next('CallDisconnected');
  const seen = async () => {
    const [row] = await ask(simulator, 'freshness');
    return [Number(row?.Rows) > 0, row?.ApiCalls, row?.WithoutSummary];
  };
  expect(await seen()).toEqual([false, 0, 0]);
  await advance(simulator, 3000);
  expect(await seen()).toEqual([false, 1, 1]);
  await advance(simulator, 10_000);
  expect(await seen()).toEqual([true, 1, 0]);
});

test('a recorded call is a recording of its length, and its requests are operations', async () => {
  const simulator = await startSimulator({ workspaceId });
  const { app, client, connect } = simulator;
  const { connection } = await connect();
  const { callConnectionId } = await connection.getCallConnectionProperties();
  const recordings = client.getCallRecording();
  const { recordingId } = await recordings.start({
    callLocator: { id: app.incoming[0]?.data.serverCallId ?? '', kind: 'serverCallLocator' },
    recordingContent: 'audio',
    recordingChannel: 'mixed',
    recordingFormat: 'wav',
  });
  await app.next('RecordingStateChanged');
  await advance(simulator, 60_000);
  await recordings.stop(recordingId);
  await app.next('RecordingStateChanged');
  const [recording] = await ask(simulator, 'streams');
  const kind = { Source: 'recording', Kind: 'Audio Mixed WAV', Sessions: 1, Failures: 0 };
  expect(recording).toMatchObject(kind);
  expect(recording?.Minutes).toBeCloseTo(1, 1);
  const names = (await ask(simulator, 'operations')).map(({ OperationName }) => OperationName);
  expect(names).toEqual(expect.arrayContaining(['StartRecording', 'StopRecording']));
  const { rows } = await simulator.sim<{ rows: Row[] }>(
    'GET',
    '/logs/ACSCallAutomationIncomingOperations',
  );
  const ofRecording = rows.filter((row) => String(row.OperationName).endsWith('Recording'));
  const ids = ofRecording.map(({ CallConnectionId }) => CallConnectionId);
  expect(ids).toEqual([callConnectionId, callConnectionId]);
});
