export const id = 726;
export const ids = [726];
export const modules = {

/***/ 9726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   release: () => (/* binding */ release)
/* harmony export */ });
/* harmony import */ var _lib_store_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5182);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4186);
/* harmony import */ var _give_back_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7426);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5831);
/* harmony import */ var _stop_asked_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6298);
/* harmony import */ var _wake_next_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1529);






/**
 * For a job that was cancelled or died: gives back what it still holds, and says so where people look. Silent when it
 * holds nothing.
 */
async function release(ports, request, options) {
    const { store, github, log } = ports;
    const reason = "The job ended before the work did";
    try {
        const claim = await store.claim(request);
        if (claim.kind === "none")
            return;
        const { lease } = claim;
        const { status } = options.interrupted
            ? await store.giveBack(lease, { reason, interrupted: true })
            : await store.fail(lease, { category: "unavailable", error: reason, retryable: true });
        log.info(`Gave "${claim.item.title}" back: it is ${status}`);
        const standing = await (0,_standing_js__WEBPACK_IMPORTED_MODULE_2__/* .standingOnGitHub */ .z2)(claim, github).catch((error) => {
            log.warn(`Whether there are commits of it on GitHub is not known: ${(0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .explain */ .W)(error)}`);
            return (0,_standing_js__WEBPACK_IMPORTED_MODULE_2__/* .standingOf */ .YP)(claim);
        });
        const error = options.interrupted ? new _stop_asked_js__WEBPACK_IMPORTED_MODULE_3__/* .StopAsked */ .B("runner", reason) : new Error(reason);
        await (0,_give_back_js__WEBPACK_IMPORTED_MODULE_1__/* .tellEnd */ .HI)({ error, reason, status, claim, standing }, { github, log, ...options });
    }
    catch (late) {
        if (late instanceof _lib_store_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LeaseLost */ .Vj)
            return; // already ended, or another worker's by now
        throw late;
    }
    await (0,_wake_next_js__WEBPACK_IMPORTED_MODULE_5__/* .wakeNext */ .U)(ports, options.workerWorkflow);
}


/***/ })

};
