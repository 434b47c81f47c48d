import fc from 'fast-check';
import type { FastifyInstance } from 'fastify';
import type { Pool } from 'pg';
import type { ApiDocument, Operation, Operations } from '@coffeemesh/service-kit';
import { deadLetterScenario } from '../dead-letters/dead-letter-scenarios.ts';
import { answeredWithoutHandler } from './automatic.ts';
import {
  send,
  type ContractRequest,
  type ContractResponse,
  type Scenario,
  type Scenarios,
  type Wire,
} from './contract-request.ts';
import { documentChecker } from './document-checker.ts';
import { exercisesOf, successOf, type Asked } from './exercises.ts';
import { requestsTo } from './request-arbitrary.ts';

/** What the suite needs of a running service; harnesses have more. */
export type ContractHarness = { app: FastifyInstance; admin?: Pool; close(): Promise<void> };

export type ContractOptions<Table extends Operations, Harness extends ContractHarness> = {
  document: ApiDocument;
  operations: Table;
  start: () => Promise<Harness>;
  /** `Bearer …` of someone who may do everything. */
  caller: (harness: Harness) => string | Promise<string>;
  /**
   * What the suite cannot find out by itself: each operation's success, and the statuses that need facts. It has its own
   * scenarios for the dead-letter operations, which need `admin` of the harness.
   */
  scenarios: Scenarios<Table, Harness>;
  /**
   * Operations whose handlers still throw `NotImplemented`, as `nx g service` creates them. What needs the handler is a
   * todo. An operation that is listed and written is an error.
   */
  unwritten?: readonly (keyof Table)[];
  /** The same service without its database, for 503. */
  outage?: (harness: Harness) => FastifyInstance | Promise<FastifyInstance>;
  /** Statuses that are answered before a request comes here: 429, by the gateway. */
  elsewhere?: readonly number[];
  /** How many wild requests each operation gets; CONTRACT_RUNS overrides it. */
  runs?: number;
};

/**
 * Holds a service against its document: every answer is as documented, every documented status of every operation is
 * answered at least once, and no request made from the schemas, fitting or not, is ever a 5xx.
 */
export const contractSuite = <Table extends Operations, Harness extends ContractHarness>(
  options: ContractOptions<Table, Harness>,
): void => {
  const { document, operations, start, caller, outage, elsewhere = [429], unwritten = [] } = options;
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

  const ask = async (operation: Operation, request: ContractRequest, wire?: Wire, app = harness.app) => {
    const authorization = request.authorization === undefined ? await caller(harness) : request.authorization;
    return send(app, prefix, operation, { ...request, authorization }, wire);
  };
  const asked: Asked = {
    send: ask,
    sendBroken: outage && ((operation, request) => ask(operation, request, {}, broken)),
    scenario: (operation, status) => {
      const scenario = scenarios[operation.id]?.[status];
      if (scenario !== undefined) return async () => scenario(harness);
      const ofDeadLetters = deadLetterScenario(operation, status);
      return ofDeadLetters && (async () => ofDeadLetters(harness.admin));
    },
    caller: async () => caller(harness),
    admin: () => harness.admin,
  };
  const expectOf = (operation: Operation, status: number, answers: readonly ContractResponse[]): void => {
    for (const answer of answers) {
      const faults = checker.faultsOf(operation.id, answer);
      expect({ status: answer.status, faults, body: answer.body }).toEqual({ status, faults: [], body: answer.body });
    }
  };

  test('the document and the operations are the same', () => {
    const table = Object.values(operations).map(({ id, method, path }) => [id, `${method} ${path}`]);
    const documented = [...checker.operations].map(([id, { method, path }]) => [id, `${method} ${path}`]);
    expect(Object.fromEntries(table)).toEqual(Object.fromEntries(documented));
  });

  describe.each(Object.values(operations))('$id', (operation) => {
    const statuses = (checker.operations.get(operation.id)?.statuses ?? []).filter((each) => !elsewhere.includes(each));
    const isUnwritten = unwritten.includes(operation.id);
    const needHandler = statuses.filter((status) => isUnwritten && !answeredWithoutHandler.includes(status));
    for (const status of needHandler) test.todo(String(status));

    test.each(statuses.filter((status) => !needHandler.includes(status)))('%i', async (status) => {
      const exercises = exercisesOf(operation, status, asked);
      if (exercises.length === 0)
        throw new Error(`Nothing answers ${status}: add scenarios.${operation.id}[${status}]`);
      for (const run of exercises) expectOf(operation, status, await run());
    });

    if (isUnwritten) {
      test('is still to be written', async () => {
        for (const { request } of fc.sample(requestsTo(operation, {}), 500))
          if ((await ask(operation, request)).body.includes('/problems/not-implemented')) return;
        throw new Error(`${operation.id} is written: remove it from \`unwritten\``);
      }, 120_000);
      return;
    }

    test('no request is a 5xx, and each answer is documented', async () => {
      const known = (await asked.scenario(operation, successOf(operation))?.()) ?? {};
      let understood = 0;
      await fc.assert(
        fc.asyncProperty(requestsTo(operation, known), async ({ request, wire }) => {
          const answer = await ask(operation, request, wire);
          if (answer.status !== 400) understood += 1;
          const faults = checker.faultsOf(operation.id, answer);
          if (answer.status >= 500 || faults.length > 0) throw new Error(`${faults.join('; ')} ${answer.body}`);
        }),
        // A large body on a busy machine takes its time; what was asked until then counts.
        {
          numRuns: runs,
          interruptAfterTimeLimit: 60_000,
          ...(process.env['CONTRACT_SEED'] ? { seed: Number(process.env['CONTRACT_SEED']) } : {}),
        },
      );
      expect(understood).toBeGreaterThan(0);
    }, 120_000);
  });
};
