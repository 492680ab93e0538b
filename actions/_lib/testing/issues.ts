/** Issues as people write them, one of each kind: the texts that a generator of specs has to cope with. */
export const ISSUES = {
  "a bug with a stack trace": {
    title: "Checkout crashes when the cart holds a free item",
    body: `Since 2.4.0 our shop returns a 500 for carts with a voucher item (price 0).

\`\`\`
TypeError: Cannot read properties of undefined (reading 'toFixed')
    at total (/app/src/cart/total.js:12:31)
    at Array.reduce (<anonymous>)
    at checkout (/app/src/checkout.js:88:17)
    at process.processTicksAndRejections (node:internal/process/task_queues:95:5)
\`\`\`

Steps: add any item, add the item "VOUCHER", open /checkout.
Expected: the total without the voucher. Actual: the error above.`,
  },
  "a feature": {
    title: "Export orders as CSV",
    body: `As an accountant I want to download the orders of a month as CSV, so that I don't have to copy them by hand.

- one line per order: number, date, net, tax, gross
- semicolon as separator, decimal comma when the shop's locale is de
- only for users with the role "accounting"

### Acceptance criteria
- [ ] the file opens in LibreOffice without questions
- [ ] 10,000 orders take less than 10 seconds`,
  },
  "a vague wish": {
    title: "Make it faster",
    body: "The app feels slow lately. Please improve performance!!",
  },
  "a huge pasted log": {
    title: "worker dies at night",
    body: `see log\n\n${Array.from(
      { length: 4000 },
      (_, at) =>
        `2026-03-01T02:${String(at % 60).padStart(2, "0")}:11.${at} \u001B[33mWARN\u001B[0m  pool: connection ${at} was closed by the server, opening another one`,
    ).join("\n")}\n2026-03-01T03:00:00 FATAL src/worker/pool.js:57 too many open files`,
  },
  "an issue that is not in English": {
    title: "Umlaute werden in der Rechnung falsch dargestellt",
    body: `Auf der PDF-Rechnung steht „MÃ¼ller“ statt „Müller“. In der Bestellübersicht stimmt der Name.

Erwartet wird, dass alle Namen so gedruckt werden, wie sie eingegeben wurden, auch „Łukasz“ und „Đorđe“.`,
  },
  "a checklist": {
    title: "Release 3.0 clean-up",
    body: `What is left before the release:

- [x] Drop Node 18
- [ ] The deprecated option \`legacyCart\` is gone and mentioned in the changelog
  - Verify: \`npm test\`
- [ ] The command line prints its version with --version
  - Verify: \`npm test -- version\``,
  },
  "a security report": {
    title: "Session cookie is readable by scripts",
    body: `The cookie "sid" is set without HttpOnly and SameSite. With the reflected XSS from last month it can be stolen.

For debugging I used our CI token ghp_${"k3Jx9QmZ7bVtR2sYw8Lc".repeat(2).slice(0, 36)} against /api/session, please rotate it.

Please set HttpOnly, Secure and SameSite=Lax, and add a test.`,
  },
  "an issue of several parts": {
    title: "Admin area: three things",
    body: `1. The list of users should be searchable by mail address.
2. Deactivated users still get the newsletter. They must not.
3. **Audit log**: who changed which role, when. Keep it for a year.

They are independent of each other; (2) is urgent.`,
  },
  "a change of the documentation": {
    title: "README: installation section is outdated",
    body: `<!-- Thanks for helping us! Please describe what is wrong. -->
The README still says \`npm install -g shop\` but the package is called \`@acme/shop\` now. docs/setup.md has the same mistake.
Also mention that Node 22 is needed.

- [x] I have searched existing issues
- [x] I agree to follow the code of conduct`,
  },
  "a question": {
    title: "How do I configure two currencies?",
    body: "Is it possible to show prices in EUR and USD at the same time? I could not find anything in the docs. Thanks!",
  },
} as const satisfies Record<string, { title: string; body: string }>;
