import path from 'node:path';
import type { Program } from '../../../../src/local/tasks/environment/forkChild.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

/** A program of a few lines, for the length of one test; `lines` is what it has written. */
export const fakeProgram = (code: string, more: Partial<Program> = {}) => {
  const cwd = temporaryFolder({ 'program.mjs': code });
  const lines: string[] = [];
  const program: Program = {
    name: 'It',
    script: path.join(cwd, 'program.mjs'),
    args: [],
    cwd,
    env: process.env,
    log: (line) => lines.push(line),
    ...more,
  };
  return { program, lines };
};

/** Gets ready, and lives until its parent lets it go. */
export const lasting = `process.on('disconnect', () => process.exit());
  process.on('SIGTERM', () => process.exit());
  process.send({ type: 'ready', pid: process.pid });`;
