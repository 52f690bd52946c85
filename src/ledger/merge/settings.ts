// Merges settings by key, recursively for keys that both sides changed.
import { isConflict, mergeUnits, type Piece, type Within } from "./three-way.ts";
import { bareText, linesOf, type Parts, settingUnits, type Unit } from "./units.ts";

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
    if (!opens || !one?.units || !other?.units || old?.units === null) return [{ ours, theirs, name }];
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
