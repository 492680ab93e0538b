/** What a call to GitHub shows: a token as it was given, or whatever its source has ready at that moment. */
export type Token = string | TokenSource;

export type TokenSource = {
  /** A token that lives long enough for what is about to happen. */
  current(): Promise<string>;
  /** GitHub said 401 to it, at this time by its own clock: may the next one be taken? */
  refused(token: string, githubNow: number | null): boolean;
};

export async function tokenNow(token: Token): Promise<string> {
  return typeof token === "string" ? token : token.current();
}
