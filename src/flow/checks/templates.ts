import type { Draft } from '../draft.ts';
import { nearest } from '../nearest.ts';
import { parseTemplate, type TemplatePart } from '../parseTemplate.ts';
import type { Finding } from './finding.ts';
import { textsOf } from './textsOf.ts';

const known = ['caller.number', 'called.number'];
const patterns = ['variables.<name>', 'switch.<name>.say', 'switch.<name>.until'];
const variable = /^variables\.[A-Za-z_]\w{0,63}$/;
const ofSwitch = /^switch\.[A-Za-z][\w-]{0,63}\.(say|until)$/;

type Words = Readonly<{ message: string; remedy: string }>;

const wrongWith = (part: TemplatePart): Words | null => {
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
      const wrong = parseTemplate(text).map(wrongWith);
      return wrong.flatMap((words) => (words === null ? [] : [{ path, of: 'value', ...words }]));
    }),
  );
