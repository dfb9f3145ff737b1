import type { Draft } from '../draft.ts';
import { nearest } from '../nearest.ts';
import type { RequestStep } from '../requestStep.ts';
import type { Finding } from './finding.ts';

/** The secrets that callers are asked for; null if a step that asks may be among the unread. */
const collected = ({ steps, names }: Draft): readonly string[] | null =>
  names.length > steps.size
    ? null
    : [...steps.values()].flatMap((step) =>
        step.kind === 'collect' && step.isSecret ? [step.into] : [],
      );

const unknownSecrets = (name: string, { secrets }: RequestStep, known: readonly string[]) =>
  secrets.flatMap((secret, i): readonly Finding[] => {
    if (known.includes(secret)) return [];
    const meant = nearest(secret, known);
    return [
      {
        path: ['steps', name, 'request', 'secrets', i],
        of: 'value',
        message: `No step asks for a secret \`${secret}\`.`,
        remedy:
          meant === null
            ? `Ask for it by a \`collect\` with \`into: ${secret}\` and \`secret: true\`.`
            : `Did you mean \`${meant}\`?`,
      },
    ];
  });

const bodyOfGet = (name: string, { method, body }: RequestStep): readonly Finding[] => {
  if (method !== 'GET' || body === null) return [];
  const path = ['steps', name, 'request', 'body'];
  const remedy = 'Write `method: POST`, or put what is asked into `url`.';
  return [{ path, of: 'key', message: 'A GET has no body.', remedy }];
};

/** Every request that could not be sent as it is written. */
export const sentRequests = (draft: Draft): readonly Finding[] => {
  const known = collected(draft);
  return [...draft.steps].flatMap(([name, step]) => {
    if (step.kind !== 'request') return [];
    const unknown = known === null ? [] : unknownSecrets(name, step, known);
    return [...bodyOfGet(name, step), ...unknown];
  });
};
