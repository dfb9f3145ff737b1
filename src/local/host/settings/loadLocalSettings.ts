import path from 'node:path';
import * as z from 'zod';
import { HostStartError } from '../hostStartError.ts';
import { readJsonFile } from './readJsonFile.ts';

export type Environment = Record<string, string | undefined>;

export type LocalSettings = Readonly<{
  cors: readonly string[];
  corsCredentials: boolean;
  /** Names in Values that were left alone because the environment already has them. */
  overridden: readonly string[];
}>;

const scalar = z.union([z.string(), z.number(), z.boolean()]).transform(String);

const schema = z.object({
  IsEncrypted: z
    .literal(false, { error: 'must be false: this host reads plain settings' })
    .optional(),
  Values: z.record(z.string(), scalar).default({}),
  ConnectionStrings: z
    .record(z.string(), z.union([scalar, z.object({ ConnectionString: z.string() })]))
    .default({}),
  Host: z
    .object({ CORS: z.string().default(''), CORSCredentials: z.boolean().default(false) })
    .prefault({}),
});

function readSettings(file: string): z.infer<typeof schema> {
  const parsed = schema.safeParse(readJsonFile(file) ?? {});
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.map((i) => `${i.path.join('.') || 'it'}: ${i.message}`);
  throw new HostStartError(`${file} is not valid: ${issues.join('; ')}`);
}

/**
 * Puts the values of local.settings.json into the environment, where there is such a file; a
 * variable that is set already wins, as with the Core Tools.
 */
export function loadLocalSettings(root: string, env: Environment): LocalSettings {
  const settings = readSettings(path.join(root, 'local.settings.json'));
  const connections = Object.entries(settings.ConnectionStrings).map(([name, value]) => [
    `ConnectionStrings:${name}`,
    typeof value === 'string' ? value : value.ConnectionString,
  ]);
  const values: Record<string, string> = { ...settings.Values, ...Object.fromEntries(connections) };
  const overridden = Object.keys(values).filter((name) => env[name] !== undefined);
  for (const [name, value] of Object.entries(values)) env[name] ??= value;
  return {
    cors: settings.Host.CORS.split(',')
      .map((origin) => origin.trim())
      .filter((origin) => origin !== ''),
    corsCredentials: settings.Host.CORSCredentials,
    overridden,
  };
}
