import type { Browser, Page } from 'playwright-core';
import { startOwnChain, type StoryChain } from '../src/chain.ts';
import { signInEverybody } from '../src/people.ts';
import { bring, make } from '../src/stories/make-and-bring.ts';
import { createTimeline } from '../src/timeline.ts';
import { chromiumPath, openBrowser, swaggerUi } from './browser.ts';

if (chromiumPath === undefined)
  console.warn('Left out: the browser test. It needs Chromium (Debian: apt-get install chromium), or CHROMIUM_PATH.');

const withBrowser = chromiumPath === undefined ? describe.skip : describe;

withBrowser('Swagger UI over the whole chain', () => {
  let chain: StoryChain;
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];
  beforeAll(async () => {
    [chain, browser] = await Promise.all([startOwnChain(() => undefined), openBrowser()]);
    page = await browser.newPage();
    page.setDefaultTimeout(60_000);
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await chain?.stop();
  }, 60_000);

  test('a customer authorises, orders, pays, and sees it arrive', async () => {
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

    const people = await signInEverybody(`${chain.url}/v1`);
    const quietly = createTimeline(() => undefined);
    const watch = async () => (await ui.execute('Orders', 'getOrder', { fields: { orderId: id } })).json['status'];
    await make(people, { id }, quietly);
    expect(await watch()).toBe('ready');
    await bring(people, { id }, quietly);
    expect(await watch()).toBe('delivered');
    expect(complaints).toEqual([]);
  }, 300_000);
});
