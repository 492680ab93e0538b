import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:net"
const external_node_net_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
;// CONCATENATED MODULE: ./actions/_lib/box/guard.js
/**
 * The inside half of the guard, run by the agent as a hook before every edit: `node guard.js SOCKET < hook.json`.
 * A hook that fails in any other way than exit code 2 lets the edit through, so here every way out is 2, except one:
 * a clear yes from the broker.
 */

const PATIENCE_MS = 5000;
const MOST_BYTES = 1 << 20;
function deny(reason) {
    process.stderr.write(`${reason}\n`);
    process.exit(2);
}
process.on("uncaughtException", (error) => deny(`The guard failed: ${error.message}`));
setTimeout(() => deny("The guard got no answer in time."), PATIENCE_MS);
let input = "";
process.stdin.setEncoding("utf8");
process.stdin.on("data", (chunk) => {
    input += chunk;
});
process.stdin.on("end", () => {
    const hook = JSON.parse(input);
    const file = hook.tool_input?.file_path ?? hook.tool_input?.notebook_path;
    if (typeof hook.tool_name !== "string" || typeof file !== "string")
        deny("The guard does not know this tool.");
    ask(hook.tool_name, file);
});
function ask(tool, file) {
    const socket = (0,external_node_net_namespaceObject.connect)(process.argv[2] ?? "");
    let text = "";
    socket.setEncoding("utf8");
    socket.on("error", (error) => deny(`The guard could not ask: ${error.message}`));
    socket.on("data", (chunk) => {
        text += chunk;
        if (text.length > MOST_BYTES)
            deny("The guard's answer was too long.");
    });
    socket.on("end", () => {
        const verdict = JSON.parse(text);
        if (verdict.allow === true)
            process.exit(0);
        deny(typeof verdict.reason === "string" ? verdict.reason : "The guard denied this edit.");
    });
    socket.write(`${JSON.stringify({ tool, path: file })}\n`);
}

