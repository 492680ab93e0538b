export const id = 558;
export const ids = [558];
export const modules = {

/***/ 558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   redacting: () => (/* binding */ redacting)
/* harmony export */ });
/** The same port, through which no secret gets into what people read: whatever holds one says what it was instead. */
function redacting(github, scan, log) {
    const clean = (where, text) => {
        const { text: shown, found } = scan.redact(text);
        for (const kind of new Set(found.map((finding) => finding.kind)))
            log.warn(`${where} held ${kind}. It was taken out; revoke it if it is real.`);
        return shown;
    };
    return {
        ...github,
        createComment: (number, body) => github.createComment(number, clean(`A comment on #${number}`, body)),
        updateComment: (id, body) => github.updateComment(id, clean("A comment", body)),
        createPullRequest: ({ title, body, ...request }) => github.createPullRequest({
            ...request,
            title: clean("The pull request's title", title),
            body: clean("The pull request's text", body),
        }),
        updatePullRequest: (number, { title, body }) => github.updatePullRequest(number, {
            ...(title === undefined ? {} : { title: clean(`The title of #${number}`, title) }),
            ...(body === undefined ? {} : { body: clean(`The text of #${number}`, body) }),
        }),
    };
}


/***/ })

};
