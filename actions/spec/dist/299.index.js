export const id = 299;
export const ids = [299];
export const modules = {

/***/ 9299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openGitHub: () => (/* binding */ openGitHub)
});

// EXTERNAL MODULE: ./actions/_lib/clock.js + 1 modules
var _lib_clock = __webpack_require__(621);
// EXTERNAL MODULE: ./actions/_lib/errors.js
var errors = __webpack_require__(4186);
;// CONCATENATED MODULE: ./actions/_lib/github/errors.js

/** GitHub's answer, or its silence (`status` null), in one line a person can read: never a page of HTML. */
class GitHubError extends Error {
    name = "GitHubError";
    status;
    constructor(status, message, options) {
        super(message, options);
        this.status = status;
    }
}
/** GitHub answered with this status; also when the answer was already turned into advice. */
function isStatus(error, status) {
    if (error instanceof GitHubError)
        return error.status === status;
    return error instanceof Error && error.cause !== undefined && isStatus(error.cause, status);
}
/** Null for what did not come from a request: a bug of ours, not GitHub's. */
function failureOf(error) {
    if (error instanceof GitHubError)
        return { error, headers: {}, neverSent: false };
    if (isQueryFailure(error))
        return queryFailure(error);
    if (!isRequestFailure(error))
        return null;
    const { request, response } = error;
    const asked = request === undefined ? "a call" : `${request.method} ${new URL(request.url).pathname}`;
    if (response === undefined) {
        // Octokit reports a fault of the network as status 500, with what fetch threw as its cause.
        const cause = error.cause ?? error;
        return {
            error: new GitHubError(null, `GitHub did not answer ${asked}`, { cause }),
            headers: {},
            neverSent: /ECONNREFUSED|ENOTFOUND|EAI_AGAIN/.test(error.message),
        };
    }
    const message = `GitHub answered ${error.status} to ${asked}: ${said(response.data)}`;
    return { error: new GitHubError(error.status, message), headers: response.headers, neverSent: false };
}
const QUERY_STATUS = {
    NOT_FOUND: 404,
    FORBIDDEN: 403,
    INSUFFICIENT_SCOPES: 403,
    RATE_LIMITED: 429,
};
function isQueryFailure(error) {
    return (error instanceof Error && Array.isArray(error.errors) && "headers" in error);
}
/** The answer to a question about several things of a repository, also when some of them are not there: those are null in it. */
async function foundOf(asked) {
    try {
        return await asked;
    }
    catch (error) {
        if (isQueryFailure(error) && error.errors.every(isOneThingMissing) && isObject(error.data))
            return error.data;
        throw error;
    }
}
/** Not the repository itself: a token that may not see it gets the same answer, and would see nothing anywhere. */
function isOneThingMissing({ type, path }) {
    return type === "NOT_FOUND" && path?.length === 2 && path[0] === "repository";
}
function isObject(value) {
    return typeof value === "object" && value !== null;
}
/** Half an answer is none. An error without a type is GitHub's own trouble, and goes by itself. */
function queryFailure({ errors, headers }) {
    const worst = errors.find((error) => !isOneThingMissing(error)) ?? errors[0];
    const status = QUERY_STATUS[worst?.type ?? ""] ?? 502;
    const text = errors.map(({ message }) => message).join("; ");
    const message = `GitHub answered a query with errors: ${text.slice(0, 1000)}`;
    return { error: new GitHubError(status, message), headers, neverSent: false };
}
function isRequestFailure(error) {
    return error instanceof Error && typeof error.status === "number";
}
function said(data) {
    if (typeof data !== "object" || data === null || !("message" in data))
        return "not in JSON";
    const { message, errors } = data;
    const details = (Array.isArray(errors) ? errors : []).map((entry) => typeof entry === "object" && entry !== null && "message" in entry && typeof entry.message === "string"
        ? entry.message
        : JSON.stringify(entry));
    return [String(message), ...details].join(": ").slice(0, 1000);
}
/** What the user can do about it, or the failure itself when that is nothing. */
function advice({ error }, repo, needs) {
    const text = adviceText(error, repo, needs);
    return text === null ? error : new errors/* ConfigurationError */.j(text, { cause: error });
}
function adviceText({ status, message }, repo, needs) {
    if (status === 401)
        return `GitHub does not accept the token for ${repo}: check github-token.`;
    if (status === 403 && /not permitted to create or approve pull requests/i.test(message))
        return `${repo} does not let workflows open pull requests: tick "Allow GitHub Actions to create and approve pull requests" in Settings → Actions → General, or pass a GitHub App's token.`;
    if (status === 403)
        return `GitHub refused a call for ${repo}: give the job \`permissions: ${needs}\`.`;
    // To a token without the right, a private thing does not exist.
    if (status === 404)
        return `GitHub found nothing in ${repo}: check that it exists, and that the job has \`permissions: ${needs}\`.`;
    return null;
}
/** The same for somebody who works with a token of their own, not with a job's. */
function adviceToPerson({ error }, about, needs) {
    const { status, message } = error;
    const text = status === 401
        ? `GitHub does not accept the token for ${about}: sign in again (gh auth login), or set GITHUB_TOKEN to one that is valid.`
        : status === 403
            ? `GitHub refused a call for ${about} (${said403(message)}): the token needs "${needs}". With gh: gh auth refresh -s repo,workflow,admin:org; a fine-grained token: add the permission.`
            : status === 404
                ? `GitHub found nothing for ${about}: check the name, and that the token may see it (a fine-grained token needs "${needs}" there).`
                : null;
    return text === null ? error : new errors/* ConfigurationError */.j(text, { cause: error });
}
function said403(message) {
    return message.replace(/^GitHub answered 403 to /, "").slice(0, 300);
}

