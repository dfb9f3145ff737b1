/** A query as the report would ask it: its name and version, the day, the zone, and some KQL. */
export const queryOf = (
  name: string,
  {
    version = '1',
    dayStart = '2026-11-20T00:00:00.000Z',
    dayEnd = '2026-11-21T00:00:00.000Z',
    tz = 'Etc/UTC',
  } = {},
): string =>
  [
    `// switchboard ${name} ${version}`,
    `let dayStart = datetime(${dayStart});`,
    `let dayEnd = datetime(${dayEnd});`,
    `let tz = "${tz}";`,
    'ACSCallSummary | count',
  ].join('\n');
