import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readlinkSync,
  realpathSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, isAlive, removeData, withClient } from '../src/index.ts';
import { type Program, startProgram, until } from './processes.ts';
import { type SmallClone, smallClone } from './small-clone.ts';

const isRoot = process.getuid?.() === 0;
const nobodyUid = 65_534;

type Run = {
  readonly clone: SmallClone;
  readonly data: string;
  readonly reset?: boolean;
  /** The environment, instead of PATH and HOME of this process. */
  readonly env?: Readonly<Record<string, string>>;
  /** The beginning of the command: `setpriv …`. */
  readonly prefix?: readonly string[];
};

describe('Postgres on a fresh machine', () => {
  const base = realpathSync(mkdtempSync(join(tmpdir(), 'coffeemesh-fresh-')));
  const programs: Program[] = [];
  let clone: SmallClone;
  beforeAll(() => {
    chmodSync(base, 0o755);
    clone = smallClone(join(base, 'clone'));
  });
  afterEach(async () => {
    await Promise.all(programs.splice(0).map(end));
  });
  afterAll(() => rmSync(base, { recursive: true }));

  /** Creates a folder that other users cannot enter. */
  const privateFolder = (name: string): string => {
    const folder = join(base, name);
    mkdirSync(folder);
    chmodSync(folder, 0o700);
    return folder;
  };

  const start = async ({ clone: { node, script }, data, reset, env, prefix = [] }: Run): Promise<Program> => {
    const args = [script, data, String(await freePort()), ...(reset ? ['reset'] : [])];
    const { PATH = '', HOME = '' } = process.env;
    const program = startProgram([...prefix, node, '--no-warnings', ...args], env ?? { PATH, HOME });
    programs.push(program);
    return program;
  };
  const ready = async (program: Program): Promise<{ pid: number; url: string }> => {
    await program.prints('ready');
    const [, pid, url = ''] = /ready (\d+) (\S+)/.exec(program.output()) ?? [];
    return { pid: Number(pid), url };
  };
  const end = async (program: Program): Promise<void> => {
    const pid = Number(/ready (\d+)/.exec(program.output())?.[1] ?? 0);
    await program.kill();
    await until(() => pid === 0 || !isAlive(pid));
  };
  const queryValue = async (url: string, sql: string): Promise<unknown> =>
    withClient(url, async (client) => Object.values((await client.query(sql)).rows[0] as object)[0]);

  it('starts in a clone that other users may not enter, and retains its data until --reset', async () => {
    const folder = privateFolder('root');
    const hidden = smallClone(join(folder, 'coffeemesh'));
    const data = join(folder, 'coffeemesh', '.data', 'postgres');
    const first = await start({ clone: hidden, data });
    await withClient((await ready(first)).url, (client) => client.query('CREATE TABLE retained AS SELECT 7 AS n'));
    await end(first);
    const second = await start({ clone: hidden, data });
    expect(await queryValue((await ready(second)).url, 'SELECT n FROM retained')).toBe(7);
    await end(second);
    const before = isRoot ? readlinkSync(data) : data;
    const third = await start({ clone: hidden, data, reset: true });
    expect(await queryValue((await ready(third)).url, "SELECT to_regclass('retained')::text")).toBeNull();
    await end(third);
    if (isRoot) expect(existsSync(before)).toBe(false);
    removeData(data);
    expect(lstatSync(data, { throwIfNoEntry: false })).toBeUndefined();
  });

  it('starts with a umask that hides every new file from other users', async () => {
    const folder = privateFolder('umask');
    const hidden = smallClone(join(folder, 'clone'));
    const data = join(folder, 'data');
    const prefix = ['/bin/sh', '-c', 'umask 077; exec "$@"', 'sh'];
    expect(await queryValue((await ready(await start({ clone: hidden, data, prefix }))).url, 'SELECT 1')).toBe(1);
    await Promise.all(programs.splice(0).map(end));
    removeData(data);
  });

  it('starts in a path with spaces and non-ASCII letters', async () => {
    const folder = join(base, 'Crème brûlée (コーヒー) & co');
    const data = join(folder, "l'été", 'postgres');
    const program = await start({ clone: smallClone(folder), data });
    expect(await queryValue((await ready(program)).url, 'SHOW data_directory')).toBe(join(data, 'pg'));
  });

  it('starts as an ordinary user with a read-only home', async () => {
    const home = join(base, 'home');
    const data = join(base, 'of-nobody');
    for (const folder of [home, data]) mkdirSync(folder);
    chmodSync(home, 0o555);
    if (isRoot) chownSync(data, nobodyUid, nobodyUid);
    const prefix = isRoot ? ['setpriv', `--reuid=${nobodyUid}`, `--regid=${nobodyUid}`, '--clear-groups'] : [];
    const env = { PATH: process.env['PATH'] ?? '', HOME: home };
    const program = await start({ clone, data: join(data, 'postgres'), prefix, env });
    expect(await queryValue((await ready(program)).url, 'SELECT 1')).toBe(1);
  });

  it('starts without HOME', async () => {
    const env = { PATH: process.env['PATH'] ?? '' };
    expect(
      await queryValue((await ready(await start({ clone, data: join(base, 'homeless'), env }))).url, 'SELECT 1'),
    ).toBe(1);
  });

  it('starts as root with the few capabilities of a container', async () => {
    const few = '--bounding-set=-all,+chown,+dac_override,+fowner,+kill,+setgid,+setuid';
    const prefix = isRoot ? ['setpriv', few] : [];
    const program = await start({ clone, data: join(base, 'container'), prefix });
    expect(await queryValue((await ready(program)).url, 'SELECT 1')).toBe(1);
  });

  it('fails with one sentence as root without capabilities', async () => {
    if (!isRoot) return expect(isRoot).toBe(false);
    const program = await start({ clone, data: join(base, 'none'), prefix: ['setpriv', '--bounding-set=-all'] });
    expect(await program.ended()).toBe(1);
    expect(program.output()).toBe(
      'Postgres refuses to run as root, and this root may not run it as another user (without CAP_CHOWN, ' +
        'CAP_DAC_OVERRIDE, CAP_KILL, CAP_SETGID, CAP_SETUID): start again as an ordinary user.\n',
    );
  });

  it('starts while another one of the same clone starts, and both copy the programs', async () => {
    const [one, two] = await Promise.all(
      ['one', 'two'].map(async (name) => ready(await start({ clone, data: join(base, name) }))),
    );
    expect(await queryValue(one?.url ?? '', 'SHOW data_directory')).not.toBe(
      await queryValue(two?.url ?? '', 'SHOW data_directory'),
    );
  });

  it('uses UTC as its time zone, in any time zone of the machine', async () => {
    const env = { PATH: process.env['PATH'] ?? '', TZ: 'Pacific/Kiritimati' };
    const { url } = await ready(await start({ clone, data: join(base, 'kiritimati'), env }));
    expect(await queryValue(url, 'SHOW timezone')).toBe('UTC');
    expect(await queryValue(url, "SELECT to_char(timestamptz '2026-05-04T10:00:00Z', 'HH24:MI TZH')")).toBe(
      '10:00 +00',
    );
  });
});
