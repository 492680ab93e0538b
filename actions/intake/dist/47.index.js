export const id = 47;
export const ids = [47];
export const modules = {

/***/ 2047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sdkAuthor: () => (/* binding */ sdkAuthor)
});

// EXTERNAL MODULE: ../../node_modules/@anthropic-ai/sdk/client.mjs + 197 modules
var sdk_client = __webpack_require__(8373);
// EXTERNAL MODULE: ./actions/_lib/spec/spec-usage.js
var spec_usage = __webpack_require__(780);
// EXTERNAL MODULE: ./actions/_lib/errors.js
var errors = __webpack_require__(4186);
;// CONCATENATED MODULE: ./actions/_lib/claude/choose-model.js

/**
 * A model by its own name, or the newest of a line ("sonnet"): names of models retire, lines stay, and a setting should
 * not have to be touched for it. `listed` is in the provider's order, the most recent first.
 */
function chooseModel(wanted, listed) {
    const exact = listed.find(({ id }) => id === wanted);
    if (exact !== undefined)
        return usable(exact, listed);
    const ofLine = listed.find(({ line, lifecycle, structuredOutput }) => line === wanted.toLowerCase() && lifecycle === "active" && structuredOutput);
    if (ofLine !== undefined)
        return ofLine.id;
    throw new errors/* ConfigurationError */.j(`There is no model "${wanted}" for this key: give one of ${offer(listed)}.`);
}
function usable(model, listed) {
    if (model.lifecycle === "retired")
        throw new errors/* ConfigurationError */.j(`The model "${model.id}" is retired: give one of ${offer(listed)}.`);
    if (!model.structuredOutput)
        throw new errors/* ConfigurationError */.j(`The model "${model.id}" cannot fill in a form: give one of ${offer(listed)}.`);
    return model.id;
}
function offer(listed) {
    const active = listed.filter(({ lifecycle, structuredOutput }) => lifecycle === "active" && structuredOutput);
    const lines = active.flatMap(({ line }) => (line === null ? [] : [line]));
    return ([...new Set([...lines, ...active.map(({ id }) => id)])].slice(0, 12).join(", ") || "(none is offered)");
}

;// CONCATENATED MODULE: ./actions/_lib/claude/message-answer.js
/** What an answer of the Messages API means to somebody who asked for a filled-in form. */
function answerOf({ content, stop_reason: stop, stop_details: details, usage: used, model }, cost) {
    const counted = {
        inputTokens: used.input_tokens,
        outputTokens: used.output_tokens,
        cacheReadTokens: used.cache_read_input_tokens ?? 0,
        cacheWriteTokens: used.cache_creation_input_tokens ?? 0,
        models: [model],
    };
    const usage = { ...counted, usd: cost(counted) };
    const text = content.map((block) => (block.type === "text" ? block.text : "")).join("");
    if (stop === "refusal") {
        const why = details?.explanation ?? (text.trim() || "it gives no reason");
        const reason = `The model refused to write a spec: ${why.slice(0, 500)} Write the tasks yourself, or choose another model.`;
        return { kind: "failed", failure: "refused", reason, retryAt: null, usage };
    }
    if (stop === "model_context_window_exceeded") {
        const reason = "The issue and what is known of the repository do not fit the model: shorten the issue.";
        return { kind: "failed", failure: "too_long", reason, retryAt: null, usage };
    }
    return stop === "max_tokens" ? { kind: "truncated", usage } : { kind: "answered", text, usage };
}

// EXTERNAL MODULE: ../../node_modules/@anthropic-ai/sdk/core/error.mjs
var core_error = __webpack_require__(3228);
;// CONCATENATED MODULE: ./actions/_lib/claude/message-failure.js


const TOO_LONG = /prompt is too long|context (?:window|length)|too many (?:input )?tokens/i;
/** Why a call failed, and whether the same call may go through later. */
function failureOf(error, stopped, now) {
    if (stopped)
        return { failure: "stopped", reason: "The run was stopped", retryAt: null };
    if (!(error instanceof core_error/* APIError */.LG) || error.status === undefined) {
        const said = error instanceof core_error/* APIUserAbortError */.cH ? "it took too long" : (0,errors/* explain */.W)(error);
        return {
            failure: "unavailable",
            reason: `The model cannot be reached or broke off: ${said}`,
            retryAt: null,
        };
    }
    const { status, headers } = error;
    const said = (error.apiMessage ?? error.message).slice(0, 500);
    const retryAt = retryTime(headers.get("retry-after"), now);
    if (status === 413 || (status === 400 && TOO_LONG.test(said)))
        return {
            failure: "too_long",
            reason: `The text does not fit the model (${said}): shorten the issue.`,
            retryAt: null,
        };
    if (status === 429 && headers.get("anthropic-ratelimit-unified-status") === "rejected")
        return {
            failure: "usage_limit",
            reason: `The usage limit of this credential is reached: ${said}`,
            retryAt: resetTime(headers) ?? retryAt,
        };
    if (status === 429 || status === 408 || status === 409 || status >= 500)
        return { failure: "unavailable", reason: `The model answered ${status}: ${said}`, retryAt };
    return {
        failure: "misconfigured",
        reason: `The model answered ${status}: ${said}. ${advice(status)}`,
        retryAt: null,
    };
}
function advice(status) {
    if (status === 401)
        return "Check the API key.";
    if (status === 402 || status === 403)
        return "Check what the account of this key may do, and its credit.";
    if (status === 404)
        return "Check the name of the model and the address.";
    return "Check the key's credit and the name of the model.";
}
function retryTime(after, now) {
    const seconds = Number(after ?? Number.NaN);
    return Number.isFinite(seconds) && seconds >= 0 ? now + seconds * 1000 : null;
}
function resetTime(headers) {
    const reset = Number(headers.get("anthropic-ratelimit-unified-reset") ?? Number.NaN);
    return Number.isFinite(reset) && reset > 0 ? reset * 1000 : null;
}

