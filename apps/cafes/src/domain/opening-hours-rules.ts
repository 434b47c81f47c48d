import { at, rule, type Violation } from '@coffeemesh/kernel';
import type { CafeSettings } from './cafe.ts';
import { minutesOfWindow, weekdays, type DayWindow, type WeeklyWindow } from './opening-hours.ts';

type Settings = { settings: CafeSettings };

const dayMinutes = 24 * 60;
const weekMinutes = 7 * dayMinutes;

/** Rules for opening hours. */
export const openingHoursRules = [
  rule<Settings>('windows-have-length', ({ settings: { openingHours } }) => [
    ...openingHours.weekly.flatMap((window, i) => emptyWindow(window, `/openingHours/weekly/${i}`)),
    ...openingHours.specialDays.flatMap(({ windows }, i) =>
      windows.flatMap((window, j) => emptyWindow(window, `/openingHours/specialDays/${i}/windows/${j}`)),
    ),
  ]),

  rule<Settings>('weekly-windows-overlap', ({ settings: { openingHours } }) =>
    openingHours.weekly.flatMap((window, i) =>
      openingHours.weekly
        .slice(0, i)
        .filter((earlier) => overlapInWeek(earlier, window))
        .map((earlier) => at(`/openingHours/weekly/${i}`, `${nameOf(earlier)} and ${nameOf(window)} overlap.`)),
    ),
  ),

  rule<Settings>('special-days-once', ({ settings: { openingHours } }) =>
    openingHours.specialDays.flatMap(({ date }, i) =>
      openingHours.specialDays.slice(0, i).some((earlier) => earlier.date === date)
        ? [at(`/openingHours/specialDays/${i}/date`, `${date} has two entries.`)]
        : [],
    ),
  ),

  rule<Settings>('special-windows-overlap', ({ settings: { openingHours } }) =>
    openingHours.specialDays.flatMap(({ windows }, i) =>
      windows.flatMap((window, j) =>
        windows
          .slice(0, j)
          .filter((earlier) => overlap(minutesOfWindow(earlier), minutesOfWindow(window)))
          .map((earlier) =>
            at(`/openingHours/specialDays/${i}/windows/${j}`, `${timesOf(earlier)} and ${timesOf(window)} overlap.`),
          ),
      ),
    ),
  ),
];

const emptyWindow = ({ opens, closes }: DayWindow, pointer: string): Violation[] =>
  opens === closes
    ? [at(`${pointer}/closes`, 'A window must not close when it opens. For the whole day use 00:00 to 24:00.')]
    : [];

type Minutes = { from: number; to: number };

const overlap = (left: Minutes, right: Minutes): boolean => left.from < right.to && right.from < left.to;

/** Weeks repeat: a window over midnight on Sunday can overlap one on Monday. */
const overlapInWeek = (left: WeeklyWindow, right: WeeklyWindow): boolean => {
  const [first, second] = [minutesOfWeek(left), minutesOfWeek(right)];
  return [-weekMinutes, 0, weekMinutes].some((shift) =>
    overlap({ from: first.from + shift, to: first.to + shift }, second),
  );
};

const minutesOfWeek = (window: WeeklyWindow): Minutes => {
  const { from, to } = minutesOfWindow(window);
  const midnight = weekdays.indexOf(window.day) * dayMinutes;
  return { from: midnight + from, to: midnight + to };
};

const timesOf = ({ opens, closes }: DayWindow): string => `${opens}–${closes}`;
const nameOf = (window: WeeklyWindow): string => `${window.day} ${timesOf(window)}`;
