import { expect, test } from "vitest";
import { ConfigurationError } from "../_lib/errors.ts";
import { readArguments, USAGE } from "./cli-arguments.ts";

const ENV = { ANTHROPIC_API_KEY: "x", HOME: "/home/ada" };
const read = (...args: string[]) => readArguments(args, ENV, "/work");

test.each([
  [["dance"], 'There is no command "dance": give one of run, validate, spec, status, doctor-box.'],
  [["run", "--nonsense"], "There is no option --nonsense: --help"],
  [["run", "-n"], "-n has no value: give one after it."],
  [["run", "--spec", "--all"], "--spec has no value"],
  [["run", "--all=yes"], '--all is "yes", and takes no value'],
  [["run", "SPEC.md"], '"ralph run" is given "SPEC.md", and takes options only'],
  [["validate", "a.md", "b.md"], '"ralph validate" is given "b.md", and takes one file'],
  [["validate", "-n", "3"], '--iterations is no option of "ralph validate"'],
  [["run", "--json"], '--json is no option of "ralph run"'],
  [["spec", "--verify", "x"], '--verify is no option of "ralph spec"'],
  [["status", "--fresh"], '--fresh is no option of "ralph status"'],
  [["run", "-n", "0"], '-n is "0": give a whole number from 1 to 10000.'],
  [["run", "-n", "10001"], '-n is "10001"'],
  [["run", "--max-usd=-1"], '--max-usd is "-1": give an amount in dollars'],
  [["run", "--max-usd", "-1"], "--max-usd has no value"],
])("%j says what is wrong, and what would be right", (args, message) => {
  expect(() => read(...args)).toThrow(ConfigurationError);
  expect(() => read(...args)).toThrow(message);
});

test("every option that the usage names for a command is one of it", () => {
  const sections = USAGE.split("\nOptions of ");
  for (const command of ["run", "spec"]) {
    const section = sections.find((one) => one.startsWith(command)) ?? "";
    const options = [...section.matchAll(/^ {2}(?:-n, )?(--[a-z-]+)( [A-Z]+)?/gm)];
    expect(options.length).toBeGreaterThan(4);
    for (const [, option = "", value] of options)
      // A value that is wrong is told as that; an option that is not there, as something else.
      expect(() => {
        try {
          read(command, option, ...(value === undefined ? [] : ["1"]));
        } catch (error) {
          if (/ is no option of | has no value|takes no value|There is no option/.test(String(error)))
            throw error;
        }
      }).not.toThrow();
  }
});

test("help is given to whoever asks for nothing or for it, whatever else they wrote", () => {
  for (const args of [[], ["--help"], ["run", "-h"], ["dance", "--help"], ["status", "--help", "--all"]])
    expect(read(...args)).toEqual({ name: "help" });
});
