import type { PatternNode } from './patternNode.ts';

/** A comment, a mode or empty brackets. */
const isNothing = (node: PatternNode): boolean =>
  node.kind === 'sequence' && node.parts.length === 0;

/** Whether whatever a pattern matches stands at that end of the number. */
export const isAnchored = (node: PatternNode, place: 'start' | 'end'): boolean => {
  switch (node.kind) {
    case 'one':
      return false;
    case 'start':
    case 'end':
      return node.kind === place;
    case 'sequence': {
      // What matches no character may stand before it.
      const solid = node.parts.filter((part) => !isNothing(part));
      const parts = place === 'start' ? solid : solid.toReversed();
      const first = parts.find(({ kind }) => kind !== 'start' && kind !== 'end');
      const before = first === undefined ? parts : parts.slice(0, parts.indexOf(first) + 1);
      return before.some((part) => isAnchored(part, place));
    }
    case 'choice':
      return node.options.every((option) => isAnchored(option, place));
    case 'repeat':
      return node.least > 0 && isAnchored(node.of, place);
    default:
      return node satisfies never;
  }
};
