import { expect, test } from "vitest";
import { ConfigurationError, explain } from "../../actions/_lib/errors.ts";
import { StoreUnavailable } from "../../actions/_lib/store/errors.ts";
import { answered } from "./answered.ts";

const URL = "https://abc.supabase.co";

test("a store that is silent is told with what to look at, and with what happened", async () => {
  const error: unknown = await answered(
    URL,
    Promise.reject(new StoreUnavailable("whim_status failed, tried 5 times")),
  ).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ConfigurationError);
  expect(explain(error)).toMatch(
    /^The store at https:\/\/abc\.supabase\.co gives no answer: .* is paused, .*\(whim_status failed, tried 5 times\)$/,
  );
});

test("what answers says itself what is wrong", async () => {
  const refused = new ConfigurationError("the key is not accepted");
  await expect(answered(URL, Promise.reject(refused))).rejects.toBe(refused);
  await expect(answered(URL, Promise.resolve(1))).resolves.toBe(1);
});
