import { chmodSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { temporaryFolder } from '../../local/tasks/temporaryFolder.ts';

/** What az answers: by the address that `az rest` is asked for, or by the words of a command. */
export type Answers = Readonly<Record<string, unknown>>;

/** Something that az fails with: what it says, and its exit code. */
export type Failing = Readonly<{ stderr: string; code: number }>;

export const subscription = '/subscriptions/00000000-1111-4222-8333-444444444444';

/**
 * A program in the place of az. It answers what it was given, and what it was not given is not
 * there; each line of `asked` is the JSON of the arguments that it was started with.
 */
const program = (node: string): string => `#!${node}
const fs = require('node:fs');
const path = require('node:path');
const beside = (name) => path.join(__dirname, name);
const args = process.argv.slice(2);
fs.appendFileSync(beside('asked'), JSON.stringify(args) + '\\n');
const answers = JSON.parse(fs.readFileSync(beside('answers.json'), 'utf8'));
const fail = ({ stderr, code }) => {
  process.stderr.write(stderr + '\\n');
  process.exit(code);
};
if (answers.everything) fail(answers.everything);
const url = args[args.indexOf('--url') + 1];
const words = args.slice(0, args.findIndex((each) => each.startsWith('--'))).join(' ');
const named = (id) => id.replace('/subscriptions/{subscriptionId}', '${subscription}');
const key = args[0] === 'rest' ? named(url) : words;
const answer = answers[key];
if (answer === undefined) {
  const error = { code: 'ResourceNotFound', message: 'The resource ' + key + ' was not found.' };
  fail({ stderr: 'ERROR: Not Found(' + JSON.stringify({ error }) + ')', code: 3 });
}
if (answer.stderr !== undefined) fail(answer);
process.stdout.write(JSON.stringify(answer));
`;

export type StandIn = Readonly<{
  env: Readonly<Record<string, string>>;
  /** The arguments of each run so far. */
  asked: () => readonly (readonly string[])[];
}>;

/** Puts a program on a PATH of its own that answers as az would, for the length of one test. */
export const standInAz = (answers: Answers): StandIn => {
  const folder = temporaryFolder({
    az: program(process.execPath),
    'answers.json': JSON.stringify(answers),
    asked: '',
  });
  chmodSync(path.join(folder, 'az'), 0o755);
  return {
    env: { PATH: folder },
    asked: () =>
      readFileSync(path.join(folder, 'asked'), 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line): string[] => JSON.parse(line)),
  };
};
