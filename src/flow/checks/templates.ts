import type { Draft } from '../draft.ts';
import { nearest } from '../nearest.ts';
import { parseTemplate, type TemplatePart } from '../parseTemplate.ts';
import type { Finding } from './finding.ts';
import { textsOf } from './textsOf.ts';

const everywhere = ['caller.number', 'called.number'];
/** What stands for the answer that is being read back. */
const inConfirmation = [...everywhere, 'answer', 'answer.digits'];
/** Secrets have a place of their own, from which no prompt can take them. */
const secret = /^secrets\./;
const patterns = ['variables.<name>', 'switch.<name>.say', 'switch.<name>.until'];
const variable = /^variables\.[A-Za-z_]\w{0,63}$/;
const ofSwitch = /^switch\.[A-Za-z][\w-]{0,63}\.(say|until)$/;

const spokenSecret: Words = {
  message: 'A secret is never spoken.',
  remedy: 'Leave it out, or let a `request` send it that lists it in `secrets`.',
};

type Words = Readonly<{ message: string; remedy: string }>;

const wrongWith = (part: TemplatePart, known: readonly string[]): Words | null => {
  switch (part.kind) {
    case 'words':
      return null;
    case 'broken':
      return {
        message: `\`${part.words}\` is not a look-up.`,
        remedy: 'Write a look-up as `{{caller.number}}`; two braces mean nothing else.',
      };
    case 'lookUp': {
      if (known.includes(part.path) || variable.test(part.path)) return null;
      if (ofSwitch.test(part.path)) return null;
      if (secret.test(part.path)) return spokenSecret;
      const message = `\`{{${part.path}}}\` names nothing.`;
      const meant = nearest(part.path, known);
      if (meant !== null) return { message, remedy: `Did you mean \`{{${meant}}}\`?` };
      const all = [...known, ...patterns].map((path) => `\`{{${path}}}\``).join(', ');
      return { message, remedy: `Write one of ${all}.` };
    }
    default:
      return part satisfies never;
  }
};

/** Every look-up in a text that names nothing or is badly written. */
export const templates = ({ steps }: Draft): readonly Finding[] =>
  [...steps].flatMap(([name, step]) =>
    textsOf(name, step).flatMap(({ text, path }) => {
      const known = path[3] === 'confirm' ? inConfirmation : everywhere;
      const wrong = parseTemplate(text).map((part) => wrongWith(part, known));
      return wrong.flatMap((words) => (words === null ? [] : [{ path, of: 'value', ...words }]));
    }),
  );