;// CONCATENATED MODULE: ./actions/_lib/claude/messages.js





const USUAL_BASE_URL = "https://api.anthropic.com";
const LONGEST_WAIT_MS = 60_000;
const MODELS_LISTED = 100;
/** Asks for the model first: a wrong key or name is said before any work. */
async function openMessages(options) {
    const { clock, prices, maxTokens, timeoutMs } = options;
    const client = new sdk_client/* Anthropic */.N({
        apiKey: options.apiKey,
        authToken: null,
        baseURL: options.baseUrl ?? USUAL_BASE_URL,
        // Ours below wait on a clock and end with a reason; a second loop inside would multiply them.
        maxRetries: 0,
        timeout: timeoutMs,
        logLevel: "off",
        openTelemetry: false,
    });
    async function withRetries(request, stop) {
        for (let attempt = 0;; attempt += 1) {
            try {
                return await request(AbortSignal.any([stop, AbortSignal.timeout(timeoutMs)]));
            }
            catch (error) {
                const failure = failureOf(error, stop.aborted, clock.now());
                const wait = failure.retryAt === null
                    ? 1000 * 2 ** attempt * (0.5 + Math.random())
                    : failure.retryAt - clock.now();
                if (failure.failure !== "unavailable" || attempt >= options.retries || wait > LONGEST_WAIT_MS)
                    throw new ModelCallFailed(failure, error);
                await clock.sleep(Math.max(0, wait), stop).catch(() => {
                    throw new ModelCallFailed({ failure: "stopped", reason: "The run was stopped", retryAt: null }, error);
                });
            }
        }
    }
    const model = await modelFor(options.model, (signal) => listOf(client, signal), withRetries);
    return {
        model,
        async ask({ system, messages, schema, signal }) {
            try {
                const message = await withRetries((until) => client.messages
                    .stream({
                    model,
                    max_tokens: maxTokens,
                    system,
                    messages,
                    output_config: { format: { type: "json_schema", schema } },
                }, { signal: until })
                    .finalMessage(), signal);
                return answerOf(message, (usage) => cost(usage, prices));
            }
            catch (error) {
                if (!(error instanceof ModelCallFailed))
                    throw error;
                const usage = { ...spec_usage/* noSpecUsage */.u, models: [model] };
                return { kind: "failed", ...error.failure, usage };
            }
        },
    };
}
/** A call that was given up, and why. */
class ModelCallFailed extends Error {
    failure;
    constructor(failure, cause) {
        super(failure.reason, { cause });
        this.failure = failure;
    }
}
async function modelFor(wanted, list, withRetries) {
    let listed;
    try {
        listed = await withRetries(list, new AbortController().signal);
    }
    catch (error) {
        // Gateways often answer the messages and nothing else; the first call then says whether the name is right.
        if (error instanceof ModelCallFailed && error.cause.status === 404)
            return wanted;
        throw error;
    }
    return chooseModel(wanted, listed);
}
async function listOf(client, signal) {
    const page = await client.models.list({ limit: MODELS_LISTED }, { signal });
    return page.data.map(({ id, line, lifecycle, capabilities }) => ({
        id,
        line: line ?? null,
        lifecycle: lifecycle ?? "active",
        structuredOutput: capabilities?.structured_outputs.supported ?? true,
    }));
}
/** What is read from a cache costs a tenth, what is written to it a quarter more: so on every list so far. */
function cost(usage, prices) {
    if (prices === null)
        return null;
    const input = usage.inputTokens + 0.1 * usage.cacheReadTokens + 1.25 * usage.cacheWriteTokens;
    return (input * prices.input + usage.outputTokens * prices.output) / 1_000_000;
}

;// CONCATENATED MODULE: ./actions/_lib/spec/sdk-author.js


/** The Anthropic SDK as author: no tools, one form, a conversation that a rejected draft goes on with. */
async function sdkAuthor(options) {
    let messages;
    try {
        messages = await openMessages(options);
    }
    catch (error) {
        if (error instanceof ModelCallFailed)
            return { kind: "failed", ...error.failure };
        if (!(error instanceof errors/* ConfigurationError */.j))
            throw error;
        return { kind: "failed", failure: "misconfigured", reason: error.message, retryAt: null };
    }
    const { model, ask } = messages;
    return {
        name: model,
        write: ({ rules, material, rejected, schema, signal }) => ask({ system: rules, messages: conversation(material, rejected), schema, signal }),
    };
}
function conversation(material, rejected) {
    if (rejected === null)
        return [{ role: "user", content: material }];
    // The API takes no empty answer; what was cut off is not shown again, it only says that it was too long.
    if (rejected.draft.trim() === "")
        return [{ role: "user", content: `${material}\n\n${rejected.findings}` }];
    return [
        { role: "user", content: material },
        { role: "assistant", content: rejected.draft.trimEnd() },
        { role: "user", content: rejected.findings },
    ];
}


/***/ })

};
