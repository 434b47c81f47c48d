import type { Books, Finding } from './books.ts';

/** What one service knows of another's by events alone: menus of stock; and that every event was settled by an effect. */
export const countProjections = ({ levels, stockOut, inboxes }: Books): Finding[] => {
  const keyOf = ({ cafeId, itemId }: { cafeId: string; itemId: string }): string => `item ${itemId} at cafe ${cafeId}`;
  const out = new Set(levels.filter(({ onHand, reserved }) => onHand - reserved === 0).map(keyOf));
  const shown = new Set(stockOut.map(keyOf));
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
      faults: unsettled.map(({ service, outcome, events }) => `${events} events of ${service} are ${outcome}`),
    },
  ];
};
