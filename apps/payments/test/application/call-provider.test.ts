import { callProvider } from '../../src/application/call-provider.ts';
import type { PaymentProvider } from '../../src/domain/ports.ts';
import { ProviderTimeoutError, type ProviderResponse } from '../../src/domain/provider.ts';
import { approved, call, payment, refused } from '../domain/sample.ts';

type Method = 'send' | 'find';
type Step = [method: Method, result: ProviderResponse | 'timeout' | 'unknown'];

/** A provider that expects exactly these calls and returns these results. `called` lists the methods called. */
const scripted = (...steps: Step[]) => {
  const called: Method[] = [];
  const next = async (method: Method): Promise<ProviderResponse | undefined> => {
    const step = steps[called.length];
    called.push(method);
    if (step?.[0] !== method) throw new Error(`Unexpected call: ${called.join(', ')}`);
    if (step[1] === 'timeout') throw new ProviderTimeoutError();
    return step[1] === 'unknown' ? undefined : step[1];
  };
  const provider: PaymentProvider = {
    send: () => next('send') as Promise<ProviderResponse>,
    find: () => next('find'),
    chargesSince: async () => [],
    onNotification: () => () => undefined,
  };
  return { provider, called };
};

const run = (provider: PaymentProvider, mayHaveBeenSent = false) =>
  callProvider(provider, payment(), call('authorise'), mayHaveBeenSent);

test.each<[string, boolean, Step[], ProviderResponse]>([
  ['sends the request once when the provider approves', false, [['send', approved]], approved],
  ['sends the request once when the provider refuses', false, [['send', refused]], refused],
  ['only looks the response up when the request was sent before', true, [['find', approved]], approved],
  [
    'sends the request when the provider has not received it before',
    true,
    [
      ['find', 'unknown'],
      ['send', approved],
    ],
    approved,
  ],
  [
    'looks the response up after a timeout',
    false,
    [
      ['send', 'timeout'],
      ['find', approved],
    ],
    approved,
  ],
  [
    'sends the request again when the provider did not receive the first one',
    false,
    [
      ['send', 'timeout'],
      ['find', 'unknown'],
      ['send', approved],
    ],
    approved,
  ],
  [
    'looks the response up a last time after three timeouts',
    false,
    [
      ['send', 'timeout'],
      ['find', 'timeout'],
      ['send', 'timeout'],
      ['find', approved],
    ],
    approved,
  ],
])('%s', async (_name, mayHaveBeenSent, steps, want) => {
  const { provider, called } = scripted(...steps);
  expect(await run(provider, mayHaveBeenSent)).toEqual(want);
  expect(called).toHaveLength(steps.length);
});

test('throws 503 with Retry-After when the provider never responds', async () => {
  const { provider } = scripted(['send', 'timeout'], ['find', 'timeout'], ['send', 'timeout'], ['find', 'timeout']);
  await expect(run(provider)).rejects.toMatchObject({
    slug: 'provider-timeout',
    details: { extensions: { paymentId: payment().id }, retryAfterSeconds: 2 },
  });
});

test('does not treat another error as a timeout', async () => {
  const { provider } = scripted();
  await expect(run(provider)).rejects.toThrow('Unexpected call');
});
