import * as z from 'zod';
import { calendarMistakes } from './calendarMistakes.ts';
import { calendarShape } from './calendarSchema.ts';
import { hinted } from './hints.ts';
import { text } from './scalar.ts';
import { maxNameLength, targetSchema } from './targetSchema.ts';

const wrong = (input: unknown, at: readonly (string | number)[], params: object) => ({
  code: 'custom' as const,
  input,
  path: [...at],
  params: { ...params },
});

const inlineOnly = ['zone', 'hours', 'holidays'] as const;
const required = { zone: 'zone: Europe/Berlin', hours: 'hours: { mon-fri: "08:00-17:30" }' };

/** Goes by opening hours: those of a calendar, or its own. */
export const hoursSchema = z
  .strictObject({
    calendar: hinted(
      text(maxNameLength),
      'The calendar of calendars.yaml that decides. Or write `zone` and `hours` here.',
      'the name of a calendar',
      'calendar: office',
    ).optional(),
    zone: calendarShape().zone.optional(),
    hours: calendarShape().hours.optional(),
    holidays: calendarShape().holidays,
    open: targetSchema('open', 'Where the call goes when it is open.'),
    closed: targetSchema('closed', 'Where the call goes when it is closed.'),
    holiday: targetSchema(
      'holiday',
      'Where the call goes when it is closed for a holiday. As `closed`, unless written.',
    ).optional(),
  })
  .superRefine((step, context) => {
    const { calendar, zone, hours, holidays } = step;
    if (calendar !== undefined) {
      const other = inlineOnly.find((name) => step[name] !== undefined);
      if (other === undefined) return;
      const message = `\`calendar\` and \`${other}\` stand together.`;
      const remedy = 'Keep `calendar`, or write `zone` and `hours` in its place.';
      context.issues.push(wrong(step, [other], { message, remedy }));
      return;
    }
    if (zone !== undefined && hours !== undefined) {
      for (const { path, ...params } of calendarMistakes({ hours, holidays })) {
        context.issues.push(wrong(step, path, params));
      }
      return;
    }
    // A misspelt name is reported as such.
    if (context.issues.length > 0) return;
    const missing = zone === undefined ? 'zone' : 'hours';
    const hasNothing = inlineOnly.every((name) => step[name] === undefined);
    context.issues.push(
      wrong(step, [], {
        message: hasNothing ? '`hours` names no calendar.' : `\`hours\` has no \`${missing}\`.`,
        remedy: hasNothing
          ? 'Add `calendar: office`, or `zone` and `hours`.'
          : `Add \`${required[missing]}\`.`,
      }),
    );
  });

export type RawHours = z.output<typeof hoursSchema>;
