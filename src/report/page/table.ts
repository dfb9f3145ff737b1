import { empty, type Html, html, raw } from './html.ts';

/** A column: its heading, and whether it holds figures. */
export type Column = string | Readonly<{ figures: string }>;
export type Cell = string | Html;

/** With more columns a telephone has no room for them side by side: each row becomes a card. */
const mostSideBySide = 3;
/** Words take more room than figures. */
const mostWordsSideBySide = 2;

const nameOf = (column: Column | undefined): string =>
  typeof column === 'object' ? column.figures : (column ?? '');

const classOf = (column: Column | undefined): Html =>
  typeof column === 'object' ? html` class="figure"` : empty;

/** A row that is no longer laid out as one is still to be heard as one. */
const roleOf = (isCards: boolean, role: string): Html => (isCards ? raw(` role="${role}"`) : empty);

const headingOf =
  (isCards: boolean) =>
  (column: Column): Html => {
    const role = roleOf(isCards, 'columnheader');
    return html`<th scope="col"${role}${classOf(column)}>${nameOf(column)}</th>`;
  };

const cellOf = (isCards: boolean, column: Column | undefined, cell: Cell, index: number): Html => {
  if (index === 0) return html`<th scope="row"${roleOf(isCards, 'rowheader')}>${cell}</th>`;
  const name = isCards ? html` data-name="${nameOf(column)}"` : empty;
  return html`<td${roleOf(isCards, 'cell')}${name}${classOf(column)}>${cell}</td>`;
};

/** A table with its caption; the first cell of a row says what the row is about. */
export const table = (
  caption: string,
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
): Html => {
  const words = columns.filter((column) => typeof column === 'string');
  const isCards = columns.length > mostSideBySide || words.length > mostWordsSideBySide;
  const role = (name: string): Html => roleOf(isCards, name);
  return html`
<div class="table"><table${isCards ? html` class="cards"` : empty}${role('table')}>
<caption>${caption}</caption>
<thead${role('rowgroup')}><tr${role('row')}>${columns.map(headingOf(isCards))}</tr></thead>
<tbody${role('rowgroup')}>${rows.map(
    (row) => html`<tr${role('row')}>${row.map((cell, index) =>
      cellOf(isCards, columns[index], cell, index),
    )}</tr>
`,
  )}</tbody></table></div>`;
};

/** A bar as long as a share of its cell, beside a figure. */
export const bar = (share: number | null): Html =>
  html`<span class="bar"><span style="width:${Math.round((share ?? 0) * 100)}%"></span></span>`;
