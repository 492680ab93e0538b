import type { Log } from "../log.ts";
import type { SecretScan } from "../secrets/secret-scan.ts";
import type { GitHub } from "./github.ts";

/** The same port, through which no secret gets into what people read: whatever holds one says what it was instead. */
export function redacting(github: GitHub, scan: SecretScan, log: Pick<Log, "warn">): GitHub {
  const clean = (where: string, text: string) => {
    const { text: shown, found } = scan.redact(text);
    for (const kind of new Set(found.map((finding) => finding.kind)))
      log.warn(`${where} held ${kind}. It was taken out; revoke it if it is real.`);
    return shown;
  };
  return {
    ...github,
    createComment: (number, body) => github.createComment(number, clean(`A comment on #${number}`, body)),
    updateComment: (id, body) => github.updateComment(id, clean("A comment", body)),
    createPullRequest: ({ title, body, ...request }) =>
      github.createPullRequest({
        ...request,
        title: clean("The pull request's title", title),
        body: clean("The pull request's text", body),
      }),
    updatePullRequest: (number, { title, body }) =>
      github.updatePullRequest(number, {
        ...(title === undefined ? {} : { title: clean(`The title of #${number}`, title) }),
        ...(body === undefined ? {} : { body: clean(`The text of #${number}`, body) }),
      }),
  };
}
