import { isAnchored } from '../pattern/isAnchored.ts';
import { isCatastrophic } from '../pattern/isCatastrophic.ts';
import type { ReadPattern } from '../readPattern.ts';
import type { Route } from '../sipConfig.ts';
import type { Flaw } from './flaw.ts';
import { limits } from './limits.ts';

type Read = Extract<ReadPattern, { kind: 'read' }>;
type Words = Omit<Flaw, 'path'>;

const error = (kind: string, message: string, remedy: string): Words => ({
  ...({ level: 'error', kind } as const),
  message,
  remedy,
});

const warning = (kind: string, message: string, remedy: string): Words => ({
  ...({ level: 'warning', kind } as const),
  message,
  remedy,
});

const wholly = (pattern: string): string => {
  const inner = pattern.replace(/^\^/, '').replace(/(?<!\\)\$$/, '');
  return inner.includes('|') ? `^(?:${inner})$` : `^${inner}$`;
};

const unanchored = ({ name, pattern }: Route, { node }: Read): readonly Words[] => {
  const hasStart = isAnchored(node, 'start');
  const hasEnd = isAnchored(node, 'end');
  if (hasStart && hasEnd) return [];
  const missing = [...(hasStart ? [] : ['^']), ...(hasEnd ? [] : ['$'])].join(' and ');
  const of = `The pattern of the route ${name}`;
  const message = `${of} has no ${missing}: it also takes other numbers.`;
  const remedy = pattern.includes('|') ? ', around all that | separates' : '';
  return [warning('unanchored', message, `Write ${wholly(pattern)}${remedy}.`)];
};

const ofRead = (route: Route, read: Read): readonly Words[] => {
  const of = `The pattern of the route ${route.name}`;
  const others = [
    ...(isCatastrophic(read.node)
      ? [
          error(
            'catastrophic',
            `${of} repeats what repeats, so that looking at a number may take ages.`,
            'Write each repetition once, with its bounds: \\d{7,14} for (\\d+)+.',
          ),
        ]
      : []),
    ...unanchored(route, read),
    ...read.differences.map((what) =>
      warning(
        'difference',
        `${of} has ${what}, which .NET (the provider) and JavaScript do not read alike.`,
        'Write it with ^, $, digits, [ ], ( ), |, ? and { } only.',
      ),
    ),
  ];
  if (!read.repeatsPlace) return others;
  const remedy = 'Write \\+ for a plus sign.';
  return [
    error(
      'plus',
      `${of} repeats its beginning or end, and matches no +1…: ${route.pattern}`,
      remedy,
    ),
  ];
};

/** What is wrong with the pattern of a route by itself. */
export const lintPattern = (route: Route, read: ReadPattern): readonly Words[] => {
  const of = `The pattern of the route ${route.name}`;
  if (route.pattern === '' || route.pattern.length > limits.patternLength) {
    const message = `${of} has ${route.pattern.length} characters.`;
    return [error('limit', message, `Write one of 1 to ${limits.patternLength}.`)];
  }
  switch (read.kind) {
    case 'read':
      return ofRead(route, read);
    case 'unreadable':
      return [
        warning(
          read.isDifferent ? 'difference' : 'unreadable',
          `${of} cannot be judged here, for ${read.why}${
            read.isDifferent ? ', and .NET (the provider) and JavaScript do not read it alike' : ''
          }.`,
          'Write it with ^, $, digits, [ ], ( ), |, ? and { } only.',
        ),
      ];
    case 'wrong':
      return [error('pattern', `${of} cannot be read, for ${read.why}.`, read.remedy)];
    default:
      return read satisfies never;
  }
};
