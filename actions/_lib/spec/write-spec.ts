import type { BaseFiles } from "../ralph/base-files.ts";
import type { SpecAuthor } from "./spec-author.ts";
import type { SpecInput, SpecOptions, SpecResult } from "./spec-result.ts";

export type SpecPorts = {
  /** Opened only when somebody has to write: an issue that is a spec already costs nothing. */
  author(): Promise<SpecAuthor>;
  /** The repository at the base commit, opened for the same reason. */
  repository(): Promise<RepositoryAtBase>;
};

export type RepositoryAtBase = { name: string; branch: string; commit: string; files: BaseFiles };

export type WriteSpec = (input: SpecInput, options: SpecOptions, ports: SpecPorts) => Promise<SpecResult>;
