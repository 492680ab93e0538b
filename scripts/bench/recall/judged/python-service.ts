import type { JudgedRepository } from "./judged.ts";

/** A billing service in Python: FastAPI, SQLAlchemy, Celery. */
export const pythonService: JudgedRepository = {
  repo: "octo/billing-api",
  learnings: {
    alembic:
      "Every model change needs an Alembic revision; `make check` compares the metadata with the head and fails otherwise",
    session:
      "Database sessions come from the get_session dependency; opening SessionLocal in a route leaks connections under load",
    decimal:
      "Amounts are Decimal with two places; a float literal in a test makes equality fail on some of them",
    tz: "All datetimes are aware and in UTC; datetime.utcnow is banned by ruff, use clock.now() so that tests can freeze it",
    celery:
      "Celery tasks run eagerly in tests by conftest.py; what depends on a real broker goes into tests/broker with its marker",
    settings:
      "Settings are a pydantic BaseSettings in app/settings.py, cached by lru_cache: tests must call get_settings.cache_clear()",
    poetry:
      "Dependencies are locked by poetry; edit pyproject.toml and run `poetry lock --no-update`, CI refuses a stale lock",
    mypy: "mypy runs in strict mode over app and tests; untyped fixtures are the most common failure",
    problem:
      "Errors are answered as application/problem+json by app/errors.py; raise DomainError with a code, never HTTPException",
    outbox:
      "Events are published by the outbox table in the same transaction; publishing to Kafka from a route loses them on rollback",
    fixtures:
      "Factories in tests/factories.py build rows with factory_boy; they flush but do not commit, so another connection sees nothing",
    page: "Lists are paginated by cursor, not by offset: use paginate() of app/paging.py, which signs the cursor",
    retry:
      "Calls of the bank's API are wrapped by tenacity with three tries; a POST is only retried with an Idempotency-Key",
    pdf: "PDF invoices are rendered by WeasyPrint, which needs the pango system library; the Dockerfile installs it, a laptop may not have it",
    auth: "Scopes are checked by Security(require, scopes=[...]); a route without it is public, and test_routes.py lists those allowed to be",
    locks:
      "A subscription's renewal takes pg_advisory_xact_lock on its id; select for update deadlocked with the dunning job",
    vcr: "Responses of the bank are recorded with vcrpy in tests/cassettes; delete the cassette and run with --record-mode=once to renew",
    async:
      "Routes are async but SQLAlchemy is used synchronously in a threadpool by run_in_db; a blocking call elsewhere stalls the loop",
    ruff: "Imports are sorted by ruff; `make fmt` before a commit, the hook does not do it",
    money:
      "Rounding is half-even by app/money.py; the tax office wants half-up on the tax line only, see round_tax",
    openapi:
      "openapi.json is committed and compared by CI: run `make openapi` after changing a route or a schema",
    health:
      "The health check touches the database and the broker; the liveness probe must not use it, or an outage restarts all pods",
    logging: "Log with structlog and bind the customer's id; the formatter drops keys named email or iban",
    currency:
      "Currencies are ISO codes validated against app/currencies.json; JPY and KWD have other exponents than two",
    backfill:
      "Data migrations run in batches of 1000 by app/backfill.py outside of Alembic; one big UPDATE locked the table for minutes",
    config:
      "pytest runs in random order by pytest-randomly; a test that passes alone and fails together shares state, seed is printed first",
    soft: "Customers are soft-deleted: filter by Customer.active() or deleted ones come back in reports",
    ratelimit:
      "The gateway limits partners to 50 requests a second by key; load tests must use the internal port 8081",
    stripe: "Amounts to Stripe are in minor units; to_minor() knows the exponent of the currency",
    docs: "The handbook under docs is built with mkdocs --strict, so a dead link breaks the build",
  },
  tasks: [
    {
      text: "Add a field vat_id to the Customer model",
      relevant: ["alembic", "openapi"],
      paraphrased: false,
    },
    { text: "List all invoices with pagination", relevant: ["page"], paraphrased: false },
    { text: "Publish an event when a subscription is cancelled", relevant: ["outbox"], paraphrased: false },
    { text: "Upgrade the httpx dependency with poetry", relevant: ["poetry"], paraphrased: false },
    { text: "Render the PDF invoices with the new logo", relevant: ["pdf"], paraphrased: false },
    { text: "Support payments in JPY through Stripe", relevant: ["currency", "stripe"], paraphrased: false },
    {
      text: "Write a Celery task that reminds of overdue invoices, with tests",
      relevant: ["celery"],
      paraphrased: false,
    },
    { text: "Report active customers by month", relevant: ["soft"], paraphrased: false },
    {
      text: "Two workers extend the same plan simultaneously and one hangs",
      relevant: ["locks"],
      paraphrased: true,
    },
    {
      text: "Copy historic addresses into their own rows without stopping production",
      relevant: ["backfill"],
      paraphrased: true,
    },
    {
      text: "The suite is green on its own and red with its neighbours",
      relevant: ["config", "settings"],
      paraphrased: true,
    },
    {
      text: "Be helpful when somebody enters an unknown coupon",
      relevant: ["problem"],
      paraphrased: true,
    },
    {
      text: "Kubernetes kills everything whenever Postgres is briefly away",
      relevant: ["health"],
      paraphrased: true,
    },
    { text: "Deadlines shift by an hour in summer", relevant: ["tz"], paraphrased: true },
    { text: "Only accountants should be able to download the ledger", relevant: ["auth"], paraphrased: true },
  ],
};
