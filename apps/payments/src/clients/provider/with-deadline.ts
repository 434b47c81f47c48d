import { withTimeout } from '@coffeemesh/async';
import { LIST_CHARGES_DEADLINE_FACTOR } from '../../domain/policy.ts';
import type { PaymentProvider } from '../../domain/ports.ts';
import { ProviderTimeoutError } from '../../domain/provider.ts';

const error = (timeoutMs: number): Error => new ProviderTimeoutError(`No response within ${timeoutMs} ms`);

/** Limits how long each call to the provider may take. After that it throws ProviderTimeoutError. */
export const withDeadline = (provider: PaymentProvider, deadlineMs: number): PaymentProvider => ({
  send: (request) => withTimeout(deadlineMs, () => provider.send(request), { error }),
  find: (key) => withTimeout(deadlineMs, () => provider.find(key), { error }),
  chargesSince: (since) =>
    withTimeout(deadlineMs * LIST_CHARGES_DEADLINE_FACTOR, () => provider.chargesSince(since), { error }),
  onNotification: (listener) => provider.onNotification(listener),
});
