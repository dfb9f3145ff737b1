import { type Document, isScalar, visit, type YAMLError } from 'yaml';
import type { Breach } from './breach.ts';
import { offsetOf } from './tree.ts';

type Explanation = Readonly<{ message: string; remedy: string }>;

const explanations: Readonly<Partial<Record<YAMLError['code'], Explanation>>> = {
  TAB_AS_INDENT: { message: 'A tab indents this line.', remedy: 'Indent with spaces.' },
  MULTIPLE_DOCS: {
    message: 'A second document begins here.',
    remedy: 'Put it into a file of its own, and remove the line `---`.',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    message:
      'A colon followed by a space stands inside an unquoted text, or a line break is missing.',
    remedy: 'Quote the whole text: "Hello: press 1".',
  },
  BAD_SCALAR_START: {
    message: 'An unquoted text cannot begin with this character.',
    remedy: 'Quote the whole text.',
  },
  BAD_DQ_ESCAPE: {
    message: 'A backslash in double quotes must begin an escape that YAML knows.',
    remedy: 'Double the backslash, or put the text in single quotes.',
  },
  BAD_INDENT: {
    message: 'This line is not indented as its neighbours are, or a brace before it is not closed.',
    remedy: 'Give the properties of one map the same indentation, and close every { and [.',
  },
};

/** Where a quote that is never closed was opened; the parser only knows where the file ended. */
const unclosedQuote = (document: Document.Parsed, end: number): number => {
  let begin = end;
  visit(document, {
    Scalar: (_, node) => {
      const isQuoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE';
      if (isQuoted && isScalar(node) && node.range?.[1] === end) begin = offsetOf(node);
    },
  });
  return begin;
};

/** An error of the YAML parser in words that say what to write instead. */
export const explainYamlError = (
  error: YAMLError,
  document: Document.Parsed,
  text: string,
): Breach => {
  const offset = Math.min(error.pos[0], Math.max(text.length - 1, 0));
  if (error.code === 'MISSING_CHAR' && error.message.includes('quote')) {
    return {
      kind: 'structure',
      offset: unclosedQuote(document, error.pos[0]),
      message: 'A quote is opened here and never closed.',
      remedy: 'Close it at the end of the text.',
    };
  }
  const fallback: Explanation = {
    message: `This is not YAML: ${error.message}.`,
    remedy: 'Compare the indentation, colons, quotes and braces around it with docs/flows.md.',
  };
  return { kind: 'structure', offset, ...(explanations[error.code] ?? fallback) };
};
