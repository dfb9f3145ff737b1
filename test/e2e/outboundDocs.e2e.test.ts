import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, expect, test } from 'vitest';
import { useHouse } from './house.ts';

const docs = path.join(import.meta.dirname, '..', '..', 'docs');
const page = readFileSync(path.join(docs, 'outbound.md'), 'utf8');
const house = useHouse();

const folder = mkdtempSync(path.join(tmpdir(), 'outbound-'));
cpSync(path.join(docs, 'client'), path.join(folder, 'client'), { recursive: true });
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

/** The program of the page in a language, as it stands there. */
const programIn = (language: string): string => {
  const [, program] = new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'm').exec(page) ?? [];
  if (program === undefined) throw new Error(`no program in ${language}`);
  return program;
};

const isThere = (command: string): boolean =>
  spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0;

const runs = [
  { language: 'sh', file: 'remind.sh', command: 'sh', needs: 'curl', to: '+12065550161' },
  {
    ...{ language: 'js', file: 'remind.mts', command: process.execPath, needs: process.execPath },
    to: '+12065550162',
  },
  {
    ...{ language: 'python', file: 'remind.py', command: 'python3', needs: 'python3' },
    to: '+12065550163',
  },
];

test.each(runs)(
  'the program in $language reminds somebody and waits for the answer',
  async (run) => {
    // Which of them a machine has is its own affair; those of this project's own are there.
    if (!isThere(run.needs)) return;
    const script = [{ hear: '/press 1/' }, { press: '1' }, { hear: 'To confirm' }, { press: '1' }];
    await house.simulate('PUT', `/_sim/handsets/${run.to}`, { behaviour: 'answer', script });
    writeFileSync(path.join(folder, run.file), programIn(run.language));
    const child = spawn(run.command, [run.file], {
      cwd: folder,
      env: {
        ...process.env,
        SWITCHBOARD_URL: `${house.environment().host}/api`,
        SWITCHBOARD_KEY: house.environment().key ?? '',
        REMINDER: `reminder ${run.language}`,
        TO: run.to,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
    expect(out, err).toMatch(/"answer":\s*"confirmed"/);
    expect(out).toMatch(/"outcome":\s*"completed"/);
  },
);
