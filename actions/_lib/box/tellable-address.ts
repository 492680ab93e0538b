/**
 * A package index's address as the box may know it, or null where it holds what only its owner should know: the agent
 * reads what its tools are told. A name and a password in front of the host are left out, and what asks for them refuses;
 * a token in the path or behind a question mark is part of the address, so without it there is none.
 */
export function tellableAddress(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  if (url.search !== "" || url.hash !== "") return null;
  // A password with a slash in it, as some write it: what is before the slash was taken for the host.
  if (url.pathname.includes("@") && (url.port !== "" || !url.hostname.includes("."))) return null;
  const parts = url.pathname.split(/[/;]/);
  // Azure's feeds are named by what their projects and they themselves are numbered with.
  const feed = parts.includes("_packaging");
  if (parts.some((part) => seemsToken(part) && !(feed && GUID.test(part)))) return null;
  url.username = "";
  url.password = "";
  return url.href;
}

/** A list of Go's: addresses between commas or bars, words, patterns of module names, or a database's name with its key. */
export function tellableGoSetting(value: string): string | null {
  const parts = value.split(/([,|\s])/).map((part) => {
    if (part.includes("://")) return tellableAddress(part);
    return part.includes("@") ? null : part; // the rest of a password with a comma in it
  });
  return parts.includes(null) ? null : parts.join("");
}

/** Tokens that say what they are. */
const KNOWN = /^(gh[pousr]_|github_pat_|gl[a-z]{2,4}-|npm_|pypi-|sk-|dckr_pat_|AKIA|eyJ)/;
const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const LONG = 16;
/** Of names that people give, a capital begins a word. */
const MANY_CAPITALS = 0.3;

/** A guess, on the side of keeping: names of indexes are words, and tokens are not. */
export function seemsToken(segment: string): boolean {
  const text = decoded(segment);
  if (KNOWN.test(text) || GUID.test(text)) return true;
  return text.split(/[^A-Za-z0-9]+/).some((word) => {
    if (word.length < LONG) return false;
    const capitals = word.replaceAll(/[^A-Z]/g, "").length / word.length;
    return /\d/.test(word) || (capitals >= MANY_CAPITALS && capitals <= 1 - MANY_CAPITALS);
  });
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a percent sign of its own
  }
}
