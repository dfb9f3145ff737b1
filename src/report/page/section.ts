import type { Part } from '../schema/part.ts';
import type { DefinitionName } from './definitions.ts';
import { empty, type Html, html } from './html.ts';
import { meaning } from './meaning.ts';

/** A part of the page under its heading, and beside its figures what they are. */
export const section = (
  id: string,
  title: string,
  figures: readonly DefinitionName[],
  ...content: readonly Html[]
): Html => html`
<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}</h2>
${figures.length === 0 ? empty : meaning('What these figures mean', title, figures)}
${content}
</section>`;

/** What is said where a source had nothing to give. */
export const missing = (why: string): Html => html`<p class="missing">Not known: ${why}</p>`;

/** What one source says, or why it says nothing. */
export const ofPart = <Value>(part: Part<Value>, show: (value: Value) => Html): Html =>
  part.state === 'here' ? show(part.value) : missing(part.why);
