import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isScalar,
  type Node,
  type Pair,
  type Scalar,
  visit,
} from 'yaml';
import type { Breach } from './breach.ts';
import { offsetOf } from './tree.ts';

/** The properties that hold what a caller hears. */
const promptKeys: ReadonlySet<unknown> = new Set(['say', 'prompt', 'text', 'ssml']);
/** A `#` straight after a text belongs to it, so whatever `#` follows one has a space before it. */
const commentAfter = /[ \t]*#[^\n\r]*/y;

const structure = (offset: number, message: string, remedy: string): Breach => ({
  kind: 'structure',
  offset,
  message,
  remedy,
});
const form = (offset: number, message: string, remedy: string): Breach => ({
  kind: 'form',
  offset,
  message,
  remedy,
});

/** `say: Press # for more` says "Press": YAML takes the rest of the line for a comment. */
const cutShort = ({ key, value }: Pair, text: string, isBraced: boolean): Breach | null => {
  if (!isScalar(key) || !promptKeys.has(key.value) || !isScalar(value)) return null;
  if (value.type !== 'PLAIN') return null;
  const begin = offsetOf(value);
  const comment = commentAt(text, value.range?.[1] ?? begin);
  if (comment === '') return null;
  // Inside braces the comment has swallowed the closing brace.
  const swallowed = isBraced ? /[\s,}\]]*$/ : /\s*$/;
  const shownComment = shorten(comment.replace(swallowed, ''));
  const spoken = shorten(`${String(value.value)} ${comment}`.replace(swallowed, '').trim());
  const message = `The text ends before \`${shownComment}\`, which YAML takes for a comment.`;
  const remedy = `Quote the text: ${String(key.value)}: ${JSON.stringify(spoken)}.`;
  return { kind: 'comment', offset: begin, message, remedy };
};

/** The comment that begins at an offset, perhaps after spaces, or nothing. */
const commentAt = (text: string, offset: number): string => {
  commentAfter.lastIndex = offset;
  return commentAfter.exec(text)?.[0].trim() ?? '';
};

const shownLength = 60;
const shorten = (text: string): string =>
  text.length <= shownLength ? text : `${text.slice(0, shownLength)}…`;

const ofKey = ({ key }: Pair): Breach | null => {
  if (isAlias(key)) {
    const remedy = 'Write `star` for the key *, or quote the name.';
    return structure(key.range?.[0] ?? 0, 'An alias stands where a name should stand.', remedy);
  }
  if (!isScalar(key)) {
    const remedy =
      'Put the text in quotes if it begins with a brace or a bracket, such as "{{…}}".';
    return structure(offsetOf(key), 'A map or a list stands where a name should stand.', remedy);
  }
  if (key.value === '<<') {
    return structure(offsetOf(key), 'Maps cannot be merged here.', 'Write the properties out.');
  }
  if (key.value === '__proto__') {
    return structure(offsetOf(key), '`__proto__` cannot be a name.', 'Choose another name.');
  }
  return null;
};

const repeatedKeys = (keys: readonly unknown[]): readonly Breach[] => {
  const seen = new Set<unknown>();
  return keys.filter(isScalar).flatMap((key: Scalar) => {
    if (!seen.has(key.value)) {
      seen.add(key.value);
      return [];
    }
    const message = `\`${String(key.value)}\` stands twice in one map.`;
    return [form(offsetOf(key), message, 'Keep one of the two, or rename one.')];
  });
};

const ofNode = (node: Node): readonly Breach[] => {
  const found: Breach[] = [];
  if ('anchor' in node && node.anchor !== undefined) {
    const remedy = `Remove \`&${node.anchor}\`; write a value out wherever it is used.`;
    found.push(form(offsetOf(node), 'Anchors are not allowed.', remedy));
  }
  if (node.tag !== undefined) {
    const remedy = 'Remove it: every value is text until its property is read.';
    const tag = node.tag.replace('tag:yaml.org,2002:', '!!');
    found.push(form(offsetOf(node), `The tag \`${tag}\` is not allowed.`, remedy));
  }
  if (isMap(node)) found.push(...repeatedKeys(node.items.map(({ key }) => key)));
  return found;
};

/** Everything in a document that YAML allows and a flow does not. */
export const findBreaches = (document: Document.Parsed, text: string): readonly Breach[] => {
  const found: Breach[] = [];
  if (document.directives.yaml.explicit === true) {
    found.push(form(0, 'Directives such as `%YAML` are not allowed.', 'Remove the line.'));
  }
  visit(document, {
    Alias: (place, alias) => {
      if (place === 'key') return;
      const remedy = `Write the value out, or quote it if \`*${alias.source}\` is meant as text.`;
      found.push(structure(alias.range?.[0] ?? 0, 'Aliases are not allowed.', remedy));
    },
    Pair: (_, pair, path) => {
      const isBraced = path.some((node) => isCollection(node) && node.flow === true);
      const breach = ofKey(pair) ?? cutShort(pair, text, isBraced);
      if (breach !== null) found.push(breach);
    },
    Value: (_, node) => {
      found.push(...ofNode(node));
    },
  });
  return found;
};
