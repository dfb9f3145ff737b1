import { confirmHumanSchema } from './confirmHumanSchema.ts';
import { hinted } from './hints.ts';
import { optOutSchema } from './optOutSchema.ts';

/** The kinds of step that calls which we place need. */
export const outboundShape = {
  confirmHuman: hinted(
    confirmHumanSchema,
    'Finds out whether a person or a machine has answered.',
    'a map with `say` and `person`',
    'confirmHuman: { say: "To hear a message, press 1.", person: message }',
  ).optional(),
  optOut: hinted(
    optOutSchema,
    'Puts the number of whoever is on the line on the do-not-call list, and says so.',
    'a map with `ifFails`',
    'optOut: { ifFails: sorry }',
  ).optional(),
};
