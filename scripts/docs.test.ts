import { expect, test } from "vitest";
import { withTables } from "./docs.ts";

const README =
  "# A\n<!-- begin:inputs -->\nold\n<!-- end:inputs -->\ntext\n<!-- begin:outputs -->\n<!-- end:outputs -->\n";

test("tables say what action.yml says, and the text around them stays", () => {
  const fresh = withTables(README, {
    inputs: {
      label: { description: "The label that\n  starts work | or not", default: "whim" },
      token: { description: "A token", required: true },
    },
    outputs: { item: { description: "The item's id" } },
  });
  expect(fresh).toContain("| `label` | The label that starts work \\| or not | `whim` |");
  expect(fresh).toContain("| `token` | A token | required |");
  expect(fresh).toContain("| `item` | The item's id |");
  expect(fresh).not.toContain("old");
  expect(fresh).toMatch(/^# A\n[^]*\ntext\n/);
});

test("a second run changes nothing", () => {
  const action = { inputs: { label: { description: "A label", default: "${{ github.token }}" } } };
  const once = withTables(README, action);
  expect(withTables(once, action)).toBe(once);
});

test("a README without markers is refused by name", () => {
  expect(() => withTables("# A\n", {})).toThrow("begin:inputs");
});
