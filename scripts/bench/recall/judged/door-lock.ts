import type { JudgedRepository } from "./judged.ts";

/** Firmware of a door lock in C: Zephyr on an nRF52840, Bluetooth, MCUboot. */
export const doorLock: JudgedRepository = {
  repo: "octo/latch",
  learnings: {
    sleepcurrent:
      "Idle current must stay below 6 µA: an enabled UART costs 600 µA on its own, so console and logging are off in prj_release.conf",
    wakeup:
      "The chip leaves System OFF only by a GPIO with SENSE set; configure the keypad pins before sys_poweroff(), or it sleeps until the battery is pulled",
    battery:
      "Battery voltage is sampled under load, while the motor runs; at rest a nearly empty lithium cell still reads 3.0 V",
    brownout:
      "When the motor starts, the supply dips to 1.9 V and the chip resets: motor_guard() stops the radio for the 80 ms of the inrush",
    dcdc: "The DC/DC converter is enabled by board revision in boards/latch.dts; revision B has no inductor and does not boot with it",
    stall:
      "A jammed bolt is recognised by a motor current above 450 mA for 120 ms in src/motor/stall.c; there is no end switch on the closing side",
    direction:
      "Left-hand doors turn the other way: never write a sign for the direction, call bolt_dir(), which reads it from settings",
    bonds:
      "At most eight phones can be bonded (CONFIG_BT_MAX_PAIRED); the ninth pairing fails silently unless keys_evict() removed the oldest",
    mtu: "Characteristics longer than 20 bytes arrive cut off on old phones: exchange the MTU first, and notify in pieces by ble_send_split()",
    advert:
      "Advertising is every 1000 ms when idle and every 100 ms for ten seconds after a touch of the keypad; faster all the time halves the battery's life",
    gattcache:
      "Phones cache the GATT table: a new characteristic goes at the end and needs CONFIG_BT_GATT_SERVICE_CHANGED, else apps paired before write into the wrong handle",
    btthread:
      "Callbacks of the Bluetooth stack run in its receive thread: whatever blocks there drops the connection, hand it over with k_work_submit",
    nvs: "Settings are in NVS, two pages of 4 kB; each write wears them, so counters are kept in retained RAM and saved once an hour",
    flashstall:
      "Erasing a flash page stops the CPU for 85 ms; flash_sched postpones it while the radio or the motor is active, do not call flash_erase directly",
    signing:
      "Images for MCUboot are signed by imgtool with the build server's key; what you build yourself boots only on boards with the developer bootloader",
    confirm:
      "After an update the image has to call boot_write_img_confirmed() once the self-test passed, otherwise MCUboot swaps back at the next reset",
    slot: "An image has room for 440 kB (slot0 in boards/partitions.dtsi); `west build -t rom_report` shows which module grew",
    partition:
      "Never move a partition in pm_static.yml: locks in the field keep the old table and lose their keys",
    downgrade:
      "The security counter in the image header only goes up; the bootloader refuses a build with a lower one, also on the test bench",
    nonce:
      "Every unlock command carries a nonce made by the lock and is valid for five seconds; a recorded one must not open twice",
    cryptocell:
      "AES and ECDSA are done by CryptoCell through PSA; code holds PSA key ids and never the bytes of a key",
    consttime:
      "PIN codes are compared by ct_equal(); memcmp betrayed by its duration how many digits were right",
    lockout:
      "After five wrong codes the keypad is blocked for a minute, doubled each time; the counter survives pulling the battery",
    rtc: "There is no real-time clock: wall time comes from the phone at each connection and drifts by two seconds a day in between",
    schedules:
      "Codes for guests are checked against wall time in UTC; as long as the time is unknown they are refused, the owner's always work",
    native:
      "Unit tests are ztest on native_sim: `west twister -p native_sim -T tests`; drivers are replaced by the emulators in tests/emul",
    overflow:
      '`west build -b latch_c` failed with "region `FLASH\' overflowed by 1832 bytes"; "fix: dictionary logging" mended it by changing prj.conf, prj_release.conf',
    rxstack:
      '`west twister -p native_sim -T tests/ble` failed with "Stack overflow on CPU 0, thread bt_rx"; "fix: larger receive stack" mended it by changing prj.conf, tests/ble/prj.conf',
    noheap:
      "There is no heap: buffers come from a k_mem_slab of fixed size, and NULL from it means answer busy and try later, not a fault",
    isr: "In an interrupt handler only k_sem_give and k_work_submit are allowed; a mutex or LOG_ERR there hung boards in the field",
  },
  tasks: [
    {
      text: "Add a battery level characteristic to the GATT table. It has to work for phones that paired before the update, too",
      relevant: ["gattcache", "battery"],
      paraphrased: false,
    },
    {
      text: "Raise the number of bonded phones from eight to twelve",
      relevant: ["bonds"],
      paraphrased: false,
    },
    {
      text: "Build is broken on main: region FLASH overflowed since the NFC driver was merged",
      relevant: ["overflow", "slot"],
      paraphrased: false,
    },
    {
      text: "Leave System OFF when an NFC card is held against the keypad, without a higher idle current",
      relevant: ["wakeup", "sleepcurrent"],
      paraphrased: false,
    },
    {
      text: "Count how often the bolt was moved per day and keep the counters in settings",
      relevant: ["nvs", "flashstall"],
      paraphrased: false,
    },
    {
      text: "A unit test for stall detection: motor current above the limit for 120 ms has to report a jammed bolt",
      relevant: ["stall", "native"],
      paraphrased: false,
    },
    {
      text: "Guest codes that are valid on weekdays only",
      relevant: ["schedules", "rtc"],
      paraphrased: false,
    },
    {
      text: "The tamper switch's interrupt handler should write a log line and take the mutex of the event list",
      relevant: ["isr"],
      paraphrased: false,
    },
    {
      text: "Somebody with a radio sniffer can replay what the app sent and walk in",
      relevant: ["nonce"],
      paraphrased: true,
    },
    {
      text: "A large family cannot add another handset, and nothing tells them why",
      relevant: ["bonds"],
      paraphrased: true,
    },
    {
      text: "It restarts by itself in the moment it begins to move",
      relevant: ["brownout"],
      paraphrased: true,
    },
    {
      text: "Mounted with its hinges on the opposite edge, it closes instead of opening",
      relevant: ["direction"],
      paraphrased: true,
    },
    {
      text: "The gauge promises plenty of charge and a day later everything is dead",
      relevant: ["battery"],
      paraphrased: true,
    },
    {
      text: "A freshly installed version is gone the following morning and its predecessor works again",
      relevant: ["confirm"],
      paraphrased: true,
    },
    {
      text: "Slow down a burglar who tries all combinations",
      relevant: ["lockout"],
      paraphrased: true,
    },
    {
      text: "The app takes ages to discover it nearby, though a set of cells should last for a year",
      relevant: ["advert", "sleepcurrent"],
      paraphrased: true,
    },
  ],
};
