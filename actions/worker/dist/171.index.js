export const id = 171;
export const ids = [171];
export const modules = {

/***/ 8171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openGitHub: () => (/* binding */ openGitHub)
});

// EXTERNAL MODULE: ./actions/_lib/clock.js + 1 modules
var clock = __webpack_require__(621);
// EXTERNAL MODULE: ./actions/_lib/errors.js
var errors = __webpack_require__(4186);
// EXTERNAL MODULE: ./actions/_lib/github/errors.js
var github_errors = __webpack_require__(7530);
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
    throw new github_errors/* GitHubError */.y_(502, "GitHub answered a question about a repository without the repository");
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

// EXTERNAL MODULE: ./actions/_lib/github/connection.js + 24 modules
var connection = __webpack_require__(796);
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
                if (mayBeMade((0,github_errors/* failureOf */.g5)(error)))
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
    const at = (0,connection/* ownerAndName */.u)(fullName);
    const { owner, repo } = at;
    const { octokit, read, write, writeOnce } = (0,connection/* connect */.N)(options, fullName);
    const ask = (needs, query, variables, mayBeGone = false) => read(needs, async () => {
        const asked = octokit.graphql(query, { owner, name: repo, ...variables });
        const data = await (mayBeGone ? (0,github_errors/* foundOf */.A6)(asked) : asked);
        if (data === null || data === undefined)
            throw new github_errors/* GitHubError */.y_(502, "GitHub answered a query with nothing");
        return { status: 200, data };
    });
    const missing = (what) => new github_errors/* GitHubError */.y_(404, `GitHub knows no ${what} in ${fullName}`);
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
                if (!(0,github_errors/* isStatus */.zM)(error, 404))
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
            const reaction = firstReaction(() => (options.clock ?? clock/* systemClock */.m).now());
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
                if (!(0,github_errors/* isStatus */.zM)(error, 409))
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
