import type { ClientScope } from '../../calls/apiClient.ts';
import type { ProblemCode } from '../problem.ts';
import type { SchemaName } from './components.ts';

export type Tag = 'calls' | 'do not call' | 'recordings' | 'reports' | 'this API' | 'provider';

/** A parameter by its name in `parameters.ts`. */
export type ParameterName =
  | 'id'
  | 'n'
  | 'number'
  | 'name'
  | 'token'
  | 'attempt'
  | 'file'
  | 'report'
  | 'IdempotencyKey'
  | 'dryRun'
  | 'day'
  | 'limit'
  | 'continuation'
  | 'Range';

/** What is sent or answered: JSON of a schema, or something else by its media type. */
export type Content = Readonly<{
  description: string;
  schema?: SchemaName;
  media?: string;
  example?: unknown;
  /** Headers of an answer, each with what it says. */
  headers?: Readonly<Record<string, string>>;
}>;

/** One operation of the contract. */
export type Operation = Readonly<{
  /** The name of its function. */
  id: string;
  method: 'get' | 'post' | 'put' | 'delete' | 'options';
  path: string;
  tag: Tag;
  summary: string;
  description: string;
  /** One of them is needed; null where no key is asked for. */
  scopes: readonly ClientScope[] | null;
  parameters: readonly ParameterName[];
  body: (Content & Readonly<{ required: boolean }>) | null;
  /** By status. */
  answers: Readonly<Record<number, Content>>;
  /** Those beside the ones that every operation may have. */
  problems: readonly ProblemCode[];
}>;
