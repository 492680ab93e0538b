import { expect, test } from "vitest";
import { readOptions } from "./options.ts";

const read = (...args: string[]) => readOptions(["octo-org/greeter", ...args], "/tmp");

test.each([
  [["--label", ""], '--label is "": give a name of 1 to 50 characters'],
  [["--label", "x".repeat(51)], "give a name of 1 to 50 characters"],
  [["--label", "a,b"], "without a comma"],
  [["--label", " whim"], "or blanks around it"],
  [["--label", "AI-Stuck"], "by which Whim says where work stands"],
  [["--control-runner", ""], '--control-runner is "": give one label'],
  [["--control-runner", "a b"], "give one label"],
  [["--control-runner", "whim"], "control jobs would wait behind them"],
  [["--control-runner", "self-hosted"], "Give a label of its own, like whim-control"],
  [["--delete-data"], "say what --remove does"],
  [["--keep-data"], "say what --remove does"],
  [["--jwk", "key.json"], "--jwk signs role keys: add --role-keys"],
  [["--days", "366"], "give a whole number from 1 to 365"],
  [["--visibility", "public"], "give private or all"],
])("%j is refused before anybody is asked anything", (args, message) => {
  expect(() => read(...args)).toThrow(message);
});

test("what is fine is taken as it is", () => {
  const label = "x".repeat(50);
  expect(read("--label", label, "--control-runner", "ubuntu-24.04", "--days", "365")).toMatchObject({
    label,
    controlRunner: "ubuntu-24.04",
    days: 365,
  });
  expect(read("--label", "Please, robot".replace(",", "")).label).toBe("Please robot");
  expect(read("--remove", "--delete-data").deleteData).toBe(true);
});
