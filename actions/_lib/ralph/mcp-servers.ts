import { ConfigurationError } from "../errors.ts";

/**
 * Servers an agent may be given, by the packages their makers publish, each in one exact version: a name that nobody
 * has registered would be fetched from whoever registers it. None runs unless it is asked for, and each is fetched
 * by npx when it starts, so the box needs a way to the package registry.
 */
const PACKAGES = {
  playwright: "@playwright/mcp@0.0.83",
  context7: "@upstash/context7-mcp@4.1.1",
} as const;

export type McpServer = keyof typeof PACKAGES;

/** Names as a user gives them, separated by commas or blanks. */
export function readMcpServers(text: string): McpServer[] {
  const names = text.split(/[\s,]+/).filter((name) => name !== "");
  for (const name of names)
    if (!Object.hasOwn(PACKAGES, name))
      throw new ConfigurationError(
        `There is no server "${name}" to give to the agent: choose from ${Object.keys(PACKAGES).join(", ")}.`,
      );
  return [...new Set(names)] as McpServer[];
}

export function mcpConfig(servers: McpServer[]): object {
  return {
    mcpServers: Object.fromEntries(
      servers.map((name) => [name, { command: "npx", args: ["-y", PACKAGES[name], ...extra(name)] }]),
    ),
  };
}

// Without a screen there is nobody to look at a window.
function extra(name: McpServer): string[] {
  return name === "playwright" ? ["--headless", "--isolated"] : [];
}
