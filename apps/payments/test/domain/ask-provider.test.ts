import { askProvider } from '../../src/domain/ask-provider.ts';
import { ProviderSilence, type Provider, type ProviderAnswer } from '../../src/domain/provider.ts';
import { approved, call, payment, refused } from './sample.ts';

type Step = ProviderAnswer | 'silence' | 'unknown';

/** A provider that behaves as the steps say, one per call; what it was asked is in `asked`. */
const scripted = (...steps: [asked: 'perform' | 'find', Step][]) => {
  const asked: string[] = [];
  const next = async (method: 'perform' | 'find'): Promise<ProviderAnswer | undefined> => {
    const step = steps[asked.length];
    asked.push(method);
    if (step?.[0] !== method) throw new Error(`Not foreseen: ${asked.join(', ')}`);
    if (step[1] === 'silence') throw new ProviderSilence();
    return step[1] === 'unknown' ? undefined : step[1];
  };
  const provider: Provider = {
    perform: () => next('perform') as Promise<ProviderAnswer>,
    find: () => next('find'),
    chargesSince: async () => [],
    onNotice: () => () => undefined,
  };
  return { provider, asked };
};

const ask = (provider: Provider, mayBeKnown = false) => askProvider(provider, payment(), call('authorise'), mayBeKnown);

test.each<[string, boolean, [asked: 'perform' | 'find', Step][], ProviderAnswer]>([
  ['answers at once', false, [['perform', approved]], approved],
  ['refuses at once', false, [['perform', refused]], refused],
  ['was asked before the crash', true, [['find', approved]], approved],
  [
    'was not reached before the crash',
    true,
    [
      ['find', 'unknown'],
      ['perform', approved],
    ],
    approved,
  ],
  [
    'charges and says nothing',
    false,
    [
      ['perform', 'silence'],
      ['find', approved],
    ],
    approved,
  ],
  [
    'is not reached the first time',
    false,
    [
      ['perform', 'silence'],
      ['find', 'unknown'],
      ['perform', approved],
    ],
    approved,
  ],
  [
    'says it only when asked for the last time',
    false,
    [
      ['perform', 'silence'],
      ['find', 'silence'],
      ['perform', 'silence'],
      ['find', approved],
    ],
    approved,
  ],
])('a provider that %s', async (_name, mayBeKnown, steps, want) => {
  const { provider, asked } = scripted(...steps);
  expect(await ask(provider, mayBeKnown)).toEqual(want);
  expect(asked).toHaveLength(steps.length);
});

test('a provider that never answers: 503, to be repeated', async () => {
  const { provider } = scripted(
    ['perform', 'silence'],
    ['find', 'silence'],
    ['perform', 'silence'],
    ['find', 'silence'],
  );
  await expect(ask(provider)).rejects.toMatchObject({
    slug: 'provider-silent',
    details: { extensions: { paymentId: payment().id }, retryAfterSeconds: 2 },
  });
});

test('a defect is no silence', async () => {
  const { provider } = scripted();
  await expect(ask(provider)).rejects.toThrow('Not foreseen');
});
