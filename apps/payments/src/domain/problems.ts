import { problem } from '@coffeemesh/kernel';

/** The problems of this service. A state that does not allow an action is the kernel's StateConflict. */
export const PaymentAttemptUsed = problem('payment-attempt-used', 'conflict', 'The attempt belongs to another payment');
export const ProviderRefused = problem('provider-refused', 'conflict', 'The payment provider refused');
export const ProviderTimeout = problem('provider-timeout', 'unavailable', 'The payment provider did not respond');
