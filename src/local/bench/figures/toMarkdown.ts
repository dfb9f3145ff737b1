import type { Table } from './table.ts';

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** A table as Markdown: its title, and all columns but the first to the right. */
export const toMarkdown = ({ title, head, rows }: Table): string =>
  [
    `**${title}**`,
    '',
    line(head),
    line(head.map((_, at) => (at === 0 ? '---' : '--:'))),
    ...rows.map(line),
  ].join('\n');
