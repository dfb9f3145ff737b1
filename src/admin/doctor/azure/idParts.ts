import type { Resource } from './azureView.ts';

/** Name and group of a resource, by its id. */
export const idParts = (id: string): Resource => {
  const [, group = ''] = /\/resourceGroups\/([^/]+)/i.exec(id) ?? [];
  return { id, name: id.slice(id.lastIndexOf('/') + 1), group };
};
