/** Of every commit that Whim makes. */
export const IDENTITY = { name: "whim[bot]", email: "whim[bot]@users.noreply.github.com" };
