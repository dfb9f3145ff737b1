import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ReportContent } from '../../calls/reportStore.ts';
import { readArgs } from './readArgs.ts';
import { makeDemo } from './report/makeDemo.ts';
import type { TaskContext } from './taskContext.ts';
import { TaskError } from './taskError.ts';

const usage = `usage: npm run report -- --demo <calls> [options]

Makes the report on a day that never was, to look at: page, figures and table.

  --demo <calls>   how many calls the day has, 0 to 200,000
  --day <day>      YYYY-MM-DD; yesterday unless given
  --zone <zone>    the clock it goes by (Europe/Berlin); Etc/UTC unless given
  --seed <n>       another day; the same seed is the same day (1)
  --out <folder>   where to; .local/reports unless given
  --json           prints JSON

The report on a real day: POST /api/reports {"day":"today"} while npm start runs.`;

const mostCalls = 200_000;
const msPerDay = 86_400_000;
const whole = /^\d{1,9}$/;

const parse = (args: readonly string[], root: string, now: number) => {
  const text = { type: 'string' } as const;
  const json = { type: 'boolean', default: false } as const;
  const options = { demo: text, day: text, zone: text, seed: text, out: text, json };
  const given = readArgs({ args: [...args], options }, usage).values;
  const calls = given.demo ?? '';
  if (!whole.test(calls) || Number(calls) > mostCalls) {
    throw new TaskError(`--demo must be a number of calls, 0 to 200,000.\n${usage}`);
  }
  const seed = given.seed ?? '1';
  if (!whole.test(seed)) throw new TaskError(`--seed must be a whole number.\n${usage}`);
  return {
    ...{
      calls: Number(calls),
      seed: Number(seed),
      zone: given.zone ?? 'Etc/UTC',
      json: given.json,
    },
    day: given.day ?? new Date(now - msPerDay).toISOString().slice(0, 'YYYY-MM-DD'.length),
    out: path.resolve(root, given.out ?? path.join('.local', 'reports')),
  };
};

/** Makes a report of generated calls and says where it is. */
export const run = async ({ root, args, print, say }: TaskContext): Promise<number> => {
  const { out, json, ...demo } = parse(args, root, Date.now());
  await mkdir(out, { recursive: true });
  say(`Making ${demo.calls.toLocaleString('en')} calls of ${demo.day} and the 30 days before …`);
  const put = (name: string, content: ReportContent) => writeFile(path.join(out, name), content);
  try {
    const { report, ms } = await makeDemo({ root, ...demo, put });
    const page = path.join(out, `${demo.day}.html`);
    const memory = Math.round(process.resourceUsage().maxRSS / 1_024);
    const { calls, cost, currency } = report.headline;
    if (json) print(JSON.stringify({ page, calls, cost, currency, ms: Math.round(ms), memory }));
    else print(`${page}\n${calls} calls, in ${Math.round(ms)} ms, with ${memory} MB of memory.`);
    return 0;
  } catch (error) {
    if (error instanceof RangeError)
      throw new TaskError(`There is no such day or zone: ${error.message}`);
    throw error;
  }
};
