import { problem } from '@coffeemesh/kernel';

/** What payments refuses in words of its own; states are refused with the kernel's StateConflict. */
export const PaymentAttemptUsed = problem('payment-attempt-used', 'conflict', 'The attempt belongs to another payment');
export const ProviderRefused = problem('provider-refused', 'conflict', 'The payment provider refused');
export const ProviderSilent = problem('provider-silent', 'unavailable', 'The payment provider has not answered yet');
