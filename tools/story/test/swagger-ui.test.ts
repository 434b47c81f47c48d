import type { Browser, Page } from 'playwright-core';
import { startOwnChain, type ScenarioChain } from '../src/chain.ts';
import { signInAll } from '../src/people.ts';
import { deliverOrder, prepareOrder } from '../src/scenarios/prepare-and-deliver.ts';
import { createTimeline } from '../src/timeline.ts';
import { chromiumPath, openBrowser, swaggerUi } from './browser.ts';

if (chromiumPath === undefined)
  console.warn('Skipped: the browser test. It needs Chromium (Debian: apt-get install chromium), or CHROMIUM_PATH.');

const withBrowser = chromiumPath === undefined ? describe.skip : describe;

withBrowser('Swagger UI over the whole chain', () => {
  let chain: ScenarioChain;
  let browser: Browser;
  let page: Page;
  const consoleErrors: string[] = [];
  beforeAll(async () => {
    [chain, browser] = await Promise.all([startOwnChain(() => undefined), openBrowser()]);
    page = await browser.newPage();
    page.setDefaultTimeout(60_000);
    page.on('console', (message) => message.type() === 'error' && consoleErrors.push(message.text()));
    page.on('pageerror', (error) => consoleErrors.push(error.message));
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await chain?.stop();
  }, 60_000);

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
