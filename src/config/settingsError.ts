/** What is wrong with one setting, and what to write; never its value, which may be a secret. */
export type SettingsProblem = Readonly<{ name: string; message: string }>;

const lineOf = ({ name, message }: SettingsProblem): string => `  ${name}: ${message}`;

/** Everything that is wrong with the settings, at once; the text may be logged. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
  readonly problems: readonly SettingsProblem[];

  constructor(problems: readonly SettingsProblem[]) {
    const head = 'The settings are not right, and nothing can start before they are:';
    super([head, ...problems.map(lineOf)].join('\n'));
    this.problems = problems;
  }
}
