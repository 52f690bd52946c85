// Names and numbers as the texts of a verdict say them.
import { networkName } from "../../../i18n/names.ts";
import type { OutputStyle } from "../layout/output-style.ts";
import { printable } from "../layout/text.ts";

/** Lower ends of a range below this are said as 0. */
const AS_GOOD_AS_ZERO = 0.02;

export function nameIn({ words }: OutputStyle): (key: string) => string {
  return (key) => printable(networkName(key, words));
}

export function hoursText(hours: number, format: OutputStyle["format"]): string {
  return hours >= 20 ? `${format.decimal(Math.round(hours), 0)} h` : format.duration(Math.round(hours * 60));
}

/** 9, or 2.5 for shared sales. */
export function shortCount(value: number, format: OutputStyle["format"]): string {
  return format.decimal(value, Math.abs(value - Math.round(value)) < 0.05 ? 0 : 1);
}

/** `1.4`; `0` for next to nothing. */
export function endText(end: number, format: OutputStyle["format"]): string {
  return end < AS_GOOD_AS_ZERO ? "0" : format.decimal(end, 1);
}
