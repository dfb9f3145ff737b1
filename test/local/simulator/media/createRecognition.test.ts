import { expect, test } from 'vitest';
import {
  createRecognition,
  type NewRecognition,
} from '../../../../src/local/simulator/media/createRecognition.ts';
import {
  agentRawId,
  callerRawId,
  connectCaller,
  createTestWorld,
  type TestWorld,
} from '../createTestWorld.ts';

const wanted: NewRecognition = {
  kind: 'dtmf',
  target: callerRawId,
  prompts: [{ kind: 'text', text: { text: 'x'.repeat(100), voiceName: 'v' } }],
  canInterruptPrompt: true,
  initialSilenceMs: 5000,
  interToneMs: 2000,
  endSilenceMs: 500,
  maxTones: 3,
  stopTones: ['pound'],
  choices: [],
  context: 'r',
  callbackUri: undefined,
};

async function begin({ world }: TestWorld, given: Partial<NewRecognition> = {}) {
  const { connection, line } = connectCaller(world);
  const recognition = createRecognition(world, connection, { ...wanted, ...given });
  expect(recognition.accepts(line, 'tone')).toBe(false);
  recognition.begin(() => undefined);
  await world.clock.advance(0);
  return { line, recognition };
}

const subCodes = ({ sent }: TestWorld): unknown[] =>
  sent.map(({ event }) => (event.data.resultInformation as { subCode: number }).subCode);

test('silence is counted from the end of the prompt', async () => {
  const test = createTestWorld({ factor: 1 });
  await begin(test);
  await test.world.clock.advance(11_000);
  expect(test.names()).toEqual([]);
  await test.world.clock.advance(1000);
  expect(test.names()).toEqual(['RecognizeFailed']);
  expect(subCodes(test)).toEqual([8510]);
});

test('a tone ends the prompt and starts the clock between tones', async () => {
  const test = createTestWorld({ factor: 1 });
  const { recognition } = await begin(test);
  recognition.take({ kind: 'tone', tone: '1' });
  await test.world.clock.advance(1500);
  recognition.take({ kind: 'tone', tone: '2' });
  await test.world.clock.advance(1500);
  expect(test.names()).toEqual([]);
  await test.world.clock.advance(1000);
  expect(subCodes(test)).toEqual([8532]);
  expect(test.sent[0]?.event.data.dtmfResult).toEqual({ tones: ['one', 'two'] });
});

test('a stop tone alone completes with no tones', async () => {
  const test = createTestWorld();
  const { recognition } = await begin(test);
  recognition.take({ kind: 'tone', tone: '#' });
  expect(subCodes(test)).toEqual([8514]);
  expect(test.sent[0]?.event.data.dtmfResult).toEqual({ tones: [] });
});

test.each([
  ['dtmf', true, false],
  ['speech', false, true],
  ['choices', true, true],
  ['speechOrDtmf', true, true],
] as const)('%s takes tones: %s, words: %s', async (kind, tones, words) => {
  const { line, recognition } = await begin(createTestWorld({ factor: 1 }), { kind });
  expect(recognition.accepts(line, 'tone')).toBe(tones);
  expect(recognition.accepts(line, 'speech')).toBe(words);
  expect(recognition.accepts({ ...line, rawId: agentRawId }, 'tone')).toBe(false);
});

test('of speechOrDtmf, what comes first decides', async () => {
  const test = createTestWorld({ factor: 1 });
  const { line, recognition } = await begin(test, { kind: 'speechOrDtmf' });
  recognition.take({ kind: 'speech', text: 'I would' });
  expect(recognition.accepts(line, 'tone')).toBe(false);
  recognition.take({ kind: 'speech', text: 'like to pay' });
  await test.world.clock.advance(500);
  expect(test.sent[0]?.event.data.speechResult).toMatchObject({ speech: 'I would like to pay' });
});

test('a prompt that must be heard to its end is', async () => {
  const test = createTestWorld({ factor: 1 });
  const { line, recognition } = await begin(test, { canInterruptPrompt: false });
  expect(recognition.accepts(line, 'tone')).toBe(false);
  await test.world.clock.advance(7000);
  expect(recognition.accepts(line, 'tone')).toBe(true);
});

test('a cancelled recognition says so, a stopped one nothing', async () => {
  const test = createTestWorld();
  (await begin(test)).recognition.cancel();
  const stopped = await begin(test);
  stopped.recognition.stop();
  await test.world.clock.advance(60_000);
  expect(test.names()).toEqual(['RecognizeCanceled']);
  expect(stopped.recognition.accepts(stopped.line, 'tone')).toBe(false);
});
