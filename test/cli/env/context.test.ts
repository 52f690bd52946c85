// All printed text is cleaned in one place.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CommonOptions } from "../../../src/cli/args/options.ts";
import { type Context, createContext } from "../../../src/cli/env/context.ts";
import type { Environment, Stream } from "../../../src/cli/env/environment.ts";
import { parseDuration } from "../../../src/core/values/duration.ts";
import { printableLines } from "../../../src/render/terminal/layout/text.ts";

function environmentOn(stdinIsTTY: boolean, stdout: Stream, stderr: Stream): Environment {
  return {
    env: { SOCIALROI_LEDGER: "/nowhere/ledger.yaml", TERM: "dumb" },
    platform: "linux",
    home: "/home/ada",
    temporary: "/tmp",
    stdin: {
      async *[Symbol.asyncIterator]() {
        yield "";
      },
    },
    stdinIsTTY: () => stdinIsTTY,
    stdout,
    stderr,
    clock: () => new Date(0),
    spawn: async () => 0,
    launch: async () => true,
    onInterrupt: () => () => undefined,
  };
}

function streamTo(write: (text: string) => void, isTTY: boolean): Stream {
  return { isTTY, columns: 80, stream: () => process.stdout, write };
}

/** A context whose streams record what is written. */
async function noted(color: "always" | "never", isTTY: boolean) {
  let written = "";
  const stream = streamTo((text) => {
    written += text;
  }, isTTY);
  const context = await createContext({ color }, [], environmentOn(false, stream, stream));
  return (say: (context: Context) => void): string => {
    written = "";
    say(context);
    return written;
  };
}

const TRICKS = "a\u202e\u200b\u061c\u00ad\u{e0041}\x1b[2J\x07\rb\n";
const CLEAN = "a�����\ufffd[2J��b\n";

it.each<[string, (context: Context, text: string) => void]>([
  ["an answer", ({ out }, text) => out(text)],
  ["talk", ({ tell }, text) => tell(text)],
  ["data on a terminal", ({ data }, text) => data(text)],
])("%s has a mark in the place of what is not seen", async (_what, say) => {
  const written = await noted("always", true);
  expect(written((context) => say(context, TRICKS))).toBe(CLEAN);
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const shown = written((context) => say(context, text));
      expect(printableLines(shown, { keepStyles: true })).toBe(shown);
    }),
  );
});

it("styles pass where they are painted, and only there", async () => {
  const [painted, bare] = [await noted("always", false), await noted("never", false)];
  expect(painted(({ out, colours }) => out(colours.red("x")))).toBe("\x1b[31mx\x1b[39m");
  expect(bare(({ out, colours }) => out(`${colours.red("x")}\x1b[31m`))).toBe("x�[31m");
});

it("a line that is drawn again is cleared first and cleaned, and rings where it shall", async () => {
  const written = await noted("never", true);
  expect(written(({ redraw }) => redraw("a\x07\x1b[2J", { rings: true }))).toBe("\r\x1b[Ka��[2J\x07");
});

it("data for a program is written byte for byte", async () => {
  const written = await noted("never", false);
  expect(written(({ data }) => data(TRICKS))).toBe(TRICKS);
});

it("questions in lines pass the gate, too", async () => {
  const written = await noted("never", true);
  const asked = written(({ prompts }) => {
    prompts.choose(TRICKS, [{ value: 1, name: TRICKS }], 1).catch(() => undefined);
  });
  expect(asked).toContain(CLEAN);
  expect(printableLines(asked)).toBe(asked);
});

describe("questions", () => {
  const stream = (isTTY: boolean): Stream => streamTo(() => undefined, isTTY);
  const contextOn = (stdin: boolean, stdout: boolean, stderr: boolean, options: CommonOptions = {}) =>
    createContext(options, [], environmentOn(stdin, stream(stdout), stream(stderr)));

  it.each<[boolean, boolean, boolean, CommonOptions, boolean]>([
    [true, true, true, {}, true],
    [false, true, true, {}, false],
    [true, false, true, {}, false],
    [true, true, false, {}, false],
    [true, true, true, { json: true }, false],
    [true, true, true, { quiet: true }, false],
  ])("with terminals as input %s, output %s, error %s and %j: %s", async (stdin, stdout, stderr, options, asked) => {
    const { attended, interactive } = await contextOn(stdin, stdout, stderr, options);
    expect([attended, interactive]).toEqual([asked, asked]);
  });

  it("have their default answers with --yes, also without a terminal", async () => {
    const { interactive, prompts, confirm } = await contextOn(false, false, false, { yes: true });
    const choices = ["a", "b"].map((value) => ({ value, name: value }));
    expect([
      interactive,
      await confirm("Delete?", "--yes"),
      await confirm("Open anyway?", "--anyway"),
      await prompts.confirm("Write?", { initial: true }),
      await prompts.choose("Which?", choices, "b"),
      await prompts.search("Which?", choices),
      await prompts.several("Which?", choices, ["b", "of another question"]),
      await prompts.line("Note?"),
      await prompts.text("How long?", "30m", parseDuration),
    ]).toEqual([true, true, false, true, "b", "a", ["b"], "", 30]);
    await expect(prompts.text("How long?", "", parseDuration)).rejects.toThrow("duration-unreadable");
  });
});
