import { chmodSync, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { temporaryFolder } from '../temporaryFolder.ts';

/** What a program answers: to the first line of arguments that its pattern fits. */
export type Answers = readonly Readonly<{
  to: string;
  json?: unknown;
  /** What it says on stderr as it fails. */
  fails?: string;
  /** Fails this often only; then it answers. */
  times?: number;
}>[];

const program = (name: string, answers: Answers, log: string) => `#!${process.execPath}
const fs = require('node:fs');
const args = process.argv.slice(2);
const line = args.join(' ');
const file = args[args.indexOf('--file') + 1];
const given = args.includes('--file') ? { file: fs.readFileSync(file, 'utf8') } : {};
const names = ['AZURE_ENV_NAME', 'AZURE_RESOURCE_GROUP', 'APP_NAME', 'DEPLOYER_TYPE', 'SYSTEM_TOPIC_NAME'];
const env = Object.fromEntries(names.map((name) => [name, process.env[name]]));
fs.appendFileSync(${JSON.stringify(log)}, JSON.stringify({ name: '${name}', line, cwd: process.cwd(), env, ...given }) + '\\n');
const answers = ${JSON.stringify(answers)};
const before = fs.readFileSync(${JSON.stringify(log)}, 'utf8').split('\\n');
const same = before.filter((each) => each.includes(JSON.stringify(line).slice(1, -1))).length;
const found = answers.find(({ to, times }) => new RegExp(to).test(line) && same <= (times ?? Infinity));
if (found === undefined) { console.error('unexpected: ' + line); process.exit(64); }
if (found.fails !== undefined) { console.error(found.fails); process.exit(1); }
if (found.json !== undefined) console.log(JSON.stringify(found.json));
`;

export type Call = Readonly<{
  name: string;
  line: string;
  cwd: string;
  env: Readonly<Record<string, string>>;
  file?: string;
}>;

/**
 * Programs on a PATH of their own, which answer as told and note what they were asked. Scripts with
 * a #! line: no programs on Windows.
 */
export const fakePrograms = (programs: Readonly<Record<string, Answers>>) => {
  const log = path.join(temporaryFolder(), 'calls.log');
  const names = Object.keys(programs);
  const files = names.map((name) => [name, program(name, programs[name] ?? [], log)] as const);
  const folder = temporaryFolder(Object.fromEntries(files));
  for (const name of names) chmodSync(path.join(folder, name), 0o755);
  const calls = (): readonly Call[] => {
    const lines = existsSync(log) ? readFileSync(log, 'utf8').split('\n') : [];
    return lines.filter((line) => line !== '').map((line) => JSON.parse(line));
  };
  return { PATH: folder, calls };
};
