// The platform's folders for the program's files. Pure: does not access the disk.
import { posix, win32 } from "node:path";

export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Node's `process.platform`. */
  readonly platform: string;
  readonly home: string;
}

export interface Folders {
  /** The ledger and the completion scripts. */
  readonly data: string;
  /** Histories, backups and timers of ledgers. */
  readonly state: string;
  /** The state folder of earlier versions, among the platform's logs; null if it was the same. */
  readonly formerState: string | null;
  /** The code cache (bin/code-cache.js). */
  readonly cache: string;
  readonly shellConfig: string;
}

/** The program's folders. Relative paths in variables are ignored, as the XDG specification requires. */
export function foldersOf({ env, platform, home }: Machine): Folders {
  const { join, isAbsolute } = platform === "win32" ? win32 : posix;
  const named = (name: string, ...usual: string[]): string => {
    const folder = env[name] ?? "";
    return isAbsolute(folder) ? folder : join(home, ...usual);
  };
  const shellConfig = named("XDG_CONFIG_HOME", ".config");
  if (platform === "darwin") {
    const data = join(home, "Library", "Application Support", "socialroi");
    const library = join(home, "Library");
    return {
      data,
      state: join(data, "state"),
      formerState: join(library, "Logs", "socialroi"),
      cache: join(library, "Caches", "socialroi", "code-cache"),
      shellConfig,
    };
  }
  if (platform === "win32") {
    const root = join(named("LOCALAPPDATA", "AppData", "Local"), "socialroi");
    return {
      data: join(root, "Data"),
      state: join(root, "State"),
      formerState: join(root, "Log"),
      cache: join(root, "code-cache"),
      shellConfig,
    };
  }
  return {
    data: join(named("XDG_DATA_HOME", ".local", "share"), "socialroi"),
    state: join(named("XDG_STATE_HOME", ".local", "state"), "socialroi"),
    formerState: null,
    cache: join(named("XDG_CACHE_HOME", ".cache"), "socialroi", "code-cache"),
    shellConfig,
  };
}

export function fromHome(path: string, { home, platform }: Pick<Machine, "home" | "platform">): string {
  if (!path.startsWith("~/")) return path;
  return (platform === "win32" ? win32 : posix).join(home, path.slice(2));
}
