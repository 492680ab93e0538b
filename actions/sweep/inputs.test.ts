import { afterEach, expect, test, vi } from "vitest";
import { readInputs } from "./inputs.ts";

afterEach(() => vi.unstubAllEnvs());

const reposOf = (text: string) => {
  vi.spyOn(process.stdout, "write").mockReturnValue(true);
  for (const [name, value] of Object.entries({
    "STORE-URL": "https://store.example",
    "STORE-KEY": "sb_secret_x",
    "GITHUB-TOKEN": "ghs_x",
    LABEL: "whim",
    "WORKER-WORKFLOW": "whim-worker.yml",
    REPOS: text,
  }))
    vi.stubEnv(`INPUT_${name}`, value);
  return readInputs("octo/repo").repos;
};

test("without repos it looks after the one it runs in", () => {
  expect(reposOf("")).toEqual(["octo/repo"]);
  expect(reposOf(" \n")).toEqual(["octo/repo"]);
});

test("repositories stand a line or a comma apart, each once", () => {
  expect(reposOf("octo/a, octo/b\n octo/c\nOcto/A")).toEqual(["Octo/A", "octo/b", "octo/c"]);
});

test.each(["octo", "octo/a/b", "https://github.com/octo/a", "octo/a;b", "../a"])("%s is refused", (name) => {
  expect(() => reposOf(`octo/ok ${name}`)).toThrow(`Input "repos" has "${name}" in it`);
});
