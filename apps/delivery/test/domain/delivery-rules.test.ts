import {
  assignDeliveryRules,
  completeDeliveryRules,
  failDeliveryRules,
  reportPositionRules,
} from '../../src/domain/delivery-rules.ts';
import { courierId, delivery, now } from './sample.ts';

const codes = (faults: { code: string; pointer?: string }[]) => faults.map(({ code, pointer }) => `${code} ${pointer}`);

test('a caller who is no courier must name one', () => {
  const faults = (given: string | undefined, callerIsCourier: boolean) =>
    codes(assignDeliveryRules.violations({ courierId: given, callerIsCourier }));
  expect(faults(undefined, false)).toEqual(['courier-named /courierId']);
  expect(faults(courierId, false)).toEqual([]);
  expect(faults(undefined, true)).toEqual([]);
});

test('a PIN is optional, but must match', () => {
  const faults = (pin: string | undefined) => codes(completeDeliveryRules.violations({ delivery: delivery(), pin }));
  expect(faults('0815')).toEqual(['pin-matches /pin']);
  expect(faults('4711')).toEqual([]);
  expect(faults(undefined)).toEqual([]);
});

test('the reason `other` requires a note', () => {
  expect(codes(failDeliveryRules.violations({ reason: 'other' }))).toEqual(['other-needs-note /note']);
  expect(codes(failDeliveryRules.violations({ reason: 'other', note: 'A swan.' }))).toEqual([]);
  expect(codes(failDeliveryRules.violations({ reason: 'refused' }))).toEqual([]);
});

test('a position may be at most one minute in the future', () => {
  const faults = (aheadMs: number) =>
    codes(reportPositionRules.violations({ recordedAt: new Date(now.getTime() + aheadMs), now }));
  expect(faults(60_001)).toEqual(['recorded-in-the-past /recordedAt']);
  expect(faults(60_000)).toEqual([]);
  expect(faults(-3_600_000)).toEqual([]);
});
