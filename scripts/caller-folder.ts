/** npm moves into this repository's folder; whoever started it may have stood elsewhere, and names files from there. */
export function callerFolder(env: NodeJS.ProcessEnv = process.env): string {
  return env["INIT_CWD"] ?? process.cwd();
}
