import { type Check, findIn, isIn } from './sourceFile.ts';

const impure = new Set([
  'Promise',
  'process',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'randomUUID',
  'fetch',
  'console',
]);
const members: Readonly<Record<string, string>> = {
  Date: 'now',
  Math: 'random',
  performance: 'now',
};

/** The pure rooms know no clock, no chance and nothing that takes time. */
export const pureRoomsStayPure: Check = (file) => {
  if (!isIn(file.path, 'src/flow', 'src/engine', 'src/policy')) return [];
  return findIn(file, (note) => ({
    AwaitExpression: (node) => note(node, 'await in a pure room'),
    Identifier: (node) => {
      if (impure.has(node.name)) note(node, `${node.name} in a pure room`);
    },
    MemberExpression: (node) => {
      const { object, property } = node;
      if (object.type !== 'Identifier' || property.type !== 'Identifier') return;
      if (members[object.name] === property.name) {
        note(node, `${object.name}.${property.name} in a pure room`);
      }
    },
    NewExpression: (node) => {
      const isNow = node.callee.type === 'Identifier' && node.callee.name === 'Date';
      if (isNow && node.arguments.length === 0) note(node, 'new Date() in a pure room');
    },
  }));
};
