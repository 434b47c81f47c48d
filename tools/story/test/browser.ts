import { existsSync } from 'node:fs';
import { chromium, type Browser, type Locator, type Page } from 'playwright-core';

/** Where Chromium may be installed; CHROMIUM_PATH overrides it. */
const candidates = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

export const chromiumPath = candidates.find((path) => path !== undefined && path !== '' && existsSync(path));

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: chromiumPath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });

/** Parameters by name; a body that replaces the example, or the name of an example. */
export type Execution = { fields?: Readonly<Record<string, string>>; body?: object; example?: string };

/** Operates Swagger UI as a person does. */
export const swaggerUi = (page: Page) => {
  /** Filters by the tag, opens an operation and executes it with the values of the page, except those given. */
  const execute = async (
    tag: string,
    operationId: string,
    { fields = {}, body, example }: Execution,
  ): Promise<{ status: number; json: Record<string, unknown> }> => {
    await page.locator('.operation-filter-input').fill(tag);
    // The filter renders the page again; without it the tag People comes first.
    await page.locator('#operations-tag-People').waitFor({ state: 'detached' });
    const block = page.locator(`#operations-${tag}-${operationId}`);
    if ((await block.locator('.opblock-body').count()) === 0) await block.locator('.opblock-summary-control').click();
    for (const [name, value] of Object.entries(fields))
      await block.locator(`tr[data-param-name="${name}"] input`).fill(value);
    if (example !== undefined) await block.locator('select.examples-select-element').first().selectOption(example);
    if (body !== undefined) await block.locator('textarea.body-param__text').fill(JSON.stringify(body));
    const responded = page.waitForResponse((response) => new URL(response.url()).pathname.startsWith('/v1/'));
    await block.locator('button.execute').click();
    const response = await responded;
    await shows(block.locator('.live-responses-table tr.response .response-col_status'), String(response.status()));
    return { status: response.status(), json: (await response.json()) as Record<string, unknown> };
  };

  const authorize = async (token: string): Promise<void> => {
    await page.locator('.auth-wrapper button.authorize').first().click();
    await page.locator('.modal-ux input').first().fill(token);
    await page.locator('.modal-ux button.authorize').click();
    await page.locator('.modal-ux button.btn-done').click();
  };

  return { execute, authorize };
};

/** Waits until the page shows the text there. */
const shows = async (where: Locator, text: string): Promise<void> => {
  await where.filter({ hasText: text }).waitFor();
};
