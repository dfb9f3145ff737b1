import type { Site } from '../azure/azureView.ts';
import { comesBy, incomingCallType, isToldOf, type Way } from '../azure/comesBy.ts';
import { notOnFlex } from '../azure/notOnFlex.ts';
import { ofApp } from '../azure/ofApp.ts';
import type { Check } from '../check.ts';
import { type Finding, failure, ok, warning } from '../finding.ts';

/** Null where Azure's management is not asked. */
export type Gathered = Readonly<{
  site: Site;
  /** The names of the settings. */
  settings: readonly string[];
  /** Which way calls come in; null if they do not. */
  way: Way | null;
}> | null;

const wantedNode = '24';
const leastNode = 22;

const ofState = (site: Site): readonly Finding[] =>
  site.state === 'Running'
    ? []
    : [
        failure(
          `The app does not run (${site.state}): nobody is answered.`,
          `az functionapp start ${ofApp(site)}`,
        ),
      ];

const ofRuntime = (site: Site): readonly Finding[] => {
  if (site.flex === null) {
    const message =
      'The app is not on Flex Consumption, which its settings and its package are for.';
    return [warning(message, 'Deploy one that is: npm run deploy')];
  }
  const { runtime, version } = site.flex;
  if (runtime === 'node' && version === wantedNode) return [];
  const message = `The app runs on ${runtime} ${version}, and is built for Node ${wantedNode}.`;
  const remedy = `az functionapp runtime config set ${ofApp(site)} --runtime-version ${wantedNode}`;
  const canStart = runtime === 'node' && Number.parseInt(version, 10) >= leastNode;
  return [canStart ? warning(message, remedy) : failure(message, remedy)];
};

/** What has to be warm for each way, by the names that the platform knows it by. */
const groups: Readonly<Record<Way, Readonly<{ group: string; setting: string }>>> = {
  trigger: { group: 'function:incomingCall', setting: 'ALWAYS_READY_INCOMING_CALL' },
  webhook: { group: 'http', setting: 'ALWAYS_READY_HTTP' },
};

const ofWarmth = (site: Site, way: Way | null): readonly Finding[] => {
  if (site.flex === null) return [];
  const { alwaysReady } = site.flex;
  // Whichever way a call comes in, what happens in it comes by HTTP.
  const needed = [...new Set([groups[way ?? 'webhook'], groups.webhook])];
  return needed
    .filter(({ group }) => (alwaysReady[group] ?? 0) === 0)
    .map(({ group, setting }) =>
      warning(
        `No instance is kept ready for ${group}: after a quiet time the first call may ring in ` +
          'vain while one starts.',
        `az functionapp scale config always-ready set ${ofApp(site)} --settings ${group}=1 ; and ` +
          `${setting}=1 in infra/production.env, to keep it`,
      ),
    );
};

const ofSettings = (site: Site, settings: readonly string[]): readonly Finding[] => {
  const wrong = site.flex === null ? [] : settings.filter((name) => notOnFlex.has(name));
  if (wrong.length === 0) return [];
  const names = wrong.join(' ');
  const message = `Flex Consumption does without ${names}, or breaks by them.`;
  const remedy = `az functionapp config appsettings delete ${ofApp(site)} --setting-names ${names}`;
  return [failure(message, remedy)];
};

const judge = (gathered: Gathered): readonly Finding[] => {
  if (gathered === null) return [];
  const { site, settings, way } = gathered;
  const wrong = [
    ...ofState(site),
    ...ofRuntime(site),
    ...ofSettings(site, settings),
    ...ofWarmth(site, way),
  ];
  if (wrong.length > 0) return wrong;
  return [ok(`${site.name} runs on Node ${wantedNode}, and instances are kept ready for calls.`)];
};

/** Whether the app runs, on what it is built for, and is ready before a call comes. */
export const app: Check<Gathered> = {
  name: 'app',
  gather: async ({ azure }) => {
    if (azure === null) return null;
    // That subscriptions cannot be read is said where they are looked at.
    const all = await azure.subscriptions().catch(() => []);
    const ways = all
      .filter((each) => isToldOf(each, incomingCallType))
      .map((each) => comesBy(each, azure, 'incomingCall'));
    return {
      site: azure.site,
      settings: Object.keys(azure.settings),
      way: ways.find((way) => way !== null) ?? null,
    };
  },
  judge,
};
