import { type Finding, failure, unchecked, warning } from '../finding.ts';
import type { Grant, Resource } from './azureView.ts';
import { type Role, roles } from './roles.ts';

/** Something that somebody has to be allowed. */
export type Right = Readonly<{
  /** The role that is given for it, and those that hold it as well. */
  role: Role;
  or: readonly Role[];
  /** What it is for; the resource is named behind it. */
  to: string;
  /** Whether no call works without it. */
  isVital: boolean;
}>;

export type Holder = Readonly<{ who: string; principalId: string; grants: readonly Grant[] }>;

const known: ReadonlySet<string> = new Set(Object.values(roles).map(({ id }) => id));

/** A role counts on what it was given on, and on everything within that. */
const covers = ({ scope }: Grant, id: string): boolean =>
  scope === '/' || `${id}/`.toLowerCase().startsWith(`${scope.replace(/\/$/, '')}/`.toLowerCase());

/**
 * Whether somebody holds a right on a resource. What roles of the company's own hold is not known
 * here: with one of them it may be right.
 */
export const rightTo = (right: Right, on: Resource, holder: Holder): readonly Finding[] => {
  const { who, principalId, grants } = holder;
  const there = grants.filter((grant) => covers(grant, on.id)).map(({ roleId }) => roleId);
  const enough = [right.role, ...right.or].map((role): string => roles[role].id);
  if (there.some((roleId) => enough.includes(roleId))) return [];
  const { name } = roles[right.role];
  const remedy =
    `az role assignment create --role "${name}" --assignee-object-id ${principalId} ` +
    `--assignee-principal-type ServicePrincipal --scope ${on.id}`;
  if (there.some((roleId) => !known.has(roleId))) {
    const message =
      `${who} has no "${name}" on ${on.name}, but a role that is not known here: whether it can ` +
      `${right.to} it is not checked.`;
    return [unchecked(message, remedy)];
  }
  const message = `${who} cannot ${right.to} ${on.name}: it lacks the role "${name}" there.`;
  return [right.isVital ? failure(message, remedy) : warning(message, remedy)];
};
