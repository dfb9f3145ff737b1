import type { FlowSource } from '../../../flow/problem.ts';

/** A step of a long flow: a menu that goes on to the next step, or ends after the last. */
const step = (n: number, steps: number): string => {
  const next = n === steps - 1 ? 'end' : `step${n + 1}`;
  return [
    `  step${n}:`,
    '    menu:',
    `      say: "This is step ${n}. To go on, press 1. To hang up, press 2."`,
    `      keys: { 1: { go: ${next}, words: [next, go on] }, 2: { go: end, words: [stop] } }`,
    '      noInput: { say: "I did not hear anything.", tries: 2, go: end }',
    '      noMatch: { say: "That is no choice.", tries: 2, go: end }',
  ].join('\n');
};

/** Flows that are right and large, for reading them to take a while. */
export const manyFlows = (flows: number, steps: number): readonly FlowSource[] => {
  const body = Array.from({ length: steps }, (_, n) => step(n, steps)).join('\n');
  const text = `voice: en-US-JennyNeural\nstart: step0\nsteps:\n${body}\n`;
  return Array.from({ length: flows }, (_, n) => {
    const name = `flow-${n}`;
    return { name, file: `${name}.yaml`, text: `# ${name}\n${text}` };
  });
};
