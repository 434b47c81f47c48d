import { at, rule, type Violation } from '@coffeemesh/kernel';

import type { CafeSettings } from './cafe.ts';
import { minutesOfWindow, weekdays, type DayWindow, type WeeklyWindow } from './opening-hours.ts';

type Settings = { settings: CafeSettings };

const DAY_MINUTES = 24 * 60;
const WEEK_MINUTES = 7 * DAY_MINUTES;

/** What has to hold of opening hours by themselves. */
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
        ? [at(`/openingHours/specialDays/${i}/date`, `${date} is there already.`)]
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
  opens === closes ? [at(`${pointer}/closes`, 'Closes when it opens; the whole day is 00:00 to 24:00.')] : [];

type Minutes = { from: number; to: number };

const overlap = (left: Minutes, right: Minutes): boolean => left.from < right.to && right.from < left.to;

/** A week is a ring: what runs over Sunday's midnight meets Monday. */
const overlapInWeek = (left: WeeklyWindow, right: WeeklyWindow): boolean => {
  const [first, second] = [minutesOfWeek(left), minutesOfWeek(right)];
  return [-WEEK_MINUTES, 0, WEEK_MINUTES].some((shift) =>
    overlap({ from: first.from + shift, to: first.to + shift }, second),
  );
};

const minutesOfWeek = (window: WeeklyWindow): Minutes => {
  const { from, to } = minutesOfWindow(window);
  const midnight = weekdays.indexOf(window.day) * DAY_MINUTES;
  return { from: midnight + from, to: midnight + to };
};

const timesOf = ({ opens, closes }: DayWindow): string => `${opens}–${closes}`;
const nameOf = (window: WeeklyWindow): string => `${window.day} ${timesOf(window)}`;
