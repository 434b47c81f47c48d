import fc from 'fast-check';
import type { FastifyInstance } from 'fastify';
import type { Pool } from 'pg';
import type { ApiDocument, Operation, Operations } from '@coffeemesh/service-kit';
import { deadLetterScenario } from '../dead-letters/dead-letter-scenarios.ts';
import { statusesWithoutHandler } from './automatic-cases.ts';
import {
  send,
  type ContractRequest,
  type ContractResponse,
  type Scenario,
  type Scenarios,
  type RawOverrides,
} from './contract-request.ts';
import { documentChecker } from './document-checker.ts';
import { exercisesOf, successOf, type ServiceUnderTest } from './exercises.ts';
import { requestsTo } from './request-arbitrary.ts';

/** What the suite needs from a running service. Harnesses may offer more. */
export type ContractHarness = { app: FastifyInstance; admin?: Pool; close(): Promise<void> };

export type ContractOptions<Table extends Operations, Harness extends ContractHarness> = {
  document: ApiDocument;
  operations: Table;
  start: () => Promise<Harness>;
  /** `Bearer …` of a caller with all permissions. */
  caller: (harness: Harness) => string | Promise<string>;
  /**
   * What the suite cannot derive from the contract: a successful request for each operation, and requests for statuses
   * that need data. The suite has its own scenarios for the dead-letter operations; these need `admin` of the harness.
   */
  scenarios: Scenarios<Table, Harness>;
  /**
   * Operations whose handlers still throw `NotImplemented`, as `nx g service` creates them. Tests that need the handler are
   * listed as todo. An operation that is listed and written is an error.
   */
  unwritten?: readonly (keyof Table)[];
  /** Creates the same service without a reachable database, for 503. */
  outage?: (harness: Harness) => FastifyInstance | Promise<FastifyInstance>;
  /** Statuses that this service never returns. Default: 429, which the gateway returns. */
  excludedStatuses?: readonly number[];
  /** The number of random requests per operation. CONTRACT_RUNS overrides it. */
  runs?: number;
};

/**
 * Checks a service against its document. Every response is as documented. Every documented status of every operation
 * occurs at least once. No request that is generated from the schemas, valid or invalid, results in a 5xx.
 */
export const contractSuite = <Table extends Operations, Harness extends ContractHarness>(
  options: ContractOptions<Table, Harness>,
): void => {
  const { document, operations, start, caller, outage, excludedStatuses = [429], unwritten = [] } = options;
  const runs = Number(process.env['CONTRACT_RUNS'] ?? options.runs ?? 60);
  const prefix = (document as { servers?: { url: string }[] }).servers?.[0]?.url ?? '';
  const checker = documentChecker(document);
  const scenarios = options.scenarios as Readonly<
    Record<string, Readonly<Record<number, Scenario<Harness>>> | undefined>
  >;
  let harness: Harness;
  let broken: FastifyInstance | undefined;

  beforeAll(async () => {
    harness = await start();
    broken = await outage?.(harness);
  });
  afterAll(async () => {
    await broken?.close();
    await harness.close();
  });

  const sendRequest = async (
    operation: Operation,
    request: ContractRequest,
    overrides?: RawOverrides,
    app = harness.app,
  ) => {
    const authorization = request.authorization === undefined ? await caller(harness) : request.authorization;
    return send(app, prefix, operation, { ...request, authorization }, overrides);
  };
  const service: ServiceUnderTest = {
    send: sendRequest,
    sendWithoutDatabase: outage && ((operation, request) => sendRequest(operation, request, {}, broken)),
    scenario: (operation, status) => {
      const scenario = scenarios[operation.id]?.[status];
      if (scenario !== undefined) return async () => scenario(harness);
      const ofDeadLetters = deadLetterScenario(operation, status);
      return ofDeadLetters && (async () => ofDeadLetters(harness.admin));
    },
    caller: async () => caller(harness),
    admin: () => harness.admin,
  };
  const assertDocumented = (operation: Operation, status: number, responses: readonly ContractResponse[]): void => {
    for (const response of responses) {
      const violations = checker.violationsOf(operation.id, response);
      expect({ status: response.status, violations, body: response.body }).toEqual({
        status,
        violations: [],
        body: response.body,
      });
    }
  };

  test('the document and the operations are the same', () => {
    const table = Object.values(operations).map(({ id, method, path }) => [id, `${method} ${path}`]);
    const documented = [...checker.operations].map(([id, { method, path }]) => [id, `${method} ${path}`]);
    expect(Object.fromEntries(table)).toEqual(Object.fromEntries(documented));
  });

  describe.each(Object.values(operations))('$id', (operation) => {
    const statuses = (checker.operations.get(operation.id)?.statuses ?? []).filter(
      (each) => !excludedStatuses.includes(each),
    );
    const isUnwritten = unwritten.includes(operation.id);
    const needHandler = statuses.filter((status) => isUnwritten && !statusesWithoutHandler.includes(status));
    for (const status of needHandler) test.todo(String(status));

    test.each(statuses.filter((status) => !needHandler.includes(status)))('%i', async (status) => {
      const exercises = exercisesOf(operation, status, service);
      if (exercises.length === 0)
        throw new Error(`No request produces ${status}: add scenarios.${operation.id}[${status}]`);
      for (const run of exercises) assertDocumented(operation, status, await run());
    });

    if (isUnwritten) {
      test('is still to be written', async () => {
        for (const { request } of fc.sample(requestsTo(operation, {}), 500))
          if ((await sendRequest(operation, request)).body.includes('/problems/not-implemented')) return;
        throw new Error(`${operation.id} is written: remove it from \`unwritten\``);
      }, 120_000);
      return;
    }

    test('no request is a 5xx, and each response is documented', async () => {
      const successRequest = (await service.scenario(operation, successOf(operation))?.()) ?? {};
      let parsedCount = 0;
      await fc.assert(
        fc.asyncProperty(requestsTo(operation, successRequest), async ({ request, overrides }) => {
          const response = await sendRequest(operation, request, overrides);
          if (response.status !== 400) parsedCount += 1;
          const violations = checker.violationsOf(operation.id, response);
          if (response.status >= 500 || violations.length > 0)
            throw new Error(`${violations.join('; ')} ${response.body}`);
        }),
        // Large bodies are slow on a busy machine. The requests that were sent within the time limit count.
        {
          numRuns: runs,
          interruptAfterTimeLimit: 60_000,
          ...(process.env['CONTRACT_SEED'] ? { seed: Number(process.env['CONTRACT_SEED']) } : {}),
        },
      );
      expect(parsedCount).toBeGreaterThan(0);
    }, 120_000);
  });
};
