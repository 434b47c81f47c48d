import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { appPathOf, importedPath, layerOf, workspacePath } from '../app-path.mjs';
import { layersOf } from '../layers.mjs';

const generated = [
  'generated/api',
  'generated/chain',
  'generated/document',
  'generated/events',
  'generated/handlers.ts',
  'generated/prisma',
];
const imports = 'ImportDeclaration, ExportNamedDeclaration[source], ExportAllDeclaration, ImportExpression';

/**
 * Holds the import table of `layers.mjs`, and that nothing outside of `apps/` imports an app: tools and libraries start one
 * as a process, and call it over HTTP. One import is not seen here, because its path is computed: codegen loads
 * `apps/<app>/src/config.ts`, whose schema `docs/configuration.md` is generated from.
 *
 * A file in a folder that the table does not name is an error too.
 */
export const allowedImports = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      folder: '{{path}} is in no layer of an app: docs/architecture.md has the folders.',
      layer: '{{from}} may not import {{to}}.',
      package: '{{from}} may not import the package {{to}}.',
      inside: 'Only an app itself may import its files: start it as a process, and call it over HTTP.',
      app: 'An app may not import another app: services meet through libs/clients/* and events.',
    },
  },
  create(context) {
    const path = workspacePath(context.cwd, context.filename);
    const place = appPathOf(path);
    if (place === undefined)
      return {
        [imports]({ source }) {
          if (isInsideOfApp(source, path, context.cwd)) context.report({ node: source, messageId: 'inside' });
        },
      };
    const layer = place.part === 'src' ? layerAt(place) : undefined;
    if (place.part === 'src' && layer === undefined)
      return { Program: (node) => context.report({ node, messageId: 'folder', data: { path } }) };
    return {
      [imports]({ source }) {
        if (source.type !== 'Literal') return;
        const fault = faultOf(String(source.value), path, place.app, layer);
        if (fault !== undefined) context.report({ node: source, ...fault });
      },
    };
  },
};

/** Whether a file imports one of an app to which it does not belong, by its path or by the name of its package. */
const isInsideOfApp = (source, path, root) => {
  if (source.type !== 'Literal') return false;
  const specifier = String(source.value);
  if (specifier.startsWith('.')) return isOfOtherApp(importedPath(path, specifier), path);
  const [, name] = /^@coffeemesh\/([^/]+)/.exec(specifier) ?? [];
  return name !== undefined && existsSync(resolve(root, 'apps', name, 'package.json'));
};

const isOfOtherApp = (target, path) => {
  const [top, app] = target.split('/');
  return top === 'apps' && !path.startsWith(`apps/${app}/`);
};

/** The layer of a source file: its name, those of its app, and what it may import. */
const layerAt = ({ app, rest }) => {
  const table = layersOf(app);
  const names = [...Object.keys(table), ...generated];
  const name = layerOf(names, rest);
  return name === undefined ? undefined : { name, names, ...(table[name] ?? { layers: names, packages: ['*'] }) };
};

/** @param layer undefined in a test, which may import everything of its own app */
const faultOf = (specifier, path, app, layer) => {
  if (!specifier.startsWith('.')) {
    const isAllowed = layer === undefined || layer.packages.some((name) => toPattern(name).test(specifier));
    return isAllowed ? undefined : { messageId: 'package', data: { from: layer.name, to: specifier } };
  }
  const target = importedPath(path, specifier);
  const imported = appPathOf(target);
  if (imported !== undefined && imported.app !== app) return { messageId: 'app' };
  if (layer === undefined) return undefined;
  const to = imported?.part === 'src' ? layerOf(layer.names, imported.rest) : undefined;
  const isAllowed = to === layer.name || layer.layers.includes(to);
  return isAllowed ? undefined : { messageId: 'layer', data: { from: layer.name, to: to ?? target } };
};

const toPattern = (name) => new RegExp(`^${name.split('*').map(RegExp.escape).join('[^/]*')}$`);
