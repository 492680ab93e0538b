import { ConfigurationError } from "../../actions/_lib/errors.ts";
import { StoreUnavailable } from "../../actions/_lib/store/errors.ts";

/** For whoever sits before it: silence has causes that a job's log need not go into. What answers says itself what is wrong. */
export async function answered<T>(url: string, asking: Promise<T>): Promise<T> {
  try {
    return await asking;
  } catch (cause) {
    if (!(cause instanceof StoreUnavailable)) throw cause;
    throw new ConfigurationError(
      `The store at ${url} gives no answer: check the address. A hosted project that nothing used for a week is paused, and woken in Supabase's dashboard; an embedded one answers while \`npm run store\` runs.`,
      { cause },
    );
  }
}
