import type { HostPackages } from '../../../../src/local/tasks/realHost/hostPackages.ts';

/** What `dotnet package download` makes of the packages, as far as it is looked for. */
export const hostFiles = ({ host, worker, bundles }: HostPackages, program = ''): string[][] => {
  const toolsOf = ({ id, version }: HostPackages['host']) =>
    `${id.toLowerCase()}/${version}/tools/any`;
  const ending = process.platform === 'win32' ? '.exe' : '';
  return [
    [`${toolsOf(host)}/Azure.Functions.Cli.Workloads.Host${ending}`, program],
    [`${toolsOf(worker)}/worker.config.json`, '{}'],
    [`${toolsOf(bundles)}/${bundles.version}/bundle.json`, '{}'],
  ];
};
