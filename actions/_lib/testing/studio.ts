import { accessSync, constants } from "node:fs";
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
/** Where the README's pictures of Studio are; written only by `npm run pictures`. */
const PICTURES = path.resolve(import.meta.dirname, "../../../docs/pictures");

/** The browser of this machine, or null. Nothing is downloaded for a test. */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string | null {
  for (const folder of (env["PATH"] ?? "").split(path.delimiter).filter(path.isAbsolute))
    for (const name of NAMES) {
      const program = path.join(folder, name);
      try {
        accessSync(program, constants.X_OK);
        return program;
      } catch {
        // Not in this folder.
      }
    }
  return null;
}

export type Studio = {
  page: Page;
  /** What a person would see in the browser's console in red: errors, and requests that failed. */
  faults: string[];
  openTable(table: string): Promise<void>;
  /** The rows as they are on the page. */
  rows(): Promise<string[]>;
  /** Double-clicks the cell of the row that shows this text, types, and presses Enter. */
  edit(row: string, column: string, value: string): Promise<void>;
  picture(name: string): Promise<void>;
  close(): Promise<void>;
};

/** Studio as a person has it before them: the address that the store printed, in a real browser. */
export async function openStudio(program: string, address: string): Promise<Studio> {
  const browser: Browser = await chromium.launch({
    executablePath: program,
    // As root, and where user namespaces are not to be had, Chromium starts only without; it sees this machine's pages alone.
    chromiumSandbox: false,
  });
  const page = await browser.newPage({ viewport: { width: 1280, height: 560 }, deviceScaleFactor: 1 });
  const faults: string[] = [];
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("requestfailed", (request) => {
    const why = request.failure()?.errorText ?? "";
    // Whoever goes on to another page ends what this one was still loading.
    if (why !== "net::ERR_ABORTED") faults.push(`${request.url()}: ${why}`);
  });
  page.on("response", (reply) => reply.status() >= 400 && faults.push(`${reply.status()} ${reply.url()}`));
  await page.goto(address);
  const cells = page.getByRole("gridcell");
  return {
    page,
    faults,
    async openTable(table) {
      await page.goto(new URL(`/editor/whim.${table}`, address).href);
      await page.getByRole("columnheader").nth(1).waitFor();
      await page.getByText(/^(?:\d+-\d+ of \d+|No rows|0-0 of 0)$/).waitFor();
    },
    rows: () =>
      page
        .getByRole("row")
        .filter({ has: cells })
        .evaluateAll((rows) => rows.map((row) => row.textContent ?? "")),
    async edit(row, column, value) {
      // The grid draws only the columns in view: the keyboard brings the others there, as it does for a person.
      await page.getByRole("row").filter({ hasText: row }).getByRole("gridcell").nth(1).click();
      const selected = page.locator('[role="gridcell"][aria-selected="true"]');
      for (let moves = 0; ; moves += 1) {
        const at = await selected.getAttribute("aria-colindex");
        const header = await page.locator(`[role="columnheader"][aria-colindex="${at}"]`).innerText();
        if (header.split(/\s/)[0] === column) break;
        if (moves > 80) throw new Error(`Studio shows no column ${column}.`);
        await page.keyboard.press("ArrowRight");
      }
      await page.keyboard.press("Enter");
      const editor = selected.locator("input, select, textarea");
      await editor.waitFor();
      if ((await editor.evaluate((element) => element.tagName)) === "SELECT")
        await editor.selectOption(value);
      else await editor.fill(value);
      const answered = page.waitForResponse((reply) => reply.request().method() === "PATCH");
      await page.keyboard.press("Enter");
      await answered;
    },
    async picture(name) {
      if (process.env["WHIM_PICTURES"] !== "1") return;
      await mkdir(PICTURES, { recursive: true });
      await page.screenshot({ path: path.join(PICTURES, `${name}.png`) });
    },
    close: () => browser.close(),
  };
}
