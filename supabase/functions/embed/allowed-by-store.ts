/**
 * Asks the database with the caller's own headers: it verifies signature, expiry and role, and knows revoked keys. So the
 * function holds no secret, and runs with `verify_jwt = false`, since a secret key is no JWT.
 */
export function allowedByStore(url: string): (headers: Headers) => Promise<boolean> {
  return async (headers) => {
    const key = headers.get("apikey");
    if (key === null) return false;
    const authorization = headers.get("authorization");
    const response = await fetch(`${url}/rest/v1/rpc/whim_may_embed`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        apikey: key,
        ...(authorization === null ? {} : { authorization }),
      },
      body: "{}",
      redirect: "manual",
      signal: AbortSignal.timeout(5_000),
    });
    const answer = await response.text();
    if (response.ok) return answer.trim() === "true";
    if (response.status >= 500 || response.status === 404)
      throw new Error(`whim_may_embed answered ${response.status}: ${answer.slice(0, 200)}`);
    return false;
  };
}
