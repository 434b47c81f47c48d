import type { Snapshot, InvariantResult } from './snapshot.ts';

/** What a service knows from another's events equals the source, and every event was applied exactly once. */
export const checkProjections = ({ levels, stockOut, inboxes, stateChanges }: Snapshot): InvariantResult[] => {
  const keyOf = ({ cafeId, itemId }: { cafeId: string; itemId: string }): string => `item ${itemId} at cafe ${cafeId}`;
  const out = new Set(levels.filter(({ onHand, reserved }) => onHand - reserved === 0).map(keyOf));
  const soldOutOnMenus = new Set(stockOut.map(keyOf));
  const receipts = new Map<string, number>();
  for (const { type, events } of inboxes) receipts.set(type, (receipts.get(type) ?? 0) + events);
  const notApplied = inboxes.filter(({ outcome }) => outcome !== 'applied');
  return [
    {
      invariant: 'items out of stock, as the menus show',
      counted: out.size,
      violations: [
        ...[...out]
          .filter((key) => !soldOutOnMenus.has(key))
          .map((key) => `${key} is out of stock; the menu shows it as available`),
        ...[...soldOutOnMenus]
          .filter((key) => !out.has(key))
          .map((key) => `${key} is in stock; the menu shows it as sold out`),
      ],
    },
    {
      invariant: 'events consumed, each applied',
      counted: inboxes.reduce((sum, { events }) => sum + events, 0),
      violations: notApplied.map(
        ({ service, type, outcome, events }) => `${events} ${type} at ${service} have outcome ${outcome}`,
      ),
    },
    {
      invariant: 'state changes, each event applied once',
      counted: stateChanges.reduce((sum, { times }) => sum + times, 0),
      violations: stateChanges.flatMap(({ type, times }) => {
        const applied = receipts.get(type) ?? 0;
        return applied === times ? [] : [`${type} occurred ${times} times and was applied ${applied} times`];
      }),
    },
  ];
};
