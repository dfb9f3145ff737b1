import type { PatternNode } from './patternNode.ts';
import type { Mask } from './symbols.ts';

/** One instruction; the numbers are places in the program. */
export type Instruction =
  | Readonly<{ kind: 'one'; mask: Mask; next: number }>
  | Readonly<{ kind: 'split'; to: readonly number[] }>
  | Readonly<{ kind: 'start' | 'end'; next: number }>
  | Readonly<{ kind: 'match' }>;

export type Program = Readonly<{ code: readonly Instruction[]; begin: number }>;

const mostInstructions = 4_000;

/** How many instructions a pattern takes, at least one. */
const sizeOf = (node: PatternNode): number => {
  switch (node.kind) {
    case 'one':
    case 'start':
    case 'end':
      return 1;
    case 'sequence':
      return node.parts.reduce((sum, part) => sum + sizeOf(part), 1);
    case 'choice':
      return node.options.reduce((sum, option) => sum + sizeOf(option), 1);
    case 'repeat': {
      const times = node.most === Number.POSITIVE_INFINITY ? node.least + 1 : node.most;
      return (sizeOf(node.of) + 1) * Math.max(times, 1);
    }
    default:
      return node satisfies never;
  }
};

/**
 * The instructions by which a pattern is matched in a time that grows with the number only; null
 * for a pattern that repeats too much of itself.
 */
export const toProgram = (pattern: PatternNode): Program | null => {
  if (sizeOf(pattern) > mostInstructions) return null;
  const code: Instruction[] = [{ kind: 'match' }];
  const add = (instruction: Instruction): number => code.push(instruction) - 1;
  const emitEndless = (of: PatternNode, next: number): number => {
    const loop = add({ kind: 'split', to: [next] });
    code[loop] = { kind: 'split', to: [emit(of, loop), next] };
    return loop;
  };
  /** Writes what a node does before it goes on at `next`; gives where that begins. */
  const emit = (node: PatternNode, next: number): number => {
    switch (node.kind) {
      case 'one':
        return add({ kind: 'one', mask: node.mask, next });
      case 'start':
      case 'end':
        return add({ kind: node.kind, next });
      case 'sequence':
        return node.parts.reduceRight((after, part) => emit(part, after), next);
      case 'choice':
        return add({ kind: 'split', to: node.options.map((option) => emit(option, next)) });
      case 'repeat': {
        const { of, least, most } = node;
        const isEndless = most === Number.POSITIVE_INFINITY;
        let begin = isEndless ? emitEndless(of, next) : next;
        for (let n = least; !isEndless && n < most; n += 1) {
          begin = add({ kind: 'split', to: [emit(of, begin), next] });
        }
        for (let n = 0; n < least; n += 1) begin = emit(of, begin);
        return begin;
      }
      default:
        return node satisfies never;
    }
  };
  const begin = emit(pattern, 0);
  return { code, begin };
};
