export const id = 584;
export const ids = [584];
export const modules = {

/***/ 2584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openStore: () => (/* binding */ openStore)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ../../node_modules/@supabase/supabase-js/dist/index.mjs + 4 modules
var dist = __webpack_require__(7956);
// EXTERNAL MODULE: ./actions/_lib/clock.js + 1 modules
var _lib_clock = __webpack_require__(621);
// EXTERNAL MODULE: ./actions/_lib/errors.js
var errors = __webpack_require__(4186);
;// CONCATENATED MODULE: ./actions/_lib/store/case.js
/** Values whose keys are data (file paths, what a caller attached), so they keep their spelling. */
const VERBATIM = new Set(["ai", "metadata"]);
function toSnake(value) {
    return rename(value, (key) => key.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`));
}
function toCamel(value) {
    return rename(value, (key) => key.replaceAll(/_([a-z])/g, (_, letter) => letter.toUpperCase()));
}
function rename(value, spell) {
    if (Array.isArray(value))
        return value.map((entry) => rename(entry, spell));
    if (typeof value !== "object" || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [
        spell(key),
        VERBATIM.has(key) ? entry : rename(entry, spell),
    ]));
}

// EXTERNAL MODULE: ./actions/_lib/store/errors.js + 2 modules
var store_errors = __webpack_require__(5182);
;// CONCATENATED MODULE: ./actions/_lib/store/retry.js

const ATTEMPTS = 5;
/** Of all waits of one call together. With five time-outs it stays below two minutes: a lease lives for five. */
const LONGEST_WAIT_MS = 60_000;
/**
 * Every function of the store is idempotent, so a call without an answer is simply made again: after a network error, a
 * fault of the server, or a limit. What the store refuses, it would refuse again.
 */
async function withRetries(clock, what, call) {
    let waited = 0;
    for (let attempt = 1;; attempt += 1) {
        try {
            return await call();
        }
        catch (error) {
            if (!(error instanceof store_errors/* StoreUnavailable */.us))
                throw error;
            const wait = waitAfter(error, attempt);
            if (attempt >= ATTEMPTS || waited + wait > LONGEST_WAIT_MS)
                throw gaveUp(what, error, attempt);
            await clock.sleep(wait);
            waited += wait;
        }
    }
}
/** What was asked for and a part of chance on top: workers that were refused together must not come back together. */
function waitAfter({ retryAfterMs }, attempt) {
    return (retryAfterMs ?? 0) + 200 * 2 ** attempt * (0.5 + Math.random());
}
function gaveUp(what, last, attempts) {
    const tried = attempts === 1 ? "once" : `${attempts} times`;
    const asked = last.retryAfterMs === null ? "" : ` (it asks to wait ${Math.ceil(last.retryAfterMs / 1000)} s)`;
    return new store_errors/* StoreUnavailable */.us(`${what} failed, tried ${tried}: ${last.message}${asked}`, {
        cause: last.cause,
        retryAfterMs: last.retryAfterMs,
    });
}

;// CONCATENATED MODULE: ./actions/_lib/store/schema-version.js
/** The form of the schema these actions were made for: `whim.schema_version()` in supabase/schemas, and tested to be equal. */
const SCHEMA_VERSION = 4;

;// CONCATENATED MODULE: ./actions/_lib/store/client.js








/** The store behind a Supabase address: hosted, self-hosted or embedded. */
function openStore({ url, key, roleKey, clock = _lib_clock/* systemClock */.m, schema = SCHEMA_VERSION, timeoutMs = 10_000, }) {
    if (!/^https?:\/\/[^/]/.test(url) || !URL.canParse(url)) {
        throw new errors/* ConfigurationError */.j(`store-url is "${url}": give the address of the project's API, as https://<project>.supabase.co.`);
    }
    for (const [what, value] of Object.entries({ key, roleKey })) {
        // Printing it would show a secret; a header cannot carry it either.
        if (value !== undefined && !/^[\x21-\x7e]+$/.test(value))
            throw new errors/* ConfigurationError */.j(`The store's ${what} is empty or has a space, a line break or a foreign letter in it: copy it again, as one line.`);
    }
    const client = (0,dist.createClient)(url, key, {
        auth: { persistSession: false, autoRefreshToken: false, detectSessionInUrl: false },
        ...(roleKey === undefined ? {} : { accessToken: async () => roleKey }),
        global: { fetch: completely(url, timeoutMs, clock) },
    });
    function call(name, args) {
        return withRetries(clock, `${name} at ${url}`, async () => {
            const asking = client.rpc(name, toSnake(args)).throwOnError();
            // What holds a lease ends its work, whatever was migrated meanwhile.
            const asks = schema !== null && !("fence" in args);
            const { data } = await (asks ? asking.setHeader("x-whim-schema", String(schema)) : asking);
            return toCamel(data);
        });
    }
    return {
        enqueue: (work) => call("whim_enqueue", work),
        charge: (repo, charge) => call("whim_charge", { repo, key: (0,external_node_crypto_.randomUUID)(), ...charge }),
        get: (id) => call("whim_get", { id }),
        getSpec: (item) => call("whim_get_spec", { item }),
        claim: (worker) => call("whim_claim", worker),
        heartbeat: (lease, beat) => call("whim_heartbeat", { ...lease, ...beat }),
        recordIteration: (lease, iteration) => call("whim_record_iteration", { ...lease, ...iteration }),
        acquireLocks: (lease, locks) => call("whim_acquire_locks", { ...lease, ...locks }),
        releaseLocks: (lease, locks) => call("whim_release_locks", { ...lease, ...locks }),
        complete: (lease, result) => call("whim_complete", { ...lease, ...result }),
        fail: (lease, failure) => call("whim_fail", { ...lease, ...failure }),
        writeSpec: (lease, spec) => call("whim_write_spec", { ...lease, ...spec }),
        ask: (lease, questions) => call("whim_ask", { ...lease, questions }),
        giveBack: (lease, why) => call("whim_give_back", { ...lease, ...why }),
        park: (lease, limit) => call("whim_park", { ...lease, ...limit }),
        learn: (lease, learnings) => call("whim_learn", { ...lease, learnings }),
        untold: (lease, learnings) => call("whim_untold", { ...lease, ...learnings }),
        recall: (lease, question) => call("whim_recall", { ...lease, ...question }),
        cancel: (item, why) => call("whim_cancel", { item, ...why }),
        requeue: (item, why) => call("whim_requeue", { item, key: (0,external_node_crypto_.randomUUID)(), ...why }),
        approve: (item, approval) => call("whim_approve", { item, ...approval }),
        answer: (item, text) => call("whim_answer", { item, ...text }),
        setPriority: (item, change) => call("whim_set_priority", { item, ...change }),
        pause: (item, why) => call("whim_pause", { item, ...why }),
        resume: (item, why) => call("whim_resume", { item, ...why }),
        note: (item, note) => call("whim_note", { item, key: (0,external_node_crypto_.randomUUID)(), ...note }),
        setLimits: (item, limits) => call("whim_set_limits", { item, ...limits }),
        setModel: (item, change) => call("whim_set_model", { item, ...change }),
        pauseAll: (why) => call("whim_pause_all", why),
        drain: (why) => call("whim_pause_all", { ...why, running: false }),
        resumeAll: (why) => call("whim_resume_all", why),
        kill: (worker, why) => call("whim_kill", { worker, ...why }),
        settle: (item, end) => call("whim_settle", { item, ...end }),
        reviewLearning: async (learning, review) => {
            await call("whim_review_learning", { learning, ...review });
        },
        purgeLearnings: async (what) => {
            const { purged } = await call("whim_purge_learnings", what);
            return purged;
        },
        sweep: () => call("whim_sweep", {}),
        list: (filter) => call("whim_list", filter),
        position: (item) => call("whim_position", { item }),
        estimate: (work) => call("whim_estimate", work),
        metrics: (of) => call("whim_metrics", of),
        workers: (which) => call("whim_workers", which),
        searchLearnings: (filter) => call("whim_search_learnings", filter),
        watched: (repo) => call("whim_watched", { repo }),
        unshown: (repo) => call("whim_unshown", { repo }),
        shown: async (item, eventId) => {
            await call("whim_shown", { item, eventId });
        },
        knowRepository: (repo, known) => call("whim_know_repository", { repo, ...known }),
        report: (repos) => call("whim_report", { repos }),
        unembedded: (limit) => call("whim_unembedded", limit),
        setEmbeddings: (vectors) => call("whim_set_embeddings", vectors),
        wake: async (repo) => {
            const { slot } = await call("whim_wake", { repo });
            return slot === null ? null : { slot };
        },
        status: () => call("whim_status", {}),
    };
}
/**
 * An answer counts when it is here to the end, in time, and is the store's. The library would take a web page for an
 * error without a code, an empty 404 for success, and would follow a redirect with the key in a header.
 */
function completely(url, timeoutMs, clock) {
    return async (input, init) => {
        const name = new URL(input instanceof Request ? input.url : input).pathname.split("/").at(-1) ?? "";
        let reply;
        try {
            const response = await fetch(input, {
                ...init,
                redirect: "manual",
                signal: AbortSignal.timeout(timeoutMs),
            });
            reply = { status: response.status, headers: response.headers, body: await response.text() };
        }
        catch (cause) {
            throw new store_errors/* StoreUnavailable */.us(withoutReply(cause, timeoutMs), { cause });
        }
        const error = (0,store_errors/* errorOf */.Mz)({ name, url }, reply, clock.now());
        if (error !== null)
            throw error;
        return new Response(reply.body, { headers: { "content-type": "application/json" } });
    };
}
function withoutReply(cause, timeoutMs) {
    if (cause instanceof Error && cause.name === "TimeoutError")
        return `no complete answer within ${timeoutMs / 1000} s`;
    // fetch says "fetch failed"; its cause knows, by a code and not always by a message.
    const inner = cause instanceof Error ? cause.cause : undefined;
    const code = typeof inner === "object" && inner !== null && "code" in inner ? ` (${String(inner.code)})` : "";
    return `no complete answer came${code}`;
}


/***/ }),

