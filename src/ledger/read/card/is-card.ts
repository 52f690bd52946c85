// How a card is told from a ledger.
import type { Fields } from "../fields.ts";

export function isCard(fields: Pick<Fields, "has">): boolean {
  return fields.has("card") && fields.has("return-version");
}
