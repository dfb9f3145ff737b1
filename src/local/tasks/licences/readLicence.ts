import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const typed = z.looseObject({ type: z.string() });
const manifestSchema = z.looseObject({
  license: z.union([z.string(), typed]).optional(),
  licenses: z.array(typed).optional(),
});

/** The licence that a package names in its package.json, also as packages did long ago. */
export const readLicence = (root: string, folder: string): string => {
  const file = path.join(root, folder, 'package.json');
  if (!existsSync(file)) return 'not installed';
  const { license, licenses } = manifestSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  if (typeof license === 'string') return license;
  if (license !== undefined) return license.type;
  return licenses?.map(({ type }) => type).join(' OR ') || 'none named';
};
