// socialroi completion: print or install the shell completion script.
import type { Command } from "commander";
import { failure } from "../../core/errors/failure.ts";
import { jsonText } from "../../render/json.ts";
import { addExamples, addOptions } from "../args/options.ts";
import { installCompletion, shellNamed } from "../completion/install.ts";
import { SCRIPTS } from "../completion/scripts.ts";
import type { Context } from "../env/context.ts";

export function register(command: Command, context: Context): void {
  const { words, env } = context;
  addOptions(command.argument("[words...]", words.help.words.shell), words, ["printScript"]);
  addExamples(command, words, ["completion install", "completion zsh --print"]);
  command.action(async (typed: string[], options: { print?: boolean }) => {
    const installs = typed.some((word) => ["install", "installer"].includes(word));
    const [word, more] = typed.filter((each) => !["install", "installer"].includes(each));
    if (more !== undefined) throw failure("usage", "arguments-many", { text: more });
    const shell = shellNamed(word, env);
    if (!installs || options.print) {
      const script = SCRIPTS[shell];
      return context.out(context.json ? jsonText("completion", { shell, script }) : script);
    }
    const installed = installCompletion(shell, context);
    if (context.json) return context.out(jsonText("completion", { shell, ...installed }));
    const { file, startFile, added } = installed;
    if (!context.quiet) context.tell(`${words.completion.installed(shell, file, added ? startFile : null)}\n`);
  });
}
