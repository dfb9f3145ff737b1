import { parseRouteSegment, type RouteParameter, type RoutePart } from './parseRouteSegment.ts';

/** The parameters of the path, or undefined where the path is not of this route. */
export type RouteMatch = (path: string) => Readonly<Record<string, string>> | undefined;

const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

function segmentPattern(parts: readonly RoutePart[]): string {
  const [only] = parts;
  if (parts.length === 1 && typeof only === 'object') {
    if (only.catchAll) return '(?:/(.*))?';
    return only.optional || only.otherwise !== undefined ? '(?:/([^/]+))?' : '/([^/]+)';
  }
  const pieces = parts.map((part) => (typeof part === 'string' ? literal(part) : '([^/]+?)'));
  return `/${pieces.join('')}`;
}

function decodeSegment(segment: string): string {
  try {
    // A slash that was escaped stays so, as in ASP.NET Core: it does not part segments.
    return decodeURIComponent(segment.replace(/%2f/gi, '%252F'));
  } catch {
    return segment;
  }
}

function valuesOf(
  parameters: readonly RouteParameter[],
  captured: readonly (string | undefined)[],
): Record<string, string> | undefined {
  const values: Record<string, string> = {};
  for (const [index, parameter] of parameters.entries()) {
    const found = captured[index] ?? '';
    const value = found === '' ? parameter.otherwise : found;
    if (value === undefined) continue;
    if (!parameter.constraints.every((allows) => allows(value))) return undefined;
    values[parameter.name] = value;
  }
  return values;
}

/**
 * Compiles a route template as ASP.NET Core reads it: literals, `{p}`, `{p?}`, `{p=default}`,
 * `{*rest}` and constraints such as `{p:guid}`. Letter case does not matter. Throws an Error for a
 * template that cannot be read.
 */
export function compileRoute(template: string): RouteMatch {
  const segments = template.split('/').filter((segment) => segment !== '');
  const parts = segments.map(parseRouteSegment);
  const parameters = parts.flat().filter((part) => typeof part === 'object');
  const pattern = new RegExp(`^${parts.map(segmentPattern).join('')}/?$`, 'is');
  return (path) => {
    const decoded = path.includes('%') ? path.split('/').map(decodeSegment).join('/') : path;
    const match = pattern.exec(decoded);
    return match === null ? undefined : valuesOf(parameters, match.slice(1));
  };
}
