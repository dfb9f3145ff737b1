import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { readJsonFile } from '../settings/readJsonFile.ts';
import type { TimerStatus } from './timerStatus.ts';

const schema = z.object({ Last: z.string(), Next: z.string(), LastUpdated: z.string() });

/** Where a timer's status is kept from run to run. */
export type StatusFile = Readonly<{
  load: () => TimerStatus | undefined;
  save: (status: TimerStatus) => void;
}>;

function isStatus(status: TimerStatus): boolean {
  return [status.Last, status.Next, status.LastUpdated].every(
    (time) => !Number.isNaN(Date.parse(time)),
  );
}

/** A file per timer; one that cannot be understood counts as none. */
export function statusFile(folder: string, functionName: string): StatusFile {
  const file = path.join(folder, `${functionName}.json`);
  return {
    load() {
      const parsed = schema.safeParse(readJsonFile(file));
      return parsed.success && isStatus(parsed.data) ? parsed.data : undefined;
    },
    save(status) {
      mkdirSync(folder, { recursive: true });
      // Written aside and moved, so that a crash leaves the old status or the new, not half of one.
      writeFileSync(`${file}.new`, JSON.stringify(status));
      renameSync(`${file}.new`, file);
    },
  };
}
