// Thousands written with a k: 72k, 1.2 k.

/** Writes 72k as 72000 and 1.2k as 1200; other text is unchanged, such as 1,250k, which can be two numbers. */
export function expandThousands(text: string): string {
  return text.replace(/(?<![\d.,])(\d+(?:[.,]\d{1,2})?)\s*k(?![\p{L}\d])/iu, (_, decimal: string) =>
    timesThousand(decimal.replace(",", ".")),
  );
}

/** A plain decimal with at most three digits behind the point, times a thousand: 1.2 is 1200. */
export function timesThousand(decimal: string): string {
  const [whole = "0", fraction = ""] = decimal.split(".");
  return `${whole}${fraction.padEnd(3, "0")}`.replace(/^0+(?=\d)/, "");
}
