import type { JudgedRepository } from "./judged.ts";

/** Appointments of medical practices in TypeScript: Next.js, tRPC, Drizzle on MySQL. */
export const bookingSite: JudgedRepository = {
  repo: "octo/appointments",
  learnings: {
    drizzle:
      "After editing src/db/schema.ts run `pnpm db:generate` and commit the SQL under drizzle/; `pnpm db:push` is for a scratch database only",
    slots:
      "Free slots are computed in src/slots/compute.ts from opening hours minus bookings; nothing is stored, so there is no table to fill",
    overlap:
      "Two bookings of one doctor must not overlap: the unique key is on (doctor_id, starts_at), the transaction checks the rest under REPEATABLE READ",
    trpc: "A new tRPC procedure goes into a router under src/server/routers and must be merged in _app.ts, otherwise the client has no type for it",
    practiceid:
      "Every query is scoped by practiceId from ctx.practice; a query without it shows one practice the patients of another",
    server:
      "Components are server components by default; a hook in one of them fails at build time with a hint to add 'use client'",
    dates:
      "Use Temporal from the polyfill in src/time.ts for appointments; Date moves them when the clocks change",
    tailwind:
      "Tailwind only keeps classes it finds literally: a class put together from parts is missing in production",
    playwright:
      "End-to-end tests use Playwright with a stored login in e2e/.auth; delete that folder when every test lands on the sign-in page",
    sms: "Reminders are sent by the cron route api/cron/remind, which is called each five minutes and skips those with reminded_at set",
    gdpr: "Names and birthdays of patients are encrypted columns; they cannot be searched by LIKE, use the blind index next to them",
    upload:
      "Uploaded documents are scanned by ClamAV before they are shown; status is pending until the callback, tests stub it by FAKE_SCAN=clean",
    fontsize: "Font sizes are rem, never px: the switch for large print changes the root only",
    form: "Forms are react-hook-form with the zod schema of the procedure; a field missing from defaultValues stays uncontrolled and never validates",
    nextcache:
      "fetch is cached by Next unless told `no-store`; the calendar showed yesterday's bookings because of it",
    optimistic:
      "Mutations update the calendar optimistically in useBooking; return the context from onMutate or a failure leaves a ghost entry",
    vitest: "Unit tests run in happy-dom, which has no layout: what measures elements belongs into e2e",
    seeds: "Demo practices come from scripts/demo.ts with faker.seed(7); screenshots depend on that number",
    payments:
      "Deposits are authorised by Mollie at booking and captured after the visit; cancelling within 24 hours captures at once",
    webvitals:
      "Lighthouse CI fails below 90 for the landing page; third-party scripts go through next/script with lazyOnload",
    role: "The receptionist may see diagnoses only as an icon; the policy is src/policy.ts and each resolver asks can()",
    ics: "Calendar files are made by ics.ts with UID = booking id and SEQUENCE counted up, or Outlook keeps the old appointment",
    monorepo:
      "Packages are linked by pnpm workspaces and built by turbo; an import of another package's src breaks the production image",
    sentry:
      "Errors go to Sentry through src/report.ts which removes request bodies; calling Sentry directly sends health data",
    locale:
      "Messages live in messages/de.json and are typed by next-intl; plural forms need ICU syntax, not a conditional",
    holiday:
      "Public holidays differ by federal state; src/holidays.ts takes the state of the practice, not of the patient",
    worker:
      "The service worker caches only the shell; bump CACHE in public/sw.js when its list of files is touched",
    video:
      "Video calls use LiveKit tokens valid for one hour, made on joining; a token in an e-mail would be dead by then",
    print:
      "Prescriptions are printed from the route /print with @page rules of A5; Chrome ignores margins set on the body",
    lint: "Biome formats and lints; `pnpm check --write` before a push, the pre-push hook refuses otherwise",
  },
  tasks: [
    {
      text: "Add a tRPC procedure that returns the next free slots of a doctor",
      relevant: ["trpc", "slots", "practiceid"],
      paraphrased: false,
    },
    {
      text: "Store the insurance number in the database schema and generate the SQL",
      relevant: ["drizzle"],
      paraphrased: false,
    },
    {
      text: "Let the receptionist see who cancelled a booking",
      relevant: ["role"],
      paraphrased: false,
    },
    {
      text: "Update the calendar file when an appointment moves, Outlook included",
      relevant: ["ics"],
      paraphrased: false,
    },
    {
      text: "Show a spinner while uploaded documents are scanned",
      relevant: ["upload"],
      paraphrased: false,
    },
    {
      text: "In a different surgery somebody could read a stranger's file",
      relevant: ["practiceid"],
      paraphrased: true,
    },
    {
      text: "Elderly visitors want bigger letters",
      relevant: ["fontsize"],
      paraphrased: true,
    },
    {
      text: "A visit agreed in winter for June is displayed sixty minutes late",
      relevant: ["dates"],
      paraphrased: true,
    },
    {
      text: "Charge people who do not turn up",
      relevant: ["payments"],
      paraphrased: true,
    },
    {
      text: "Text messages go out twice the day before",
      relevant: ["sms"],
      paraphrased: true,
    },
  ],
};
