import { hinted } from './hints.ts';
import { requestSchema } from './requestSchema.ts';

/** The kind of step that asks somebody else's service. */
export const serviceShape = {
  request: hinted(
    requestSchema,
    'Asks a web service over https, and goes on with what it answers.',
    'a map with `url`, `go` and `ifFails`',
    'request: { url: "https://api.example.com/hours", go: welcome, ifFails: end }',
  ).optional(),
};
