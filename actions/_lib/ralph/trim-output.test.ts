import { expect, test } from "vitest";
import { outputWindow, readable, trimMiddle } from "./trim-output.ts";

test("a window keeps everything up to its limit, and the ends beyond it", () => {
  const fits = outputWindow(10);
  fits.push(Buffer.from("01234"));
  fits.push(Buffer.from("56789"));
  expect(fits.text()).toBe("0123456789");
  const over = outputWindow(10);
  for (const part of ["012", "345678", "9ab", "cdef"]) over.push(Buffer.from(part));
  expect(over.text()).toBe("01234\n… 6 bytes left out …\nbcdef");
});

test("a character split across two chunks survives", () => {
  const window = outputWindow(100);
  const bytes = Buffer.from("é🙂");
  for (const byte of bytes) window.push(Buffer.from([byte]));
  expect(window.text()).toBe("é🙂");
});

test("a text at the limit stays, one above it is cut to at most the limit in bytes", () => {
  const text = "é".repeat(500);
  expect(trimMiddle(text, 1000)).toBe(text);
  const cut = trimMiddle(`${text}x`, 1000);
  expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(1000);
  expect(cut).toMatch(/^é+\n… \d+ bytes left out …\né+x$/);
});

test("colours and control characters go, tabs and lines stay", () => {
  expect(readable("\u001B[31mred\u001B[0m\t\u0000a\r\nb\u0007")).toBe("red\ta\nb");
});
