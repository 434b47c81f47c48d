import { bundled } from '../../src/bundle.ts';
import { diagnosticsOf } from '../compiler.ts';
import { counterModules, fixtureRoot } from '../fixtures.ts';

const handlers = `
import type { Handler, Handlers } from '../src/generated/api/handlers.ts';

const cup = (id: string) => ({ id, drink: { kind: 'coffee' as const }, note: null });

const listCups: Handler<'listCups'> = async ({ query }) =>
  ({ status: 200, body: [cup('a')].slice(0, query.limit) });
const fillCup: Handler<'fillCup'> = async ({ body, idempotency, caller, headers }, { cups }) => {
  const { size }: { size: 'small' | 'large' } = body;
  const note = caller.id + size + headers['accept-language'] + cups.size;
  const answer = { status: 201 as const, headers: { location: '/cups/a' }, body: { ...cup('a'), note } };
  idempotency.receiptFor(answer);
  return answer;
};
const getCup: Handler<'getCup'> = async ({ params }) => ({ status: 200, body: cup(params.cupId) });
const washCup: Handler<'washCup'> = async ({ ifMatch, body, request }) => {
  const version: number | undefined = ifMatch;
  request.log.info({ version, soap: body?.soap }, 'washed');
  return { status: 204 };
};

export const handlers: Handlers = { listCups, fillCup, getCup, washCup };
`;

const eventHandlers = `
import type { EventHandler, EventHandlers } from '../src/generated/events/consumed.ts';
import { cupFilled } from '../src/generated/events/published.ts';

const onCakeBaked: EventHandler<'bakery.cake-baked.v2'> = async ({ event, receipt, log }) => {
  log.info({ ...receipt.takeRow().columns, cake: event.data.cakeId.length, ...cupFilled({ cupId: 'a' }) });
};

export const eventHandlers: EventHandlers = { 'bakery.cake-baked.v2': onCakeBaked };
`;

/** A change to what fits, and the compiler's error that it must lead to. */
const cases = [
  { name: 'a missing handler', from: ', washCup };', to: ' };', want: 'TS2741' },
  { name: 'an extra handler', from: ', washCup };', to: ', washCup, breakCup: washCup };', want: 'TS2353' },
  { name: 'a handler under another name', from: 'fillCup, getCup', to: 'fillCup: listCups, getCup', want: 'TS2322' },
  { name: 'a status that is not documented', from: 'status: 204', to: 'status: 200', want: 'TS2322' },
  { name: 'another shape of body', from: 'body: cup(params.cupId)', to: "body: { id: 'a' }", want: 'TS2322' },
  { name: 'a body where there is none', from: '{ status: 204 }', to: '{ status: 204, body: 1 }', want: 'TS2322' },
  { name: 'a value outside a constant', from: "kind: 'coffee' as", to: "kind: 'tea' as", want: 'TS2322' },
  { name: 'a required header left out', from: "headers: { location: '/cups/a' }, ", to: '', want: 'TS2322' },
  { name: 'an input that the operation does not have', from: '{ params })', to: '{ params, body })', want: 'TS2339' },
  { name: 'a caller of a public operation', from: '{ query })', to: '{ query, caller })', want: 'TS2339' },
  { name: 'an unknown dependency', from: '{ cups }', to: '{ cup: cups }', want: 'TS2339' },
  { name: 'a missing event handler', from: "{ 'bakery.cake-baked.v2': onCakeBaked }", to: '{}', want: 'TS2741' },
  {
    name: 'an extra event handler',
    from: 'onCakeBaked };',
    to: "onCakeBaked, 'x.y.v1': onCakeBaked };",
    want: 'TS2353',
  },
  { name: 'data that an event does not have', from: 'data.cakeId', to: 'data.cupId', want: 'TS2339' },
  {
    name: 'an event published without its data',
    from: "cupFilled({ cupId: 'a' })",
    to: 'cupFilled({})',
    want: 'TS2345',
  },
];

/** `src/handlers` of a service: a file for each operation. */
const handlerFiles: Record<string, string> = {
  'list-cups.ts': `
import type { Handler } from '../generated/api/handlers.ts';
export const listCups: Handler<'listCups'> = async () => ({ status: 200, body: [] });
`,
  'fill-cup.ts': `
import type { Handler } from '../generated/api/handlers.ts';
export const fillCup: Handler<'fillCup'> = async () =>
  ({ status: 201, headers: { location: '/cups/a' }, body: { id: 'a', drink: { kind: 'coffee' }, note: null } });
`,
  'get-cup.ts': `
import type { Handler } from '../generated/api/handlers.ts';
export const getCup: Handler<'getCup'> = async ({ params }) =>
  ({ status: 200, body: { id: params.cupId, drink: { kind: 'coffee' }, note: null } });
`,
  'wash-cup.ts': `
import type { Handler } from '../generated/api/handlers.ts';
export const washCup: Handler<'washCup'> = async () => ({ status: 204 });
`,
};

const right = [handlers, eventHandlers];
const wrong = cases.map(({ from, to }) => right.find((text) => text.includes(from))?.replace(from, to) ?? '');
const generated = {
  ...Object.fromEntries(Object.entries(await counterModules()).map(([path, text]) => [`src/generated/${path}`, text])),
  'src/generated/document/openapi.json': JSON.stringify(await bundled(fixtureRoot, 'counter')),
  'src/deps.ts': `export type Deps = { readonly cups: Map<string, string> };`,
};
const withHandlers = (files: Readonly<Record<string, string>>) => ({
  ...generated,
  ...Object.fromEntries(Object.entries(files).map(([name, text]) => [`src/handlers/${name}`, text])),
});
const found = diagnosticsOf({
  ...withHandlers(handlerFiles),
  ...Object.fromEntries(right.map((text, i) => [`right/${i}.ts`, text])),
  ...Object.fromEntries(wrong.map((text, i) => [`wrong/${i}.ts`, text])),
});

test('generated modules and handlers that follow the contract compile', () => {
  expect(found.filter((each) => !each.startsWith('wrong/'))).toEqual([]);
});

describe('a deviation from the contract does not compile', () => {
  test.each(cases)('$name', ({ want, from }) => {
    const file = `wrong/${cases.findIndex((each) => each.from === from && each.want === want)}.ts:`;
    const own = found.filter((each) => each.startsWith(file));
    expect(own).not.toEqual([]);
    expect(own.filter((each) => !each.includes(want))).toEqual([]);
  });
});

describe('the table of handlers names', () => {
  const { 'wash-cup.ts': washCup, ...others } = handlerFiles;

  test('the missing file of an operation', () => {
    expect(diagnosticsOf(withHandlers(others))).toEqual([
      expect.stringMatching(
        /^src\/generated\/handlers\.ts:\d+: TS2307 Cannot find module '\.\.\/handlers\/wash-cup\.ts'/,
      ),
    ]);
  });

  test('a handler under another name', () => {
    const renamed = { ...others, 'wash-cup.ts': washCup!.replace('const washCup', 'const rinseCup') };
    expect(diagnosticsOf(withHandlers(renamed))).toEqual([
      expect.stringMatching(
        /^src\/generated\/handlers\.ts:\d+: TS2305 Module '"\.\.\/handlers\/wash-cup\.ts"' has no exported member 'washCup'/,
      ),
    ]);
  });

  test('no operation for a handler that is left over', () => {
    const extra = washCup!.replaceAll('washCup', 'breakCup');
    expect(diagnosticsOf(withHandlers({ ...handlerFiles, 'break-cup.ts': extra }))).toEqual([
      expect.stringContaining('src/handlers/break-cup.ts:3: TS2344'),
    ]);
  });
});
