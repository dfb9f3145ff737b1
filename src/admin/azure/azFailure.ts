import { AdminError } from '../adminError.ts';

const longestSaid = 300;

/** Without colours, and without the word that every error begins with. */
const plain = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours begin with one.
    .replace(/\u001b\[[\d;]*m/g, '')
    .replace(/^(ERROR|WARNING): /gm, '')
    .replace(/\s+/g, ' ')
    .trim();

const known = [
  {
    // Without a subscription there is nothing to look at either.
    form: /az login|AADSTS\d+|No subscription found|Interactive authentication is needed/i,
    ending: 'unreachable',
    code: 'signIn',
    message: 'Nobody is signed in to Azure here.',
    remedy: 'az login ; az account set --subscription <the one of the app>',
  },
  {
    form: /ResourceGroupNotFound|ResourceNotFound|SubscriptionNotFound|was not found|Not Found\(/i,
    ending: 'refused',
    code: 'notThere',
    message: 'What was asked for is not in the subscription that az works in.',
    remedy:
      'az account set --subscription <the one of the app> ; what there is: az functionapp list ' +
      '--output table --query "[].{name:name,group:resourceGroup}"',
  },
  {
    form: /AuthorizationFailed|does not have authorization|Forbidden|LinkedAuthorizationFailed/i,
    ending: 'unreachable',
    code: 'notAllowed',
    message: 'You may not read that in Azure.',
    remedy:
      'Have somebody give you the role Reader on the subscription, and on the app Website ' +
      'Contributor, which is what reading settings takes: az role assignment create --assignee ' +
      '<you> --role "Website Contributor" --scope <id of the app>',
  },
] as const;

/** What `az` says when it fails, as people are told of it. */
export const azFailure = (said: string): AdminError => {
  const text = plain(said);
  const match = known.find(({ form }) => form.test(text));
  const quoted = text.slice(0, longestSaid);
  if (match !== undefined) {
    const { ending, code, message, remedy } = match;
    const detail = code === 'signIn' ? '' : ` It said: ${quoted}`;
    return new AdminError(ending, code, `${message}${detail}`, remedy);
  }
  const message = `az failed: ${quoted === '' ? 'it does not say why.' : quoted}`;
  return new AdminError('unreachable', 'az', message, 'Try it by itself: az account show');
};