/***/ 5182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Vj: () => (/* binding */ LeaseLost),
  yh: () => (/* binding */ StoreRefused),
  us: () => (/* binding */ StoreUnavailable),
  Mz: () => (/* binding */ errorOf)
});

// EXTERNAL MODULE: ./actions/_lib/errors.js
var errors = __webpack_require__(4186);
;// CONCATENATED MODULE: ./actions/_lib/store/reply.js
/** The JSON of a reply, or undefined where there is none: a web page, or an answer that was cut off. */
function jsonOf({ body }) {
    try {
        return JSON.parse(body);
    }
    catch {
        return undefined;
    }
}
function complaintOf(reply) {
    const json = jsonOf(reply);
    if (typeof json !== "object" || json === null)
        return null;
    const { code, message, hint } = json;
    if (typeof message !== "string")
        return null;
    return {
        code: typeof code === "string" ? code : "",
        message: oneLine(message),
        hint: typeof hint === "string" ? oneLine(hint) : "",
    };
}
function saysJson({ headers }) {
    return /\bjson\b/i.test(headers.get("content-type") ?? "");
}
/** What came, for a person: never more than a line, whatever was sent. */
function describe(reply) {
    const complaint = complaintOf(reply);
    if (complaint !== null)
        return complaint.message;
    const start = reply.body.slice(0, 10_000);
    if (start.trim() === "")
        return "an empty answer";
    if (!/^\s*<|<html/i.test(start))
        return `"${oneLine(start)}"`;
    const [, title = ""] = /<title[^>]{0,100}>([^<]{1,300})/i.exec(start) ?? [];
    return title.trim() === "" ? "a web page" : `a web page ("${oneLine(title)}")`;
}
/** Milliseconds from now, or null when the reply asks for no wait. */
function askedToWait({ headers }, now) {
    const asked = headers.get("retry-after");
    if (asked === null)
        return null;
    if (/^\d+$/.test(asked))
        return Number(asked) * 1000;
    const date = Date.parse(asked);
    return Number.isNaN(date) ? null : Math.max(date - now, 0);
}
function oneLine(text) {
    const line = text
        .slice(0, 1000)
        .replaceAll(/[\s\p{C}]+/gu, " ")
        .trim();
    return line.length <= 200 ? line : `${line.slice(0, 200)} …`;
}

