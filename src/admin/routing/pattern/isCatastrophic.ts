import type { PatternNode } from './patternNode.ts';
import { allMask, type Mask } from './symbols.ts';

/** More often than that is as good as without an end: numbers are short. */
const many = 10;

type Start = Readonly<{ mask: Mask; canBeEmpty: boolean }>;

/** What a node can begin with, and whether it can match nothing. */
const startOf = (node: PatternNode): Start => {
  switch (node.kind) {
    case 'one':
      return { mask: node.mask, canBeEmpty: false };
    case 'start':
    case 'end':
      return { mask: 0, canBeEmpty: true };
    case 'sequence': {
      let mask = 0;
      for (const part of node.parts) {
        const start = startOf(part);
        mask |= start.mask;
        if (!start.canBeEmpty) return { mask, canBeEmpty: false };
      }
      return { mask, canBeEmpty: true };
    }
    case 'choice': {
      const starts = node.options.map(startOf);
      const mask = starts.reduce((sum, start) => sum | start.mask, 0);
      return { mask, canBeEmpty: starts.some(({ canBeEmpty }) => canBeEmpty) };
    }
    case 'repeat': {
      const { mask, canBeEmpty } = startOf(node.of);
      return { mask, canBeEmpty: canBeEmpty || node.least === 0 };
    }
    default:
      return node satisfies never;
  }
};

const isEndless = (node: PatternNode): boolean =>
  node.kind === 'repeat' && node.most >= many && node.most > node.least;

const partsOf = (node: PatternNode): readonly PatternNode[] => {
  if (node.kind === 'sequence') return node.parts;
  if (node.kind === 'choice') return node.options;
  return node.kind === 'repeat' ? [node.of] : [];
};

const overlaps = (options: readonly PatternNode[]): boolean => {
  let before: Mask = 0;
  return options.some((option) => {
    const { mask, canBeEmpty } = startOf(option);
    const isDoubtful = canBeEmpty || (mask & before) !== 0;
    before |= mask;
    return isDoubtful;
  });
};

/** Whether the same text can be taken in several ways somewhere in a node. */
const isAmbiguous = (node: PatternNode): boolean =>
  (node.kind === 'repeat' && node.most > node.least && startOf(node).mask !== 0) ||
  (node.kind === 'choice' && overlaps(node.options)) ||
  partsOf(node).some(isAmbiguous);

/** Three endless repetitions one after another that can all take the same characters. */
const hasRun = (parts: readonly PatternNode[]): boolean => {
  let [run, mask]: [number, Mask] = [0, allMask];
  return parts.some((part) => {
    const start = startOf(part);
    if (isEndless(part)) {
      const both = mask & start.mask;
      [run, mask] = both !== 0 && run > 0 ? [run + 1, both] : [1, start.mask];
    } else if (!start.canBeEmpty) run = 0;
    return run >= 3;
  });
};

/**
 * Whether an engine that tries one way after another, as that of .NET does, may take ages to find
 * that a pattern does not match. It errs on the safe side.
 */
export const isCatastrophic = (node: PatternNode): boolean => {
  if (node.kind === 'sequence' && hasRun(node.parts)) return true;
  if (isEndless(node) && partsOf(node).some((of) => isAmbiguous(of) || startOf(of).canBeEmpty)) {
    return true;
  }
  return partsOf(node).some(isCatastrophic);
};
