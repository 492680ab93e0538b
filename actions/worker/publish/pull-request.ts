import { explain } from "../../_lib/errors.ts";
import { isStatus } from "../../_lib/github/errors.ts";
import type { GitHub, KnownPullRequest, PullRequest } from "../../_lib/github/github.ts";
import type { Log } from "../../_lib/log.ts";
import { harmlessLine } from "../../_lib/outbound-text.ts";
import { secretScan } from "../../_lib/secrets/secret-scan.ts";
import { draftReason, markedTitle, nextDraft } from "./draft-reason.ts";
import { standingOf, theirPart } from "./existing-pull-request.ts";
import { type Proof, pullRequestBody } from "./pull-request-body.ts";

export { pullRequestBody, type Proof };

export type PullRequestWork = {
  branch: string;
  base: string;
  proof: Proof;
  /** Every secret this job holds: none of them gets into what people read. */
  secrets?: readonly string[];
  log?: Pick<Log, "warn">;
};

/** GitHub takes 65,536 characters; some are left for what people add. */
const MOST = 65_000;

/** One pull request a branch: ours is brought up to date, otherwise one is made. */
export async function openPullRequest(github: GitHub, work: PullRequestWork): Promise<PullRequest> {
  const { branch, base, proof } = work;
  const standing = standingOf(await github.pullRequestsOf(branch), base);
  if (standing.kind === "ours") return update(github, standing.pull, work);
  if (standing.kind === "theirs") return reportTo(github, standing.pull, work);
  const { follows } = standing;
  const reason = draftReason(proof);
  const title = titleOf(work);
  const request = {
    title,
    body: bodyOf({ ...work, proof: { ...proof, follows } }),
    head: branch,
    base,
    draft: reason !== null,
  };
  try {
    return await github.createPullRequest(request);
  } catch (error) {
    if (!isStatus(error, 422)) throw error;
    // The answer to an earlier try was lost.
    if (/already exists/i.test(explain(error))) {
      const made = standingOf(await github.pullRequestsOf(branch), base);
      if (made.kind === "ours") return update(github, made.pull, work);
    }
    // Private repositories of free plans have no drafts.
    if (!request.draft || !/draft/i.test(explain(error))) throw error;
    return github.createPullRequest({ ...request, draft: false, title: markedTitle(title, reason) });
  }
}

async function update(github: GitHub, pull: KnownPullRequest, work: PullRequestWork): Promise<PullRequest> {
  const reason = draftReason(work.proof);
  let { draft } = pull;
  const wanted = nextDraft(pull, reason);
  if (wanted !== draft) {
    try {
      await github.setDraft(pull, wanted);
      draft = wanted;
    } catch (error) {
      const state = wanted ? "a draft" : "ready for review";
      work.log?.warn(`${pull.url} could not be marked as ${state}, do it there: ${explain(error)}`);
    }
  }
  const theirs = theirPart(pull.body);
  const body = bodyOf(work, MOST - theirs.length);
  // A title that a person has changed stays theirs; the marker is ours.
  const changed = markedTitle(pull.title, null) !== titleOf(work);
  const title = markedTitle(changed ? pull.title : titleOf(work), draft ? null : wanted ? reason : null);
  const whole = theirs === "" ? body : `${body}\n${theirs}`;
  const fits = whole.length <= MOST;
  return {
    ...(await github.updatePullRequest(pull.number, { title, ...(fits ? { body: whole } : {}) })),
    draft,
  };
}

/** One comment, always the same. */
async function reportTo(github: GitHub, pull: KnownPullRequest, work: PullRequestWork): Promise<PullRequest> {
  const body = `${COMMENT}\n${bodyOf(work)}`;
  const own = (await github.comments(pull.number)).find((comment) => comment.body.startsWith(COMMENT));
  if (own === undefined) await github.createComment(pull.number, body);
  else await github.updateComment(own.id, body);
  return pull;
}

const COMMENT = "<!-- whim:report -->";

function titleOf(work: PullRequestWork): string {
  return harmlessLine(clean(work, work.proof.title), 200) || work.branch;
}

function bodyOf(work: PullRequestWork, most = MOST): string {
  return clean(work, pullRequestBody(work.proof, most));
}

function clean({ secrets = [], log }: PullRequestWork, text: string): string {
  const { text: shown, found } = secretScan(secrets).redact(text);
  for (const kind of new Set(found.map((finding) => finding.kind)))
    log?.warn(`The pull request's text held ${kind}. It was taken out; revoke it if it is real.`);
  return shown;
}

/** Editing a comment tells nobody; being asked for a review does. */
export async function askFor(github: GitHub, pull: PullRequest, login: string, log: Log): Promise<void> {
  try {
    await github.requestReview(pull.number, login);
  } catch (review) {
    try {
      await github.assign(pull.number, login);
    } catch (assignment) {
      log.warn(
        `${login} could be neither asked for a review (${explain(review)}) nor assigned (${explain(assignment)})`,
      );
    }
  }
}
