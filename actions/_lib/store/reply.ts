/** One answer of whatever listens at the store's address: the store, a gateway before it, or a proxy's login page. */
export type Reply = {
  status: number;
  headers: Headers;
  body: string;
};

/** PostgREST's error object; a gateway sends some of it. */
export type Complaint = { code: string; message: string; hint: string };

/** The JSON of a reply, or undefined where there is none: a web page, or an answer that was cut off. */
export function jsonOf({ body }: Reply): unknown {
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return undefined;
  }
}

export function complaintOf(reply: Reply): Complaint | null {
  const json = jsonOf(reply);
  if (typeof json !== "object" || json === null) return null;
  const { code, message, hint } = json as Record<string, unknown>;
  if (typeof message !== "string") return null;
  return {
    code: typeof code === "string" ? code : "",
    message: oneLine(message),
    hint: typeof hint === "string" ? oneLine(hint) : "",
  };
}

export function saysJson({ headers }: Reply): boolean {
  return /\bjson\b/i.test(headers.get("content-type") ?? "");
}

/** What came, for a person: never more than a line, whatever was sent. */
export function describe(reply: Reply): string {
  const complaint = complaintOf(reply);
  if (complaint !== null) return complaint.message;
  const start = reply.body.slice(0, 10_000);
  if (start.trim() === "") return "an empty answer";
  if (!/^\s*<|<html/i.test(start)) return `"${oneLine(start)}"`;
  const [, title = ""] = /<title[^>]{0,100}>([^<]{1,300})/i.exec(start) ?? [];
  return title.trim() === "" ? "a web page" : `a web page ("${oneLine(title)}")`;
}

/** Milliseconds from now, or null when the reply asks for no wait. */
export function askedToWait({ headers }: Reply, now: number): number | null {
  const asked = headers.get("retry-after");
  if (asked === null) return null;
  if (/^\d+$/.test(asked)) return Number(asked) * 1000;
  const date = Date.parse(asked);
  return Number.isNaN(date) ? null : Math.max(date - now, 0);
}

function oneLine(text: string): string {
  const line = text
    .slice(0, 1000)
    .replaceAll(/[\s\p{C}]+/gu, " ")
    .trim();
  return line.length <= 200 ? line : `${line.slice(0, 200)} …`;
}
