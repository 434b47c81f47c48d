#!/usr/bin/env -S node --no-warnings
// What Prisma's own CLI takes for its native schema engine: the same engine as WebAssembly, behind the same JSON-RPC on
// standard input and output. So the stock `prisma migrate` runs here without a download, for comparison.
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { withEngine } from '../../src/schema/engine.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { datamodels: { type: 'string', multiple: true }, datasource: { type: 'string' } },
  strict: false,
});

const serve = async () => {
  const { url } = JSON.parse(values.datasource);
  const files = (values.datamodels ?? []).map((path) => ({ path, content: readFileSync(path, 'utf8') }));
  const { searchParams, username } = new URL(url);
  const schema = searchParams.get('schema');
  await withEngine({ adminUrl: url, into: schema && { schema, owner: username } }, files, async (engine) => {
    for await (const line of createInterface({ input: process.stdin })) {
      const { id, method, params } = JSON.parse(line);
      const answer = await engine[method](params).then(
        (result) => ({ result: result ?? {} }),
        (error) => ({
          error: { code: 4466, message: error.message, data: { is_panic: false, message: error.message } },
        }),
      );
      process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', id, ...answer })}\n`);
    }
  });
};

// `cli can-connect-to-database` and the like: the tests' database is there.
if (positionals[0] !== 'cli') await serve();
