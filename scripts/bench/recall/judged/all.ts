import { bookingSite } from "./booking-site.ts";
import { deployCli } from "./deploy-cli.ts";
import { goCli } from "./go-cli.ts";
import { imageCodec } from "./image-codec.ts";
import type { JudgedRepository } from "./judged.ts";
import { pythonService } from "./python-service.ts";
import { rustLibrary } from "./rust-library.ts";
import { sensorPipeline } from "./sensor-pipeline.ts";
import { webApp } from "./web-app.ts";

export type Half = "tune" | "report";

/**
 * What is tuned on and what is reported share no repository. All of the reported one was written, and judged, before anything was
 * asked of it; whoever looks at its figures to choose something moves it to the other.
 */
export const JUDGED: Record<Half, JudgedRepository[]> = {
  tune: [webApp, pythonService, goCli, rustLibrary],
  report: [bookingSite, sensorPipeline, deployCli, imageCodec],
};

export const ALL_JUDGED: JudgedRepository[] = [...JUDGED.tune, ...JUDGED.report];
