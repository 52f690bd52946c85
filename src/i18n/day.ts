// Names of days and months. Intl is not used: its formatters are slow to create, and their output changes by version.

import type { Language } from "../core/entries/settings.ts";
import { type CalendarDate, weekdayOf } from "../core/values/dates.ts";

interface Names {
  readonly weekdays: readonly string[];
  readonly months: readonly string[];
  readonly longMonths: readonly string[];
  readonly longWeekdays: readonly string[];
}

const words = (text: string): readonly string[] => text.split(" ");

const NAMES: Readonly<Record<Language, Names>> = {
  en: {
    weekdays: words("Sun Mon Tue Wed Thu Fri Sat"),
    months: words("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"),
    longMonths: words("January February March April May June July August September October November December"),
    longWeekdays: words("Sunday Monday Tuesday Wednesday Thursday Friday Saturday"),
  },
  fr: {
    weekdays: words("dim. lun. mar. mer. jeu. ven. sam."),
    months: words("janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc."),
    longMonths: words("janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
    longWeekdays: words("dimanche lundi mardi mercredi jeudi vendredi samedi"),
  },
};

/** Nov */
export function monthName(date: CalendarDate, language: Language): string {
  return NAMES[language].months[monthOf(date)] ?? "";
}

/** November */
export function longMonthName(date: CalendarDate, language: Language): string {
  return NAMES[language].longMonths[monthOf(date)] ?? "";
}

/** Thu */
export function weekdayName(date: CalendarDate, language: Language): string {
  return NAMES[language].weekdays[weekdayOf(date)] ?? "";
}

/** Thursday */
export function longWeekdayName(date: CalendarDate, language: Language): string {
  return NAMES[language].longWeekdays[weekdayOf(date)] ?? "";
}

/** Sep 2026, week 40, 2026, Q3 2026, 20 Nov 2026: from 2026-09, 2026-W40, 2026-Q3, 2026-11-20. */
export function dateKeyText(key: string, language: Language): string {
  const [, year = "", mark = "", part = "", day] = /^(\d{4})-(W|Q)?(\d+)(?:-(\d\d))?$/.exec(key) ?? [];
  if (part === "") return key;
  if (mark === "W") return `${language === "fr" ? "sem." : "week"} ${Number(part)}, ${year}`;
  if (mark === "Q") return `${language === "fr" ? "T" : "Q"}${part} ${year}`;
  const month = monthName(key as CalendarDate, language);
  if (day === undefined) return `${month} ${year}`;
  return `${Number(day)}${language === "fr" && day === "01" ? "er" : ""} ${month} ${year}`;
}

/** Day of the month without a leading zero. */
export function dayOfMonth(date: CalendarDate): string {
  return String(Number(date.slice(8)));
}

function monthOf(date: CalendarDate): number {
  return Number(date.slice(5, 7)) - 1;
}
