/** A piece of a text: words, a look-up by its path, or what looks like one and is none. */
export type TemplatePart =
  | Readonly<{ kind: 'words'; words: string }>
  | Readonly<{ kind: 'lookUp'; path: string }>
  | Readonly<{ kind: 'broken'; words: string }>;

const lookUp = /^\{\{\s*([A-Za-z_]\w*(?:\.[\w-]+)*)\s*\}\}$/;

/** Splits a text at its `{{…}}`. The pieces, put together again, are the text. */
export const parseTemplate = (text: string): readonly TemplatePart[] =>
  text
    .split(/(\{\{[^{}]*\}\}|\{\{+|\}\}+)/)
    .filter((words) => words !== '')
    .map((words) => {
      const path = lookUp.exec(words)?.[1];
      if (path !== undefined) return { kind: 'lookUp', path };
      const isBroken = words.includes('{{') || words.includes('}}');
      return isBroken ? { kind: 'broken', words } : { kind: 'words', words };
    });
