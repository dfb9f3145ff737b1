import * as z from 'zod';
import { hinted } from './hints.ts';
import { promptSchema } from './promptSchema.ts';
import { wholeNumber } from './scalar.ts';
import { targetSchema } from './targetSchema.ts';

const maxTries = 10;
export const defaultTries = 2;

/** What happens when a question gets no usable answer. `name` is its property's. */
export const retrySchema = (name: string, description: string) =>
  hinted(
    z.strictObject({
      say: promptSchema('say', 'What is said before the question is asked again.').optional(),
      tries: hinted(
        wholeNumber(1, maxTries).default(defaultTries),
        'How many failures end the question: 2 asks once more, and the second takes `go`.',
        `a whole number from 1 to ${maxTries}`,
        'tries: 2',
      ),
      go: targetSchema('go', 'Where the call goes after the last try.').default('end'),
    }),
    description,
    'a map with `say`, `tries` and `go`',
    `${name}: { say: "Sorry?", tries: 2, go: end }`,
  );

export type RawRetry = z.output<ReturnType<typeof retrySchema>>;
