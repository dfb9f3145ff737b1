import { type Check, findIn, isIn } from './sourceFile.ts';

const isCli = (path: string): boolean => /(^|\/)cli\.ts$/.test(path);

/** The environment is read, and the process ended, by programs only. */
export const processIsLeftToPrograms: Check = (file) => {
  if (!isIn(file.path, 'src') || isCli(file.path) || !file.path.endsWith('.ts')) return [];
  return findIn(file, (note) => ({
    MemberExpression: (node) => {
      const { object, property } = node;
      if (object.type !== 'Identifier' || object.name !== 'process') return;
      if (property.type !== 'Identifier') return;
      const isEnv = property.name === 'env' && file.path !== 'src/app.ts';
      if (isEnv || property.name === 'exit') note(node, `process.${property.name} outside cli.ts`);
    },
  }));
};

const compositionRoot = ['src/app.ts', 'src/app', 'src/compose.ts'];
const clientMakers = [...compositionRoot, 'src/acs', 'src/store', 'src/report', 'src/local'];

/** Clients of services are made where services are known, and handed on from there. */
export const clientsAreMadeOnce: Check = (file) => {
  if (!isIn(file.path, 'src') || isIn(file.path, ...clientMakers)) return [];
  return findIn(file, (note) => ({
    NewExpression: (node) => {
      if (node.callee.type !== 'Identifier') return;
      const { name } = node.callee;
      if (/Client$|^DefaultAzureCredential$/.test(name)) note(node, `new ${name} is for the edges`);
    },
  }));
};

/** The one table of statuses; toHttpError takes them from there. */
const tableOfStatuses = 'src/http/problem.ts';

/** HTTP status codes of refusals stand in one table, so that each error has one everywhere. */
export const statusIsChosenOnce: Check = (file) => {
  if (!isIn(file.path, 'src') || isIn(file.path, 'src/local', tableOfStatuses)) return [];
  return findIn(file, (note) => ({
    Property: (node) => {
      const { key, value } = node;
      if (key.type !== 'Identifier' || key.name !== 'status' || value.type !== 'Literal') return;
      if (typeof value.value === 'number' && value.value >= 400) {
        note(node, `status: ${value.value} is for ${tableOfStatuses}`);
      }
    },
  }));
};

/** Calls are saved by the loop, and by nobody else. */
export const onlyTheLoopSaves: Check = (file) => {
  if (!isIn(file.path, 'src') || isIn(file.path, 'src/calls', 'src/local')) return [];
  return findIn(file, (note) => ({
    CallExpression: (node) => {
      if (node.callee.type !== 'MemberExpression') return;
      const { property } = node.callee;
      if (property.type === 'Identifier' && property.name === 'save') {
        note(node, '.save( outside src/calls');
      }
    },
  }));
};

const longestTrigger = 40;

/** A file of `src/functions` registers one function, and is short. */
export const triggersAreThin: Check = (file) => {
  if (!isIn(file.path, 'src/functions')) return [];
  const registered = findIn(file, (note) => ({
    CallExpression: ({ callee, start, end }) => {
      if (callee.type !== 'MemberExpression' || callee.object.type !== 'Identifier') return;
      if (callee.object.name === 'app') note({ start, end }, 'app.');
    },
  })).length;
  const lines = file.text.trimEnd().split('\n').length;
  return [
    ...(registered === 1 ? [] : [`${file.path}:1 registers ${registered} functions, not one`]),
    ...(lines <= longestTrigger
      ? []
      : [`${file.path}:1 has ${lines} lines; ${longestTrigger} are the most`]),
  ];
};
