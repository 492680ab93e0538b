import { readFile } from "node:fs/promises";

/** By the event that started the job. Where it says nothing, the repository counts as public. */
export async function isPublic(eventPath: string | undefined): Promise<boolean> {
  const text = await readFile(eventPath ?? "", "utf8").catch(() => "{}"); // no event: it says nothing
  const event = JSON.parse(text) as { repository?: { private?: unknown } };
  return event.repository?.private !== true;
}
