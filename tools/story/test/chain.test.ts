import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { startOwnChain, type ScenarioChain } from '../src/chain.ts';
import { signInAll } from '../src/people.ts';
import { deliverOrder, prepareOrder } from '../src/scenarios/prepare-and-deliver.ts';
import { createTimeline } from '../src/timeline.ts';
import { chromiumPath, openBrowser, swaggerUi } from './browser.ts';

if (chromiumPath === undefined)
  console.warn('Skipped: the browser test. It needs Chromium (Debian: apt-get install chromium), or CHROMIUM_PATH.');

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));

/** Real processes: Postgres, every service and the gateway, as in `npm start`. */
let chain: ScenarioChain;
beforeAll(async () => {
  chain = await startOwnChain(() => undefined);
}, 120_000);
afterAll(() => chain?.stop(), 60_000);

describe('npm run story', () => {
  test('succeeds in every scenario', async () => {
    const env = { ...process.env, GATEWAY_URL: chain.url };
    const { stdout } = await promisify(execFile)(process.execPath, ['--no-warnings', main], { env }).catch(
      // The output says which expectation failed.
      (error: { stdout: string; stderr: string }) => Promise.reject(new Error(`${error.stdout}\n${error.stderr}`)),
    );
    expect(stdout).toContain('All 4 scenarios succeeded.');
    const [first = ''] = stdout.split('A card is declined');
    const steps = ['created', 'paid', 'progress', 'ready', 'dispatched', 'delivered'];
    const lastWords = first.split('\n').map((line) => line.trim().split(/\s+/).at(-1) ?? '');
    expect(lastWords.filter((word) => steps.includes(word))).toEqual(steps);
  }, 120_000);
});

const withBrowser = chromiumPath === undefined ? describe.skip : describe;

withBrowser('Swagger UI over the whole chain', () => {
  let browser: Browser;
  let page: Page;
  const consoleErrors: string[] = [];
  beforeAll(async () => {
    browser = await openBrowser();
    page = await browser.newPage();
    page.setDefaultTimeout(60_000);
    page.on('console', (message) => message.type() === 'error' && consoleErrors.push(message.text()));
    page.on('pageerror', (error) => consoleErrors.push(error.message));
  }, 120_000);
  afterAll(() => browser?.close(), 60_000);

  test('a customer signs in, orders, pays and sees the order delivered', async () => {
    await page.goto(`${chain.url}/docs`);
    const ui = swaggerUi(page);
    const session = await ui.execute('Sessions', 'createSession', {
      body: { email: 'customer@coffeemesh.example', password: 'coffee-mesh-demo' },
    });
    expect(session.status).toBe(201);
    await ui.authorize(String(session.json['accessToken']));

    const order = await ui.execute('Orders', 'createOrder', {
      fields: { 'Idempotency-Key': 'from-swagger-ui-1' },
      example: 'delivery',
    });
    expect([order.status, order.json['status']]).toEqual([201, 'created']);
    const id = String(order.json['id']);
    const paid = await ui.execute('Orders', 'payOrder', {
      fields: { orderId: id, 'Idempotency-Key': 'from-swagger-ui-2' },
    });
    expect([paid.status, paid.json['status']]).toEqual([200, 'paid']);

    const people = await signInAll(`${chain.url}/v1`);
    const silent = createTimeline(() => undefined);
    const readStatus = async () => (await ui.execute('Orders', 'getOrder', { fields: { orderId: id } })).json['status'];
    await prepareOrder(people, { id }, silent);
    expect(await readStatus()).toBe('ready');
    await deliverOrder(people, { id }, silent);
    expect(await readStatus()).toBe('delivered');
    expect(consoleErrors).toEqual([]);
  }, 300_000);
});
