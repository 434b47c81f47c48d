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

/** Holds the import table of `layers.mjs`. A file in a folder that the table does not name is an error too. */
export const allowedImports = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      folder: '{{path}} is in no layer of an app: docs/architecture.md has the folders.',
      layer: '{{from}} may not import {{to}}.',
      package: '{{from}} may not import the package {{to}}.',
      app: 'An app may not import another app: services meet through libs/clients/* and events.',
    },
  },
  create(context) {
    const path = workspacePath(context.cwd, context.filename);
    const place = appPathOf(path);
    if (place === undefined) return {};
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
