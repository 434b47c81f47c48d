import type { ContractOperation } from '@coffeemesh/codegen';

/** The test of an operation: one line to fill in for each status that its contract promises, and what holds already. */
export const operationTest = (prefix: string, { id, method, path, access, responses }: ContractOperation): string => {
  const statuses = responses.map(({ status }) => status).filter((status) => !automatic.includes(status));
  const url = prefix + path.replace(/\{[^}]+\}/g, '0190c0de-0000-7000-8000-000000000001');
  return `
import { startHarness, type Harness } from '../harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

describe('${id}', () => {
${statuses.map((status) => `  it.todo('${status}: …');`).join('\n')}

  it('${access === 'public' ? 'is there for anybody' : '401: nobody'}', async () => {
    const answer = await harness.app.inject({ method: '${method}', url: '${url}' });
    expect(answer.statusCode).${access === 'public' ? 'not.toBe(404)' : 'toBe(401)'};
  });
});
`;
};

/** `test/dead-letters.test.ts` of a service that receives events. */
export const deadLetterTest = `
import { deadLetterTests } from '@coffeemesh/contract-testing';

import { operations } from '../src/generated/api/operations.ts';
import { startHarness } from './harness.ts';

/** Add \`harmless\`, an event that the service applies whatever is in its database: two more tests run then. */
deadLetterTests({ operations, start: startHarness });
`;

/** Statuses that the contract suite brings about by itself. */
const automatic = [401, 403, 405, 413, 415, 428, 429, 503];
