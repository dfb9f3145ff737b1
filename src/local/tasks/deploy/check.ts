import * as z from 'zod';
import { TaskError } from '../taskError.ts';
import type { Deployment, DeployStep } from './deployment.ts';
import { namesOf } from './namesOf.ts';
import { optionalValue } from './optionalValue.ts';

const accountSchema = z.object({
  name: z.string(),
  id: z.string(),
  user: z.object({ name: z.string() }),
});
const communicationSchema = z.object({ identity: z.object({ type: z.string() }).nullish() });
const communicationType = 'Microsoft.Communication/communicationServices';

/** What has to be registered once in a subscription before it can have such resources. */
const providers = [
  'Microsoft.CognitiveServices',
  'Microsoft.Communication',
  'Microsoft.EventGrid',
  'Microsoft.Insights',
  'Microsoft.KeyVault',
  'Microsoft.ManagedIdentity',
  'Microsoft.OperationalInsights',
  'Microsoft.Storage',
  'Microsoft.Web',
] as const;

const signedIn = async ({ az, say }: Deployment): Promise<void> => {
  const signIn = 'Sign in first: az login';
  const { name, id, user } = await az(accountSchema, ['account', 'show'], signIn);
  say(`Subscription ${name} (${id}), as ${user.name}.`);
};

const registered = async ({ az }: Deployment): Promise<void> => {
  const query = "[?registrationState=='Registered'].namespace";
  const there = await az(z.array(z.string()), ['provider', 'list', '--query', query]);
  const missing = providers.filter((name) => !there.includes(name));
  if (missing.length === 0) return;
  const commands = missing.map((name) => `az provider register --wait --namespace ${name}`);
  throw new TaskError(
    `The subscription is not registered for ${missing.join(', ')}. Once:\n${commands.join('\n')}`,
  );
};

const hasRegion = async ({ az, env }: Deployment): Promise<void> => {
  const { location } = namesOf(env);
  const args = ['functionapp', 'list-flexconsumption-locations'];
  const names = await az(z.array(z.object({ name: z.string() })), args);
  const plain = (text: string): string => text.replaceAll(' ', '').toLowerCase();
  const known = names.map(({ name }) => plain(name));
  if (known.includes(plain(location))) return;
  const regions = known.join(', ');
  throw new TaskError(
    `Flex Consumption is not to be had in ${location} (AZURE_LOCATION). It is in ${regions}.`,
  );
};

/** The resource with the numbers is there, and can let its speech resource in. */
const hasCommunication = async ({ az, env }: Deployment): Promise<void> => {
  const { communication, communicationGroup, createsCommunication } = namesOf(env);
  if (createsCommunication) return;
  const named = ['--name', communication, '--resource-group', communicationGroup];
  const { identity } = await az(
    communicationSchema,
    // The commands of `az communication` are an extension, which asks before it is installed.
    ['resource', 'show', '--resource-type', communicationType, ...named],
    'Write its name and group into ACS_NAME and ACS_RESOURCE_GROUP (az resource list ' +
      `--resource-type ${communicationType} --output table), or ` +
      'CREATE_ACS=true for a new one, which has no numbers.',
  );
  const hasIdentity = identity?.type.includes('SystemAssigned') === true;
  const speaks =
    optionalValue(env, 'SPEECH_NAME', '') !== '' ||
    optionalValue(env, 'CREATE_SPEECH', 'true') === 'true';
  if (hasIdentity || !speaks) return;
  throw new TaskError(
    `${communication} has no identity of its own, so that no speech resource lets it in. Give ` +
      `it one:\naz communication identity assign --system-assigned true ${named.join(' ')}\n` +
      'or write CREATE_SPEECH=false: recorded prompts and keys work without.',
  );
};

/** Older ones know neither files of parameters nor Flex Consumption. */
const oldestAz = [2, 64] as const;

const isNew = async ({ az }: Deployment): Promise<void> => {
  const { 'azure-cli': version } = await az(z.object({ 'azure-cli': z.string() }), ['version']);
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor, oldestMinor] = oldestAz;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  throw new TaskError(`az ${version} is too old; ${oldestAz.join('.')} is needed: az upgrade`);
};

/** Finds what would stop the deployment half-way. */
export const check: DeployStep = async (deployment) => {
  await isNew(deployment);
  await signedIn(deployment);
  await Promise.all([registered(deployment), hasRegion(deployment), hasCommunication(deployment)]);
  return {};
};
