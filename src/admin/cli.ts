import path from 'node:path';
import { askQuestion } from './askQuestion.ts';
import { runAdmin } from './runAdmin.ts';

const { argv, env, stdin, stdout, stderr } = process;
const interrupt = new AbortController();
const leastNode = 22;

if (Number.parseInt(process.versions.node, 10) < leastNode) {
  stderr.write(`Node ${process.versions.node} is too old.\n`);
  stderr.write(`Use Node ${leastNode} or newer, or \`npm run admin\`, which brings its own.\n`);
  process.exit(1);
}

// Whoever presses it a second time does not want to wait for what is under way.
process.once('SIGINT', () => interrupt.abort());

const keyboard = { input: stdin, output: stderr, isTerminal: stdin.isTTY && stderr.isTTY };

void runAdmin({
  argv: argv.slice(2),
  env,
  // The program lies in dist/admin of the project.
  root: path.resolve(__dirname, '..', '..'),
  out: { write: (text) => void stdout.write(text), isTerminal: stdout.isTTY },
  err: { write: (text) => void stderr.write(text), isTerminal: stderr.isTTY },
  ask: (question, instead) => askQuestion(keyboard, question, instead, interrupt.signal),
  interrupted: interrupt.signal,
}).then((code) => {
  process.exitCode = code;
  // What was given up may still be under way, and would keep the process alive.
  if (interrupt.signal.aborted) process.exit(code);
});
