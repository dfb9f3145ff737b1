import { parseRoutes } from '../../../src/flow/parseRoutes.ts';
import type { Route } from '../../../src/flow/route.ts';

/** Routes as they are written in routes.yaml, one a text, to the flows `support` and `sales`. */
export const routesFrom = (...written: readonly string[]): readonly Route[] => {
  const lines = written.map((one) => `  - { ${one} }`);
  const text = written.length === 0 ? 'routes: []' : ['routes:', ...lines, ''].join('\n');
  const source = { name: 'routes', file: 'routes.yaml', text };
  const parsed = parseRoutes(source, ['support', 'sales']);
  if (parsed.ok) return parsed.value;
  throw new Error(JSON.stringify(parsed.problems));
};