;// CONCATENATED MODULE: ./actions/_lib/github/queries.js
/**
 * One question where REST would take six calls, and two things REST does not say: when a text was last edited, and which
 * comments are our own. `npm run openapi` cuts what these ask for out of GitHub's published schema.
 */
const THREAD = `query Thread($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    nameWithOwner
    isPrivate
    defaultBranchRef { name target { oid } }
    config: object(expression: "HEAD:.whim/config.yml") { __typename ... on Blob { text isBinary isTruncated } }
    issue(number: $number) {
      number title body state url
      author { login }
      lastEditedAt
      editor { login }
      labels(first: 100) { nodes { name } }
      timelineItems(last: 100, itemTypes: [LABELED_EVENT, RENAMED_TITLE_EVENT]) {
        nodes {
          __typename
          ... on LabeledEvent { createdAt label { name } actor { ...person } }
          ... on RenamedTitleEvent { createdAt actor { ...person } }
        }
      }
      comments(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { fullDatabaseId url body createdAt lastEditedAt viewerDidAuthor author { ...person } }
      }
    }
  }
}
fragment person on Actor { __typename login ... on User { databaseId } ... on Bot { databaseId } }`;
/** Whose token it is: REST has another address for it, which a workflow's own token may not ask. */
const VIEWER = "query Viewer { viewer { login databaseId } }";
const LABELLED = `query Labelled($owner: String!, $name: String!, $label: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    nameWithOwner
    isArchived
    config: object(expression: "HEAD:.whim/config.yml") { __typename ... on Blob { text isBinary isTruncated } }
    issues(labels: [$label], states: [OPEN], first: 100, after: $after, orderBy: { field: CREATED_AT, direction: ASC }) {
      pageInfo { hasNextPage endCursor }
      nodes {
        number updatedAt
        labels(first: 100) { nodes { name } }
        timelineItems(last: 20, itemTypes: [LABELED_EVENT]) {
          nodes { __typename ... on LabeledEvent { createdAt label { name } } }
        }
      }
    }
  }
}`;
/** From draft to ready and back, which REST has no call for. */
const MAKE_READY = `mutation MakeReady($id: ID!) { markPullRequestReadyForReview(input: { pullRequestId: $id }) { clientMutationId } }`;
const MAKE_DRAFT = `mutation MakeDraft($id: ID!) { convertPullRequestToDraft(input: { pullRequestId: $id }) { clientMutationId } }`;
/** So many issues at once that a question stays well below GitHub's half a million nodes. */
const MOST_AT_ONCE = 50;
/** An issue or pull request by its number, several at once: each under the name of its place. */
function issuesNowQuery(count) {
    return `query IssuesNow($owner: String!, $name: String!, $withCards: Boolean!, ${numbers(count)}) {
  repository(owner: $owner, name: $name) {
    nameWithOwner
    hasIssuesEnabled
    # Refused to a token that may not read issues: it would see none of them, and take them for deleted.
    issues(first: 1) { totalCount }
    ${places(count, (n) => `n${n}: issue(number: $n${n}) { ...now }`)}
  }
}
fragment now on Issue {
  number state closedAt
  repository { nameWithOwner }
  labels(first: 100) { nodes { name } }
  timelineItems(last: 100, itemTypes: [LABELED_EVENT, UNLABELED_EVENT]) {
    nodes {
      __typename
      ... on LabeledEvent { createdAt label { name } }
      ... on UnlabeledEvent { createdAt label { name } }
    }
  }
  comments(first: 100) @include(if: $withCards) { nodes { body viewerDidAuthor } }
}`;
}
function pullStatesQuery(count) {
    return `query PullStates($owner: String!, $name: String!, ${numbers(count)}) {
  repository(owner: $owner, name: $name) {
    nameWithOwner
    ${places(count, (n) => `n${n}: pullRequest(number: $n${n}) { number state }`)}
  }
}`;
}
function numbers(count) {
    return places(count, (n) => `$n${n}: Int!`).replaceAll("\n    ", ", ");
}
function places(count, text) {
    return Array.from({ length: count }, (_, n) => text(n)).join("\n    ");
}

