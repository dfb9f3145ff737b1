import type { Flow } from '../flow/flow.ts';
import { renderTemplate } from '../flow/renderTemplate.ts';
import type { BodyValue, RequestMethod, RequestStep } from '../flow/requestStep.ts';
import type { CallFacts } from './call.ts';
import { lookUp } from './lookUp.ts';

/** What a web service is asked. */
export type WebRequest = Readonly<{ method: RequestMethod; url: string; body: string | null }>;

const asItIs = (text: string): string => text;

/** A value as one part of a path or a query, which no value leads out of. */
const inAddress = (value: string): string =>
  value === '.' || value === '..' ? '' : encodeURIComponent(value.toWellFormed());

const secret = /^secrets\.(.+)$/;

/** Look-ups of a body: also the secrets that the step gives leave to send. */
const lookUpSent = (flow: Flow, call: CallFacts, step: RequestStep) => {
  const find = lookUp(flow, call);
  return (path: string): string | null => {
    const name = secret.exec(path)?.[1];
    if (name === undefined) return find(path);
    const isAllowed = step.secrets.includes(name) && Object.hasOwn(call.secrets, name);
    return isAllowed ? (call.secrets[name] ?? null) : null;
  };
};

type Find = (path: string) => string | null;

const render = (value: BodyValue, find: Find): BodyValue => {
  if (typeof value === 'string') return renderTemplate(value, find, asItIs);
  if (Array.isArray(value)) return value.map((item: BodyValue) => render(item, find));
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, render(inner, find)]),
  );
};

/** The request of a step with its look-ups filled in; only the body gets secrets. */
export const webRequestOf = (flow: Flow, call: CallFacts, step: RequestStep): WebRequest => ({
  method: step.method,
  url: renderTemplate(step.url, lookUp(flow, call), inAddress),
  body: step.body === null ? null : JSON.stringify(render(step.body, lookUpSent(flow, call, step))),
});
