import { logCategories } from '../../../report/queries/logCategories.ts';
import type { Communication, DiagnosticSetting, Resource } from '../azure/azureView.ts';
import type { Check } from '../check.ts';
import { type Finding, ok, unchecked, warning } from '../finding.ts';

/** Null where Azure's management is not asked. */
export type Gathered = Readonly<{
  /** LOG_ANALYTICS_WORKSPACE_ID; empty where it is not set. */
  workspaceId: string;
  workspace: Resource | null;
  communication: Communication | null;
  diagnostics: readonly DiagnosticSetting[];
}> | null;

const deploy = 'npm run deploy';

const create = (to: Communication, workspace: Resource, missing: readonly string[]): string =>
  `az monitor diagnostic-settings create --name switchboard --resource ${to.id} --workspace ` +
  `${workspace.id} --logs ` +
  `'${JSON.stringify(missing.map((category) => ({ category, enabled: true })))}'`;

const judge = (gathered: Gathered): readonly Finding[] => {
  if (gathered === null) return [];
  const { workspaceId, workspace, communication, diagnostics } = gathered;
  if (workspaceId === '') {
    const message =
      'LOG_ANALYTICS_WORKSPACE_ID is not set: the report has no figures of the service.';
    return [warning(message, deploy)];
  }
  if (workspace === null || communication === null) {
    const what = workspace === null ? `the workspace ${workspaceId}` : 'the resource';
    const message = `Not checked here: what is logged. ${what} is not in the app's subscription.`;
    return [unchecked(message, 'az monitor log-analytics workspace list --output table')];
  }
  const ours = diagnostics.filter(
    (each) => each.workspace.toLowerCase() === workspace.id.toLowerCase(),
  );
  const missing = Object.values(logCategories).filter(
    (category) => !ours.some(({ hasAll, categories }) => hasAll || categories.includes(category)),
  );
  if (missing.length === 0) return [ok('The report finds the logs that it reads.')];
  const message =
    `The resource does not send ${missing.join(', ')} to the workspace that the report reads; ` +
    'what was before is not logged later.';
  return [warning(message, `${create(communication, workspace, missing)} ; or: ${deploy}`)];
};

/** Whether what the daily report reads is logged, to where it reads it. */
export const logs: Check<Gathered> = {
  name: 'logs',
  gather: async ({ azure }) =>
    azure === null
      ? null
      : {
          workspaceId: azure.settings.LOG_ANALYTICS_WORKSPACE_ID?.trim() ?? '',
          workspace: await azure.workspace(),
          communication: await azure.communication(),
          diagnostics: await azure.diagnostics(),
        },
  judge,
};
