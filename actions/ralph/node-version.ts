/**
 * Imported before everything else: with an older Node a module of what follows is not there (`node:sqlite`), and what it
 * says of that helps nobody. The actions' Node is GitHub's; this one is whatever is on somebody's PATH.
 */
const OLDEST = [22, 13] as const;

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
  console.error(
    `Node ${process.versions.node} is too old for ralph: install Node ${OLDEST.join(".")} or newer. Where npm has installed a clone of Whim, its node_modules/.bin/node is one.`,
  );
  process.exit(3);
}
