// The draws of the lattice give the figures of many random draws, on simulated ledgers of all kinds.
import { expect, it } from "vitest";
import { summarizeDraws } from "../../src/core/verdict/decision.ts";
import { learn } from "../../src/core/verdict/draws.ts";
import { inOrder } from "../../src/core/verdict/evidence.ts";
import { latticeOf } from "../../src/core/verdict/lattice.ts";
import { oneSalePerClient } from "../../src/core/verdict/returning-clients.ts";
import { full } from "../full.ts";
import { keepLedger } from "./ledgers.ts";
import { randomDraws } from "./random-draws.ts";
import { KINDS, makeWorld } from "./worlds.ts";

const LEDGERS = full(100, 12);
/** The noise of the random draws themselves is up to 0.0011 in the full run, and 0.0035 in the small one. */
const RANDOM = full(200_000, 20_000);
const WITHIN = full(0.02, 0.015);

it.each(Array.from({ length: LEDGERS }, (_, index) => index))(
  "chances of simulated ledger %i are those of random draws",
  (index) => {
    const kind = KINDS[index % KINDS.length] ?? "plain";
    const evidence = oneSalePerClient(inOrder(keepLedger(makeWorld(kind, 9_000_000 + index))));
    const posterior = learn(evidence, latticeOf(4096, 1));
    const isRented = ({ key }: { readonly key: string }): boolean =>
      posterior.networks.some((network) => network.key === key && network.kind === "social");
    const found = summarizeDraws(posterior.networks.filter(isRented), posterior.draws);
    const expected = summarizeDraws(randomDraws(evidence, RANDOM, index).filter(isRented), RANDOM);
    const chances = ({ candidates, pNone }: typeof found): readonly number[] => [
      pNone,
      ...candidates.flatMap(({ pPays, pBest }) => [pPays, pBest]),
    ];
    const distances = chances(found).map((chance, one) => Math.abs(chance - (chances(expected)[one] ?? 0)));
    expect(Math.max(...distances)).toBeLessThan(WITHIN);
    const scale = evidence.rate;
    expect(Math.abs(found.expectedLoss - expected.expectedLoss) / scale).toBeLessThan(0.1);
  },
);
