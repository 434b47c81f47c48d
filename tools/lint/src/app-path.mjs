import { posix, relative, sep } from 'node:path';

/** Relative to the workspace, with `/`. */
export const workspacePath = (root, file) => relative(root, file).split(sep).join('/');

/** What a relative import names, relative to the workspace. */
export const importedPath = (path, specifier) => posix.join(posix.dirname(path), specifier);

/** `apps/orders/src/store/x.ts` → `{ app: 'orders', part: 'src', rest: 'store/x.ts' }`; undefined outside of `apps/`. */
export const appPathOf = (path) => {
  const [top, app, part, ...rest] = path.split('/');
  return top === 'apps' && rest.length > 0 ? { app, part, rest: rest.join('/') } : undefined;
};

/** The one of `names` (files or folders) that `path` is, or is in. Of several, the longest. */
export const layerOf = (names, path) =>
  names
    .filter((name) => path === name || path.startsWith(`${name}/`))
    .sort((left, right) => right.length - left.length)[0];
