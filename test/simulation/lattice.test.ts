// The chances of the lattice are those of many random draws, on simulated ledgers of all kinds.
import { expect, it } from "vitest";
import { chancesOf } from "../../src/core/verdict/chances.ts";
import { outlookOf } from "../../src/core/verdict/decision.ts";
import { learn } from "../../src/core/verdict/draws.ts";
import { inOrder } from "../../src/core/verdict/evidence.ts";
import { latticeOf } from "../../src/core/verdict/lattice.ts";
import { oneSalePerClient } from "../../src/core/verdict/returning-clients.ts";
import { full } from "../full.ts";
import { keepLedger } from "./ledgers.ts";
import { countChances, randomDraws } from "./random-draws.ts";
import { KINDS, makeWorld } from "./worlds.ts";

const LEDGERS = full(100, 12);
const RANDOM = full(200_000, 20_000);
const WITHIN = 0.005;
/** Standard deviations of the random draws' own error. */
const SPREADS = 4.5;

it.each(Array.from({ length: LEDGERS }, (_, index) => index))(
  "chances of simulated ledger %i are those of random draws",
  (index) => {
    const kind = KINDS[index % KINDS.length] ?? "plain";
    const evidence = oneSalePerClient(inOrder(keepLedger(makeWorld(kind, 9_000_000 + index))));
    const posterior = learn(evidence, latticeOf(2048, 20_201_120));
    const { candidates, pNone } = outlookOf(posterior, chancesOf(posterior));
    const found = [pNone, ...candidates.flatMap(({ pPays, pBest }) => [pPays, pBest])];
    const keys = new Set(candidates.map(({ key }) => key));
    const counted = countChances(randomDraws(evidence, RANDOM, index).filter(({ key }) => keys.has(key)));
    counted.forEach((chance, one) => {
      const error = Math.sqrt((chance * (1 - chance)) / RANDOM);
      expect(Math.abs((found[one] ?? -1) - chance)).toBeLessThan(WITHIN + SPREADS * error);
    });
  },
);
