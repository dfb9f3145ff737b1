import { expect, test } from 'vitest';
import { type Options, parse, run } from '../../../src/admin/advise/advise.ts';
import { adminWorld } from '../adminWorld.ts';

const plain: Options = { json: false, answers: {} };

test.each<{ argv: string[]; options: Partial<Options> }>([
  { argv: [], options: {} },
  { argv: ['--json'], options: { json: true } },
  { argv: ['--answers', 'customer=no'], options: { answers: { customer: false } } },
])('$argv means $options', ({ argv, options }) => {
  expect(parse(argv)).toEqual({ ...plain, ...options });
});

test.each([['US'], ['--answers', 'x=y'], ['--answers']])('%s %s is refused', (...argv) => {
  expect(() => parse(argv)).toThrow();
});

/** Somebody who types these answers, one after another. */
const typing = (...answers: readonly string[]) => {
  const asked: string[] = [];
  const world = adminWorld({
    ask: async (question, instead) => {
      asked.push(`${question} ${instead}`);
      return answers[asked.length - 1] ?? '';
    },
  });
  return { ...world, asked };
};

test('what is not answered on the line is asked, and the advice has reasons', async () => {
  const { deps, asked } = typing('no', 'yes');
  const { json, lines } = await run(plain, deps);
  expect(asked).toEqual([
    expect.stringMatching(/since before 23 October 2026\? --answers customer=…$/),
    expect.stringMatching(/Teams Phone\? --answers teams=…$/),
  ]);
  expect(json).toMatchObject({
    answers: { customer: false, teams: true },
    choice: 'teams',
    reasons: expect.any(Array),
    commands: expect.any(Array),
  });
  expect(lines).toContain('Why:');
  expect(lines).toContain('Next:');
});

test('scripts answer all of it on the line, and nobody is asked', async () => {
  const { deps } = adminWorld();
  const answers =
    'customer=yes,numbers=yes,paid=yes,billing=US,country=US,keep=no,pbx=no,sbc=no,' +
    'emergency=no,teams=no';
  const { json } = await run(parse(['--answers', answers]), deps);
  expect(json).toMatchObject({ choice: 'voiceCalling' });
});

test('what is no answer is asked again, and refused the third time', async () => {
  const patient = typing('perhaps', 'no', 'no');
  expect((await run(plain, patient.deps)).json).toMatchObject({ choice: 'elsewhere' });
  expect(patient.progress).toEqual(['Please answer with yes or no.']);
  const lost = typing('a', 'b', 'c,d=e');
  await expect(run(plain, lost.deps)).rejects.toThrow('customer is yes or no');
});
