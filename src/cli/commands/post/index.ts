// socialroi post: append a publication, or update one once its figures are known.
import type { Command } from "commander";
import { failure } from "../../../core/errors/failure.ts";
import { addExamples, addOptions } from "../../args/options.ts";
import type { Context } from "../../env/context.ts";
import { addEntryWords, appendEntries, type TypedLine } from "../log/append-entries.ts";
import type { UpdateOptions } from "./complete-post.ts";

type PostOptions = TypedLine["options"] & UpdateOptions & { readonly update?: boolean };

export function register(command: Command, context: Context): void {
  addEntryWords(command, context.words, "post", "posted");
  addOptions(command, context.words, ["update", "line"]);
  addExamples(command, context.words, [
    "post linkedin tip --reach 1240 --comments 14 --answered 12",
    "post instagram --copy",
    "post --update linkedin --reach 1310 --comments 15",
  ]);
  command.action(async (words: string[], { update, line, ...options }: PostOptions) => {
    if (update) {
      const { completePost } = await import("./complete-post.ts");
      return completePost(context, words, { ...options, ...(line === undefined ? {} : { line }) });
    }
    if (line !== undefined) throw failure("usage", "option-needs", { option: "--line", other: "--update" });
    return appendEntries(context, "post", "posted", [{ words, options, line: 0 }]);
  });
}
