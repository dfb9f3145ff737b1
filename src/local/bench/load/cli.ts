import Module, { createRequire } from 'node:module';
import path from 'node:path';

// Loads a bundle in a process of its own, as the host would, and says how long that took.

const [bundle = ''] = process.argv.slice(2);
const original = Module.prototype.require;
const core = {
  version: '1.0.0',
  hostVersion: '4.0.0',
  registerFunction: () => undefined,
  registerHook: () => undefined,
  setProgrammingModel: () => undefined,
  getProgrammingModel: () => undefined,
  log: () => undefined,
};
Module.prototype.require = function require(this: Module, id: string) {
  return id === '@azure/functions-core' ? core : Reflect.apply(original, this, [id]);
};

const since = performance.now();
createRequire(path.resolve(bundle))(path.resolve(bundle));
process.send?.({ type: 'ready', ms: performance.now() - since }, () => process.exit(0));
