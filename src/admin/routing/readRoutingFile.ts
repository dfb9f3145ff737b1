import type { Problem } from '../../flow/problem.ts';
import { readYamlFile } from '../readYamlFile.ts';
import type { SipConfig } from './sipConfig.ts';

/** Relative to the folder of the project. */
export const usualFile = 'infra/direct-routing.yaml';

export type RoutingFile = Readonly<{ config: SipConfig; warnings: readonly Problem[] }>;

/**
 * What a file says of direct routing, with what looks doubtful in it. `file` is relative to `root`.
 * @throws AdminError that names every mistake and its place
 */
export const readRoutingFile = async (root: string, file: string): Promise<RoutingFile> => {
  const guide = 'docs/direct-routing.md';
  const load = async () => (await import('./parseRoutingFile.ts')).parseRoutingFile;
  const { value: config, warnings } = await readYamlFile({ root, file, guide, load });
  return { config, warnings };
};
