import type { Books, Finding } from './books.ts';

/** What one service knows of another's by events alone: menus of stock; and that every event was settled by an effect. */
export const countProjections = ({ levels, stockOut, inboxes, happenings }: Books): Finding[] => {
  const keyOf = ({ cafeId, itemId }: { cafeId: string; itemId: string }): string => `item ${itemId} at cafe ${cafeId}`;
  const out = new Set(levels.filter(({ onHand, reserved }) => onHand - reserved === 0).map(keyOf));
  const shown = new Set(stockOut.map(keyOf));
  const receipts = new Map<string, number>();
  for (const { type, events } of inboxes) receipts.set(type, (receipts.get(type) ?? 0) + events);
  const unsettled = inboxes.filter(({ outcome }) => outcome !== 'applied');
  return [
    {
      what: 'items that ran out, as the menus show',
      counted: out.size,
      faults: [
        ...[...out].filter((key) => !shown.has(key)).map((key) => `${key} is out, and the menu does not know`),
        ...[...shown].filter((key) => !out.has(key)).map((key) => `${key} is there, and the menu says it is out`),
      ],
    },
    {
      what: 'events consumed, each applied',
      counted: inboxes.reduce((sum, { events }) => sum + events, 0),
      faults: unsettled.map(({ service, type, outcome, events }) => `${events} ${type} at ${service} are ${outcome}`),
    },
    {
      what: 'things that happened, each heard of once',
      counted: happenings.reduce((sum, { times }) => sum + times, 0),
      faults: happenings.flatMap(({ type, times }) => {
        const heard = receipts.get(type) ?? 0;
        return heard === times ? [] : [`${type} happened ${times} times, and was applied ${heard} times`];
      }),
    },
  ];
};
