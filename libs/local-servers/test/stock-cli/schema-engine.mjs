#!/usr/bin/env -S node --no-warnings
// A replacement for the native schema engine of Prisma's CLI: the same engine as WebAssembly, with the same JSON-RPC on
// standard input and output. With it, tests can compare with the stock `prisma migrate` without a download.
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
      const response = await engine[method](params).then(
        (result) => ({ result: result ?? {} }),
        (error) => ({
          error: { code: 4466, message: error.message, data: { is_panic: false, message: error.message } },
        }),
      );
      process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', id, ...response })}\n`);
    }
  });
};

// Other commands, such as `cli can-connect-to-database`, succeed: the database of the tests exists.
if (positionals[0] !== 'cli') await serve();
