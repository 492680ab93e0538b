import { bookingSite } from "./booking-site.ts";
import { deployCli } from "./deploy-cli.ts";
import { doorLock } from "./door-lock.ts";
import { gameServer } from "./game-server.ts";
import { goCli } from "./go-cli.ts";
import { hikingApp } from "./hiking-app.ts";
import { imageCodec } from "./image-codec.ts";
import type { JudgedRepository } from "./judged.ts";
import { landingZone } from "./landing-zone.ts";
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
  tune: [
    webApp,
    pythonService,
    goCli,
    rustLibrary,
    // Reported until their figures were looked at.
    bookingSite,
    sensorPipeline,
    deployCli,
    imageCodec,
  ],
  report: [doorLock, hikingApp, landingZone, gameServer],
};

export const ALL_JUDGED: JudgedRepository[] = [...JUDGED.tune, ...JUDGED.report];
