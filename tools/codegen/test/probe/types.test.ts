import { resolve } from 'node:path';
import { apiFiles } from '../../src/api.ts';
import { bundled } from '../../src/bundle.ts';
import { clientFiles } from '../../src/client/client.ts';
import { diagnosticsOf } from '../compiler.ts';

/** The types of handlers and clients follow the direction of a property. */
const root = import.meta.dirname;

const handler = `
import type { Handler } from '../src/generated/api/handlers.ts';

const stored = { id: '7', size: 'small' as const, price: 1, owner: { name: 'Ada', number: 1 } };
const row = { ...stored, owner: { ...stored.owner, password: 'secret' } };

export const getCup: Handler<'getCup'> = async ({ params }) =>
  ({ status: 200, body: { ...stored, id: params['cup-id'] } });
export const createCup: Handler<'createCup'> = async ({ body }) => {
  const { name, password }: { name: string; password: string } = body.owner;
  return { status: 201, body: { ...stored, owner: { name: name + password.length, number: 1 } } };
};
`;

const client = `
import { createProbeClient, type Cup } from '../client/src/index.js';

const client = createProbeClient({ baseUrl: '' });
const owner = { name: 'Ada', password: 'secret' };
const made = await client.createCup({ body: { size: 'small', price: 1, owner } });
export const cup: Cup = made.data;
export const text: string = made.data.id + made.data.owner.name + made.data.owner.number;
`;

/** A change to what fits, and the compiler's error that it must lead to. */
const cases = [
  { name: 'a handler that reads a readOnly property', from: 'password.length', to: 'body.id.length', want: 'TS18048' },
  {
    name: 'a handler that sends a writeOnly property',
    from: '{ ...stored, id: params',
    to: '{ ...row, id: params',
    want: 'TS2322',
  },
  {
    name: 'a handler without a readOnly property',
    from: 'body: { ...stored, owner',
    to: "body: { size: 'small', price: 1, owner",
    want: 'TS2322',
  },
  {
    name: 'a client that sends a readOnly property',
    from: "size: 'small', price",
    to: "id: '7', size: 'small', price",
    want: 'TS2322',
  },
  {
    name: 'a client without a writeOnly property',
    from: ', owner } }',
    to: ", owner: { name: 'Ada' } } }",
    want: 'TS2322',
  },
  { name: 'a client that reads a writeOnly property', from: 'owner.number', to: 'owner.password', want: 'TS2339' },
];

const right = [handler, client];
const wrong = cases.map(({ from, to }) => right.find((text) => text.includes(from))?.replace(from, to) ?? '');
const modules = async () => {
  const api = [...(await apiFiles(root, 'probe'))].map(([path, text]) => [`src/${path.split('/src/')[1]!}`, text]);
  const files = [...(await clientFiles(root, 'probe'))].map(([path, text]) => [
    `client/${path.split('/probe/')[1]!}`,
    text,
  ]);
  // The table of handlers imports a file for each operation, and this test has only two of them.
  const isUnused = (path: string) => path === 'src/generated/handlers.ts' || path.includes('undici');
  return Object.fromEntries([...api, ...files].filter(([path]) => path!.endsWith('.ts') && !isUnused(path!)));
};
const found = diagnosticsOf({
  ...((await modules()) as Record<string, string>),
  'src/generated/document/openapi.json': JSON.stringify(await bundled(resolve(root), 'probe')),
  'src/deps.ts': 'export type Deps = object;',
  ...Object.fromEntries(right.map((text, i) => [`right/${i}.ts`, text])),
  ...Object.fromEntries(wrong.map((text, i) => [`wrong/${i}.ts`, text])),
});

test('generated modules, and a handler and a client that follow the contract, compile', () => {
  expect(found.filter((each) => !each.startsWith('wrong/'))).toEqual([]);
});

test.each(cases)('$name does not compile', ({ name, want }) => {
  const own = found.filter((each) => each.startsWith(`wrong/${cases.findIndex((each) => each.name === name)}.ts:`));
  expect(own).not.toEqual([]);
  expect(own.filter((each) => !each.includes(want))).toEqual([]);
});
