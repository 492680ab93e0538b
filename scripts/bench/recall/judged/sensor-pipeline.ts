import type { JudgedRepository } from "./judged.ts";

/** Readings of weather stations in Python: Django, a Kafka consumer, TimescaleDB, pandas. */
export const sensorPipeline: JudgedRepository = {
  repo: "octo/weather-hub",
  learnings: {
    migrations:
      "Django migrations are squashed every quarter: number yours after the highest in main, `manage.py makemigrations --check` fails on a gap",
    hypertable:
      "The readings table is a TimescaleDB hypertable; a unique constraint on it has to contain the time column",
    units:
      "Temperatures are stored in kelvin and pressure in pascal; conversion happens only in serializers by units.py",
    consumer:
      "The Kafka consumer commits offsets after the database transaction, so a message may arrive twice: inserts use ON CONFLICT DO NOTHING",
    nplusone:
      "Querysets in views are checked by nplusone in tests; forgetting select_related('station') raises there",
    drf: "Serializers list their fields explicitly; `__all__` is refused by a test since it once leaked api tokens",
    geodjango: "GeoDjango needs GDAL: tests marked geo run in the container only, `make test-geo`",
    flags: "Quality flags are a bit mask after the WMO table; 0 means unchecked, not good",
    gap: "Missing minutes are left out, never filled with zero; the chart interpolates gaps below ten minutes",
    celerybeat:
      "Periodic jobs are defined in settings/beat.py; two beat processes would run each of them double, so the deployment has one replica",
    pandas:
      "pandas is pinned below 3 because resample changed its label side; the daily mean moved by a day with the newer one",
    throttle:
      "Public endpoints are throttled by token through DRF's ScopedRateThrottle; anonymous clients share one bucket",
    compression:
      "Chunks older than seven days are compressed: updates there fail, use backfill_readings which decompresses first",
    freezegun: "Time is frozen by time-machine in tests; freezegun breaks the Kafka client's timers",
    stationkey:
      "A station authenticates by an Ed25519 signature over the payload; the clock may be off by two minutes at most",
    admin:
      "The Django admin shows at most 1000 rows without counting: show_full_result_count is off, a count took a minute",
    uv: "Dependencies are managed by uv; `uv lock` after changing pyproject.toml, the image installs with --frozen",
    openmetrics:
      "Metrics are exported by prometheus_client in multiprocess mode; gauges need multiprocess_mode or they show one worker",
    parquet:
      "Exports are Parquet files written by pyarrow in row groups of 100k; the schema is fixed in exports/schema.py",
    signals:
      "Model signals are not fired by bulk_create; the cache of the latest reading is refreshed by hand afterwards",
    daylight:
      "A meteorological day runs from 06:00 to 06:00 UTC; grouping by date is wrong for precipitation",
    alerts:
      "Storm alerts need three consecutive readings above the limit and are held back for an hour after the last one",
    simulator:
      "`make simulate` sends readings of ten stations through a local Kafka; without it the dashboard is empty",
    logging:
      "Log lines are JSON by python-json-logger; an f-string in the message defeats grouping, pass extra instead",
    permission:
      "Object permissions come from django-guardian; filter with get_objects_for_user, as has_perm alone lists everything",
    websocket:
      "Live values go over Channels; tests use InMemoryChannelLayer, which loses messages between event loops",
    typing: "Pyright is strict for new modules by the list in pyproject.toml; add yours there",
    docker: "The image runs as user 1001 with a read-only root; write only under /tmp or a mounted volume",
    sentinel:
      "Old loggers send -9999 where they measured nothing; parse_frame turns it into None before validation",
    precommit:
      "Commits are checked by pre-commit with djlint for templates; run `pre-commit run -a` once after cloning",
  },
  tasks: [
    {
      text: "Consume a second Kafka topic with soil moisture messages",
      relevant: ["consumer"],
      paraphrased: false,
    },
    {
      text: "Add a field altitude to the station serializer",
      relevant: ["drf", "units"],
      paraphrased: false,
    },
    {
      text: "Write the monthly exports as Parquet with the quality flags",
      relevant: ["parquet", "flags"],
      paraphrased: false,
    },
    {
      text: "Correct readings older than a month, which chunks refuse",
      relevant: ["compression"],
      paraphrased: false,
    },
    {
      text: "Add a periodic job that deletes stale websocket sessions",
      relevant: ["celerybeat"],
      paraphrased: false,
    },
    {
      text: "Rain totals from midnight to midnight disagree with the official bulletin",
      relevant: ["daylight"],
      paraphrased: true,
    },
    {
      text: "Absurdly cold figures show up whenever an ancient device is broken",
      relevant: ["sentinel"],
      paraphrased: true,
    },
    {
      text: "The list page of the back office takes forever to open",
      relevant: ["admin"],
      paraphrased: true,
    },
    {
      text: "Do not wake everybody because of a single gust of wind",
      relevant: ["alerts"],
      paraphrased: true,
    },
    {
      text: "Members of a club must find just their own instruments in the overview",
      relevant: ["permission"],
      paraphrased: true,
    },
  ],
};
