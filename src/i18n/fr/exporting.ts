// Français : `export`.
import type { Catalogue } from "../catalogue.ts";
import { plural } from "./language.ts";

export const exporting: Catalogue["exporting"] = {
  calendar: "socialroi : temps noté",
  saved: (entries, file) => `${plural(entries, "ligne écrite", "lignes écrites")} dans ${file}`,
  left: (entries) =>
    entries === 1
      ? "1 ligne n’a pas sa place dans ce format et n’y figure pas."
      : `${entries} lignes n’ont pas leur place dans ce format et n’y figurent pas.`,
};
