import type { Draft } from '../draft.ts';
import type { Step } from '../flow.ts';
import { nearest } from '../nearest.ts';
import type { Path } from '../yaml/tree.ts';
import type { Finding } from './finding.ts';
import { promptsOf } from './promptsOf.ts';

type Named = Readonly<{ language: string; path: Path; of: Finding['of'] }>;

/** Every language that a step names. */
const namedBy = (name: string, step: Step): readonly Named[] => [
  ...(step.kind === 'language' ? step.choices : []).map(({ key, language }): Named => {
    const path = ['steps', name, 'language', 'choices', key, 'language'];
    return { language, path, of: 'value' };
  }),
  ...promptsOf(name, step).flatMap(({ prompt, path }) =>
    prompt.kind === 'translated'
      ? Object.keys(prompt.in).map(
          (language): Named => ({ language, path: [...path, 'in', language], of: 'key' }),
        )
      : [],
  ),
];

/** Every language that the flow has no voice for. */
export const languages = ({ steps, languages: known }: Draft): readonly Finding[] =>
  [...steps].flatMap(([name, step]) =>
    namedBy(name, step)
      .filter(({ language }) => !known.includes(language))
      .map(({ language, path, of }) => {
        const meant = nearest(language, known);
        const message = `\`${language}\` is none of the flow's \`languages\`.`;
        const remedy =
          meant === null
            ? `Give it a voice: \`languages: { ${language}: … }\`.`
            : `Did you mean \`${meant}\`?`;
        return { path, of, message, remedy };
      }),
  );