;// CONCATENATED MODULE: ./actions/_lib/store/refused-key.js


/** In the words of PostgREST, of Supabase's gateway and of the embedded store. The first that fits is the advice. */
const ADVICE = [
    {
        says: /revoked/i,
        nextStep: "this key was withdrawn. Make a new one and store it in its place",
    },
    {
        says: /expired/i,
        nextStep: "make a new key (`npm run store:key` for a role key, the project's API settings for others) and store it in its place",
    },
    {
        says: /not yet valid|issued at future/i,
        nextStep: "the clock of the machine that made the key runs ahead of the store's. Set the clock, then make a new key",
    },
    {
        says: /signature|suitable key|decode|parts in JWT|invalid api key|JWS|JWT/i,
        nextStep: "the key was made for another project, or was cut when it was copied. Copy it again, from the project that store-url names",
    },
    {
        says: /no api key/i,
        nextStep: "no key arrived there. Check that store-key is set, and that no proxy removes the apikey header",
    },
    {
        says: /role "?[^"]*"? does not exist|set role/i,
        nextStep: "the role that the key names is not there. Apply supabase/migrations, or make a key for whim_intake, whim_worker or whim_reader",
    },
    {
        says: /permission denied for function/i,
        nextStep: "the key is valid, but its role may not call this. Use a secret key (sb_secret_…), or a key of the role that may: supabase/README.md lists them",
    },
];
const OTHERWISE = "use a secret key (sb_secret_…) of that project, or a key whose role may call it";
/** The server's own reason, and what to do about it. The key itself is never part of it. */
function refusedKey({ name, url }, reply) {
    const complaint = complaintOf(reply);
    const reason = complaint === null ? describe(reply) : complaint.message;
    const advice = ADVICE.find(({ says }) => complaint !== null && says.test(complaint.message));
    const hint = advice === undefined && complaint?.hint ? ` (${complaint.hint})` : "";
    return new errors/* ConfigurationError */.j(`The store at ${url} does not accept this key for ${name} (${reply.status}, ${reason}${hint}): ${advice?.nextStep ?? OTHERWISE}.`);
}

