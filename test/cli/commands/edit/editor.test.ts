// Editor commands: the line to open, and the option that makes the editor wait.
import { expect, it } from "vitest";
import { editorCommand } from "../../../../src/cli/commands/edit/editor.ts";

const command = (EDITOR: string, VISUAL = "") => {
  const { program, args, waits } = editorCommand({ EDITOR, VISUAL }, "/tmp/a b.yaml", 7);
  return [[program, ...args].join(" "), waits];
};

it.each([
  ["vi", "vi +7 /tmp/a b.yaml"],
  ["emacsclient -t", "emacsclient -t +7 /tmp/a b.yaml"],
  ["hx", "hx /tmp/a b.yaml:7"],
  ["code", "code --wait --goto /tmp/a b.yaml:7"],
  ["code --wait", "code --wait --goto /tmp/a b.yaml:7"],
  ["code -n -w", "code -n -w --goto /tmp/a b.yaml:7"],
  ["/usr/bin/codium", "/usr/bin/codium --wait --goto /tmp/a b.yaml:7"],
  ["'/opt/My Apps/code.exe' -n", "/opt/My Apps/code.exe -n --wait --goto /tmp/a b.yaml:7"],
  ["cursor", "cursor --wait --goto /tmp/a b.yaml:7"],
  ["subl", "subl --wait /tmp/a b.yaml:7"],
  ["zed", "zed --wait /tmp/a b.yaml:7"],
  ["atom -w", "atom -w /tmp/a b.yaml:7"],
  ["gvim", "gvim --nofork +7 /tmp/a b.yaml"],
  ["gvim -f", "gvim -f +7 /tmp/a b.yaml"],
  ["gedit", "gedit --wait +7 /tmp/a b.yaml"],
  ["gnome-text-editor", "gnome-text-editor --standalone /tmp/a b.yaml"],
  ["kate", "kate --block /tmp/a b.yaml"],
  ["mate", "mate --wait /tmp/a b.yaml"],
  ["notepad", "notepad /tmp/a b.yaml"],
])("%s is made to wait until the file is closed", (typed, expected) => {
  expect(command(typed)).toEqual([expected, true]);
});

it("an editor that nobody knows is called as it is, and may not wait", () => {
  expect(command("my-editor -x")).toEqual(["my-editor -x /tmp/a b.yaml", false]);
});

it("VISUAL goes before EDITOR", () => {
  expect(command("vi", "nano")).toEqual(["nano +7 /tmp/a b.yaml", true]);
});
