import type { Part } from '../schema/part.ts';
import type { ServiceFigures } from '../schema/serviceFigures.ts';
import type { RunQuery } from './createRunQuery.ts';
import type { Query } from './defineQuery.ts';
import type { QueryWindow } from './queryText.ts';
import { queries } from './questions/queries.ts';

/** What the logs alone tell; how our own records agree with them is told by `reconcile`. */
export type LoggedFigures = Omit<ServiceFigures, 'reconciliation'>;

const onlyRow = async <Row>(
  { name }: Query<Row>,
  answer: Promise<Part<readonly Row[]>>,
): Promise<Part<Row>> => {
  const part = await answer;
  if (part.state === 'missing') return part;
  const [value, ...others] = part.value;
  if (value === undefined || others.length > 0) {
    const why = `The answer to the query ${name} has ${part.value.length} rows, not one.`;
    return { state: 'missing', why };
  }
  return { state: 'here', value };
};

/** What the service's logs say of a day. It never throws: what is missing says why. */
export const runQueries = async (run: RunQuery, window: QueryWindow): Promise<LoggedFigures> => {
  const { headline: day, freshness: state } = queries;
  const [headline, freshness, sevenDays, endReasons, quality, operations, ...others] =
    await Promise.all([
      onlyRow(day, run(day, window)),
      onlyRow(state, run(state, window)),
      run(queries.sevenDays, window),
      run(queries.endReasons, window),
      run(queries.quality, window),
      run(queries.operations, window),
      run(queries.media, window),
      run(queries.streams, window),
      run(queries.usage, window),
      run(queries.logVolume, window),
    ]);
  const [media, streams, usage, logVolume] = others;
  return {
    ...{ headline, sevenDays, endReasons, quality, operations },
    ...{ media, streams, usage, logVolume, freshness },
  };
};
