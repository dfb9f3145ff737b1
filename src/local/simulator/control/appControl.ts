import * as z from 'zod';
import { flowGraphSchema } from '../app/flowGraphSchema.ts';
import { readAppCall } from '../app/readAppCall.ts';
import { ControlError, readControlBody } from './controlError.ts';
import type { ControlRoute } from './controlRoute.ts';

const maxGraphs = 1000;

const accessSchema = z.strictObject({
  url: z.url({ protocol: /^https?$/, error: 'must be an http or https address' }),
  key: z.string().min(1).max(1000).optional(),
});

/** The app whose calls these are: where its API is, its calls as it sees them, and its flows. */
export const appControl: readonly ControlRoute[] = [
  {
    method: 'PUT',
    path: /^\/_sim\/app$/,
    run: ({ app }, { body }) => {
      const { url, key } = readControlBody(accessSchema, body);
      app.access = { url, key };
      return { status: 204 };
    },
  },
  {
    method: 'GET',
    path: /^\/_sim\/app\/calls\/([\w-]+)$/,
    run: (world, { params: [id] }, response) => readAppCall(world, id, response),
  },
  {
    method: 'PUT',
    path: /^\/_sim\/app\/flows\/([^/]+)$/,
    run: ({ app: { graphs } }, { params: [name = ''], body }) => {
      const graph = readControlBody(flowGraphSchema, body);
      if (!graphs.has(name) && graphs.size >= maxGraphs) {
        throw new ControlError(409, 'tooMany', `There are ${maxGraphs} flows already.`);
      }
      graphs.set(name, graph);
      return { status: 204 };
    },
  },
  {
    method: 'GET',
    path: /^\/_sim\/app\/flows\/([^/]+)$/,
    run: ({ app: { graphs } }, { params: [name = ''] }) => {
      const graph = graphs.get(name);
      if (graph !== undefined) return { status: 200, body: graph };
      throw new ControlError(404, 'notFound', `Nobody has told of a flow ${name}.`);
    },
  },
];
