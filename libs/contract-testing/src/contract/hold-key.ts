import { setTimeout as delay } from 'node:timers/promises';
import type { Pool } from 'pg';
import type { Operation } from '@coffeemesh/service-kit';
import type { ContractRequest, ContractResponse } from './contract-request.ts';

const insertText = `INSERT INTO idempotency_receipt (caller_id, operation, key, fingerprint, status, headers)
  VALUES ($1, $2, $3, '', 200, '{}')`;

const cancelText = `SELECT pg_cancel_backend(pid) FROM pg_stat_activity
  WHERE datname = current_database() AND wait_event_type = 'Lock' AND query ILIKE '%idempotency_receipt%'`;

/**
 * Sends a request while another transaction holds its idempotency key, as an uncommitted first request does. Statements
 * that wait for the key are cancelled, as the statement timeout would do.
 */
export const holdKey = async (
  admin: Pool | undefined,
  operation: Operation,
  { authorization, key }: ContractRequest,
  sendRequest: () => Promise<ContractResponse>,
): Promise<ContractResponse[]> => {
  if (admin === undefined)
    throw new Error(`409 of ${operation.id} needs a harness with \`admin\`: add \`admin\`, or a scenario for 409`);
  const client = await admin.connect();
  try {
    await client.query('BEGIN');
    await client.query(insertText, [subjectOf(authorization), operation.id, key]);
    const response = sendRequest();
    await untilSettled(response, () => admin.query(cancelText));
    return [await response];
  } finally {
    await client.query('ROLLBACK');
    client.release();
  }
};

const untilSettled = async (promise: Promise<unknown>, work: () => Promise<unknown>): Promise<void> => {
  const settled = Symbol('settled');
  const end = promise.then(
    () => settled,
    () => settled,
  );
  while ((await Promise.race([end, delay(20)])) !== settled) await work();
};

const subjectOf = (authorization: string | null | undefined): string => {
  const payload = authorization?.split('.')[1];
  if (payload === undefined) return 'anonymous';
  return (JSON.parse(Buffer.from(payload, 'base64url').toString()) as { sub: string }).sub;
};
