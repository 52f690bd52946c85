// Functions that run inside the browser. They are sent as text, so they must not use anything outside themselves.

interface PageElement {
  readonly tagName: string;
  readonly id: string;
  readonly outerHTML: string;
  readonly textContent: string | null;
  readonly parentElement: PageElement | null;
  readonly namespaceURI: string;
  readonly childNodes: Iterable<{ readonly nodeType: number; readonly textContent: string | null }>;
  readonly children: Iterable<PageElement>;
  readonly scrollWidth: number;
  readonly clientWidth: number;
  readonly getClientRects: () => { readonly length: number };
  readonly getBoundingClientRect: () => { readonly right: number; readonly bottom: number };
  readonly querySelector: (selector: string) => PageElement | null;
  readonly querySelectorAll: (selector: string) => Iterable<PageElement>;
}
declare const document: { readonly body: PageElement; readonly documentElement: PageElement } & Pick<
  PageElement,
  "querySelector" | "querySelectorAll"
>;
declare const window: { readonly innerWidth: number };
declare function getComputedStyle(
  element: PageElement,
): Readonly<Record<"backgroundColor" | "visibility" | "fill" | "stroke" | "color" | "fontSize" | "fontWeight", string>>;

/** How many pixels the page is wider than its window. */
export function overflow(): number {
  return document.documentElement.scrollWidth - window.innerWidth;
}

/** Tables and texts that are cut off: wider than their container, or hidden by it. */
export function clippedParts(): string[] {
  /** Pixels of a head that is only heard. */
  const HIDDEN = 8;
  const regions = [...document.querySelectorAll(".scroll")].filter(
    (element) => element.scrollWidth > element.clientWidth + 1,
  );
  const texts = [...document.querySelectorAll("td, th, dd, dt, p, li, summary")].filter(
    (element) => element.clientWidth > HIDDEN && element.scrollWidth > element.clientWidth + 1,
  );
  return [...regions, ...texts].map((element) => element.outerHTML.slice(0, 120));
}

/** Height in pixels of the header with the first findings. */
export function summaryHeight(): number {
  const last = document.querySelector("#findings")?.parentElement ?? document.querySelector("header");
  return last?.getBoundingClientRect().bottom ?? 0;
}

/** Elements that extend beyond the window outside a scrolling region. */
export function cutParts(): string[] {
  return [...document.querySelectorAll("h1, h2, p, dt, dd, li, figcaption, svg, caption span")]
    .filter((element) => element.getClientRects().length > 0)
    .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 0.5)
    .map((element) => element.outerHTML.slice(0, 100));
}

export function paper(): string {
  return getComputedStyle(document.body).backgroundColor;
}

export function headingLevels(): number[] {
  return [...document.querySelectorAll("h1, h2, h3, h4")].map(({ tagName }) => Number(tagName.slice(1)));
}

export function idsOf(): string[] {
  return [...document.querySelectorAll("[id]")].map(({ id }) => id);
}

/** By the id of the table's caption, without the head. */
export function tableTexts(): Record<string, string[][]> {
  const tables = [...document.querySelectorAll("table")].map((table): [string, string[][]] => [
    table.querySelector("caption span")?.id ?? "",
    [...table.querySelectorAll("tbody tr, tfoot tr")].map((row) =>
      [...row.children].map((cell) => (cell.textContent ?? "").replace(/\s/g, " ")),
    ),
  ]);
  return Object.fromEntries(tables);
}

export interface Faint {
  readonly text: string;
  readonly ratio: number;
  readonly least: number;
}

/** What fails WCAG 2.2 contrast (text 4.5 to 1, large text and shapes 3 to 1), and the number checked of each. */
export function faintParts(): { faint: Faint[]; texts: number; shapes: number } {
  type Rgba = [number, number, number, number];
  const parse = (colour: string): Rgba | null => {
    const parts = /^rgba?\(([^)]+)\)$/
      .exec(colour)?.[1]
      ?.split(/[, /]+/)
      .map(Number);
    return parts ? [parts[0] ?? 0, parts[1] ?? 0, parts[2] ?? 0, parts[3] ?? 1] : null;
  };
  const luminance = ([red, green, blue]: Rgba): number => {
    const linear = [red, green, blue].map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * (linear[0] ?? 0) + 0.7152 * (linear[1] ?? 0) + 0.0722 * (linear[2] ?? 0);
  };
  const over = (front: Rgba, back: Rgba): Rgba => {
    const mix = (index: 0 | 1 | 2): number => front[index] * front[3] + back[index] * (1 - front[3]);
    return [mix(0), mix(1), mix(2), 1];
  };
  const ratio = (front: Rgba, back: Rgba): number => {
    const [light = 0, dark = 0] = [luminance(over(front, back)), luminance(back)].sort((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
  };
  const behind = (element: PageElement | null): Rgba => {
    for (let at = element; at; at = at.parentElement) {
      const colour = parse(getComputedStyle(at).backgroundColor);
      if (colour && colour[3] === 1) return colour;
    }
    return [255, 255, 255, 1];
  };
  const faint: Faint[] = [];
  let texts = 0;
  let shapes = 0;
  for (const element of document.body.querySelectorAll("*")) {
    const style = getComputedStyle(element);
    if (element.getClientRects().length === 0 || style.visibility === "hidden") continue;
    const own = [...element.childNodes].filter((node) => node.nodeType === 3).map((node) => node.textContent ?? "");
    const text = own.join("").trim();
    const isDrawn = element.namespaceURI.endsWith("/svg");
    if (text !== "") {
      const colour = parse(isDrawn ? style.fill : style.color);
      if (!colour) throw new Error(`no colour for ${text}: ${style.fill} ${style.color}`);
      const size = Number.parseFloat(style.fontSize);
      const least = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700) ? 3 : 4.5;
      const found = ratio(colour, behind(element));
      texts += 1;
      if (found < least) faint.push({ text, ratio: found, least });
    } else if (
      isDrawn &&
      !["none", "transparent"].includes(style.fill) &&
      !/^url/.test(style.fill) &&
      element.parentElement?.tagName !== "pattern" &&
      ["path", "circle", "rect"].includes(element.tagName)
    ) {
      const colours = [style.fill, style.stroke].flatMap((colour) => parse(colour) ?? []);
      const back = behind(element);
      const pairs = Array.from({ length: colours.length / 4 }, (_, index) => colours.slice(4 * index, 4 * index + 4));
      const found = Math.max(...pairs.map((colour) => ratio(colour as Rgba, back)));
      shapes += 1;
      if (found < 3) faint.push({ text: element.outerHTML.slice(0, 120), ratio: found, least: 3 });
    }
  }
  return { faint, texts, shapes };
}
