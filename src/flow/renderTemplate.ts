import { parseTemplate } from './parseTemplate.ts';

/**
 * A text with its look-ups filled in. `lookUp` knows what a path such as `caller.number` stands
 * for;
 * what is null is left out. `toSafe` makes a value safe for where the text goes, and is applied to
 * values only. There are no expressions: what is no look-up stays as it is.
 */
export const renderTemplate = (
  text: string,
  lookUp: (path: string) => string | null,
  toSafe: (value: string) => string,
): string =>
  parseTemplate(text)
    .map((part) => {
      switch (part.kind) {
        case 'lookUp':
          return toSafe(lookUp(part.path) ?? '');
        case 'words':
        case 'broken':
          return part.words;
        default:
          return part satisfies never;
      }
    })
    .join('');
