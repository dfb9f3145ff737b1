import type { Draft } from '../draft.ts';
import type { Step } from '../flow.ts';
import { nearest } from '../nearest.ts';
import { parseTemplate, type TemplatePart } from '../parseTemplate.ts';
import type { Path } from '../yaml/tree.ts';
import type { Finding } from './finding.ts';
import { textsOf } from './textsOf.ts';

const everywhere = ['caller.number', 'called.number'];
/** What stands for the answer that is being read back. */
const inConfirmation = [...everywhere, 'answer', 'answer.digits'];
/** What is known of somebody who waits. */
const inQueue = [...everywhere, 'queue.position', 'queue.wait'];
/** Secrets have a place of their own, from which no prompt can take them. */
const secret = /^secrets\.(.*)$/;
const patterns = ['variables.<name>', 'switch.<name>.say', 'switch.<name>.until'];
const variable = /^variables\.[A-Za-z_]\w{0,63}$/;
const ofSwitch = /^switch\.[A-Za-z][\w-]{0,63}\.(say|until)$/;

type Words = Readonly<{ message: string; remedy: string }>;

const spokenSecret: Words = {
  message: 'A secret is never spoken.',
  remedy: 'Leave it out, or let a `request` send it that lists it in `secrets`.',
};

/** Addresses are written into the logs of everybody on their way. */
const secretInAddress: Words = {
  message: 'A secret is never part of an address.',
  remedy: 'Send it in `body`.',
};

/** What is wrong with a secret where it stands; null where the step gives leave. */
const wrongSecret = (name: string, step: Step, path: Path): Words | null => {
  if (step.kind !== 'request' || path[3] === 'filler') return spokenSecret;
  if (path[3] === 'url') return secretInAddress;
  if (step.secrets.includes(name)) return null;
  const listed = [...step.secrets, name].join(', ');
  return {
    message: `The secret \`${name}\` is sent without leave.`,
    remedy: `Write \`secrets: [${listed}]\` into the step, or leave it out.`,
  };
};

const wrongLookUp = (lookUp: string, step: Step, path: Path): Words | null => {
  const known = knownAt(path);
  if (known.includes(lookUp) || variable.test(lookUp) || ofSwitch.test(lookUp)) return null;
  const name = secret.exec(lookUp)?.[1];
  if (name !== undefined) return wrongSecret(name, step, path);
  const message = `\`{{${lookUp}}}\` names nothing.`;
  const meant = nearest(lookUp, known);
  if (meant !== null) return { message, remedy: `Did you mean \`{{${meant}}}\`?` };
  const all = [...known, ...patterns].map((one) => `\`{{${one}}}\``).join(', ');
  return { message, remedy: `Write one of ${all}.` };
};

const wrongWith = (part: TemplatePart, step: Step, path: Path): Words | null => {
  switch (part.kind) {
    case 'words':
      return null;
    case 'broken':
      return {
        message: `\`${part.words}\` is not a look-up.`,
        remedy: 'Write a look-up as `{{caller.number}}`; two braces mean nothing else.',
      };
    case 'lookUp':
      return wrongLookUp(part.path, step, path);
    default:
      return part satisfies never;
  }
};

const knownAt = ([, , kind, property]: Path): readonly string[] => {
  if (kind === 'queue') return inQueue;
  return property === 'confirm' ? inConfirmation : everywhere;
};

/** Every look-up in a text that names nothing, is badly written, or gives a secret away. */
export const templates = ({ steps }: Draft): readonly Finding[] =>
  [...steps].flatMap(([name, step]) =>
    textsOf(name, step).flatMap(({ text, path }) => {
      const wrong = parseTemplate(text).map((part) => wrongWith(part, step, path));
      return wrong.flatMap((words) => (words === null ? [] : [{ path, of: 'value', ...words }]));
    }),
  );
