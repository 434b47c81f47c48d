import type { Payment } from './payment.ts';
import { ProviderSilent } from './payment-problems.ts';
import type { ProviderCall } from './provider-call.ts';
import { ProviderSilence, type Provider, type ProviderAnswer, type ProviderRequest } from './provider.ts';

/** How often a request is sent before the caller is told to come back. */
const TRIES = 2;

/**
 * Gets the provider's answer to a call. An answer that does not come is asked for, by the key, before the request is
 * sent again; and it is sent again under the same key only, so that nothing is ever charged twice.
 * @param mayBeKnown whether the request may have been sent before, so that its answer is asked for first
 * @throws ProviderSilent (503) where the provider does not answer at all; the call stays pending
 */
export const askProvider = async (
  provider: Provider,
  payment: Payment,
  call: ProviderCall,
  mayBeKnown: boolean,
): Promise<ProviderAnswer> => {
  const request = requestOf(payment, call);
  let ask = mayBeKnown;
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    const known = ask ? await unlessSilent(provider.find(request.key)) : undefined;
    const answer = known ?? (await unlessSilent(provider.perform(request)));
    if (answer !== undefined) return answer;
    ask = true;
  }
  const late = await unlessSilent(provider.find(request.key));
  if (late !== undefined) return late;
  throw ProviderSilent({
    detail: 'Repeat the request with the same Idempotency-Key.',
    extensions: { paymentId: payment.id },
    retryAfterSeconds: 2,
  });
};

const requestOf = (payment: Payment, { key, kind, amount, token }: ProviderCall): ProviderRequest => ({
  key,
  kind,
  amount,
  token,
  paymentId: payment.id,
  chargeId: payment.chargeId,
});

const unlessSilent = async <Answer>(answer: Promise<Answer>): Promise<Answer | undefined> => {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof ProviderSilence) return undefined;
    throw error;
  }
};
