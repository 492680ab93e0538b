/** The repository and the issue of the rehearsal: small enough to read whole, real enough to have tests that fail. */
export const SAMPLE_REPO = "octo-org/greeter";
export const LABELLER = "octocat";

export const SAMPLE_FILES: Record<string, string> = {
  "README.md": "# greeter\n\nSays hello.\n",
  "package.json": `${JSON.stringify({ name: "greeter", type: "module", scripts: { test: "node --test" } }, null, 2)}\n`,
  "greet.js": 'export function greet() {\n  return "Hello!";\n}\n',
  "greet.test.js": [
    'import assert from "node:assert/strict";',
    'import { test } from "node:test";',
    'import { greet } from "./greet.js";',
    "",
    'test("says hello", () => {',
    '  assert.equal(greet(), "Hello!");',
    "});",
    "",
  ].join("\n"),
};

export const SAMPLE_ISSUE = {
  title: "Greet people by name, also when they shout",
  body: `The greeter only knows one sentence. It should greet whoever asks.

- [ ] Greet a person by name
  - A name gives "Hello, NAME!"; without a name it stays "Hello!"
  - A test for both
  - Verify: \`node --test\`
- [ ] Add a shouting mode
  - The option \`shout\` makes the greeting upper case
  - A test shows it
  - Verify: \`node --test && grep -q shout greet.test.js\`

## Verify
- \`npm test\`
`,
};

const BY_NAME =
  'export function greet(name) {\n  return name === undefined ? "Hello!" : `Hello, ${name}!`;\n}\n';

// Forgets the greeting without a name: the check catches it, and its output goes into the next prompt.
const SHOUT_WRONG =
  "export function greet(name, { shout = false } = {}) {\n  const text = `Hello, ${name}!`;\n  return shout ? text.toUpperCase() : text;\n}\n";

const SHOUT_RIGHT =
  'export function greet(name, { shout = false } = {}) {\n  const text = name === undefined ? "Hello!" : `Hello, ${name}!`;\n  return shout ? text.toUpperCase() : text;\n}\n';

const NAME_TEST = `${SAMPLE_FILES["greet.test.js"]}
test("greets by name", () => {
  assert.equal(greet("Ada"), "Hello, Ada!");
});
`;

const SHOUT_TEST = `${NAME_TEST}
test("shouts when asked to", () => {
  assert.equal(greet("Ada", { shout: true }), "HELLO, ADA!");
});
`;

/** What the scripted model writes in each iteration: the second task goes wrong once, as real ones do. */
export const SAMPLE_WORK = {
  name: { "greet.js": BY_NAME, "greet.test.js": NAME_TEST },
  shoutWrong: { "greet.js": SHOUT_WRONG, "greet.test.js": SHOUT_TEST },
  shoutRight: { "greet.js": SHOUT_RIGHT },
};
