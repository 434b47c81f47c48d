import { columnList } from '@coffeemesh/postgres';
import { STALE_CALL_AGE_SECONDS } from '../../domain/policy.ts';
import type { ProviderCall } from '../../domain/provider-call.ts';
import { callFields, callFieldTypes, toCallRow } from '../payment-row.ts';

/** The columns of a call that are given as values, in the order of {@link callValues}. */
export const callColumns = columnList(callFields);

export const callValues = (call: ProviderCall): unknown[] => {
  const row = toCallRow(call);
  return callFields.map((field) => row[field]);
};

/** `$from::uuid, …`: the typed parameters of {@link callValues}. */
export const callParameters = (from: number): string =>
  callFields.map((field, index) => `$${from + index}::${callFieldTypes[field]}`).join(', ');

/** When a call that is still pending becomes stale. */
export const staleAt = `now() + interval '${STALE_CALL_AGE_SECONDS} seconds'`;
