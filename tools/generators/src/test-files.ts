import type { ContractOperation } from '@coffeemesh/codegen';

/** The test of an operation: a todo for each status of its contract, and one test that passes already. */
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
${statuses.map((status) => `  it.todo('returns ${status} when …');`).join('\n')}

  it('${access === 'public' ? 'needs no token' : 'returns 401 without a token'}', async () => {
    const response = await harness.app.inject({ method: '${method}', url: '${url}' });
    expect(response.statusCode).${access === 'public' ? 'not.toBe(401)' : 'toBe(401)'};
  });
});
`;
};

/** `test/dead-letters.test.ts` of a service that consumes events. */
export const deadLetterTest = `
import { deadLetterTests } from '@coffeemesh/contract-testing';
import { operations } from '../src/generated/api/operations.ts';
import { startHarness } from './harness.ts';

/** Add \`harmless\`, an event that the service can apply in every state of its database: two more tests run then. */
deadLetterTests({ operations, start: startHarness });
`;

/** `test/events/on-order-ready.test.ts` */
export const eventHandlerTest = (type: string): string => `
describe('${type}', () => {
  it.todo('is applied once, however often it is delivered');
  it.todo('is refused if it does not belong to the thing that it names');
});
`;

/** Statuses that the contract suite tests for every operation. */
const automatic = [401, 403, 405, 413, 415, 428, 429, 503];
