import type { JudgedRepository } from "./judged.ts";

/** Maps and tracks for hikers on Android, in Kotlin: Compose, Room, MapLibre, WorkManager. */
export const hikingApp: JudgedRepository = {
  repo: "octo/trailmate",
  learnings: {
    fgservice:
      "Tracks are recorded in a foreground service of type location; started from the background it throws ForegroundServiceStartNotAllowedException on Android 12 and later",
    gpsfilter:
      "Fixes with an accuracy worse than 25 m are dropped by LocationFilter before distance is summed; a hiker sitting in a hut walked 3 km without it",
    elevation:
      "Ascent comes from the barometer, smoothed over 30 s; GPS altitude is used only where the phone has no pressure sensor",
    interval:
      "While recording, positions are asked for every 5 s; below 20 % charge PowerSaver switches the LocationRequest to 15 s",
    doze: "WorkManager jobs are late by hours in Doze; what has to happen at a certain time uses setExactAndAllowWhileIdle and the permission SCHEDULE_EXACT_ALARM",
    permission:
      "ACCESS_BACKGROUND_LOCATION has to be asked for in a second step after the fine one, or the system shows no dialog and recording ends in the background",
    tiles:
      "Map tiles for offline use are one MBTiles file a region in getExternalFilesDir; MapLibre reads it by mbtiles://, and only in the main process",
    style:
      "Map layers are inserted below `labels` in MapStyle.kt; a bare addLayer puts them on top and hides the names of places",
    mapview:
      "MapView wants its lifecycle calls by hand in Compose: use rememberMapView(), a bare AndroidView leaked 60 MB a rotation",
    regionsize:
      "A download is at most 500 km², RegionSplitter cuts what is larger; the tile server bans clients above 20,000 tiles an hour",
    tilediff:
      "Downloaded regions carry an ETag; an update loads only changed tiles through data/TileDiff.kt, never the whole file",
    roommigration:
      "A new column in Room: raise VERSION in TrailDb.kt, commit the JSON under schemas/ and write a Migration; fallbackToDestructiveMigration deleted everybody's tracks in 2.3",
    points:
      "Points of a track are one blob of delta-encoded integers, 1e-6 of a degree; with a row for each of them a day took nine seconds to open",
    gpx: "GPX is read by a pull parser in io/gpx; routes (rte) and tracks (trk) are different elements, and some watches export both of the same walk",
    revision:
      "Sync resolves conflicts field by field with the server's revision; the clocks of phones are never compared, users set them wrong",
    tombstone:
      "Deleted tours stay as tombstones for 90 days: removing the row at once lets another device upload it again",
    datastore:
      "Preferences are in DataStore; runBlocking on it in onCreate caused most of our ANRs, collect the flow instead",
    immutable:
      "Composables take ImmutableList of kotlinx.collections; a plain List counts as unstable, and the whole screen was drawn anew at each fix",
    weblate:
      "Texts come from Weblate: edit values/strings.xml only, the files of the other languages are overwritten each night",
    units:
      'Kilometres or miles is a setting: format with Measure.format(), a detekt rule refuses "%.1f km" in a screen',
    nightmap:
      "Colours come from MaterialTheme, but the map has a style of its own for the dark theme, chosen in MapTheme.kt",
    talkback:
      "Icons need a contentDescription, null where they are decoration; AccessibilityTest goes through all screens",
    insets:
      "With targetSdk 35 content is drawn under the system bars: pad with WindowInsets.safeDrawing, the record button lay below the gesture bar",
    navigation:
      "Routes of the navigation carry ids, never a whole tour: an argument over 1 MB ended in TransactionTooLargeException",
    minify:
      "R8 removes what only reflection reaches: a new serializable class needs its keep rule in proguard-rules.pro, debug builds do not show it",
    missingbinding:
      '`./gradlew :app:kspDebugKotlin` failed with "error: [Dagger/MissingBinding] TileStore cannot be provided without an @Provides-annotated method"; "fix: bind the tile store" mended it by changing app/src/main/java/di/MapModule.kt',
    dispatcher:
      "View models are tested with Turbine and a StandardTestDispatcher; Dispatchers.IO written into a class makes the tests flaky, inject it",
    paparazzi:
      "Screenshots are compared by Paparazzi: record them by `./gradlew recordPaparazziDebug` on Linux, fonts are different on a Mac",
    devices:
      '`./gradlew connectedCheck` failed with "No connected devices!"; "ci: managed virtual device" mended it by changing app/build.gradle.kts, .github/workflows/ui.yml',
    catalog:
      "Versions are in gradle/libs.versions.toml, those of plugins too; Kotlin, KSP and the Compose compiler go up together or nothing compiles",
  },
  tasks: [
    {
      text: "Store the weather with every tour (new column in the Room database)",
      relevant: ["roommigration"],
      paraphrased: false,
    },
    {
      text: "Avalanche layer: shade slopes steeper than 30 degrees on the map, names of places stay readable",
      relevant: ["style", "nightmap"],
      paraphrased: false,
    },
    {
      text: "TransactionTooLargeException when I open a tour of nine days from the list",
      relevant: ["navigation"],
      paraphrased: false,
    },
    {
      text: "Recording ends in the background on Android 14. Started it from the widget, put the phone into my pocket, and later half of the track was missing",
      relevant: ["fgservice", "permission"],
      paraphrased: false,
    },
    {
      text: "Import GPX routes of Garmin watches, at present we import tracks only",
      relevant: ["gpx"],
      paraphrased: false,
    },
    {
      text: "Show the remaining distance in miles on the screen for navigation",
      relevant: ["units"],
      paraphrased: false,
    },
    {
      text: "The release build crashes while syncing: serializer for class Revision not found. Debug is fine",
      relevant: ["minify"],
      paraphrased: false,
    },
    {
      text: "Write tests for the view model of the download screen, with a region above 500 km² as well",
      relevant: ["dispatcher", "regionsize"],
      paraphrased: false,
    },
    {
      text: "While I rest for lunch the odometer keeps adding metres",
      relevant: ["gpsfilter"],
      paraphrased: true,
    },
    {
      text: "The climbed height is far too large after a stroll along the beach",
      relevant: ["elevation"],
      paraphrased: true,
    },
    {
      text: "A trip that I erased on my tablet comes back from my old gadget",
      relevant: ["tombstone"],
      paraphrased: true,
    },
    {
      text: "The reminder to turn around before sunset rings when it is dark already",
      relevant: ["doze"],
      paraphrased: true,
    },
    {
      text: "Turning it sideways several times makes Android kill the program",
      relevant: ["mapview"],
      paraphrased: true,
    },
    {
      text: "Blind people hear nothing useful in the toolbar",
      relevant: ["talkback"],
      paraphrased: true,
    },
    {
      text: "Stretch what is left of the accumulator on the last miles home",
      relevant: ["interval"],
      paraphrased: true,
    },
    {
      text: "Refreshing the Alps costs two gigabytes of mobile data whenever a path moves",
      relevant: ["tilediff"],
      paraphrased: true,
    },
  ],
};
