import type { CalendarDate, OpenRange } from '../calendar.ts';
import type { Path } from '../yaml/tree.ts';
import { weekdays, weekdaysOf } from './weekdays.ts';

/** Ranges as they are written: one, or a list. */
export type WrittenRanges = OpenRange | readonly OpenRange[];

type WrittenHoliday = Readonly<{ date: CalendarDate; hours?: WrittenRanges | undefined }>;

/** The part of a calendar that can contradict itself. */
export type WrittenCalendar = Readonly<{
  hours: Readonly<Record<string, WrittenRanges>>;
  holidays?: readonly WrittenHoliday[] | undefined;
}>;

/** Something in a calendar that makes no sense, by its path there. */
export type Mistake = Readonly<{ path: Path; message: string; remedy: string }>;

const minutesPerDay = 1440;
const minutesPerWeek = 7 * minutesPerDay;

const twoDigits = (count: number): string => String(count).padStart(2, '0');
const clock = (minute: number): string =>
  `${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}`;
const formatRange = ({ opens, closes }: OpenRange): string =>
  `${clock(opens)}-${clock(closes > minutesPerDay ? closes - minutesPerDay : closes)}`;

/** Each range with the path of the text that it was read from. */
const placed = (ranges: WrittenRanges, path: Path): readonly PlacedRange[] =>
  'opens' in ranges
    ? [{ range: ranges, path, shift: 0 }]
    : ranges.map((range, i) => ({ range, path: [...path, i], shift: 0 }));

/** `shift` is when the day of the range begins, in minutes of the week. */
type PlacedRange = Readonly<{ range: OpenRange; path: Path; shift: number }>;

const overlap = (earlier: PlacedRange, later: PlacedRange): Mistake => {
  const day = ({ shift }: PlacedRange) => weekdays[shift / minutesPerDay] ?? '';
  const name = (one: PlacedRange) =>
    earlier.path[0] === 'hours'
      ? `${formatRange(one.range)} (${day(one)})`
      : formatRange(one.range);
  return {
    path: later.path,
    message: `The hours ${name(later)} overlap ${name(earlier)}.`,
    remedy: 'Let one end before the other begins, or make one of them.',
  };
};

/** Ranges that begin before the one before them has ended; after `around` minutes all recur. */
const overlaps = (ranges: readonly PlacedRange[], around: number): readonly Mistake[] => {
  const begin = ({ range, shift }: PlacedRange) => range.opens + shift;
  const sorted = ranges.toSorted((a, b) => begin(a) - begin(b));
  const last = sorted.at(-1);
  return sorted.flatMap((later, i) => {
    const earlier = i === 0 ? last : sorted[i - 1];
    if (earlier === undefined || earlier === later) return [];
    const isEarlier = i === 0 ? around : 0;
    const ends = earlier.range.closes + earlier.shift - isEarlier;
    return ends > begin(later) ? [overlap(earlier, later)] : [];
  });
};

/** What is wrong with one place of a file is said once, though it be wrong on five days. */
const once = (mistakes: readonly Mistake[]): readonly Mistake[] => {
  const seen = new Set<string>();
  return mistakes.filter(({ path }) => {
    const key = JSON.stringify(path);
    return !seen.has(key) && seen.add(key);
  });
};

const weekMistakes = ({ hours }: WrittenCalendar): readonly Mistake[] => {
  const names = new Map<number, string>();
  const ranges: PlacedRange[] = [];
  const twice: Mistake[] = [];
  for (const [name, written] of Object.entries(hours)) {
    for (const day of weekdaysOf(name) ?? []) {
      const before = names.get(day);
      if (before !== undefined) {
        const message = `The hours of ${weekdays[day]} stand in \`${before}\` already.`;
        twice.push({ path: ['hours', name], message, remedy: 'Write each day once.' });
        continue;
      }
      names.set(day, name);
      const shift = day * minutesPerDay;
      ranges.push(...placed(written, ['hours', name]).map((one) => ({ ...one, shift })));
    }
  }
  return once([...twice, ...overlaps(ranges, minutesPerWeek)]);
};

const keyOf = ({ year, month, day }: CalendarDate): string =>
  `${year === null ? '' : `${year}-`}${twoDigits(month)}-${twoDigits(day)}`;

const holidayMistakes = ({ holidays = [] }: WrittenCalendar): readonly Mistake[] => {
  const keys = holidays.map(({ date }) => keyOf(date));
  return holidays.flatMap(({ hours }, i) => {
    const key = keys[i] ?? '';
    const path = ['holidays', i];
    const message = `The date ${key} stands in the list already.`;
    const isTwice = keys.indexOf(key) < i;
    const twice = isTwice ? [{ path, message, remedy: 'Keep one of the two.' }] : [];
    const ranges = hours === undefined ? [] : placed(hours, [...path, 'hours']);
    // A holiday is one day: nothing of it recurs.
    return [...twice, ...overlaps(ranges, Infinity)];
  });
};

/** Everything in a calendar whose parts are right and do not go together. */
export const calendarMistakes = (calendar: WrittenCalendar): readonly Mistake[] => [
  ...weekMistakes(calendar),
  ...holidayMistakes(calendar),
];
