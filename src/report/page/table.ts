import { type Html, html } from './html.ts';

/** A column: its heading, and whether it holds figures. */
export type Column = string | Readonly<{ figures: string }>;
export type Cell = string | Html;

const headingOf = (column: Column): Html =>
  typeof column === 'string'
    ? html`<th scope="col">${column}</th>`
    : html`<th scope="col" class="figure">${column.figures}</th>`;

const cellOf = (column: Column | undefined, cell: Cell, index: number): Html => {
  if (index === 0) return html`<th scope="row">${cell}</th>`;
  return typeof column === 'string'
    ? html`<td>${cell}</td>`
    : html`<td class="figure">${cell}</td>`;
};

/** A table with its caption; the first cell of a row says what the row is about. */
export const table = (
  caption: string,
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
): Html => html`
<div class="scroll" tabindex="0" role="region" aria-label="${caption}"><table>
<caption>${caption}</caption>
<thead><tr>${columns.map(headingOf)}</tr></thead>
<tbody>${rows.map(
  (row) => html`<tr>${row.map((cell, index) => cellOf(columns[index], cell, index))}</tr>
`,
)}</tbody></table></div>`;

/** A bar as long as a share of its cell, beside a figure. */
export const bar = (share: number | null): Html =>
  html`<span class="bar"><span style="width:${Math.round((share ?? 0) * 100)}%"></span></span>`;
