import type { HostFunction } from '../app/hostFunction.ts';
import type { HttpTrigger } from '../app/toTrigger.ts';
import { errorMessage } from '../errorMessage.ts';
import { HostStartError } from '../hostStartError.ts';
import { compileRoute, type RouteMatch } from './compileRoute.ts';

export type Route = Readonly<{
  fn: HostFunction<HttpTrigger>;
  /** The whole template, prefix included, without a leading slash. */
  template: string;
  match: RouteMatch;
}>;

/** The letters that the real host keeps for itself at the start of any route. */
const reserved = /^(admin|runtime)/i;

function isHttp(fn: HostFunction): fn is HostFunction<HttpTrigger> {
  return fn.trigger.kind === 'http';
}

function toRoute(fn: HostFunction<HttpTrigger>, prefix: string): Route {
  const { route } = fn.trigger;
  if (reserved.test(route)) {
    throw new HostStartError(
      `Function ${fn.name}: the route "${route}" begins with "admin" or "runtime", which ` +
        'the host keeps for itself. Choose another route.',
    );
  }
  const template = [prefix, route].filter((part) => part !== '').join('/');
  try {
    return { fn, template, match: compileRoute(template) };
  } catch (thrown) {
    throw new HostStartError(`Function ${fn.name}: route "${route}": ${errorMessage(thrown)}.`);
  }
}

function refuseTwins(routes: readonly Route[]): void {
  const owners = new Map<string, string>();
  for (const { fn, template } of routes) {
    for (const method of fn.trigger.methods) {
      const key = `${method} ${template.toLowerCase()}`;
      const owner = owners.get(key);
      if (owner !== undefined) {
        const both = `Functions ${owner} and ${fn.name}`;
        throw new HostStartError(`${both} have the same route and method: ${method} ${template}.`);
      }
      owners.set(key, fn.name);
    }
  }
}

/** The routes of all HTTP functions, in the order of the functions given; the first match wins. */
export function buildRoutes(functions: readonly HostFunction[], prefix: string): readonly Route[] {
  const routes = functions.filter(isHttp).map((fn) => toRoute(fn, prefix));
  refuseTwins(routes);
  return routes;
}
