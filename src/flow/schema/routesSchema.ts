import * as z from 'zod';
import { hinted } from './hints.ts';
import { listSchema, type Misuse, matchMisuse, matchShape } from './matchShape.ts';
import { partySchema } from './partySchema.ts';
import { flag, text } from './scalar.ts';
import { maxNameLength } from './targetSchema.ts';

const maxRoutes = 1000;

const actions = ['flow', 'redirect', 'reject', 'ignore'] as const;
type Written = Readonly<Partial<Record<(typeof actions)[number], unknown>>>;

const actionMisuse = (route: Written): Readonly<Omit<Misuse, 'at'> & { at: string | null }>[] => {
  const written = actions.filter((name) => route[name] !== undefined);
  if (written.length === 1) return [];
  const names = written.map((name) => `\`${name}\``).join(' and ');
  const message = written.length === 0 ? 'The route does nothing.' : `A route has ${names}.`;
  const remedy = 'Write exactly one of `flow`, `redirect`, `reject`, `ignore: true`.';
  return [{ at: written[1] ?? null, message, remedy }];
};

const routeSchema = z
  .strictObject({
    ...matchShape(),
    callerList: listSchema('callerList').optional(),
    flow: hinted(
      text(maxNameLength),
      'The flow that answers: a file beside this one without `.yaml`.',
      'the name of a flow',
      'flow: contoso-support',
    ).optional(),
    redirect: partySchema('redirect', 'Who gets the call instead.').optional(),
    reject: hinted(
      z.enum(['busy', 'forbidden']),
      'The call is refused.',
      '`busy` or `forbidden`',
      'reject: busy',
    ).optional(),
    ignore: hinted(
      flag().refine((value) => value),
      'The call is left to ring: somebody else answers it.',
      'true',
      'ignore: true',
    ).optional(),
  })
  .superRefine((route, context) => {
    for (const { at, ...params } of [...actionMisuse(route), ...matchMisuse(route)]) {
      if (at === null && context.issues.length > 0) continue;
      const path = at === null ? [] : [at];
      context.issues.push({ code: 'custom', input: route, path, params });
    }
  });

/** `routes.yaml` as an operator writes it. */
export const routesSchema = hinted(
  z.strictObject({
    routes: hinted(
      z
        .array(
          hinted(routeSchema, 'A route.', 'a map with one of `flow`, `redirect` …', '- flow: x'),
        )
        .max(maxRoutes),
      'Which call gets which flow; the first route that takes a call decides.',
      `a list of at most ${maxRoutes} routes`,
      'routes: [{ flow: contoso-support }]',
    ),
  }),
  'Which call gets which flow.',
  'a map with `routes`',
  'routes: [{ flow: contoso-support }]',
);

export type RawRoute = z.output<typeof routeSchema>;
