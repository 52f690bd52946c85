// The command line that opens a URL in the platform's browser.

/** No shell is involved. */
export function openerCommand(platform: string, url: string): readonly [program: string, ...args: string[]] {
  if (platform === "darwin") return ["open", url];
  if (platform === "win32") return ["rundll32", "url.dll,FileProtocolHandler", url];
  return ["xdg-open", url];
}
