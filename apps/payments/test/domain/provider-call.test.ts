import { callByOrigin, callsOf, pendingCall, type ProviderCall } from '../../src/domain/provider-call.ts';

const call = (id: string, changes: Partial<ProviderCall> = {}): ProviderCall => ({
  id,
  kind: 'refund',
  key: id,
  amount: { amount: 100, currency: 'GBP' },
  token: null,
  reason: null,
  status: 'succeeded',
  refusal: null,
  origin: { callerId: 'ada', key: 'key-1', fingerprint: 'print' },
  createdAt: new Date('2026-05-04T08:00:00.000Z'),
  ...changes,
});
const origin = (callerId: string, key: string) => ({ callerId, key, fingerprint: 'print' });

const calls = [
  call('one', { kind: 'capture', origin: origin('ada', 'key-2') }),
  call('two', { origin: origin('bob', 'key-2') }),
  call('three', { origin: origin('ada', 'key-1') }),
  call('four', { origin: origin('ada', 'key-2'), status: 'pending' }),
];

test('a repeated request finds its call by kind, caller and key', () => {
  expect(callByOrigin({ calls }, 'refund', origin('ada', 'key-2'))?.id).toBe('four');
  expect(callByOrigin({ calls }, 'capture', origin('ada', 'key-2'))?.id).toBe('one');
  expect(callByOrigin({ calls }, 'refund', origin('ada', 'key-1'))?.id).toBe('three');
  expect(callByOrigin({ calls }, 'refund', origin('bob', 'key-1'))).toBeUndefined();
  expect(callByOrigin({ calls }, 'void', origin('ada', 'key-1'))).toBeUndefined();
});

test('calls are found by kind, and the pending one by its status', () => {
  expect(callsOf({ calls }, 'refund').map(({ id }) => id)).toEqual(['two', 'three', 'four']);
  expect(pendingCall({ calls })?.id).toBe('four');
  expect(pendingCall({ calls: calls.slice(0, 3) })).toBeUndefined();
});