;// CONCATENATED MODULE: ./actions/_lib/github/current-states.js



/** What is gone is left out: deleted, made a discussion, or moved to another repository. */
async function issuesNow(ask, repo, wanted, about) {
    const found = new Map();
    for (const numbers of inPortions(wanted)) {
        const answer = await several(ask, issuesNowQuery(numbers.length), numbers, about);
        // They would all look deleted.
        if (answer.hasIssuesEnabled === false)
            throw new errors/* ConfigurationError */.j(`Issues are switched off in ${repo}: switch them on in Settings → General → Features, or cancel the work that came from them.`);
        for (const n of numbers.keys()) {
            const issue = answer[`n${n}`] ?? null;
            if (issue !== null && isSame(issue.repository.nameWithOwner, answer.nameWithOwner))
                found.set(issue.number, issueNowOf(issue));
        }
    }
    return found;
}
async function pullStates(ask, wanted) {
    const found = new Map();
    for (const numbers of inPortions(wanted)) {
        const answer = await several(ask, pullStatesQuery(numbers.length), numbers, {});
        for (const n of numbers.keys()) {
            const pull = answer[`n${n}`] ?? null;
            if (pull !== null)
                found.set(pull.number, pull.state === "MERGED" ? "merged" : pull.state === "CLOSED" ? "closed" : "open");
        }
    }
    return found;
}
async function several(ask, query, numbers, more) {
    const variables = Object.fromEntries(numbers.map((number, n) => [`n${n}`, number]));
    const { repository } = await ask(query, { ...variables, ...more });
    if (repository)
        return repository;
    throw new GitHubError(502, "GitHub answered a question about a repository without the repository");
}
function inPortions(numbers) {
    const all = [...new Set(numbers)];
    return Array.from({ length: Math.ceil(all.length / MOST_AT_ONCE) }, (_, n) => all.slice(n * MOST_AT_ONCE, (n + 1) * MOST_AT_ONCE));
}
function issueNowOf(issue) {
    return {
        number: issue.number,
        state: issue.state === "OPEN" ? "open" : "closed",
        closedAt: issue.closedAt,
        labels: present(issue.labels).map(({ name }) => name),
        labelled: present(issue.timelineItems).map(({ __typename, createdAt, label }) => ({
            at: createdAt,
            label: label?.name ?? "",
            on: __typename === "LabeledEvent",
        })),
        ownComments: present(issue.comments ?? null)
            .filter(({ viewerDidAuthor }) => viewerDidAuthor)
            .map(({ body }) => body),
    };
}
function isSame(a, b) {
    return a.toLowerCase() === b.toLowerCase();
}
function present(connection) {
    return (connection?.nodes ?? []).filter((node) => node !== null);
}

