import type { Command } from 'commander';
import { columns } from '../columns.ts';
import type { Deps } from '../deps.ts';
import type { Style } from '../style.ts';
import { type CommonOptions, done, type Output } from '../verb.ts';
import { verbCommand } from '../verbCommand.ts';
import { lintRouting } from './lint/lintRouting.ts';
import { readLive } from './readLive.ts';
import type { SipConfig } from './sipConfig.ts';

export type Options = CommonOptions;

export const command = (): Command =>
  verbCommand({
    noun: 'routing',
    verb: 'show',
    summary: 'shows the SBCs of the resource and the routes to them',
    examples: ['', '--json'],
  });

export const parse = (argv: readonly string[]): Options => {
  const { json = false } = command().parse(argv, { from: 'user' }).opts();
  return { json };
};

const linesOf = ({ trunks, routes }: SipConfig, style: Style): readonly string[] => {
  if (trunks.length === 0 && routes.length === 0) {
    return ['No SBC is connected; all calls go by the numbers of the resource.'];
  }
  return [
    style.bold('Trunks'),
    ...columns(trunks.map(({ fqdn, port }) => [`  ${fqdn}`, String(port)])),
    style.bold('Routes, of which the first that matches takes a call'),
    ...columns(
      routes.map(({ name, pattern, trunks: used, description }, index) => [
        `  ${index + 1}`,
        ...[name, pattern, used.join(', ') || 'no SBC', description],
      ]),
    ),
  ];
};

export const run = async (
  _options: Options,
  { provider, style }: Pick<Deps, 'provider' | 'style'>,
): Promise<Output> => {
  const live = await readLive(await provider());
  const flaws = lintRouting(live);
  return done({ ...live, flaws }, [
    ...linesOf(live, style),
    ...flaws.flatMap(({ message, remedy }) => [style.yellow(`Careful: ${message}`), `  ${remedy}`]),
  ]);
};
