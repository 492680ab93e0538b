/**
 * For every Node in which a test has a Postgres in WebAssembly: no second, better compilation of it. That pays after some
 * 1,300 statements, which few reach, and costs 1.2 s of processor time before.
 */
export const compiledOnce = ["--liftoff-only"];
