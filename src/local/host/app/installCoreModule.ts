import Module from 'node:module';

const coreModule = '@azure/functions-core';

/**
 * Makes every `require('@azure/functions-core')` in this process return the given object, as
 * Microsoft's worker does; it reaches CommonJS, also imported from ESM, and `createRequire()`.
 */
export function installCoreModule(core: object): void {
  const original = Module.prototype.require;
  Module.prototype.require = function require(this: Module, id: string) {
    return id === coreModule ? core : Reflect.apply(original, this, [id]);
  };
}
