import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { DeployedFunction, Site } from '../azure/azureView.ts';
import { ofApp } from '../azure/ofApp.ts';
import type { Check } from '../check.ts';
import { type Finding, failure, ok, warning } from '../finding.ts';

/** Null where Azure's management is not asked. */
export type Gathered = Readonly<{
  site: Site;
  deployed: readonly DeployedFunction[];
  /** The functions that there are here; null if there is no telling. */
  written: readonly string[] | null;
}> | null;

const publish = (name: string): string =>
  `npm run build && func azure functionapp publish ${name} (or: npm run deploy)`;

const ofDisabled = (site: Site, deployed: readonly DeployedFunction[]): readonly Finding[] => {
  const names = deployed.filter(({ isDisabled }) => isDisabled).map(({ name }) => name);
  if (names.length === 0) return [];
  const settings = names.map((name) => `AzureWebJobs.${name}.Disabled=false`).join(' ');
  return [
    failure(
      `Functions are switched off: ${names.join(', ')}.`,
      `az functionapp config appsettings set ${ofApp(site)} --settings ${settings}`,
    ),
  ];
};

const ofNames = (
  site: Site,
  names: readonly string[],
  written: readonly string[],
): readonly Finding[] => {
  const missing = written.filter((name) => !names.includes(name));
  const strange = names.filter((name) => !written.includes(name));
  const found: Finding[] = [];
  if (missing.length > 0) {
    const message = `The app lacks functions that there are here: ${missing.join(', ')}.`;
    found.push(failure(message, publish(site.name)));
  }
  if (strange.length > 0) {
    const message = `The app has functions that there are not here: ${strange.join(', ')}.`;
    found.push(warning(message, `If it is not meant to be another version: ${publish(site.name)}`));
  }
  return found;
};

const judge = (gathered: Gathered): readonly Finding[] => {
  if (gathered === null) return [];
  const { site, deployed, written } = gathered;
  if (deployed.length === 0) {
    const message =
      'The app has no functions: nobody is answered. It was published without dist, which func ' +
      'does not build, or its main module could not be loaded.';
    return [failure(message, publish(site.name))];
  }
  const names = deployed.map(({ name }) => name);
  const wrong = [
    ...ofDisabled(site, deployed),
    ...(written === null ? [] : ofNames(site, names, written)),
  ];
  return wrong.length > 0 ? wrong : [ok(`The app has all its functions (${names.length}).`)];
};

/** Whether what is published is the app: all its functions, and none of them switched off. */
export const functions: Check<Gathered> = {
  name: 'functions',
  gather: async ({ azure, root }) => {
    if (azure === null) return null;
    const files = await readdir(path.join(root, 'src', 'functions')).catch(() => null);
    const written = files
      ?.filter((file) => file.endsWith('.ts'))
      .map((file) => path.parse(file).name);
    return { site: azure.site, deployed: await azure.functions(), written: written ?? null };
  },
  judge,
};
