import type { Site } from './azureView.ts';

/** How a command of az names an app. */
export const ofApp = ({ name, group }: Pick<Site, 'name' | 'group'>): string =>
  `--resource-group ${group} --name ${name}`;