// EXTERNAL MODULE: ../../node_modules/@octokit/rest/dist-src/index.js + 22 modules
var dist_src = __webpack_require__(9703);
;// CONCATENATED MODULE: ./actions/_lib/github/retry.js

const ATTEMPTS = 4;
/** A runner that only waits costs money, and the work comes back by itself: longer waits are given up. */
const LONGEST_WAIT_MS = 90_000;
/** What GitHub asks of callers that met a secondary limit without being told for how long. */
const UNNAMED_LIMIT_MS = 60_000;
async function withRetries(clock, { repo, needs, repeatable, asker = "job" }, request) {
    for (let attempt = 1;; attempt += 1) {
        try {
            return await request();
        }
        catch (error) {
            const failure = failureOf(error);
            if (failure === null)
                throw error;
            const wait = waitBefore(failure, attempt, repeatable, clock.now());
            if (wait === null)
                throw asker === "job" ? advice(failure, repo, needs) : adviceToPerson(failure, repo, needs);
            if (wait > LONGEST_WAIT_MS)
                throw tooLong(failure, wait, repo);
            if (attempt >= ATTEMPTS)
                throw isLimit(failure) ? tooLong(failure, wait, repo) : failure.error;
            await clock.sleep(wait);
        }
    }
}
/** Milliseconds until the next attempt, or null when another one would not help or could do harm. */
function waitBefore(failure, attempt, repeatable, now) {
    const asked = askedToWait(failure, now);
    // A limit refuses before anything is done: any call may be made again.
    if (isLimit(failure))
        return asked ?? UNNAMED_LIMIT_MS;
    const { status } = failure.error;
    const fault = status === null || status >= 500;
    if (!fault || !(repeatable || failure.neverSent))
        return null;
    return asked ?? 500 * 2 ** attempt * (0.5 + Math.random());
}
function isLimit({ error, headers }) {
    if (error.status === 429)
        return true;
    return (error.status === 403 &&
        (headers["retry-after"] !== undefined ||
            headers["x-ratelimit-remaining"] === "0" ||
            /rate limit/i.test(error.message)));
}
function askedToWait({ headers }, now) {
    const seconds = Number(headers["retry-after"]);
    if (Number.isFinite(seconds) && seconds >= 0)
        return seconds * 1000;
    const reset = Number(headers["x-ratelimit-reset"]);
    if (headers["x-ratelimit-remaining"] !== "0" || !Number.isFinite(reset))
        return null;
    return Math.max(reset * 1000 - now, 1000);
}
function tooLong(failure, wait, repo) {
    const { error } = failure;
    const what = isLimit(failure) ? "limits the calls of this token" : "is not available";
    return new GitHubError(error.status, `GitHub ${what} for ${repo} and asks to wait another ${Math.ceil(wait / 1000)} s`, { cause: error });
}

;// CONCATENATED MODULE: ./actions/_lib/github/connection.js





