import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';

export type ReloadingModules = {
  /** Evaluates the file anew at each call. */
  readonly load: (file: string) => Promise<void>;
  /** Makes later calls evaluate what the files import anew as well. */
  readonly reload: () => void;
};

/**
 * Node evaluates a module once for each address. A number in the address makes a new module of the same file, and what
 * that imports from below `root` gets a number too. Packages stay as they are.
 */
export const reloadingModules = (root: string): ReloadingModules => {
  const rootUrl = `${pathToFileURL(root).href}/`;
  let generation = 0;
  let loads = 0;
  registerHooks({
    resolve: (specifier, context, nextResolve) => {
      const resolved = nextResolve(specifier, context);
      const isImportedByOurs = context.parentURL?.startsWith(rootUrl) === true;
      const isOurs = resolved.url.startsWith(rootUrl) && !resolved.url.includes('/node_modules/');
      return isImportedByOurs && isOurs ? { ...resolved, url: `${resolved.url}?generation=${generation}` } : resolved;
    },
  });
  return {
    load: async (file) => {
      loads += 1;
      await import(`${pathToFileURL(file).href}?load=${loads}`);
    },
    reload: () => {
      generation += 1;
    },
  };
};
