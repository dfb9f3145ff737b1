import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describeMachine } from '../figures/describeMachine.ts';
import { replaceSection } from '../figures/replaceSection.ts';
import type { Table } from '../figures/table.ts';
import { toMarkdown } from '../figures/toMarkdown.ts';

/** Puts the tables of a part into the page, under the line that names the machine. */
export const writeTables = async (
  root: string,
  name: string,
  tables: readonly Table[],
): Promise<void> => {
  const file = path.join(root, 'docs', 'performance.md');
  const when = `Measured ${new Date().toISOString().slice(0, 10)} on ${describeMachine()}.`;
  const body = [...tables.map(toMarkdown), `<sub>${when}</sub>`].join('\n\n');
  await writeFile(file, replaceSection(await readFile(file, 'utf8'), name, body));
};
