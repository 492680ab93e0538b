/** For `catch`: a file that is not there is no failure, anything else is. */
export function ifMissing(error: unknown): void {
  if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
}
