// Names of days and months. Intl is not used: its formatters are slow to create, and their output changes by version.

import type { Language } from "../core/entries/settings.ts";
import { type CalendarDate, weekdayOf } from "../core/values/dates.ts";

const words = (text: string): readonly string[] => text.split(" ");

const NAMES = {
  en: {
    weekday: words("Sun Mon Tue Wed Thu Fri Sat"),
    month: words("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"),
    longMonth: words("January February March April May June July August September October November December"),
    longWeekday: words("Sunday Monday Tuesday Wednesday Thursday Friday Saturday"),
  },
  fr: {
    weekday: words("dim. lun. mar. mer. jeu. ven. sam."),
    month: words("janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc."),
    longMonth: words("janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
    longWeekday: words("dimanche lundi mardi mercredi jeudi vendredi samedi"),
  },
} satisfies Readonly<Record<Language, unknown>>;

/** Nov, November, Thu or Thursday of a date. */
export function nameOf(part: keyof (typeof NAMES)["en"], date: CalendarDate, language: Language): string {
  const index = part === "month" || part === "longMonth" ? Number(date.slice(5, 7)) - 1 : weekdayOf(date);
  return NAMES[language][part][index] ?? "";
}

/** Sep 2026, week 40, 2026, Q3 2026, 20 Nov 2026: from 2026-09, 2026-W40, 2026-Q3, 2026-11-20. */
export function dateKeyText(key: string, language: Language): string {
  const [, year = "", mark = "", part = "", day] = /^(\d{4})-(W|Q)?(\d+)(?:-(\d\d))?$/.exec(key) ?? [];
  if (part === "") return key;
  if (mark === "W") return `${language === "fr" ? "sem." : "week"} ${Number(part)}, ${year}`;
  if (mark === "Q") return `${language === "fr" ? "T" : "Q"}${part} ${year}`;
  const month = nameOf("month", key as CalendarDate, language);
  if (day === undefined) return `${month} ${year}`;
  return `${Number(day)}${language === "fr" && day === "01" ? "er" : ""} ${month} ${year}`;
}
