// Merges settings by key, recursively for keys that both sides changed.
import type { SettingChange, SettingValue } from "../../core/setup/setting-change.ts";
import { changeSettings, settingsIn } from "../edit/change-settings.ts";
import { isSame, type TextValue } from "../edit/setting-text.ts";
import { linesOf } from "../read/line-ends.ts";
import { isConflict, mergeUnits, type Piece, type Within } from "./three-way.ts";
import { bareText, type Parts, settingUnits, type Unit } from "./units.ts";

/** The merged settings; null if both sides changed some that are not plain key lines. */
export function mergeSettings(base: Parts | null, ours: Parts, theirs: Parts): readonly Piece[] | null {
  if (ours.settings && theirs.settings && (base === null || base.settings))
    return mergeUnits(base?.settings ?? null, ours.settings, theirs.settings, inside(""));
  if (ours.settingsText === theirs.settingsText || theirs.settingsText === base?.settingsText)
    return [{ unit: lines(ours.settingsText), from: "ours" }];
  if (ours.settingsText === base?.settingsText) return [{ unit: lines(theirs.settingsText), from: "changed" }];
  return null;
}

function lines(text: string): Unit {
  return { text, bare: bareText(text), kind: "setting", name: null, entry: null };
}

/** A key without a value on its line. */
const OPENS_BLOCK = /:[ \t]*(?:#.*)?$/;

/** Merges a setting that both sides changed, if all versions have key lines below the same first line. */
function inside(path: string): Within {
  return (base, ours, theirs) => {
    if (ours.kind !== "setting") return null;
    const name = `${path}${ours.name}`;
    const versions = [ours, theirs, ...(base ? [base] : [])].map(({ text }) => {
      const [head = "", ...below] = linesOf(text);
      return { head, units: settingUnits(below) };
    });
    const [one, other, old] = versions;
    const heads = new Set(versions.map(({ head }) => bareText(head)));
    const opens = heads.size === 1 && OPENS_BLOCK.test([...heads][0] ?? "");
    if (!opens || !one?.units || !other?.units || old?.units === null) {
      const unit = base ? withinBraces(base, ours, theirs) : null;
      return [unit ? { unit, from: "changed" } : { ours, theirs, name }];
    }
    const pieces = mergeUnits(old?.units ?? null, one.units, other.units, inside(`${name}.`));
    return [{ unit: lines(one.head), from: "ours" }, ...pieces.map((piece) => below(`${name}.`, piece))];
  };
}

/** The piece with its full key path as name. */
function below(path: string, piece: Piece): Piece {
  const full = (name: string | null): string | null => (name === null || name.startsWith(path) ? name : path + name);
  if (isConflict(piece)) return { ...piece, name: full(piece.name) };
  return { ...piece, unit: { ...piece.unit, name: full(piece.unit.name) } };
}

/** Our version of a map in braces with their changes of keys that we left alone; null if both changed the same key. */
function withinBraces(base: Unit, ours: Unit, theirs: Unit): Unit | null {
  const key = ours.name ?? "";
  const [before, our, their] = [base, ours, theirs].map(({ text }) => settingsIn(text)?.get(key));
  if (!(before instanceof Map && our instanceof Map && their instanceof Map)) return null;
  const isLeft = (name: string, side: ReadonlyMap<string, TextValue>): boolean =>
    isSame(side.get(name), before.get(name));
  const names = [...new Set([...before.keys(), ...their.keys()])].filter(
    (name) => !isLeft(name, their) && !isSame(our.get(name), their.get(name)),
  );
  if (names.some((name) => !isLeft(name, our))) return null;
  const changes = names.map((name): SettingChange => {
    const value = their.get(name);
    return value === undefined ? { path: [key, name], remove: true } : { path: [key, name], set: settingOf(value) };
  });
  const { value: text } = changeSettings(`${ours.text}${SETTINGS_END}`, changes);
  return text?.endsWith(SETTINGS_END) ? { ...ours, ...lines(text.slice(0, -SETTINGS_END.length)), name: key } : null;
}

const SETTINGS_END = "---\n";

/** A value as it is written: numbers and booleans without quotes. */
function settingOf(value: TextValue): SettingValue {
  if (value instanceof Map) return Object.fromEntries([...value].map(([name, each]) => [name, settingOf(each)]));
  if (typeof value !== "string") return [...(value as readonly TextValue[])].map(settingOf);
  if (value === "true" || value === "false") return value === "true";
  return String(Number(value)) === value ? Number(value) : value;
}
