import path from 'node:path';
import { runAdmin } from './runAdmin.ts';

const { argv, env, stdout, stderr } = process;
void runAdmin({
  argv: argv.slice(2),
  env,
  // The program lies in dist/admin of the project.
  root: path.resolve(__dirname, '..', '..'),
  out: { write: (text) => void stdout.write(text), isTerminal: stdout.isTTY },
  err: { write: (text) => void stderr.write(text), isTerminal: stderr.isTTY },
}).then((code) => {
  process.exitCode = code;
});
