import { probeBox } from "../../actions/_lib/box/probe.ts";
import { BOXED } from "./boxed.ts";

/**
 * Test files that are about work in a box, among those that the filters choose, and why no box can be made here; null where
 * one can. In CI none is left out: a step that cannot run there is a failure.
 */
export async function boxedFiles(filters: string[]): Promise<{ files: string[]; reason: string } | null> {
  if (process.env["CI"] === "true") return null;
  const lacks = (await probeBox()).find(({ ok }) => !ok);
  if (lacks === undefined) return null;
  const files = BOXED.filter((file) => filters.length === 0 || filters.some((part) => file.includes(part)));
  return { files, reason: lacks.detail.replace(/\.$/, "") };
}
