// The texts of a language. Their keys and parameters are those of the English texts.
import type { Language } from "../core/entries/settings.ts";
import type { names } from "./en/names.ts";
import type { en } from "./en.ts";

/** English literals become strings, so that another language can fill them. */
type Translated<Text> = Text extends string
  ? string
  : Text extends (...params: infer Params) => infer Result
    ? (...params: Params) => Translated<Result>
    : Text extends object
      ? { readonly [Key in keyof Text]: Translated<Text[Key]> }
      : Text;

export type Catalogue = Translated<typeof en> & { readonly language: Language };
export type CommandName = keyof Catalogue["help"]["commands"];
export type OptionName = keyof Catalogue["help"]["options"];
export type Names = Translated<typeof names>;
