// socialroi completion: print or install the shell completion script.
import { failure } from "../../core/errors/failure.ts";
import { command } from "../command.ts";
import { installCompletion, shellNamed } from "../completion/install.ts";
import { SCRIPTS } from "../completion/scripts.ts";

export const commands = {
  completion: command({
    args: { "[words...]": "shell" },
    options: ["printScript"],
    examples: ["completion install", "completion zsh --print"],
    run: (context, options, typed: string[]) => {
      const installs = typed.some((word) => ["install", "installer"].includes(word));
      const [word, more] = typed.filter((each) => !["install", "installer"].includes(each));
      if (more !== undefined) throw failure("usage", "arguments-many", { text: more });
      const shell = shellNamed(word, context.env);
      if (!installs || options.print) {
        const script = SCRIPTS[shell];
        return { json: () => ({ shell, script }), text: () => script, isData: true };
      }
      const installed = installCompletion(shell, context);
      return {
        json: () => ({ shell, ...installed }),
        text: () => {
          const { file, startFile, added } = installed;
          context.tell(`${context.words.completion.installed(shell, file, added ? startFile : null)}\n`);
          return "";
        },
      };
    },
  }),
};
