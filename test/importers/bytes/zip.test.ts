// Zip directories: valid, broken, forged and truncated.
import fc from "fast-check";
import { zipSync } from "fflate";
import { expect, it } from "vitest";
import { zipEntries } from "../../../src/importers/bytes/zip.ts";

const text = (content: string): Uint8Array => Buffer.from(content);

it("lists files with their sizes and checksums, and no folders", () => {
  const zip = zipSync({
    "a/": new Uint8Array(),
    "a/é.csv": text("1,2\n".repeat(100)),
    "b.txt": [text("x"), { level: 0 }],
  });
  expect(zipEntries(zip)?.map(({ packed, ...entry }) => ({ ...entry, packed: packed.length > 0 }))).toEqual([
    { name: "a/é.csv", method: 8, encrypted: false, crc: expect.any(Number), size: 400, packed: true },
    { name: "b.txt", method: 0, encrypted: false, crc: 0x8cdc1683, size: 1, packed: true },
  ]);
});

it("finds the directory before a comment", () => {
  expect(
    zipEntries(zipSync({ "a.txt": text("x") }, { comment: "PK\u0005\u0006 in a comment".repeat(3) } as object)),
  ).toHaveLength(1);
  const zip = Buffer.concat([zipSync({ "a.txt": text("x") }), text("made by hand")]);
  zip.writeUInt16LE(12, zip.length - 14);
  expect(zipEntries(zip)).toHaveLength(1);
});

it("reads ZIP64 numbers", () => {
  const [head, end] = [zipSync({ "a.txt": [text("x"), { level: 0 }] }), Buffer.alloc(56 + 20)];
  const directory = head.length - 22;
  end.writeUInt32LE(0x06064b50, 0);
  end.writeBigUInt64LE(1n, 32);
  end.writeBigUInt64LE(BigInt(Buffer.from(head).readUInt32LE(directory + 16)), 48);
  end.writeUInt32LE(0x07064b50, 56);
  end.writeBigUInt64LE(BigInt(directory), 56 + 8);
  const tail = Buffer.from(head.subarray(directory));
  tail.writeUInt16LE(0xffff, 10);
  tail.writeUInt32LE(0xffffffff, 16);
  expect(zipEntries(Buffer.concat([head.subarray(0, directory), end, tail]))).toMatchObject([
    { name: "a.txt", size: 1 },
  ]);
});

it("is null for truncated archives, and never throws for changed bytes", () => {
  const zip = zipSync({ "a.csv": text("1,2\n".repeat(50)), "b.csv": text("x") });
  for (let length = 0; length < zip.length; length += 1) expect(zipEntries(zip.subarray(0, length))).toBeNull();
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(zip.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }), (changes) => {
      const changed = Uint8Array.from(zip);
      for (const [place, byte] of changes) changed[place] = byte;
      for (const { packed } of zipEntries(changed) ?? []) expect(packed.length).toBeLessThanOrEqual(zip.length);
    }),
  );
});

it("stops if the directory claims more entries than it has", () => {
  const zip = Buffer.from(zipSync({ "a.csv": text("x") }));
  zip.writeUInt16LE(0xffff, zip.length - 12);
  expect(zipEntries(zip)).toBeNull();
});
