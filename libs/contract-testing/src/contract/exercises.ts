import type { Pool } from 'pg';
import type { Operation } from '@coffeemesh/service-kit';
import { requiredOf, type Keywords } from '../arbitrary/keywords.ts';
import { automatic } from './automatic.ts';
import type { ContractRequest, ContractResponse, Wire } from './contract-request.ts';
import { holdKey } from './hold-key.ts';

/** A running service, as the suite asks it. */
export type Asked = {
  send(operation: Operation, request: ContractRequest, wire?: Wire): Promise<ContractResponse>;
  /** The same, of the service without its database. */
  sendBroken: ((operation: Operation, request: ContractRequest) => Promise<ContractResponse>) | undefined;
  /** A request for this status, from the service's own scenario. */
  scenario(operation: Operation, status: number): (() => Promise<ContractRequest>) | undefined;
  caller(): Promise<string>;
  admin(): Pool | undefined;
};

type Exercise = () => Promise<ContractResponse[]>;

/**
 * Every way in which a status of an operation is brought about: the service's own scenario, and what the suite knows by
 * itself. A scenario goes before what is only guessed from the success; what idempotency keys do is tried in any case.
 */
export const exercisesOf = (operation: Operation, status: number, asked: Asked): Exercise[] => {
  const scenario = asked.scenario(operation, status);
  const own = scenario && (async () => [await asked.send(operation, await scenario())]);
  const guessed = guess(operation, status, asked);
  const keyed = operation.idempotent && (status === 409 || status === 422);
  const all = own !== undefined && !keyed ? [own] : [own, guessed];
  return all.filter((each) => each !== undefined);
};

const guess = (operation: Operation, status: number, asked: Asked): Exercise | undefined => {
  const success = async () => (await asked.scenario(operation, successOf(operation))?.()) ?? {};
  const probe = {
    operation,
    success,
    send: (request: ContractRequest, wire?: Wire) => asked.send(operation, request, wire),
  };
  if (status === successOf(operation)) return needsNothing(operation) ? async () => [await probe.send({})] : undefined;
  const known = automatic[status];
  if (known?.applies(operation)) return () => known.run(probe);
  const { sendBroken } = asked;
  if (status === 503 && sendBroken !== undefined) return async () => [await sendBroken(operation, await success())];
  if (status !== 409 || !operation.idempotent) return undefined;
  return async () => {
    const request = { key: `held-${operation.id}`, ...(await success()) };
    if (operation.access !== 'public') request.authorization ??= await asked.caller();
    return holdKey(asked.admin(), operation, request, () => probe.send(request));
  };
};

/** The first status of success; 304 follows from it. */
export const successOf = ({ responses }: Operation): number =>
  Object.keys(responses)
    .map(Number)
    .find((status) => status < 400 && status !== 304) ?? 200;

const needsNothing = ({ params, body, query, headers }: Operation): boolean =>
  params === undefined && body === undefined && ![query, headers].some(requires);

const requires = (schema: unknown): boolean => requiredOf(schema as Keywords).length > 0;
