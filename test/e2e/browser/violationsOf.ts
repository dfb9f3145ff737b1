import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';

const axeFile = path.join(
  ...[import.meta.dirname, '..', '..', '..', 'node_modules', 'axe-core', 'axe.min.js'],
);

type Violation = Readonly<{ id: string; nodes: readonly Readonly<{ html: string }>[] }>;

/** What axe finds wrong with the page as it is, one line each. */
export const violationsOf = async (page: Page): Promise<readonly string[]> => {
  // The page's own policy admits no scripts of others, so axe comes in by the debugger.
  await page.evaluate(await readFile(axeFile, 'utf8'));
  const found = await page.evaluate<readonly Violation[]>(
    'axe.run().then(({ violations }) => violations)',
  );
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
};
