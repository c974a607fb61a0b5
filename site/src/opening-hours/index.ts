/** When an offer is open: rules, look-ups and words. */
export type { Day } from "./calendar.ts";
export { berlinClock } from "./calendar.ts";
export { type HolidayHours, holidayHours } from "./holiday-hours.ts";
export { publicHoliday } from "./holidays.ts";
export { type Schedule, type Slot, slotsOn } from "./slots.ts";
export { isOpen, type Status, statusAt } from "./status.ts";
export { exceptionsInWords, type HoursException, type HoursLanguage, type HoursRow, hoursTable, statusInWords } from "./words.ts";
