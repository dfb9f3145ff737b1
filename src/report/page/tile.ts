import type { DefinitionName } from './definitions.ts';
import { type Html, html } from './html.ts';
import { meaning } from './meaning.ts';

/** A figure that is looked at first, with what it means; `notes` say more of it. */
export const tile = (
  name: string,
  means: DefinitionName,
  value: string,
  ...notes: readonly Html[]
): Html =>
  html`<div class="tile"><dt>${name}</dt><dd><b>${value}</b>${notes}${meaning(
    'What it counts',
    name,
    [means],
  )}</dd></div>`;
