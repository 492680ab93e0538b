const NAME = /^<(\/?)([a-zA-Z][\w-]*)/;
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'=<>`]+))?/g;
/** Say how something looks. Their values are short. */
const LOOKS =
  /^(?:class|id|width|height|align|valign|style|rel|target|loading|border|colspan|rowspan|type|open|name|lang|dir|color|size|media|start|cellpadding|cellspacing)$/i;
const LONGEST_LOOK = 60;
const LONGEST_ADDRESS = 300;
/** No element of HTML has a longer name (`blockquote`, `figcaption`). */
const LONGEST_NAME = 12;

/** A tag with nothing but the addresses in it; what else it said is told, unless that is only about its looks. */
export function shownTag(tag: string, tell: (shown: string) => void): string {
  const [head = "", slash = "", name = ""] = NAME.exec(tag) ?? [];
  if (name.length > LONGEST_NAME) {
    tell(tag);
    return "";
  }
  const kept: string[] = [];
  for (const [whole, key = "", quoted] of tag.slice(head.length, -1).matchAll(ATTRIBUTE)) {
    const value = quoted?.replaceAll(/^["']|["']$/g, "") ?? "";
    if (/^(?:href|src)$/i.test(key) && value.length <= LONGEST_ADDRESS) kept.push(` ${key}="${value}"`);
    else if (
      !(LOOKS.test(key) && value.length <= LONGEST_LOOK) &&
      /\p{L}/u.test(quoted === undefined ? key : value)
    )
      tell(whole);
  }
  return `<${slash}${name}${kept.join("")}>`;
}
