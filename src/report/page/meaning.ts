import { type DefinitionName, definitions } from './definitions.ts';
import { type Html, html } from './html.ts';

const names = Object.keys(definitions);

const termOf = (name: DefinitionName): Html => {
  const { figure, means, source } = definitions[name];
  return html`<dt>${figure}</dt><dd>${means}<small>From ${source}.</small></dd>`;
};

const numbered = (name: DefinitionName): string =>
  `${names.indexOf(name) + 1} ${definitions[name].figure}`;

/**
 * What some figures count and where they are from, one press away from them; on paper, where
 * nothing can be pressed, by their numbers in the list at the end. `of` says to those who hear the
 * page which figures they are.
 */
export const meaning = (words: string, of: string, figures: readonly DefinitionName[]): Html => {
  const list = figures.map(numbered).join('; ');
  return html`<details class="means"><summary>${words}<span class="unseen">: ${of}</span></summary>
<dl>${figures.map(termOf)}</dl></details>
<p class="on-paper">Defined at the end: ${list}.</p>`;
};
