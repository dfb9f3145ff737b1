/** A row of a table in a page, by the heads of its columns. */
export type Cells = Readonly<Record<string, string>>;

const cellsOf = (line: string): readonly string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

/** The rows of the table whose head begins with those columns. */
export const tableIn = (page: string, ...columns: readonly string[]): readonly Cells[] => {
  const lines = page.split('\n');
  const start = lines.findIndex((line) => {
    const head = line.startsWith('|') ? cellsOf(line) : [];
    return columns.join() === head.slice(0, columns.length).join();
  });
  const head = cellsOf(lines[start] ?? '');
  const rest = lines.slice(start + 2);
  const end = rest.findIndex((line) => !line.startsWith('|'));
  return rest
    .slice(0, end)
    .map((line) => Object.fromEntries(cellsOf(line).map((cell, at) => [head[at] ?? '', cell])));
};

/** The text of the block of code that is called `name`. */
export const blockIn = (page: string, name: string): string =>
  new RegExp(`\`\`\`kusto ${name}\n([\\s\\S]*?)\`\`\``).exec(page)?.[1] ?? '';

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
const mean = (numbers: readonly number[]): number => sum(numbers) / numbers.length;
const numbers = (rows: readonly Cells[], column: string): readonly number[] =>
  rows.map((row) => Number(row[column]));

/** What the popular query makes of rows: whole minutes, for it divides whole numbers. */
export const popularCount = (rows: readonly Cells[]) =>
  [
    ...Map.groupBy(rows, ({ TimeGenerated, CallType }) =>
      [TimeGenerated?.slice(0, 10), CallType].join(),
    ),
  ].map(([key, its]) => {
    const durations = numbers(its, 'CallDuration');
    const minutes = sum(durations.map((seconds) => Math.trunc(seconds / 60)));
    return [...key.split(','), its.length, minutes, mean(durations)].map(String);
  });

const inBerlin = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' });
const dayOf = (time: string): string => inBerlin.format(new Date(time));

const isLeg = (row: Cells): boolean =>
  row.EndpointType !== 'Server' && row.ParticipantId !== row.CorrelationId;

const hasTalked = (legs: readonly Cells[]): boolean => {
  const phones = legs.filter(({ EndpointType }) => EndpointType === 'PSTN');
  if (phones.length === 0) return legs.every(({ ResultCategory }) => ResultCategory === 'Success');
  return phones.some(
    ({ End, ParticipantDuration }) => /^(0|200)\//.test(End ?? '') && ParticipantDuration !== '0',
  );
};

/** What the report's query makes of them, counted in another way than by it. */
export const rightCount = (rows: readonly Cells[]) => {
  const calls = [...Map.groupBy(rows.filter(isLeg), ({ CorrelationId }) => CorrelationId).values()];
  const counted = calls.map((legs) => ({
    legRows: rows.filter(({ CorrelationId }) => CorrelationId === legs[0]?.CorrelationId).length,
    key: [
      dayOf(legs.map(({ CallStartTime = '' }) => CallStartTime).sort()[0] ?? ''),
      legs[0]?.CallType,
    ].join(),
    seconds: Math.max(...numbers(legs, 'CallDuration')),
    isConnected: hasTalked(legs),
  }));
  return [...Map.groupBy(counted, ({ key }) => key)].map(([key, its]) => {
    const connected = its.filter(({ isConnected }) => isConnected).map(({ seconds }) => seconds);
    const minutes = Number((sum(its.map(({ seconds }) => seconds)) / 60).toFixed(2));
    const legRows = sum(its.map(({ legRows: ofCall }) => ofCall));
    return [...key.split(','), its.length, legRows, mean(connected), minutes].map(String);
  });
};
