import { LIST_CHARGES_DEADLINE_FACTOR } from '../../domain/policy.ts';
import type { PaymentProvider } from '../../domain/ports.ts';
import { ProviderTimeoutError } from '../../domain/provider.ts';

/** Limits how long each call to the provider may take. After that it throws ProviderTimeoutError. */
export const withDeadline = (provider: PaymentProvider, deadlineMs: number): PaymentProvider => ({
  send: (request) => rejectAfter(deadlineMs, provider.send(request)),
  find: (key) => rejectAfter(deadlineMs, provider.find(key)),
  chargesSince: (since) => rejectAfter(deadlineMs * LIST_CHARGES_DEADLINE_FACTOR, provider.chargesSince(since)),
  onNotification: (listener) => provider.onNotification(listener),
});

const rejectAfter = async <Response>(deadlineMs: number, response: Promise<Response>): Promise<Response> => {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new ProviderTimeoutError(`No response within ${deadlineMs} ms`)), deadlineMs);
  });
  try {
    return await Promise.race([response, timeout]);
  } finally {
    clearTimeout(timer);
  }
};
