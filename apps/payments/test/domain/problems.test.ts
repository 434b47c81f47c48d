import { PaymentAttemptUsed, ProviderRefused, ProviderTimeout } from '../../src/domain/problems.ts';

/** What integrators rely on: the slug is the page of the problem, its kind is the status. */
test.each([
  [PaymentAttemptUsed, 'payment-attempt-used', 'conflict', 'The attempt belongs to another payment'],
  [ProviderRefused, 'provider-refused', 'conflict', 'The payment provider refused'],
  [ProviderTimeout, 'provider-timeout', 'unavailable', 'The payment provider did not respond'],
])('%# %p', (type, slug, kind, title) => {
  const { slug: thrownSlug, kind: thrownKind, title: thrownTitle } = type();
  expect([thrownSlug, thrownKind, thrownTitle]).toEqual([slug, kind, title]);
});
