// socialroi import: what other tools hold becomes entries, once and never twice.
import type { Command } from "commander";
import { Failure } from "../../core/failure.ts";
import { fault } from "../../core/fault.ts";
import type { ImportPlan } from "../../core/import-plan.ts";
import { ownSources } from "../../importers/mapping.ts";
import { planImport } from "../../importers/plan.ts";
import { SOURCES } from "../../importers/registry.ts";
import { type Ledger, readLedger } from "../../ledger/read.ts";
import { planRevision } from "../../ledger/revise.ts";
import { renderImport } from "../../render/import.ts";
import { importJson } from "../../render/import-json.ts";
import { renderSources } from "../../render/import-list.ts";
import { jsonText } from "../../render/json.ts";
import { printable } from "../../render/text.ts";
import type { Context } from "../context.ts";
import { draftMappings } from "../draft-mappings.ts";
import { importAsked, type TypedImport } from "../import-options.ts";
import { addExamples, addOptions } from "../options.ts";
import { readImports } from "../read-imports.ts";
import { sound } from "../store.ts";

export function register(command: Command, context: Context): void {
  command.argument("[files...]", context.words.help.words.importFiles);
  addOptions(command, context.words, [
    "as",
    "networkOfRest",
    "dates",
    "decimalMark",
    "importCurrency",
    "importExchange",
  ]);
  addOptions(command, context.words, ["since", "until", "spread", "keepDuplicates", "dryRun", "sources", "draft"]);
  addExamples(command, context.words, [
    "import --list",
    "import toggl.csv --dry-run",
    "import payments.csv --network linkedin --exchange USD=0.92",
    "import --init bank.csv",
  ]);
  command.action(async (names: string[], typed: TypedImport) => {
    const ledger = ledgerIfAny(context);
    const own = ownSources(ledger.settings);
    const sources = [...own, ...SOURCES];
    const speech = context.speech(ledger.settings.currency);
    if (typed.list) {
      const listed = sources.map(({ recognise: _, read: __, missing: ___, ...source }, index) => ({
        ...source,
        own: index < own.length,
      }));
      context.out(context.json ? jsonText("import", { sources: listed }) : renderSources(listed, speech));
      return;
    }
    if (names.length === 0) throw new Failure("usage", [fault("argument-missing", { name: "files" })]);
    if (typed.init) return draftMappings(names, context);
    const { choices, options } = importAsked(typed, ledger, context.today);
    const { files, passedOver } = await readImports(names, sources, typed.as, choices, context);
    const plan = (now: Ledger): ImportPlan => {
      const planned = planImport(files, now, options);
      if (planned.fault) throw new Failure("input", [planned.fault]);
      return planned.value;
    };
    const done = typed.dryRun ? plan(ledger) : await write(plan, context);
    if (context.json) {
      context.out(
        jsonText("import", {
          ledger: context.ledgerFile,
          ...importJson(done, ledger.settings, typed.dryRun === true, passedOver),
        }),
      );
    } else if (!context.quiet) {
      const { importing } = context.words;
      if (passedOver.length > 0) context.tell(`${importing.passedOver(printable(passedOver.join(", ")))}\n`);
      const changes = done.added.length + done.updated.length > 0;
      const last = typed.dryRun ? importing.dryRun : changes ? importing.done : importing.nothingNew;
      context.out(`${renderImport(done, ledger.settings, context.today, speech)}\n${last}\n`);
    }
  });
}

function ledgerIfAny({ store }: Context): Ledger {
  try {
    return sound(store.inspect());
  } catch (error) {
    if (error instanceof Failure && error.faults[0]?.code === "ledger-missing") return readLedger("");
    throw error;
  }
}

/** What is planned cannot be appended: nothing is new, or lines that are there change. */
class NoAppend extends Error {}

/** Writes what the plan says, all of it at once, so that one undo takes it back. It is made behind the lock. */
async function write(plan: (ledger: Ledger) => ImportPlan, context: Context): Promise<ImportPlan> {
  let done: ImportPlan | null = null;
  const append = (now: Ledger): ImportPlan["added"] => {
    done = plan(now);
    if (done.added.length === 0 || done.updated.length > 0) throw new NoAppend();
    return done.added;
  };
  try {
    const { begun } = await context.store.append(append);
    if (begun && !context.quiet) context.tell(`${context.words.echo.newLedger(context.ledgerName)}\n`);
  } catch (error) {
    if (!(error instanceof NoAppend)) throw error;
  }
  const planned: ImportPlan = done ?? plan(readLedger(""));
  return planned.updated.length === 0 ? planned : revise(plan, context);
}

async function revise(plan: (ledger: Ledger) => ImportPlan, context: Context): Promise<ImportPlan> {
  let done = plan(readLedger(""));
  await context.store.replace(({ ledger, source }) => {
    done = plan(sound({ ledger, source }));
    const next = planRevision(source.text, ledger, done.updated, done.added);
    if (next.fault) throw new Failure("input", [next.fault], source);
    return next.value;
  }, false);
  return done;
}
