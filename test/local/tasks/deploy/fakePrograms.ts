import { chmodSync, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { temporaryFolder } from '../temporaryFolder.ts';

/** What a program answers: to the first line of arguments that its pattern fits. */
export type Answers = readonly Readonly<{
  to: string;
  json?: unknown;
  /** Instead of JSON. */
  text?: string;
  /** What it says on stderr as it fails. */
  fails?: string;
  /** Fails this often only; then it answers. */
  times?: number;
}>[];

const noted = ['AZURE_ENV_NAME', 'AZURE_RESOURCE_GROUP', 'APP_NAME', 'DEPLOYER_TYPE'];

const program = (name: string, answers: Answers, log: string) => `#!${process.execPath}
const fs = require('node:fs');
const [log, noted, answers] = ${JSON.stringify([log, [...noted, 'SYSTEM_TOPIC_NAME'], answers])};
const args = process.argv.slice(2);
const line = args.join(' ');
const file = args.includes('--file') ? args[args.indexOf('--file') + 1] : null;
const call = { name: '${name}', line, cwd: process.cwd() };
call.env = Object.fromEntries(noted.map((each) => [each, process.env[each]]));
if (file !== null) call.file = fs.readFileSync(file, 'utf8');
fs.appendFileSync(log, JSON.stringify(call) + '\\n');
const calls = fs.readFileSync(log, 'utf8').trim().split('\\n').map((each) => JSON.parse(each));
const times = calls.filter((each) => each.line === line).length;
const fits = (each) => new RegExp(each.to).test(line) && times <= (each.times ?? Infinity);
const found = answers.find(fits) ?? { fails: 'unexpected: ' + line };
if (found.fails !== undefined) { console.error(found.fails); process.exit(1); }
if (found.text !== undefined) console.log(found.text);
else if (found.json !== undefined) console.log(JSON.stringify(found.json));
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
