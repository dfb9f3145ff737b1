import { allQueries } from './allQueries.ts';
import { badQuery, type LogsRefusal } from './logsRefusal.ts';
import type { Asked, NamedQuery } from './model.ts';

const version = '1';
const heading = /^\/\/ switchboard (\w+) (\d+)\r?\n/;
const iso = String.raw`(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z)`;

const refuse = (message: string): LogsRefusal => badQuery({ code: 'SimulatorError', message });

function findInstant(text: string, name: string): number {
  const found = new RegExp(`^let ${name} *= *datetime\\(${iso}\\);`, 'm').exec(text)?.[1];
  const ms = found === undefined ? Number.NaN : Date.parse(found);
  if (!Number.isNaN(ms)) return ms;
  throw refuse(`The simulator needs a line: let ${name} = datetime(2026-11-20T00:00:00.000Z);`);
}

function findZone(text: string): string {
  const tz = /^let tz *= *"([^"]+)";/m.exec(text)?.[1];
  if (tz === undefined) throw refuse('The simulator needs a line: let tz = "Europe/Berlin";');
  try {
    return new Intl.DateTimeFormat('en', { timeZone: tz }).resolvedOptions().timeZone;
  } catch {
    throw refuse('The simulator knows no time zone of the name that tz has.');
  }
}

/**
 * Which query a text is, and for which day. The simulator cannot run KQL: it answers by name, and
 * the first line has to tell it. Throws the service's refusal of a bad argument for any other text.
 */
export function readQuery(text: string): { readonly query: NamedQuery; readonly asked: Asked } {
  const [, name, given] = heading.exec(text) ?? [];
  const query = allQueries.find((each) => each.name === name);
  if (!query || given !== version) {
    const names = allQueries.map((each) => each.name).join(', ');
    throw refuse(
      'The simulator answers only named queries, which begin with a line ' +
        `"// switchboard <name> ${version}"; the names are ${names}.`,
    );
  }
  const [dayStartMs, dayEndMs] = [findInstant(text, 'dayStart'), findInstant(text, 'dayEnd')];
  if (dayEndMs <= dayStartMs) throw refuse('dayEnd has to be later than dayStart.');
  return { query, asked: { dayStartMs, dayEndMs, tz: findZone(text) } };
}
