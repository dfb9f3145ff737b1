import { type Constraint, routeConstraint } from './routeConstraints.ts';

export type RouteParameter = Readonly<{
  name: string;
  catchAll: boolean;
  optional: boolean;
  /** The value where the path has none. */
  otherwise: string | undefined;
  constraints: readonly Constraint[];
}>;

/** A piece of a segment: text as it stands, or a parameter. */
export type RoutePart = string | RouteParameter;

const parameter = /^(\*{0,2})(\w[\w-]*)((?::\w+(?:\(.*?\)(?=[:=?]|$))?)*)(?:=([^?]*))?(\?)?$/;
const constraint = /:(\w+)(?:\((.*?)\)(?=[:=?]|$))?/g;
/** `{…}` with doubled braces, which are literal braces of a regex, inside. */
const braces = /\{((?:[^{}]|\{\{|\}\})+)\}/g;

function parseParameter(text: string): RouteParameter {
  const match = parameter.exec(text);
  if (match === null) throw new Error(`{${text}} is not a route parameter`);
  const [, stars = '', name = '', constraints = '', otherwise, question] = match;
  return {
    name,
    catchAll: stars !== '',
    optional: question !== undefined,
    otherwise,
    constraints: [...constraints.matchAll(constraint)].map(([written, id = '', argument]) => {
      const found = routeConstraint(id, argument);
      if (found === undefined) throw new Error(`${written.slice(1)} is not a route constraint`);
      return found;
    }),
  };
}

/** The parts of one segment of a route template; throws an Error for one that cannot be read. */
export function parseRouteSegment(segment: string): readonly RoutePart[] {
  const parts: RoutePart[] = [];
  let end = 0;
  for (const match of segment.matchAll(braces)) {
    if (match.index > end) parts.push(segment.slice(end, match.index));
    parts.push(parseParameter(match[1] ?? ''));
    end = match.index + match[0].length;
  }
  if (end < segment.length) parts.push(segment.slice(end));
  const stray = parts.find((part) => typeof part === 'string' && /[{}]/.test(part));
  if (stray !== undefined) throw new Error(`"${segment}" has a brace without its partner`);
  return parts;
}
