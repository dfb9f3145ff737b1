import type { ServerResponse } from 'node:http';
import type { ColumnType } from '../../../src/report/queries/cells.ts';
import type { Query } from '../../../src/report/queries/defineQuery.ts';
import { testServer } from '../../web/testServer.ts';

/** What the service answers: a status, a body as on the wire, headers, and after how long. */
export type Answer = Readonly<{
  status?: number;
  body: unknown;
  headers?: Readonly<Record<string, string>>;
  afterMs?: number;
}>;

export type WireTable = Readonly<{
  name: string;
  columns: readonly Readonly<{ name: string; type: ColumnType }>[];
  rows: readonly (readonly unknown[])[];
}>;

/** A table as it is on the wire: times are texts, and so is what is dynamic. */
export const wireTable = <Row>(query: Query<Row>, ...rows: readonly unknown[][]): WireTable => ({
  name: 'PrimaryResult',
  columns: Object.entries(query.columns).map(([name, type]) => ({ name, type })),
  rows,
});

const send = (response: ServerResponse, { status = 200, body, headers = {} }: Answer): void => {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(typeof body === 'string' ? body : JSON.stringify(body));
};

/** The API of the logs, which gives one answer after the other, and the last one ever after. */
export const logsServer = async (first: Answer, ...others: readonly Answer[]) => {
  const answers = [first, ...others];
  let last = first;
  return testServer((_request, response) => {
    last = answers.shift() ?? last;
    const answer = last;
    setTimeout(() => send(response, answer), answer.afterMs ?? 0);
  });
};
