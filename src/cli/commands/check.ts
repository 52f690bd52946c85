// socialroi check: every fault and every doubt of the ledger, with line, caret and remedy.
import type { Command } from "commander";
import { doubtsOf } from "../../core/doubts.ts";
import { Failure } from "../../core/failure.ts";
import { vocabularyOf } from "../../core/vocabulary.ts";
import { LINE_END } from "../../ledger/line-ends.ts";
import { renderFileFault } from "../../render/fault.ts";
import { faultJson, jsonText } from "../../render/json.ts";
import type { Context } from "../context.ts";
import { addExamples } from "../options.ts";
import { pointed } from "../pointed.ts";

export function register(command: Command, context: Context): void {
  addExamples(command, context.words, ["check", "check --json"]);
  command.action(async () => {
    const { ledger, source } = context.store.inspect();
    const { settings, entries, faults } = ledger;
    if (faults.length > 0) throw new Failure("input", faults, source);
    const lines = source.text.split(LINE_END);
    const aboutEntries = doubtsOf(entries, settings, vocabularyOf(settings), context.today);
    const doubts = [...ledger.doubts, ...aboutEntries.map((doubt) => pointed(doubt, lines))];
    const speech = context.speech(settings.currency);
    const { check } = context.words;
    if (context.json) {
      const english = await context.english();
      const asJson = doubts.map((doubt) => faultJson(doubt, source.file, english));
      context.out(jsonText("check", { ledger: source.file, entries: entries.length, faults: [], doubts: asJson }));
    } else if (!context.quiet) {
      for (const doubt of doubts) context.out(`${renderFileFault(doubt, source.file, lines, speech)}\n\n`);
      context.out(`${check.fine(entries.length)}${doubts.length > 0 ? ` ${check.doubts(doubts.length)}.` : ""}\n`);
    }
  });
}
