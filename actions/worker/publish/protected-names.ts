export type PathRule = {
  rule: string;
  why: string;
  /** Whether `publish.allow` of the base branch may turn the refusal into a flag. */
  mayBeAllowed: boolean;
};

type Protected = PathRule & {
  /** Names of files or folders, anywhere. */
  names?: string[];
  /** Beginnings of such names. */
  starts?: string[];
  ends?: string[];
};

/**
 * What a program or a person obeys merely because it lies there, in order: the first that fits speaks. None of it is
 * needed to change what a program does, and all of it would act before anybody has reviewed it.
 */
export const PROTECTED: Protected[] = [
  {
    rule: "github",
    why: "GitHub runs and obeys what lies in .github",
    mayBeAllowed: false,
    names: [".github"],
  },
  {
    rule: "owners",
    why: "it decides who must review",
    mayBeAllowed: false,
    names: ["codeowners"],
  },
  {
    rule: "git",
    why: "git or its hosts read it: filters, submodules, what a review hides",
    mayBeAllowed: false,
    names: [".lfsconfig"],
    starts: [".git"],
  },
  {
    rule: "whim",
    why: "it says how Whim's own work is set up and checked",
    mayBeAllowed: true,
    names: [".whim"],
  },
  {
    rule: "agents",
    why: "coding agents obey it",
    mayBeAllowed: true,
    names: [
      "claude.md",
      "claude.local.md",
      ".claude",
      ".claude.json",
      "agents.md",
      "agent.md",
      "agents.override.md",
      "gemini.md",
      ".gemini",
      ".mcp.json",
      ".cursor",
      ".cursorrules",
      ".windsurf",
      ".windsurfrules",
      ".clinerules",
      ".roo",
      ".roorules",
      ".codex",
      ".continue",
      ".opencode",
      "opencode.json",
      "opencode.jsonc",
      ".junie",
      ".trae",
      ".augment",
      "warp.md",
      ".goosehints",
      ".aider.conf.yml",
      ".kiro",
    ],
  },
  {
    rule: "hooks",
    why: "it runs on a developer's machine at the next commit",
    mayBeAllowed: true,
    names: [
      ".husky",
      ".hooks",
      ".pre-commit-config.yaml",
      ".pre-commit-config.yml",
      ".pre-commit-hooks.yaml",
      "lefthook.yml",
      "lefthook.yaml",
      "lefthook.json",
      "lefthook.toml",
      ".lefthook",
      ".lefthook.yml",
      ".lefthook.yaml",
      ".overcommit.yml",
      "captainhook.json",
      ".huskyrc",
      ".huskyrc.json",
      ".huskyrc.js",
    ],
    starts: ["lefthook-local", ".lefthook-local"],
  },
  {
    rule: "editor",
    why: "it runs when somebody opens the folder",
    mayBeAllowed: true,
    names: [
      ".vscode",
      ".idea",
      ".vs",
      ".fleet",
      ".zed",
      ".devcontainer",
      ".devcontainer.json",
      ".envrc",
      ".vimrc",
      ".nvimrc",
      ".exrc",
      ".nvim.lua",
      ".lvimrc",
      ".dir-locals.el",
      ".dir-locals-2.el",
      ".mise.toml",
      "mise.toml",
    ],
    ends: [".code-workspace", ".sublime-project"],
  },
  {
    rule: "pipeline",
    why: "a build service runs it, often with secrets",
    mayBeAllowed: true,
    names: [
      ".circleci",
      ".travis.yml",
      ".buildkite",
      ".woodpecker",
      ".woodpecker.yml",
      ".drone.yml",
      ".cirrus.yml",
      ".forgejo",
      ".gitea",
      "jenkinsfile",
      "azure-pipelines.yml",
      "azure-pipelines.yaml",
      ".teamcity",
      "buildspec.yml",
      "bitbucket-pipelines.yml",
      "appveyor.yml",
      ".appveyor.yml",
      ".semaphore",
      "cloudbuild.yaml",
      ".taskcluster.yml",
      ".tekton",
      "renovate.json",
      "renovate.json5",
      ".renovaterc",
      ".renovaterc.json",
    ],
  },
];
