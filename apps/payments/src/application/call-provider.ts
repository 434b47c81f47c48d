import type { Payment } from '../domain/payment.ts';
import { PROVIDER_ATTEMPTS, PROVIDER_RETRY_AFTER_SECONDS } from '../domain/policy.ts';
import type { PaymentProvider } from '../domain/ports.ts';
import { ProviderTimeout } from '../domain/problems.ts';
import type { ProviderCall } from '../domain/provider-call.ts';
import { ProviderTimeoutError, type ProviderRequest, type ProviderResponse } from '../domain/provider.ts';

/**
 * Returns the provider's response to a call. After a timeout it looks the response up by the idempotency key before it
 * sends the request again, and always under the same key: the provider never charges twice.
 * @param mayHaveBeenSent whether the request may have been sent before; if so, its response is looked up first
 * @throws ProviderTimeout (503) when the provider does not respond; the call stays pending
 */
export const callProvider = async (
  provider: PaymentProvider,
  payment: Payment,
  call: ProviderCall,
  mayHaveBeenSent: boolean,
): Promise<ProviderResponse> => {
  const request = toProviderRequest(payment, call);
  let lookUpFirst = mayHaveBeenSent;
  for (let attempt = 1; attempt <= PROVIDER_ATTEMPTS; attempt += 1) {
    const known = lookUpFirst ? await undefinedOnTimeout(provider.find(request.key)) : undefined;
    const response = known ?? (await undefinedOnTimeout(provider.send(request)));
    if (response !== undefined) return response;
    lookUpFirst = true;
  }
  const late = await undefinedOnTimeout(provider.find(request.key));
  if (late !== undefined) return late;
  throw ProviderTimeout({
    detail: 'Repeat the request with the same Idempotency-Key.',
    extensions: { paymentId: payment.id },
    retryAfterSeconds: PROVIDER_RETRY_AFTER_SECONDS,
  });
};

const toProviderRequest = (payment: Payment, { key, kind, amount, token }: ProviderCall): ProviderRequest => ({
  key,
  kind,
  amount,
  token,
  paymentId: payment.id,
  chargeId: payment.chargeId,
});

const undefinedOnTimeout = async <Response>(response: Promise<Response>): Promise<Response | undefined> => {
  try {
    return await response;
  } catch (error) {
    if (error instanceof ProviderTimeoutError) return undefined;
    throw error;
  }
};
