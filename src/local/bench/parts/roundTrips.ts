import { randomUUID } from 'node:crypto';
import type { UseCases } from '../../../app/createUseCases.ts';
import { driveInbound, driveOutbound, type Line, openCall, tell } from '../drive/driveCalls.ts';
import { incomingCall, newContext } from '../drive/messages.ts';
import { type RoundTrips, watchRequests } from '../drive/watchRequests.ts';
import { startInProcess } from '../rig/startInProcess.ts';
import type { Part } from './part.ts';

const manyCalls = 100;
const sweepShards = 16;
const msPerHour = 3_600_000;

type Row = readonly [what: string, counted: RoundTrips, stated: RoundTrips];

const text = ({ waitedFor, all }: RoundTrips): string =>
  waitedFor === null ? String(all) : `${waitedFor} / ${all}`;

const toRow = ([what, counted, stated]: Row): readonly string[] => {
  const same = text(counted) === text(stated);
  return [what, text(counted), `${text(stated)} ${same ? '✓' : '✗'}`];
};

/** A whole call, its storage watched at every event; what docs/layout.md states beside it. */
const ofInbound = async (line: Line): Promise<readonly Row[]> => {
  const context = newContext();
  const answered = line.recorder.next(`answer ${context}`);
  const event = incomingCall(context);
  const claim = await watchRequests(() => line.post(`${line.hostUrl}/runtime/x`, event));
  const begun = await answered;
  const asking = line.recorder.next(`recognize ${begun.leg}`);
  const connected = await watchRequests(() => tell(line, 'CallConnected', begun));
  const asked = await asking;
  const saying = line.recorder.next(`play ${begun.leg}`);
  const key = await watchRequests(() => tell(line, 'RecognizeCompleted', begun, asked));
  const said = await saying;
  const transferring = line.recorder.next(`transferToParticipant ${begun.leg}`);
  const prompt = await watchRequests(() => tell(line, 'PlayCompleted', begun, said));
  const sent = await transferring;
  const accepted = await watchRequests(() => tell(line, 'CallTransferAccepted', begun, sent));
  const ended = await watchRequests(() => tell(line, 'CallDisconnected', begun));
  return [
    [
      'a call comes: claim, answer, settle; marked and listed beside',
      claim,
      { waitedFor: 1, all: 4 },
    ],
    ['connected: load, save, ask, settle', connected, { waitedFor: 2, all: 3 }],
    ['key: load, save, say, settle', key, { waitedFor: 2, all: 3 }],
    ['prompt over: load, save, count, transfer, settle', prompt, { waitedFor: 6, all: 7 }],
    ['transfer accepted: load, save', accepted, { waitedFor: null, all: 2 }],
    ['the end: load, save, list (2), number, mark, cost (4)', ended, { waitedFor: null, all: 10 }],
  ];
};

const get = (app: UseCases, id: string, query: Readonly<Record<string, string>>) => {
  const request = { params: { id }, query, headers: {}, body: new Uint8Array() };
  return id === '' ? app.listCalls(request) : app.getCall(request);
};

const ofApi = async (app: UseCases, line: Line): Promise<readonly Row[]> => {
  let id = '';
  const post: Line['post'] = async (url, body, headers) => {
    const answer = await line.post(url, body, headers);
    if (url.endsWith('/api/calls')) id = JSON.parse(answer.body).id;
    return answer;
  };
  const ownHeaders = { 'idempotency-key': randomUUID() };
  const body = { to: '+12065550123', flow: 'contoso-support' };
  const created = line.recorder.next(`create ${body.to}`);
  const place = await watchRequests(() => post(`${line.hostUrl}/api/calls`, body, ownHeaders));
  const notBefore = new Date(Date.now() + msPerHour).toISOString();
  const plan = () => {
    const headers = { 'idempotency-key': randomUUID() };
    return line.post(`${line.hostUrl}/api/calls`, { ...body, notBefore }, headers);
  };
  // The first one makes the queue.
  await plan();
  const planned = await watchRequests(plan);
  const read = await watchRequests(() => get(app, id, {}));
  const list = await watchRequests(() => get(app, '', { day: 'today' }));
  await tell(line, 'CreateCallFailed', await created);
  return [
    [
      '`POST /api/calls`: look, claim, look, count, create, settle, read; marked and listed beside',
      place,
      { waitedFor: 9, all: 11 },
    ],
    ['… due in an hour: look, insert, mark, send', planned, { waitedFor: null, all: 4 }],
    ['`GET /api/calls/{id}`', read, { waitedFor: null, all: 2 }],
    ['`GET /api/calls?day=today`', list, { waitedFor: null, all: 1 }],
  ];
};

const ofSweeps = async (app: UseCases, line: Line): Promise<readonly Row[]> => {
  const none = await watchRequests(() => app.sweep());
  for (let calls = 0; calls < manyCalls; calls += 1) await openCall(line);
  const many = await watchRequests(() => app.sweep());
  const stated = (calls: number) => ({ waitedFor: null, all: 2 * sweepShards + calls });
  return [
    ['a sweep with no call under way', none, stated(0)],
    [`a sweep with ${manyCalls} calls under way`, many, stated(manyCalls)],
  ];
};

/** How often each path goes to storage: counted on the wire, in this process. */
export const roundTrips: Part = async ({ apps }) => {
  const { app, line, stop } = await startInProcess(apps);
  try {
    // Tables are made, and keys and flows fetched, at the first use only.
    await driveInbound(line);
    await driveOutbound(line);
    const rows = [
      ...(await ofInbound(line)),
      ...(await ofApi(app, line)),
      ...(await ofSweeps(app, line)),
    ];
    const head = ['path', 'waited for before the command / in all', 'docs/layout.md'];
    return [{ title: 'Round trips to storage, counted', head, rows: rows.map(toRow) }];
  } finally {
    await stop();
  }
};
