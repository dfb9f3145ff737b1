import * as z from 'zod';
import { hinted } from './hints.ts';

/** The same names as variables that come with a request to place a call. */
export const variableName = /^[A-Za-z_]\w{0,49}$/;
const maxVariables = 50;
const maxTextLength = 1000;

/** New values of variables, by name. */
export const variablesSchema = hinted(
  z
    .record(
      hinted(
        z.string().regex(variableName),
        'The name of the variable.',
        'a name for a variable: a letter or _, then letters, digits or _',
        'plan:',
      ),
      hinted(
        z
          .string()
          .max(maxTextLength)
          .meta({ type: ['string', 'number', 'boolean'] as never }),
        'Its new value. It may hold {{caller.number}}, {{variables.<name>}} and so on.',
        `a text of at most ${maxTextLength} characters`,
        'plan: gold',
      ),
    )
    .superRefine((all, context) => {
      const count = Object.keys(all).length;
      if (count >= 1 && count <= maxVariables) return;
      const message = `${count} variables are set; it should be 1 to ${maxVariables}.`;
      const params = { message, remedy: 'Write `variables: { plan: gold }`.' };
      context.issues.push({ code: 'custom', input: all, params });
    }),
  'The new values of variables, by name.',
  'a map from names to texts',
  'variables: { plan: gold }',
);
