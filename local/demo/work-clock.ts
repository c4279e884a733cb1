/**
 * The company's time, told in working days around today. Plans say "12.5 working days ago" (-12.5)
 * or "due in 6 working days" (6), so that they hold whatever day today is, nobody works on a weekend
 * and no order of events is ever turned round.
 *
 * Work time -1 is the morning of the last working day before today, 0 its evening: nothing in the
 * past touches today.
 */
export interface WorkClock {
  /** The n-th working day after (or before) today as `YYYY-MM-DD`; 0 is the last one before tomorrow. */
  readonly day: (workdays: number) => string;
  /** An instant of the past, in Jira's spelling. Later work time never gives an earlier instant. */
  readonly instant: (workTime: number) => string;
  /** Work time of the start of the sprint that is active today. */
  readonly activeSprintStart: number;
  /** A moment of a calendar day that lies `days` calendar days after the active sprint's first day. */
  readonly sprintInstant: (days: number, time: string) => string;
  /** The instant at 09:00 UTC today: the demo's present. */
  readonly now: string;
}

const MS_PER_DAY = 86_400_000;
const MORNING_HOUR = 7;
const HOURS_PER_WORKDAY = 9;

/** @throws Error if `today` is no date of the form `YYYY-MM-DD` */
export function workClock(today: string): WorkClock {
  const todayNumber = dayNumber(today);
  const firstSprintDay = startOfActiveSprint(todayNumber);
  return {
    day: (workdays) => dayText(workdayNumber(todayNumber, Math.round(workdays))),
    instant: (workTime) => {
      // The evening of the last working day belongs to that day.
      const clamped = Math.min(workTime, -1e-4);
      const workday = Math.floor(clamped);
      const hours = MORNING_HOUR + (clamped - workday) * HOURS_PER_WORKDAY;
      const day = workdayNumber(todayNumber, workday);
      return instantText(day * MS_PER_DAY + Math.round(hours * 3_600_000));
    },
    activeSprintStart: -workdaysBetween(firstSprintDay, todayNumber),
    sprintInstant: (days, time) => `${dayText(firstSprintDay + days)}T${time}:00.000+0000`,
    now: `${today}T09:00:00.000+0000`,
  };
}

/**
 * Sprints last from a Wednesday to a Tuesday. The active one began 4 to 10 days ago, so that work in
 * it is always under way and always has some days to go.
 */
function startOfActiveSprint(today: number): number {
  const WEDNESDAY = 3;
  let day = today - 4;
  while (weekday(day) !== WEDNESDAY) day -= 1;
  return day;
}

function workdayNumber(today: number, workdays: number): number {
  let day = today;
  if (workdays === 0) {
    while (isWeekend(day)) day -= 1;
    return day;
  }
  const step = Math.sign(workdays);
  // Whole weeks at once: five working days are seven days from any working day.
  for (let left = Math.abs(workdays); left > 0;) {
    if (left > 5 && !isWeekend(day)) {
      const weeks = Math.floor((left - 1) / 5);
      day += step * weeks * 7;
      left -= weeks * 5;
    }
    day += step;
    if (!isWeekend(day)) left -= 1;
  }
  return day;
}

function workdaysBetween(from: number, to: number): number {
  let count = 0;
  for (let day = from; day < to; day += 1) if (!isWeekend(day)) count += 1;
  return count;
}

/** 1 is Monday, 7 is Sunday. 1970-01-01 was a Thursday. */
function weekday(day: number): number {
  return ((day + 3) % 7) + 1;
}

function isWeekend(day: number): boolean {
  return weekday(day) > 5;
}

function dayNumber(text: string): number {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  const day = Math.round(time / MS_PER_DAY);
  // Date.parse takes some dates that do not exist (31 April) for the next one.
  if (Number.isNaN(time) || dayText(day) !== text) {
    throw new Error(`"${text}" is no date of the form YYYY-MM-DD`);
  }
  return day;
}

function dayText(day: number): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

function instantText(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace('Z', '+0000');
}