/** GitHub at `apiUrl`. `about` is what its refusals are about: a repository or an organisation. */
function connect(options, about) {
    const { token, apiUrl, clock = _lib_clock/* systemClock */.m, timeoutMs = 30_000, asker = "job" } = options;
    const octokit = new dist_src/* Octokit */.E({
        ...(typeof token === "string" ? { auth: token } : { authStrategy: () => showing(token) }),
        baseUrl: apiUrl,
        userAgent: "whim",
        log: quiet,
        request: { fetch: completely(timeoutMs) },
    });
    function call(needs, repeatable, request) {
        return withRetries(clock, { repo: about, needs, repeatable, asker }, async () => {
            const { status, data } = await request();
            // A proxy's page with status 200 is not an answer. 204 has none.
            if (status !== 204 && typeof data !== "object")
                throw new GitHubError(502, `What answered ${status} at ${apiUrl} is not GitHub: it sent no JSON`);
            return data;
        });
    }
    return {
        octokit,
        read: (needs, request) => call(`${needs}: read`, true, request),
        write: (needs, request) => call(`${needs}: write`, true, request),
        writeOnce: (needs, request) => call(`${needs}: write`, false, request),
    };
}
/** Each request shows what is good then; what GitHub does not take is replaced once: it has done nothing for it. */
function showing(source) {
    return {
        async hook(request, options) {
            const send = async (token) => request({ ...options, headers: { ...options.headers, authorization: `bearer ${token}` } });
            const token = await source.current();
            try {
                return await send(token);
            }
            catch (error) {
                const failure = failureOf(error);
                const githubNow = Date.parse(failure?.headers["date"] ?? "");
                const isOver = failure?.error.status === 401;
                if (!isOver || !source.refused(token, Number.isNaN(githubNow) ? null : githubNow))
                    throw error;
                return await send(await source.current());
            }
        },
    };
}
function ownerAndName(fullName) {
    const [, owner, repo] = /^(\w[\w-]*)\/(?!\.{1,2}$)([\w.-]+)$/.exec(fullName) ?? [];
    if (owner === undefined || repo === undefined)
        throw new errors/* ConfigurationError */.j(`"${fullName}" is not a repository: write it as owner/name.`);
    return { owner, repo };
}
/**
 * Octokit has no time-out of its own, and takes a body that broke off for the answer: both are errors here, because
 * the answer is read to its end first.
 */
function completely(timeoutMs) {
    return async (input, init) => {
        const response = await fetch(input, { ...init, signal: AbortSignal.timeout(timeoutMs) });
        const body = await response.arrayBuffer();
        const { status, headers } = response;
        return new Response(body.byteLength === 0 ? null : body, { status, headers });
    };
}
// Octokit warns on the console about every failed request; ours are reported where they are handled.
const quiet = { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } };

;// CONCATENATED MODULE: ./actions/_lib/github/first-reaction.js

/** GitHub's dates are whole seconds. */
const SECOND = 1000;
/**
 * Makes a reaction, and notes what tells whether it is this call's: asked again after a lost answer, GitHub says "it was there" of
 * our own as well. Both mistakes cost: taken for another's, nobody does what was asked; taken for ours, two do it.
 */
function firstReaction(now) {
    let lostSince = null;
    let isFirst = false;
    return {
        async ask(request) {
            const began = now();
            let answer;
            try {
                answer = await request();
            }
            catch (error) {
                if (mayBeMade(failureOf(error)))
                    lostSince ??= began;
                throw error;
            }
            isFirst = answer.status !== 200 || (lostSince !== null && isSince(answer, now() - lostSince));
            return answer;
        },
        isFirst: () => isFirst,
    };
}
/** A refusal, a limit too, has made nothing. */
function mayBeMade(failure) {
    if (failure === null || failure.neverSent)
        return false;
    const { status } = failure.error;
    return status === null || status >= 500;
}
/** Whether it was made so long ago at most, by GitHub's clock alone. */
function isSince({ headers, data }, ms) {
    const answered = Date.parse(headers.date ?? "");
    return Number.isNaN(answered) || Date.parse(data.created_at) > answered - ms - SECOND;
}

;// CONCATENATED MODULE: ./actions/_lib/github/answers.js
function issueOf(found) {
    return {
        number: found.number,
        title: found.title,
        body: found.body ?? "",
        state: found.state === "closed" ? "closed" : "open",
        url: found.html_url,
        author: found.user?.login ?? "",
        labels: found.labels.map((label) => (typeof label === "string" ? label : (label.name ?? ""))),
        isPullRequest: found.pull_request !== undefined,
    };
}
function commentOf(found) {
    return { id: found.id, author: found.user?.login ?? "", body: found.body ?? "", url: found.html_url };
}
function pullRequestOf(found) {
    return {
        number: found.number,
        url: found.html_url,
        draft: found.draft ?? false,
        title: found.title,
        body: found.body ?? "",
    };
}
function pullRequestEndsOf(found) {
    return { head: found.head.ref, headRepo: found.head.repo?.full_name ?? "" };
}
function knownPullRequestOf(found) {
    const closed = found.merged_at === null ? "closed" : "merged";
    return {
        ...pullRequestOf(found),
        state: found.state === "open" ? "open" : closed,
        base: found.base.ref,
        nodeId: found.node_id,
    };
}

