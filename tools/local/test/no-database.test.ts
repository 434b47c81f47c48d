import { fileURLToPath } from 'node:url';
import { freePort } from '@coffeemesh/local-servers';
import { startProgram } from '@coffeemesh/local-servers/testing';

const command = fileURLToPath(new URL('../test.mjs', import.meta.url));

describe('npm test without a database', () => {
  it('fails with one sentence, and runs no test', async () => {
    const url = `postgres://admin:none@127.0.0.1:${await freePort()}/none`;
    const program = startProgram([process.execPath, command, 'libs/kernel'], { TEST_DATABASE_URL: url });
    expect(await program.ended()).toBe(1);
    const lines = program.output().trim().split('\n');
    expect(lines.at(-1)).toMatch(/^No database for the tests: connect ECONNREFUSED/);
    expect(lines.filter((line) => /PASS|FAIL|passed|failed|\bat /.test(line))).toEqual([]);
  });
});
