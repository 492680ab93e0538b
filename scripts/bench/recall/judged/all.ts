import { goCli } from "./go-cli.ts";
import type { JudgedRepository, JudgedTask } from "./judged.ts";
import { pythonService } from "./python-service.ts";
import { rustLibrary } from "./rust-library.ts";
import { webApp } from "./web-app.ts";

export const JUDGED: JudgedRepository[] = [webApp, pythonService, goCli, rustLibrary];

export type Half = "tune" | "report";

/** Every other task of each kind in each repository: nothing is tuned on those that are reported. */
export function tasksOf(repository: JudgedRepository, half: Half): JudgedTask[] {
  return [false, true].flatMap((paraphrased) =>
    repository.tasks
      .filter((task) => task.paraphrased === paraphrased)
      .filter((_, at) => (at % 2 === 0) === (half === "tune")),
  );
}
