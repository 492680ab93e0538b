import type { JudgedRepository } from "./judged.ts";

/** A shop in TypeScript: React, an Express API, Postgres by Prisma. */
export const webApp: JudgedRepository = {
  repo: "octo/storefront",
  learnings: {
    migrate:
      "Run `npx prisma generate` after every change of schema.prisma; the types in src/db are stale until then",
    testdb:
      "Integration tests want Postgres on port 5433; `docker compose up -d testdb` starts it, port 5432 is the developer's own",
    money:
      "Prices are integers in cents everywhere; src/lib/money.ts formats them, never divide by 100 in a component",
    msw: "HTTP is mocked with msw in test/handlers.ts; an unhandled request fails the test on purpose",
    env: "Environment variables are validated by zod in src/env.ts at start; a new one must be added there and to .env.example",
    csrf: "Every POST route needs the csrf middleware from src/server/csrf.ts before its body parser, or the form answers 403",
    flaky:
      "The carousel test is flaky because of requestAnimationFrame: use vi.useFakeTimers with toFake listing it",
    css: "Class names come from CSS modules; global selectors are refused by stylelint outside src/styles/global.css",
    i18n: "Every visible string goes through t() with a key in locales/en.json; the build fails on missing keys in locales/de.json",
    session:
      "Sessions live in Redis with a sliding expiry of 30 minutes; req.session.touch() is called by the middleware, not by routes",
    images:
      "Product images are resized by the worker in src/jobs/thumbnails.ts; the upload route only stores the original in S3",
    webhook:
      "Stripe webhooks need the raw body: express.raw must come before express.json for /webhooks/stripe",
    idem: "Orders are created with an idempotency key taken from the cart's id; a second submit returns the first order",
    cache:
      "Catalog pages are cached for 60 seconds at the CDN; bust them with purgeTag('catalog') after changing a product",
    routes:
      "Routes are registered in src/server/routes/index.ts in order; a catch-all above yours swallows it",
    lazy: "Pages are loaded by React.lazy; a default export is required or the chunk fails at runtime only",
    hydrate:
      "Dates rendered on the server in its own timezone break hydration: format them in an effect or pass the timezone down",
    a11y: "jest-axe runs over every page in test/a11y; an icon button without aria-label fails it",
    queue:
      "Background jobs run by BullMQ; a job's payload must be plain JSON, class instances lose their methods",
    mail: "Mails are sent through src/mail/send.ts, which writes to tmp/outbox in tests; never call nodemailer directly",
    esm: "The package is ESM: relative imports need the .js ending, also from .ts files",
    seed: "`npm run db:seed` is idempotent by slug; add fixtures to prisma/seed/products.ts rather than to tests",
    tax: "VAT is computed per line and rounded per line, as the invoices of the accountants demand; rounding the sum is off by a cent",
    storybook:
      "Snapshots are taken from stories: change of markup needs `npm run stories:update`, reviewed by eye",
    auth: "Admin routes are guarded by requireRole('admin'), which reads the role from the database each time, not from the token",
    bundle:
      "The bundle budget is 180 kB per page, checked by size-limit in CI; moment and lodash are banned by eslint",
    search:
      "Product search uses a trigram index on name; leading wildcards in LIKE do not use it, similarity() does",
    logger:
      "Use the pino logger of the request (req.log); console.log is dropped in production and fails the linter",
    rate: "Login is limited to five tries a minute per address by src/server/limits.ts; tests reset it by limits.clear()",
    feature:
      "Feature flags are read once per request into res.locals.flags; components get them by useFlag, never by fetch",
  },
  tasks: [
    {
      text: "Add a column weight to schema.prisma and show it on the product page",
      relevant: ["migrate"],
      paraphrased: false,
    },
    { text: "Handle the Stripe webhook for refunded payments", relevant: ["webhook"], paraphrased: false },
    { text: "Add an environment variable for the support address", relevant: ["env"], paraphrased: false },
    {
      text: "Write integration tests for the order route against Postgres",
      relevant: ["testdb", "idem"],
      paraphrased: false,
    },
    { text: "Show the VAT of each line on the invoices", relevant: ["tax", "money"], paraphrased: false },
    {
      text: "Mock the HTTP calls of the shipping provider in the tests",
      relevant: ["msw"],
      paraphrased: false,
    },
    {
      text: "Guard the export of customers so that only the admin role may use it",
      relevant: ["auth"],
      paraphrased: false,
    },
    {
      text: "Finding articles by a fragment of their title is slow",
      relevant: ["search"],
      paraphrased: true,
    },
    {
      text: "Clicking buy twice must not charge a customer two times",
      relevant: ["idem"],
      paraphrased: true,
    },
    { text: "Display discounts in euros beside the amount", relevant: ["money"], paraphrased: true },
    { text: "Translate the checkout into Italian", relevant: ["i18n"], paraphrased: true },
    { text: "People are signed out too early while they browse", relevant: ["session"], paraphrased: true },
    {
      text: "Make sending the contact sheet work; the browser is told forbidden",
      relevant: ["csrf"],
      paraphrased: true,
    },
    {
      text: "Screen readers cannot announce the heart symbol for the wish list",
      relevant: ["a11y"],
      paraphrased: true,
    },
    {
      text: "Editing an article in the back office should be visible to visitors at once",
      relevant: ["cache"],
      paraphrased: true,
    },
  ],
};
