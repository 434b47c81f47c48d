import { randomUUID } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import { ColumnTypeEnum, type SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import pg from 'pg';
import { databaseName, withClient } from './sql.ts';

export type MigrationTarget = {
  /** Of somebody who may create databases and act as the owner. */
  readonly adminUrl: string;
  /** For applying migrations: the schema that keeps `_prisma_migrations`, and the role that will own what they make. */
  readonly into?: { readonly schema: string; readonly owner: string };
};

type Adapter = Awaited<ReturnType<PrismaPg['connect']>>;

/**
 * Prisma's pg adapter, made fit for migrations: a script goes to the server whole, as the native engine sends it (the
 * stock adapter cuts it at every semicolon, those inside functions too), and shadow databases are dropped only after
 * their connections have gone.
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
        pool.letterColumns.has(i) ? ColumnTypeEnum.Character : type,
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

const letterOid = 18;
const textOid = 25;

/**
 * The engine reads the catalog's one-letter columns (`"char"`), a type that the stock adapter does not know. The pool
 * lets them pass as text and remembers where they stood, for the adapter to say what they are.
 */
class CatalogPool extends pg.Pool {
  letterColumns: ReadonlySet<number> = new Set();

  // @types/pg overloads `query` for callbacks and streams too; the adapter uses the promise alone.
  override query = (async (statement: pg.QueryConfig | string) => {
    const result = await super.query(statement);
    const letters = (result.fields ?? []).flatMap((field, i) => (field.dataTypeID === letterOid ? [i] : []));
    for (const i of letters) Object.assign(result.fields[i] ?? {}, { dataTypeID: textOid });
    this.letterColumns = new Set(letters);
    return result;
  }) as pg.Pool['query'];
}

const describe = (error: unknown): string => {
  const { message, detail, hint } = error as { message?: string; detail?: string; hint?: string };
  return [message, detail, hint].filter(Boolean).join(' – ');
};