;// CONCATENATED MODULE: ./actions/_lib/store/errors.js



/** Another worker may have the item: stop, publish nothing. Never retried. */
class LeaseLost extends Error {
    name = "LeaseLost";
}
/** The store did not answer, also after retries. What was asked may or may not have happened: every call is safe to repeat. */
class StoreUnavailable extends Error {
    name = "StoreUnavailable";
    /** What the server asked for, where it did. */
    retryAfterMs;
    constructor(message, { retryAfterMs = null, ...rest } = {}) {
        super(message, rest);
        this.retryAfterMs = retryAfterMs;
    }
}
/** The store refused these arguments: a mistake of the caller, with its hint. */
class StoreRefused extends Error {
    name = "StoreRefused";
}
/** What a reply means when it is no result; null when it is one. The SQLSTATEs are listed in supabase/schemas/01_errors.sql. */
function errorOf({ name, url }, reply, now) {
    const { status } = reply;
    if (status >= 200 && status < 300) {
        if (jsonOf(reply) !== undefined)
            return null;
        if (saysJson(reply))
            return new StoreUnavailable(`its answer was cut off: ${describe(reply)}`);
        return notTheStore({ name, url }, reply);
    }
    const complaint = complaintOf(reply);
    if (complaint?.code === "PT409") {
        return new LeaseLost(`${complaint.message}.${spaced(complaint.hint)}`);
    }
    if (complaint?.code === "PT426") {
        return new errors/* ConfigurationError */.j(`The versions do not fit: ${complaint.message} (${url}).${spaced(complaint.hint)}`);
    }
    if (status === 401 || status === 403)
        return refusedKey({ name, url }, reply);
    if (status === 429 || (status >= 500 && complaint?.code !== "SUP")) {
        return new StoreUnavailable(`it answered ${status}: ${describe(reply)}`, {
            retryAfterMs: askedToWait(reply, now),
        });
    }
    if (complaint === null)
        return notTheStore({ name, url }, reply);
    if (complaint.code === "PGRST202" || status === 404) {
        return new errors/* ConfigurationError */.j(`The store at ${url} has no function ${name}: apply the migrations to it (\`npm run migrate\`), or check store-url.`);
    }
    return new StoreRefused(`${name} was refused (${complaint.code || status}): ${complaint.message}.${spaced(complaint.hint)}`);
}
function notTheStore({ name, url }, reply) {
    const { status } = reply;
    const target = reply.headers.get("location");
    const came = status >= 300 && status < 400 && target !== null
        ? `a redirect (${status}) to ${originOf(target, url)}`
        : `${describe(reply)} with status ${status}`;
    return new errors/* ConfigurationError */.j(`What answers at ${url} is not the store's API: ${name} got ${came}. Check store-url (https://<project>.supabase.co, without a path), and whether a proxy or a login page stands before it.`);
}
/** Without path and query: a login page's address carries tokens. */
function originOf(target, base) {
    return URL.canParse(target, base) ? new URL(target, base).origin : "an address that is none";
}
function spaced(hint) {
    return hint === "" ? "" : ` ${hint}`;
}


/***/ })

};
