// Which adjacent words are joined, and which are not.
import { expect, it } from "vitest";
import { joinAmounts, joinDates, joinDurations } from "../../../src/core/words/joined-words.ts";

/** The words of a line after joining, separated by bars. */
const parted = (join: (words: readonly string[]) => string[], line: string) => join(line.split(" ")).join("|");

it.each([
  ["30m 3 days ago", "30m|3 days ago"],
  ["1 day ago 30m", "1 day ago|30m"],
  ["12 weeks ago", "12 weeks ago"],
  ["1 Week AGO", "1 Week AGO"],
  ["a3 days ago", "a3|days|ago"],
  ["3 days agone", "3|days|agone"],
  ["il y a 1 jour", "il y a 1 jour"],
  ["il y a 12 jours", "il y a 12 jours"],
  ["il y a 1 semaine et plus", "il y a 1 semaine|et|plus"],
  ["fil y a 2 jours", "fil|y|a|2|jours"],
  ["il y a 2 joursx", "il|y|a|2|joursx"],
  ["il y a longtemps", "il|y|a|longtemps"],
])("dates in %j are %j", (line, expected) => {
  expect(parted(joinDates, line)).toBe(expected);
});

it.each([
  ["30 min ig", "30 min|ig"],
  ["1 minute", "1 minute"],
  ["1 hour", "1 hour"],
  ["1 heure", "1 heure"],
  ["1,25 h", "1,25 h"],
  ["12h 30m", "12h 30m"],
  ["1 h 30m", "1 h 30m"],
  ["1hour 5mn", "1hour 5mn"],
  ["2heures 5min", "2heures 5min"],
  ["1heure 5m", "1heure 5m"],
  ["1x5 h", "1x5|h"],
  ["a30 min", "a30|min"],
  ["30 minx", "30|minx"],
  ["30m 15m", "30m|15m"],
  ["a1h 30m", "a1h|30m"],
  ["1hx 30m", "1hx|30m"],
  ["1xh 30m", "1xh|30m"],
  ["1h a30m", "1h|a30m"],
  ["1h 30mx", "1h|30mx"],
])("durations in %j are %j", (line, expected) => {
  expect(parted(joinDurations, line)).toBe(expected);
});

it.each([
  ["1 200,50 EUR linkedin", "1 200,50 EUR|linkedin"],
  ["1 234 567 €", "1 234 567 €"],
  ["12 345", "12 345"],
  ["€1 200", "€1 200"],
  ["45 euro", "45 euro"],
  ["45 euros", "45 euros"],
  ["45 chf", "45 chf"],
  ["x45 eur", "x45|eur"],
  ["45x eur", "45x|eur"],
  ["45 EURO", "45|EURO"],
  ["45 xEUR", "45|xEUR"],
  ["a1 200", "a1|200"],
  ["1a 200", "1a|200"],
  ["a 200", "a|200"],
  ["1 a200", "1|a200"],
  ["1 200x", "1|200x"],
  ["1 20", "1|20"],
])("amounts in %j are %j", (line, expected) => {
  expect(parted(joinAmounts, line)).toBe(expected);
});
