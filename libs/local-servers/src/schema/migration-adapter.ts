import { randomUUID } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import { ColumnTypeEnum, type SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import pg from 'pg';
import { databaseName, withClient } from './sql.ts';

export type MigrationTarget = {
  /** The URL of a user who may create databases and act as the owner. */
  readonly adminUrl: string;
  /** To apply migrations: the schema that contains `_prisma_migrations`, and the role that owns the created objects. */
  readonly into?: { readonly schema: string; readonly owner: string };
};

type Adapter = Awaited<ReturnType<PrismaPg['connect']>>;

/**
 * Prisma's pg adapter, adapted for migrations. It sends a script to the server in one piece, as the native engine does;
 * the stock adapter splits it at every semicolon, even inside functions. It drops a shadow database only after the
 * connections to it are closed.
 */
export class MigrationAdapterFactory implements SqlMigrationAwareDriverAdapterFactory {
  readonly provider = 'postgres';
  readonly adapterName = '@prisma/adapter-pg';
  lastError: string | undefined;
  readonly #target: MigrationTarget;
  readonly #adapters: Adapter[] = [];
  readonly #shadows: string[] = [];

  constructor(target: MigrationTarget) {
    this.#target = target;
  }

  connect(): Promise<Adapter> {
    return this.#open(databaseName(this.#target.adminUrl), this.#target.into);
  }

  async connectToShadowDb(): Promise<Adapter> {
    const name = `shadow_${randomUUID()}`;
    await withClient(this.#target.adminUrl, (admin) => admin.query(`CREATE DATABASE "${name}" TEMPLATE template0`));
    this.#shadows.push(name);
    return this.#open(name);
  }

  async close(): Promise<void> {
    await Promise.all(this.#adapters.map((adapter) => adapter.underlyingDriver().end()));
    for (const name of this.#shadows) {
      await withClient(this.#target.adminUrl, (admin) => admin.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`));
    }
  }

  async #open(database: string, into?: MigrationTarget['into']): Promise<Adapter> {
    const { hostname, port, username, password } = new URL(this.#target.adminUrl);
    const pool = new CatalogPool({
      host: hostname,
      port: Number(port || 5432),
      user: decodeURIComponent(username),
      password: decodeURIComponent(password),
      database,
      max: 1,
      ...(into && { options: `-c search_path=${into.schema} -c role=${into.owner}` }),
    });
    pool.on('error', () => undefined);
    const adapter = await new PrismaPg(pool, { schema: into?.schema }).connect();
    const queryRaw = adapter.queryRaw.bind(adapter);
    adapter.queryRaw = async (query) => {
      const rows = await queryRaw(query);
      const columnTypes = rows.columnTypes.map((type, i) =>
        pool.charColumns.has(i) ? ColumnTypeEnum.Character : type,
      );
      return { ...rows, columnTypes };
    };
    adapter.executeScript = async (script) => {
      await pool.query(script).catch((error: unknown) => {
        this.lastError = describe(error);
        throw error;
      });
    };
    adapter.dispose = async () => undefined;
    this.#adapters.push(adapter);
    return adapter;
  }
}

const CHAR_TYPE = 18;
const TEXT_TYPE = 25;

/**
 * The engine reads catalog columns of type `"char"` (one letter), which the stock adapter does not support. This pool
 * returns them as text and records their positions, so that the adapter can restore their type.
 */
class CatalogPool extends pg.Pool {
  charColumns: ReadonlySet<number> = new Set();

  // @types/pg also declares `query` for callbacks and streams; the adapter uses only the promise.
  override query = (async (statement: pg.QueryConfig | string) => {
    const result = await super.query(statement);
    const chars = (result.fields ?? []).flatMap((field, i) => (field.dataTypeID === CHAR_TYPE ? [i] : []));
    for (const i of chars) Object.assign(result.fields[i] ?? {}, { dataTypeID: TEXT_TYPE });
    this.charColumns = new Set(chars);
    return result;
  }) as pg.Pool['query'];
}

const describe = (error: unknown): string => {
  const { message, detail, hint } = error as { message?: string; detail?: string; hint?: string };
  return [message, detail, hint].filter(Boolean).join(' – ');
};
