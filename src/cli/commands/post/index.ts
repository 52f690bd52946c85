// socialroi post: append a publication, or update one once its figures are known.
import { failure } from "../../../core/errors/failure.ts";
import { command } from "../../command.ts";
import { appendEntries } from "../log/append-entries.ts";
import { entryOptions, type TypedLine } from "../log/typed-line.ts";
import type { UpdateOptions } from "./complete-post.ts";

type PostOptions = TypedLine["options"] & UpdateOptions & { readonly update?: boolean };

export const commands = {
  post: command({
    args: { "[words...]": "post" },
    options: [...entryOptions("posted"), "update", "line"],
    examples: [
      "post linkedin tip --reach 1240 --comments 14 --answered 12",
      "post instagram --copy",
      "post --update linkedin --reach 1310 --comments 15",
    ],
    run: async (context, { update, line, ...options }: PostOptions, words: string[]) => {
      if (update) {
        const { completePost } = await import("./complete-post.ts");
        return completePost(context, words, { ...options, ...(line === undefined ? {} : { line }) });
      }
      if (line !== undefined) throw failure("usage", "option-needs", { option: "--line", other: "--update" });
      return appendEntries(context, "posted", [{ words, options, line: 0 }]);
    },
  }),
};
