import * as z from 'zod';

const maxSteps = 500;
const maxWays = 5000;
const maxLabels = 200;
const name = z.string().min(1).max(200);

const stepSchema = z.strictObject({ name, kind: name });
/** `to` is a step or `end`; `labels` say what leads that way, none if nothing but the order. */
const waySchema = z.strictObject({
  from: name,
  to: name,
  labels: z.array(name).max(maxLabels),
});

/** A call flow as a graph, as whoever runs the app tells it; the simulator only hands it on. */
export const flowGraphSchema = z
  .strictObject({
    start: name,
    steps: z.array(stepSchema).min(1).max(maxSteps),
    ways: z.array(waySchema).max(maxWays),
  })
  .superRefine(({ start, steps, ways }, context) => {
    const known = new Set(steps.map((step) => step.name));
    const named = [start, ...ways.flatMap(({ from, to }) => [from, ...(to === 'end' ? [] : [to])])];
    const lost = named.find((each) => !known.has(each));
    if (lost !== undefined) context.addIssue(`steps: there is no ${lost}`);
  });

export type FlowGraph = z.output<typeof flowGraphSchema>;