;// CONCATENATED MODULE: ./actions/_lib/github/thread.js
/** Null where the repository or the issue is not there. */
function threadOf({ repository }) {
    const issue = repository?.issue ?? null;
    const branch = repository?.defaultBranchRef ?? null;
    if (repository === null || issue === null || branch === null || branch.target === null)
        return null;
    const events = thread_present(issue.timelineItems.nodes);
    return {
        repository: {
            name: repository.nameWithOwner,
            private: repository.isPrivate,
            defaultBranch: branch.name,
            head: branch.target.oid,
            config: configOf(repository.config),
        },
        issue: {
            number: issue.number,
            title: issue.title,
            body: issue.body,
            state: issue.state === "OPEN" ? "open" : "closed",
            url: issue.url,
            author: issue.author?.login ?? "",
            labels: labelsOf(issue.labels),
            isPullRequest: false,
        },
        edited: issue.lastEditedAt === null ? null : { at: issue.lastEditedAt, by: issue.editor?.login ?? "" },
        renamed: events
            .filter((event) => event.__typename === "RenamedTitleEvent")
            .map(({ createdAt, actor }) => ({ at: createdAt, by: actor?.login ?? "" })),
        labelled: events
            .filter((event) => event.label !== undefined)
            .map(({ createdAt, label, actor }) => ({
            at: createdAt,
            label: label?.name ?? "",
            by: personOf(actor ?? null),
        })),
        comments: commentsOf(issue.comments.nodes),
    };
}
function commentsOf(nodes) {
    return thread_present(nodes).map((comment) => ({
        id: Number(comment.fullDatabaseId),
        url: comment.url,
        body: comment.body,
        createdAt: comment.createdAt,
        editedAt: comment.lastEditedAt,
        // By a person's own token that person's words would be ours too: ours are a bot's, or begin with our mark.
        own: comment.viewerDidAuthor &&
            (personOf(comment.author)?.isBot === true || comment.body.startsWith("<!-- whim:")),
        by: personOf(comment.author),
    }));
}
function labelledOf(nodes) {
    return thread_present(nodes).map((issue) => ({
        number: issue.number,
        updatedAt: issue.updatedAt,
        labels: labelsOf(issue.labels),
        labelled: thread_present(issue.timelineItems.nodes).map(({ createdAt, label }) => ({
            at: createdAt,
            label: label?.name ?? "",
        })),
    }));
}
/** A deleted account is null: nobody's permission counts for it. The API of permissions wants a bot's name with its suffix. */
function personOf(actor) {
    if (actor === null)
        return null;
    const isBot = actor.__typename !== "User";
    const login = actor.__typename === "Bot" && !actor.login.endsWith("[bot]") ? `${actor.login}[bot]` : actor.login;
    return { login, id: actor.databaseId ?? null, isBot };
}
function configOf(config) {
    if (config === null)
        return null;
    if (config.__typename !== "Blob")
        return { problem: "is not a file" };
    if (config.isBinary === true || typeof config.text !== "string")
        return { problem: "is not text" };
    if (config.isTruncated === true)
        return { problem: "is too large" };
    return { text: config.text };
}
function labelsOf(labels) {
    return thread_present(labels?.nodes ?? null).map(({ name }) => name);
}
function thread_present(nodes) {
    return (nodes ?? []).filter((node) => node !== null);
}

;// CONCATENATED MODULE: ./actions/_lib/github/client.js









