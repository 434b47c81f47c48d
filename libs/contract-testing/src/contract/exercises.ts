import type { Pool } from 'pg';
import type { Operation } from '@coffeemesh/service-kit';
import { requiredOf, type Keywords } from '../arbitrary/keywords.ts';
import { automaticCases } from './automatic-cases.ts';
import type { ContractRequest, ContractResponse, RawOverrides } from './contract-request.ts';
import { holdKey } from './hold-key.ts';

/** The running service, as the suite uses it. */
export type ServiceUnderTest = {
  send(operation: Operation, request: ContractRequest, overrides?: RawOverrides): Promise<ContractResponse>;
  /** Sends the request to the service without its database. */
  sendWithoutDatabase: ((operation: Operation, request: ContractRequest) => Promise<ContractResponse>) | undefined;
  /** The service's own scenario for this status, if there is one. */
  scenario(operation: Operation, status: number): (() => Promise<ContractRequest>) | undefined;
  caller(): Promise<string>;
  admin(): Pool | undefined;
};

type Exercise = () => Promise<ContractResponse[]>;

/**
 * Lists all ways to produce a status of an operation: the service's own scenario, and what the suite derives. A scenario
 * replaces a derived request, except for idempotency keys (409, 422): these run in any case.
 */
export const exercisesOf = (operation: Operation, status: number, service: ServiceUnderTest): Exercise[] => {
  const scenario = service.scenario(operation, status);
  const own = scenario && (async () => [await service.send(operation, await scenario())]);
  const derived = derivedExercise(operation, status, service);
  const keyed = operation.idempotent && (status === 409 || status === 422);
  const all = own !== undefined && !keyed ? [own] : [own, derived];
  return all.filter((each) => each !== undefined);
};

const derivedExercise = (operation: Operation, status: number, service: ServiceUnderTest): Exercise | undefined => {
  const success = async () => (await service.scenario(operation, successOf(operation))?.()) ?? {};
  const probe = {
    operation,
    success,
    send: (request: ContractRequest, overrides?: RawOverrides) => service.send(operation, request, overrides),
  };
  if (status === successOf(operation)) return needsNothing(operation) ? async () => [await probe.send({})] : undefined;
  const known = automaticCases[status];
  if (known?.applies(operation)) return () => known.run(probe);
  const { sendWithoutDatabase } = service;
  if (status === 503 && sendWithoutDatabase !== undefined)
    return async () => [await sendWithoutDatabase(operation, await success())];
  if (status !== 409 || !operation.idempotent) return undefined;
  return async () => {
    const request = { key: `held-${operation.id}`, ...(await success()) };
    if (operation.access !== 'public') request.authorization ??= await service.caller();
    return holdKey(service.admin(), operation, request, () => probe.send(request));
  };
};

/** The first documented status of success; 304 is not one of them. */
export const successOf = ({ responses }: Operation): number =>
  Object.keys(responses)
    .map(Number)
    .find((status) => status < 400 && status !== 304) ?? 200;

const needsNothing = ({ params, body, query, headers }: Operation): boolean =>
  params === undefined && body === undefined && ![query, headers].some(requires);

const requires = (schema: unknown): boolean => requiredOf(schema as Keywords).length > 0;
