import { type Check, findIn, isIn } from './sourceFile.ts';

const unions = ['src/engine/call.ts', 'src/engine/event.ts', 'src/engine/command.ts'];

/** In the unions of the engine no property is optional, and each is read-only. */
export const unionsAreComplete: Check = (file) => {
  if (!isIn(file.path, ...unions)) return [];
  const readOnly = new Set<number>();
  return findIn(file, (note) => ({
    TSTypeReference: ({ typeName, typeArguments }) => {
      if (typeName.type !== 'Identifier' || typeName.name !== 'Readonly') return;
      for (const { start } of typeArguments?.params ?? []) readOnly.add(start);
    },
    TSTypeLiteral: ({ start, members }) => {
      for (const member of members) {
        if (member.type !== 'TSPropertySignature') continue;
        if (member.optional) note(member, 'an optional property: make it a state of its own');
        if (!member.readonly && !readOnly.has(start)) note(member, 'a property is not read-only');
      }
    },
  }));
};

/** A switch of the engine has no quiet default. */
export const defaultsAreNever: Check = (file) => {
  if (!isIn(file.path, 'src/engine')) return [];
  return findIn(file, (note) => ({
    SwitchCase: (node) => {
      if (node.test !== null || /\bnever\b/.test(file.text.slice(node.start, node.end))) return;
      note(node, 'a default that is not never');
    },
  }));
};
