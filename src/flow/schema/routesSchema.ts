import * as z from 'zod';
import { hinted } from './hints.ts';
import { partySchema } from './partySchema.ts';
import { flag, scalar, text } from './scalar.ts';
import { maxNameLength } from './targetSchema.ts';

const maxRoutes = 1000;
const prefixPattern = /^\+[1-9]\d{0,14}$/;

const actions = ['flow', 'redirect', 'reject', 'ignore'] as const;
type Written = Readonly<Partial<Record<(typeof actions)[number] | Matcher, unknown>>>;
type Matcher = 'called' | 'calledPrefix';

const misuse = (route: Written): { message: string; remedy: string; at: string | null } | null => {
  if (route.called !== undefined && route.calledPrefix !== undefined) {
    const message = 'A route takes one number or one prefix, and this has both.';
    return { message, remedy: 'Make two routes of it.', at: 'calledPrefix' };
  }
  const written = actions.filter((name) => route[name] !== undefined);
  if (written.length === 1) return null;
  const names = written.map((name) => `\`${name}\``).join(' and ');
  return {
    message: written.length === 0 ? 'The route does nothing.' : `A route has ${names}.`,
    remedy: 'Write exactly one of `flow`, `redirect`, `reject`, `ignore: true`.',
    at: written[1] ?? null,
  };
};

const routeSchema = z
  .strictObject({
    called: partySchema('called', 'The number or user that was called.').optional(),
    calledPrefix: hinted(
      scalar((value) => (prefixPattern.test(value) ? value : null), {
        type: ['string', 'integer'],
      }),
      'How the called number begins.',
      'a plus sign and the first digits of a number',
      'calledPrefix: "+1800"',
    ).optional(),
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
    const found = misuse(route);
    if (found === null || (found.at === null && context.issues.length > 0)) return;
    const { at, message, remedy } = found;
    context.issues.push({
      code: 'custom',
      input: route,
      path: at === null ? [] : [at],
      params: { message, remedy },
    });
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
