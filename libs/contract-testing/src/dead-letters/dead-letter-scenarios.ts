import type { Pool } from 'pg';
import type { DeadLetterAction, Operation } from '@coffeemesh/service-kit';
import type { ContractRequest } from '../contract/contract-request.ts';
import { givenDeadLetter, poisonType } from './given-dead-letter.ts';

type DeadLetterScenario = (admin: Pool) => Promise<ContractRequest>;

/** A dead letter that can be replayed or discarded. */
const open: DeadLetterScenario = async (admin) => ({ params: { eventId: await givenDeadLetter(admin) } });

const settled: DeadLetterScenario = async (admin) => ({
  params: { eventId: await givenDeadLetter(admin, { outcome: 'applied' }) },
});

const list: DeadLetterScenario = async (admin) => {
  await givenDeadLetter(admin, { outcome: 'failed' });
  return { query: { outcome: 'failed', type: poisonType, subject: 'a', sort: 'receivedAt', limit: 5 } };
};

const scenarios: Readonly<Record<DeadLetterAction, Readonly<Record<number, DeadLetterScenario>>>> = {
  list: { 200: list },
  get: { 200: open },
  replay: { 200: open, 409: settled },
  discard: { 200: open, 409: settled },
};

/** The contract suite's own scenario for a status of a dead-letter operation; undefined for other operations. */
export const deadLetterScenario = (
  { id, deadLetter }: Operation,
  status: number,
): ((admin: Pool | undefined) => Promise<ContractRequest>) | undefined => {
  const scenario = deadLetter && scenarios[deadLetter][status];
  return (
    scenario &&
    ((admin) => {
      if (admin === undefined)
        throw new Error(`${status} of ${id} needs \`admin\` of the harness: add it to the harness`);
      return scenario(admin);
    })
  );
};
