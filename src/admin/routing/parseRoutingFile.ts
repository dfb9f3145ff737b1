import { inOrder } from '../../flow/inOrder.ts';
import type { FlowSource, Parsed, Problem } from '../../flow/problem.ts';
import { readSource } from '../../flow/readSource.ts';
import { lintRouting } from './lint/lintRouting.ts';
import { routingSchema } from './routingSchema.ts';
import type { SipConfig } from './sipConfig.ts';

/** The SBCs and routes that a file says there should be, or everything that is wrong with it. */
export const parseRoutingFile = (source: FlowSource): Parsed<SipConfig> => {
  const { tree, value, problems } = readSource(source, routingSchema);
  if (tree === null || value === null || problems.length > 0) {
    return { ok: false, problems: inOrder(problems) };
  }
  const { trunks } = value;
  const routes = value.routes.map(({ description = '', ...route }) => ({ ...route, description }));
  const config = { trunks, routes };
  const flaws = lintRouting(config).map(({ level, path, message, remedy }) => ({
    level,
    problem: { file: source.file, ...tree.placeOf(path), message, remedy },
  }));
  const ofLevel = (wanted: string): readonly Problem[] =>
    inOrder(flaws.filter(({ level }) => level === wanted).map(({ problem }) => problem));
  const errors = ofLevel('error');
  if (errors.length > 0) return { ok: false, problems: errors };
  return { ok: true, value: config, warnings: ofLevel('warning') };
};
