import type { Command } from 'commander';
import type { Deps } from '../deps.ts';
import { type CommonOptions, done, type Output } from '../verb.ts';
import { verbCommand } from '../verbCommand.ts';
import type { Given } from './answers.ts';
import { type Choice, decide } from './decide.ts';
import { parseAnswers, readAnswer } from './parseAnswers.ts';
import { nextQuestion, type Question } from './questions.ts';

export type Options = CommonOptions & Readonly<{ answers: Given }>;

type NeededDeps = Pick<Deps, 'ask' | 'progress' | 'style'>;

const maxTries = 3;

const titles: Readonly<Record<Choice, string>> = {
  voiceCalling: 'Voice Calling: buy numbers of Microsoft.',
  directRouting: 'Direct routing: connect your SBC.',
  both: 'Both: buy numbers of Microsoft, and connect your SBC.',
  teams: 'Teams Phone: numbers of Teams, by Teams Phone extensibility.',
  elsewhere: 'Neither is open to you: try it here, and use another provider.',
};

export const command = (): Command =>
  verbCommand({
    noun: 'advise',
    verb: null,
    summary: 'numbers of Microsoft, an SBC of yours, or both: asks, and answers with reasons',
    examples: [
      '',
      '--json --answers customer=yes,numbers=yes,paid=yes,billing=US,country=US,keep=no,pbx=no,' +
        'sbc=no,emergency=no,teams=no',
    ],
  }).option('--answers <list>', 'answers that need not be asked for', parseAnswers);

export const parse = (argv: readonly string[]): Options => {
  const { json = false, answers = {} } = command().parse(argv, { from: 'user' }).opts();
  return { json, answers };
};

const askOne = async (
  question: Question,
  { ask, progress }: NeededDeps,
): Promise<boolean | string> => {
  const { name, kind, text } = question;
  const wanted = kind === 'country' ? 'two letters, such as US' : 'yes or no';
  for (let tries = 1; tries < maxTries; tries += 1) {
    const answer = readAnswer(question, await ask(text, `--answers ${name}=…`));
    if (answer !== null) return answer;
    progress(`Please answer with ${wanted}.`);
  }
  // The last try ends in the same sentence as a wrong option does.
  const answer = await ask(text, `--answers ${name}=…`);
  const given = parseAnswers(`${name}=${answer.replaceAll(/[,=]/g, ' ')}`)[name];
  return given ?? false;
};

const askAll = async (given: Given, deps: NeededDeps): Promise<Given> => {
  const question = nextQuestion(given);
  if (question === null) return given;
  return askAll({ ...given, [question.name]: await askOne(question, deps) }, deps);
};

export const run = async ({ answers }: Options, deps: NeededDeps): Promise<Output> => {
  const all = await askAll(answers, deps);
  const { choice, reasons, commands } = decide(all);
  return done({ answers: all, choice, reasons, commands }, [
    deps.style.bold(titles[choice]),
    '',
    'Why:',
    ...reasons.map((reason) => `  - ${reason}`),
    '',
    'Next:',
    ...commands.map((line) => `  ${line}`),
  ]);
};