/** One repository at `apiUrl`, which is the runner's GITHUB_API_URL: GitHub Enterprise Server works the same way. */
function openGitHub(options) {
    const fullName = options.repo;
    const at = ownerAndName(fullName);
    const { owner, repo } = at;
    const { octokit, read, write, writeOnce } = connect(options, fullName);
    const ask = (needs, query, variables, mayBeGone = false) => read(needs, async () => {
        const asked = octokit.graphql(query, { owner, name: repo, ...variables });
        const data = await (mayBeGone ? foundOf(asked) : asked);
        if (data === null || data === undefined)
            throw new GitHubError(502, "GitHub answered a query with nothing");
        return { status: 200, data };
    });
    const missing = (what) => new GitHubError(404, `GitHub knows no ${what} in ${fullName}`);
    /** Whose reactions are ours: the same for as long as the token is. */
    let me = null;
    const viewer = async () => {
        const { viewer: found } = await ask("metadata", VIEWER, {});
        return { login: found.login, id: found.databaseId, isBot: found.login.endsWith("[bot]") };
    };
    return {
        repo: fullName,
        async repository() {
            const found = await read("contents", () => octokit.repos.get(at));
            return {
                name: found.full_name,
                defaultBranch: found.default_branch,
                private: found.private,
                cloneUrl: found.clone_url,
            };
        },
        async permissionOf(username) {
            const found = await read("contents", () => octokit.repos.getCollaboratorPermissionLevel({ ...at, username }));
            // `permission` folds maintain into write, triage into read and a custom role into the role it is based on, which
            // is the line we draw; `role_name` says "triage" or whatever an organisation calls its own role.
            const { permission, user } = found;
            const isAnswer = user === null || user.login.toLowerCase() === username.toLowerCase();
            const known = ["admin", "write", "read", "none"].find((word) => word === permission);
            if (known !== undefined && isAnswer)
                return known;
            throw new Error(`GitHub answered the permission "${permission}" of ${user?.login ?? "nobody"} when asked for ${username} in ${fullName}`);
        },
        viewer,
        async issue(issue_number) {
            return issueOf(await read("issues", () => octokit.issues.get({ ...at, issue_number })));
        },
        async thread(number) {
            const first = await ask("issues", THREAD, { number });
            const thread = threadOf(first);
            if (thread === null)
                throw missing(`issue #${number}`);
            const comments = [...thread.comments];
            let page = first.repository?.issue?.comments.pageInfo;
            while (page?.hasNextPage === true) {
                const next = await ask("issues", THREAD, {
                    number,
                    after: page.endCursor,
                });
                const found = next.repository?.issue?.comments;
                if (found === undefined)
                    throw missing(`issue #${number}`);
                comments.push(...commentsOf(found.nodes));
                page = found.pageInfo;
            }
            return { ...thread, comments };
        },
        async labelled(label) {
            const all = [];
            let config = null;
            let name = fullName;
            let archived = false;
            let after = null;
            do {
                const answer = await ask("issues", LABELLED, { label, after });
                if (answer.repository === null)
                    throw missing("issues");
                const { nodes, pageInfo } = answer.repository.issues;
                all.push(...labelledOf(nodes));
                config = configOf(answer.repository.config);
                name = answer.repository.nameWithOwner;
                archived = answer.repository.isArchived;
                after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
            } while (after !== null);
            return { name, archived, issues: all, config };
        },
        issuesNow: (numbers, about) => issuesNow((query, of) => ask("issues", query, of, true), fullName, numbers, about),
        pullStates: (numbers) => pullStates((query, of) => ask("pull-requests", query, of, true), numbers),
        async describeLabel(name, { color, description }) {
            await write("issues", () => octokit.issues.updateLabel({ ...at, name, color, description }));
        },
        async addLabels(issue_number, labels) {
            const all = await write("issues", () => octokit.issues.addLabels({ ...at, issue_number, labels }));
            const wanted = new Set(labels.map((label) => label.toLowerCase()));
            return all
                .filter(({ name, description, color }) => wanted.has(name.toLowerCase()) && !description && color === UNPAINTED)
                .map(({ name }) => name);
        },
        async removeLabel(issue_number, name) {
            try {
                await write("issues", () => octokit.issues.removeLabel({ ...at, issue_number, name }));
            }
            catch (error) {
                if (!isStatus(error, 404))
                    throw error; // it was not there: what we wanted
            }
        },
        async createComment(issue_number, body) {
            return commentOf(await writeOnce("issues", () => octokit.issues.createComment({ ...at, issue_number, body })));
        },
        async updateComment(comment_id, body) {
            await write("issues", () => octokit.issues.updateComment({ ...at, comment_id, body }));
        },
        async comments(issue_number) {
            const all = await read("issues", async () => ({
                status: 200,
                data: await octokit.paginate(octokit.issues.listComments, { ...at, issue_number, per_page: 100 }),
            }));
            return all.map(commentOf);
        },
        async react(comment_id, content) {
            const reaction = firstReaction(() => (options.clock ?? _lib_clock/* systemClock */.m).now());
            await write("issues", () => reaction.ask(() => octokit.reactions.createForIssueComment({ ...at, comment_id, content })));
            return reaction.isFirst();
        },
        async ownReactions(comment_id) {
            me ??= (await viewer()).login.toLowerCase();
            const all = await read("issues", async () => ({
                status: 200,
                data: await octokit.paginate(octokit.reactions.listForIssueComment, {
                    ...at,
                    comment_id,
                    per_page: 100,
                }),
            }));
            return all
                .filter(({ user }) => user?.login.toLowerCase() === me)
                .map(({ content, created_at }) => ({ content, at: created_at }));
        },
        async pullRequest(pull_number) {
            const found = await read("pull-requests", () => octokit.pulls.get({ ...at, pull_number }));
            return { ...pullRequestOf(found), ...pullRequestEndsOf(found) };
        },
        async openPullRequestOf(branch) {
            const [first] = await read("pull-requests", () => octokit.pulls.list({ ...at, state: "open", head: `${owner}:${branch}` }));
            return first === undefined ? null : pullRequestOf(first);
        },
        async pullRequestsOf(branch) {
            const found = await read("pull-requests", () => octokit.pulls.list({ ...at, state: "all", head: `${owner}:${branch}`, per_page: 100 }));
            return found.map(knownPullRequestOf);
        },
        async setDraft({ nodeId }, draft) {
            await write("pull-requests", async () => ({
                status: 200,
                data: await octokit.graphql(draft ? MAKE_DRAFT : MAKE_READY, { id: nodeId }),
            }));
        },
        async createPullRequest({ head, base, title, body, draft }) {
            return pullRequestOf(await writeOnce("pull-requests", () => octokit.pulls.create({ ...at, head, base, title, body, draft })));
        },
        async updatePullRequest(pull_number, change) {
            return pullRequestOf(await write("pull-requests", () => octokit.pulls.update({ ...at, pull_number, ...change })));
        },
        async requestReview(pull_number, login) {
            await write("pull-requests", () => octokit.pulls.requestReviewers({ ...at, pull_number, reviewers: [login] }));
        },
        async assign(issue_number, login) {
            const { assignees } = await write("issues", () => octokit.issues.addAssignees({ ...at, issue_number, assignees: [login] }));
            // GitHub answers 201 and leaves out whoever cannot be assigned.
            if (!assignees?.some((person) => person.login.toLowerCase() === login.toLowerCase()))
                throw new Error(`GitHub did not assign ${login} to #${issue_number} of ${fullName}`);
        },
        async dispatchWorkflow(workflow_id, ref, inputs) {
            await write("actions", () => octokit.actions.createWorkflowDispatch({ ...at, workflow_id, ref, inputs }));
        },
        async runCreatedAt(run_id) {
            return (await read("actions", () => octokit.actions.getWorkflowRun({ ...at, run_id }))).created_at;
        },
        async cancelRun(run_id) {
            try {
                await write("actions", () => octokit.actions.cancelWorkflowRun({ ...at, run_id }));
            }
            catch (error) {
                if (!isStatus(error, 409))
                    throw error; // it has ended: what we wanted
            }
        },
        async commitOf(branch) {
            const { object } = await read("contents", () => octokit.git.getRef({ ...at, ref: `heads/${branch}` }));
            return object.sha;
        },
        async file(path, ref) {
            const found = await read("contents", () => octokit.repos.getContent({ ...at, path, ref }));
            if (Array.isArray(found) || found.type !== "file" || !("content" in found))
                throw new errors/* ConfigurationError */.j(`"${path}" at ${ref} of ${fullName} is not a file: give the path of one.`);
            if (found.encoding !== "base64")
                throw new errors/* ConfigurationError */.j(`"${path}" at ${ref} of ${fullName} has ${found.size} bytes: give a smaller file.`);
            return Buffer.from(found.content, "base64").toString("utf8");
        },
    };
}
/** The colour of a label that came into being by being used. */
const UNPAINTED = "ededed";


/***/ })

};
