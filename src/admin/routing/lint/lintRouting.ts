import type { SipConfig } from '../sipConfig.ts';
import type { Flaw } from './flaw.ts';
import { lintRoutes } from './lintRoutes.ts';
import { lintTrunks } from './lintTrunks.ts';

/** Everything that is wrong with a document of direct routing, or probably not meant so. */
export const lintRouting = (config: SipConfig): readonly Flaw[] => [
  ...lintTrunks(config),
  ...lintRoutes(config),
];
