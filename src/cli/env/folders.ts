// Where each platform keeps the files of a program. Pure: the disk is not looked at.
import { posix, win32 } from "node:path";

/** What the folders depend on. */
export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** As Node names it. */
  readonly platform: string;
  /** The home folder. */
  readonly home: string;
}

export interface Folders {
  /** The ledger, and the scripts for completion. */
  readonly data: string;
  /** Histories, copies and timers of ledgers. */
  readonly state: string;
  /** Where these were kept on this platform at first, among its logs; null where that was the same folder. */
  readonly formerState: string | null;
  /** The code cache (bin/code-cache.js). */
  readonly cache: string;
  /** The settings of shells. */
  readonly shellConfig: string;
}

/** The program's folders. A variable that holds a relative path is ignored, as the XDG specification says. */
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

/** A path as it was typed, with ~/ read as the home folder. */
export function fromHome(path: string, { home, platform }: Pick<Machine, "home" | "platform">): string {
  if (!path.startsWith("~/")) return path;
  return (platform === "win32" ? win32 : posix).join(home, path.slice(2));
}
