import { expect, test } from "vitest";
import { PLACEHOLDER } from "../setup/placeholder.ts";
import { mistakesIn } from "./mistakes.ts";
import { templateText, workflowOf } from "./workflow.ts";

const FRONT = "whim.yml";
const WORKER = "whim-worker.yml";
const SWEEP = "whim-sweep.yml";

/** What somebody might make of a template, and what they are told. */
const BROKEN: [template: string, from: string | RegExp, to: string, told: string][] = [
  [FRONT, "permissions: {}\n", "", "permissions at the top must be {}: each job names its own"],
  [FRONT, "permissions: {}", "permissions: write-all", "permissions at the top must be {}"],
  [FRONT, /    permissions:\n(      .*\n)+/, "", "intake: it names no permissions of its own"],
  [FRONT, "contents: read", "contents: write", "intake: permission contents: read is enough"],
  [
    FRONT,
    "issues: write #",
    "packages: read\n      issues: write #",
    "permission packages: read is not needed",
  ],
  [FRONT, /      actions: write.*\n/, "", "intake: permission actions: write is missing"],
  [WORKER, "contents: write", "contents: read", "work: permission contents: write is missing"],
  [WORKER, "contents: write #", "id-token: write\n      contents: write #", "id-token: write is not needed"],

  [FRONT, "  pull_request:", "  pull_request_target:", "pull_request_target must not be a trigger"],
  [FRONT, /vars\.WHIM_STORE_URL != '' && /, "", "intake: if: lacks vars.WHIM_STORE_URL != ''"],
  [WORKER, "    if: vars.WHIM_STORE_URL != ''\n", "", "work: if: lacks vars.WHIM_STORE_URL != ''"],
  [
    FRONT,
    /startsWith\(github\.head_ref, 'whim\/'\) &&\s+github\.event\.pull_request\.head\.repo\.full_name == github\.repository/,
    "true",
    "command: if: lacks github.event.pull_request.head.repo.full_name",
  ],

  [FRONT, "actions/intake@v1", "actions/intake@main", "is not pinned by a commit"],
  [FRONT, `${PLACEHOLDER}/actions/intake@v1`, "octo/whim/actions/intake@v1", "is not pinned by a commit"],
  [
    FRONT,
    `${PLACEHOLDER}/actions/intake@v1`,
    `octo/whim/actions/intake@${"a".repeat(40)}`,
    "is not pinned by a commit with its version in a comment",
  ],
  [
    FRONT,
    "      - uses:",
    "      - uses: actions/checkout@v5\n      - uses:",
    "leaves its token in .git/config",
  ],
  [FRONT, "actions/intake@v1", "actions/intak@v1", "intake: there is no action intak"],
  [FRONT, "spec-path: ${{", "specpath: ${{", "intake: intake has no input specpath"],
  [WORKER, /          slot: .*\n/, "", "work: worker needs the input slot"],
  [WORKER, /          store-key: .*\n/, "", "work: worker needs the input store-key"],

  [FRONT, /    timeout-minutes: 20\n/, "", "intake: timeout-minutes is missing"],
  [WORKER, "job-minutes: ${{ vars.WHIM_JOB_MINUTES || '350' }}", "job-minutes: 350", "minutes differ"],
  [WORKER, "fromJSON(vars.WHIM_JOB_MINUTES || '350')", "fromJSON('60')", "minutes differ"],

  [FRONT, "permissions: {}", "permissions: {}\nconcurrency: whim", "concurrency belongs to the worker's job"],
  [WORKER, "cancel-in-progress: false", "cancel-in-progress: true", "would end work that is under way"],
  [
    WORKER,
    "whim-slot-${{ inputs.slot }}",
    "whim-slot",
    "concurrency.group must be whim-slot-${{ inputs.slot",
  ],
  [
    FRONT,
    "    timeout-minutes: 20",
    "    concurrency: whim-slot-1\n    timeout-minutes: 20",
    "a control job in",
  ],

  [FRONT, /runs-on: \$\{\{.*\}\}/, "runs-on: [self-hosted, whim]", "intake: runs-on is"],
  [WORKER, "runs-on: [self-hosted, whim]", "runs-on: ubuntu-latest", "needs a runner of your own"],

  [
    FRONT,
    "secrets.WHIM_INTAKE_KEY",
    "secrets.WHIM_WORKER_KEY",
    "intake: secret WHIM_WORKER_KEY has no business",
  ],
  [
    FRONT,
    "command: ${{ inputs.command }}",
    "command: ${{ secrets.ANTHROPIC_API_KEY }}",
    "command: secret ANTHROPIC_API_KEY has no business here",
  ],
  [
    SWEEP,
    "        with:\n",
    "        with:\n          repos: ${{ secrets.ANTHROPIC_API_KEY }}\n",
    "sweep: secret ANTHROPIC_API_KEY has no business here",
  ],
  [FRONT, "metadata: ${{ inputs.metadata }}", "metadata: ${{ toJSON(secrets) }}", "hands over all secrets"],
  [
    FRONT,
    "    timeout-minutes: 20",
    "    env:\n      KEY: ${{ secrets.WHIM_STORE_KEY }}\n    timeout-minutes: 20",
    "intake: a secret outside of a step's with:",
  ],
  [
    FRONT,
    "        with:",
    "        env:\n          KEY: ${{ secrets.WHIM_STORE_KEY }}\n        with:",
    "intake: a secret in env: or run:",
  ],
  [
    WORKER,
    "    steps:",
    "    secrets: inherit\n    steps:",
    "work: secrets: hands over more than a step needs",
  ],
  [FRONT, "permissions: {}", "env:\n  A: b\npermissions: {}", "env at the top is seen by every step"],

  [
    FRONT,
    "    steps:\n",
    "    steps:\n      - run: echo ${{ github.event.comment.body }}\n",
    "intake: an expression inside run: is somebody else's text in a shell",
  ],
  [FRONT, "    steps:\n", "    steps:\n      - run: echo hello\n", "intake: run: has no place here"],
  [
    WORKER,
    /    steps:[^]*/,
    "    uses: ./.github/workflows/else.yml\n",
    "hides what is done in another file",
  ],

  [FRONT, /          branch: .*\n/, "", "input branch is not used"],
  [
    FRONT,
    "      item:\n",
    "      more:\n        description: More\n      item:\n",
    "workflow_dispatch has 11 inputs, an older GitHub Enterprise Server takes 10",
  ],
  [
    WORKER,
    "anthropic-base-url: ${{ vars.ANTHROPIC_BASE_URL }}",
    "anthropic-base-url: https://api.github.com/models",
    "api.github.com is hard-coded",
  ],
];

const TOLD = BROKEN.map(([template, from, to, told]) => ({ template, from, to, told }));

test.each(TOLD)("a $template that is wrong is told “$told”", ({ template, from, to, told }) => {
  const text = templateText(template);
  const broken = text.replace(from, () => to);
  expect(broken).not.toBe(text);
  expect(mistakesIn(workflowOf(broken)).join("\n")).toContain(told);
});
