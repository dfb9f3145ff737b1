import { type Document, isCollection, isScalar, type Node, visit, type YAMLError } from 'yaml';
import type { Breach } from './breach.ts';
import { offsetOf } from './tree.ts';

type Words = Readonly<{ message: string; remedy: string }>;

const colonInText: Words = {
  message:
    'A colon followed by a space stands inside an unquoted text, or a line break is missing.',
  remedy: 'Quote the whole text: "Hello: press 1".',
};

const known: Readonly<Partial<Record<YAMLError['code'], Words>>> = {
  BAD_DQ_ESCAPE: {
    message: 'A backslash in double quotes must begin an escape that YAML knows.',
    remedy: 'Double the backslash, or put the text in single quotes.',
  },
  BAD_INDENT: {
    message: 'This line is not indented as its neighbours are.',
    remedy: 'Give all properties of one map the same indentation.',
  },
  BAD_SCALAR_START: {
    message: 'An unquoted text cannot begin with this character.',
    remedy: 'Quote the whole text.',
  },
  BLOCK_AS_IMPLICIT_KEY: colonInText,
  BLOCK_IN_FLOW: colonInText,
  MULTILINE_IMPLICIT_KEY: {
    message: 'This name has no value.',
    remedy: 'Write a colon and a space after the name.',
  },
  MULTIPLE_DOCS: {
    message: 'A second document begins here.',
    remedy: 'Put it into a file of its own, and remove the line `---`.',
  },
  RESOURCE_EXHAUSTION: {
    message: 'Maps and lists stand inside each other too deeply.',
    remedy: 'Close the brackets: a flow is at most seven deep.',
  },
  TAB_AS_INDENT: { message: 'A tab indents this line.', remedy: 'Indent with spaces.' },
};

/** Where something that is never closed was opened; the parser only knows where it gave up. */
const openedAt = (
  document: Document.Parsed,
  end: number,
  fits: (node: Node) => boolean,
): number => {
  let begin = end;
  visit(document, {
    Value: (_, node) => {
      const [, valueEnd, nodeEnd] = node.range ?? [0, -1, -1];
      if (fits(node) && valueEnd <= end && end <= nodeEnd) begin = offsetOf(node);
    },
  });
  return begin;
};

const isQuoted = (node: Node): boolean =>
  isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE');

const isBraced = (node: Node): boolean => isCollection(node) && node.flow === true;

/** An error of the YAML parser in words that say what to write instead. */
export const explainYamlError = (
  error: YAMLError,
  document: Document.Parsed,
  text: string,
): Breach => {
  const [end] = error.pos;
  const at = (offset: number, words: Words): Breach => ({ kind: 'structure', offset, ...words });
  if (error.code === 'MISSING_CHAR' && error.message.includes('quote')) {
    const message = 'A quote is opened here and never closed.';
    return at(openedAt(document, end, isQuoted), {
      message,
      remedy: 'Close it where the text ends.',
    });
  }
  if (error.code === 'BAD_INDENT' && /end with a [}\]]/.test(error.message)) {
    const message =
      'A brace or a bracket is opened here and not closed before the indentation ends.';
    return at(openedAt(document, end, isBraced), { message, remedy: 'Close it with } or ].' });
  }
  const fallback = {
    message: `This is not YAML: ${error.message}.`,
    remedy: 'Compare its indentation, colons, quotes and braces with docs/flows.md.',
  };
  return at(Math.min(end, Math.max(text.length - 1, 0)), known[error.code] ?? fallback);
};
