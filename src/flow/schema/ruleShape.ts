import { branchSchema } from './branchSchema.ts';
import { hinted } from './hints.ts';
import { hoursSchema } from './hoursSchema.ts';
import { setSchema } from './setSchema.ts';
import { targetSchema } from './targetSchema.ts';

/** The kinds of step that a call passes in a moment. */
export const ruleShape = {
  hours: hinted(
    hoursSchema,
    'Goes on by opening hours.',
    'a map with `calendar`, `open` and `closed`',
    'hours: { calendar: office, open: welcome, closed: end }',
  ).optional(),
  branch: hinted(
    branchSchema,
    'Goes on by what is known of the call.',
    'a map with `cases` and `else`',
    'branch: { cases: [{ when: { list: vip }, go: operator }], else: welcome }',
  ).optional(),
  set: hinted(
    setSchema,
    'Gives variables new values, and goes on.',
    'a map with `variables` and `go`',
    'set: { variables: { plan: gold }, go: welcome }',
  ).optional(),
  goto: targetSchema('goto', 'Goes on with another step.').optional(),
};
