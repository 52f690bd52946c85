// The browser command on each platform.
import { expect, it } from "vitest";
import { openerCommand } from "../../../src/cli/env/opener.ts";

it.each([
  ["linux", ["xdg-open", "file:///a%20b"]],
  ["freebsd", ["xdg-open", "file:///a%20b"]],
  ["darwin", ["open", "file:///a%20b"]],
  ["win32", ["rundll32", "url.dll,FileProtocolHandler", "file:///a%20b"]],
])("on %s", (platform, command) => {
  expect(openerCommand(platform, "file:///a%20b")).toEqual(command);
});
