import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import type { SchemaEngine } from '@prisma/schema-engine-wasm';
import { MigrationAdapterFactory, type MigrationTarget } from './migration-adapter.ts';

type EngineModule = {
  SchemaEngine: typeof SchemaEngine;
  __wbg_set_wasm(exports: object): void;
};

/** Node's global. TypeScript declares it only together with the browser's globals. */
declare const WebAssembly: {
  instantiate(bytes: Uint8Array, imports: object): Promise<{ instance: { exports: Record<string, unknown> } }>;
};

/**
 * Loads Prisma's schema engine as WebAssembly from node_modules, without a download. The package's own entry imports a
 * .wasm file as a module, which Node does not support without a flag.
 */
const loadEngine = async (): Promise<EngineModule> => {
  const background = '@prisma/schema-engine-wasm/schema_engine_bg';
  const glue = (await import(background)) as EngineModule;
  const file = fileURLToPath(import.meta.resolve(background)).replace(/\.js$/, '.wasm');
  const imports = Object.fromEntries(
    Object.entries(glue).map(([name, value]) => [name, withoutPendingTimer(name, value)]),
  );
  const { instance } = await WebAssembly.instantiate(await readFile(file), { './schema_engine_bg.js': imports });
  Object.assign(globalThis, {
    PRISMA_WASM_PANIC_REGISTRY: { set_message: (text: string) => process.stderr.write(`${text}\n`) },
  });
  glue.__wbg_set_wasm(instance.exports);
  (instance.exports['__wbindgen_start'] as () => void)();
  return glue;
};

/** After each run the engine leaves a timer of ten seconds. Without `unref` this timer would keep the process alive. */
const withoutPendingTimer = (name: string, value: unknown): unknown => {
  if (!name.startsWith('__wbg_setTimeout') || typeof value !== 'function') return value;
  return (...args: unknown[]) => (value(...args) as NodeJS.Timeout).unref();
};

let loaded: Promise<EngineModule> | undefined;

/** Runs `use` with an engine connected to the target, and disconnects afterwards. */
export const withEngine = async <T>(
  target: MigrationTarget,
  schemas: readonly { path: string; content: string }[],
  use: (engine: SchemaEngine) => Promise<T>,
): Promise<T> => {
  const { SchemaEngine: Engine } = await (loaded ??= loadEngine());
  const factory = new MigrationAdapterFactory(target);
  const datamodels = schemas.map(({ path, content }): [string, string] => [path, content]);
  const engine = await Engine.new({ datamodels }, () => undefined, bindMigrationAwareSqlAdapterFactory(factory));
  try {
    return await use(engine);
  } catch (error) {
    throw readable(error, factory);
  } finally {
    engine.free();
    await factory.close();
  }
};

/** Converts the engine's error to an Error. The message of Postgres comes first, because it is more precise. */
const readable = (error: unknown, factory: MigrationAdapterFactory): Error => {
  const message = error instanceof Error ? error.message : String((error as { message?: unknown })?.message ?? error);
  const fromPostgres = factory.lastError ? `${factory.lastError}\n` : '';
  return new Error(`${fromPostgres}${message}`, { cause: error });
};
