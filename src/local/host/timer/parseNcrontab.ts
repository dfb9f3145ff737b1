import { Cron } from 'croner';
import { errorMessage } from '../errorMessage.ts';

export type Schedule = Readonly<{
  /** The first time after the given one. */
  next: (after: Date) => Date;
  /** Whether it comes more than once a minute, too often for its status to be kept. */
  subMinute: boolean;
}>;

type Field = Readonly<{ title: string; max: number; value: string }>;

const secondsField = { title: 'second', max: 59, value: String.raw`\d{1,2}` };
const fields: readonly Field[] = [
  secondsField,
  { title: 'minute', max: 59, value: String.raw`\d{1,2}` },
  { title: 'hour', max: 23, value: String.raw`\d{1,2}` },
  { title: 'day of month', max: 31, value: String.raw`\d{1,2}` },
  { title: 'month', max: 12, value: String.raw`(?:\d{1,2}|[a-z]{3,9})` },
  { title: 'day of week', max: 6, value: '(?:[0-6]|[a-z]{3,9})' },
];
const monthNames =
  'january february march april may june july august september october november december';
const dayNames = 'sunday monday tuesday wednesday thursday friday saturday';
const names = new Set(`${monthNames} ${dayNames}`.split(' ').flatMap((n) => [n, n.slice(0, 3)]));
const shortNameLength = 3;

/** One item of a field's list as croner reads it, where NCRONTAB allows more than croner does. */
function toCroner(item: string, field: Field): string {
  const pattern = new RegExp(`^(?:\\*|(${field.value})(-${field.value})?)(/\\d{1,2})?$`, 'i');
  const match = pattern.exec(item);
  const words = item.toLowerCase().match(/[a-z]+/g) ?? [];
  if (match === null || !words.every((word) => names.has(word))) {
    throw new Error(`"${item}" is not a ${field.title}`);
  }
  const [, from, to, step] = match;
  const stepped = from !== undefined && to === undefined && step !== undefined;
  const whole = stepped ? `${from}-${field.max}${step}` : item;
  return whole.replace(/[a-z]+/gi, (word) => word.slice(0, shortNameLength));
}

function fieldOf(text: string, field: Field): string {
  return text
    .split(',')
    .map((item) => toCroner(item, field))
    .join(',');
}

function compile(pattern: string): Cron {
  // Both day fields must match in NCRONTAB, and Flex Consumption knows no time zone but UTC.
  return new Cron(pattern, { mode: '6-part', domAndDow: true, timezone: 'UTC', paused: true });
}

function isSubMinute(cron: Cron, start: Date): boolean {
  const [first, second] = cron.nextRuns(2, start);
  return first !== undefined && second !== undefined && second.getTime() - first.getTime() < 60_000;
}

/**
 * Reads an NCRONTAB expression: second, minute, hour, day of month, month, day of week; with five
 * fields the second is 0. Throws an Error that says which field is wrong.
 */
export function parseNcrontab(expression: string): Schedule {
  const texts = expression.trim().split(/\s+/);
  if (texts.length === fields.length - 1) texts.unshift('0');
  if (texts.length !== fields.length) {
    throw new Error(
      `the schedule "${expression}" must have six fields: second minute hour day month weekday`,
    );
  }
  try {
    const pattern = fields.map((field, at) => fieldOf(texts[at] ?? '', field)).join(' ');
    const cron = compile(pattern);
    return {
      subMinute: isSubMinute(cron, new Date(0)),
      next: (after) => {
        const next = cron.nextRun(after);
        if (next === null) throw new Error(`the schedule "${expression}" never comes`);
        return next;
      },
    };
  } catch (thrown) {
    throw new Error(`the schedule "${expression}" is not valid: ${errorMessage(thrown)}`);
  }
}
