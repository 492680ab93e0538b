import type { JudgedRepository } from "./judged.ts";

/** An image codec in Rust with SIMD, a C interface and an asynchronous reader. */
export const imageCodec: JudgedRepository = {
  repo: "octo/pixelpress",
  learnings: {
    simd: "SIMD paths are chosen at run time by is_x86_feature_detected; each has a scalar twin, and tests compare both on random blocks",
    target:
      "Functions with #[target_feature] are not inlined into callers without it: put the loop inside, not outside",
    overflow:
      "Width times height is computed as u64 with checked_mul; a header of 65535 by 65535 overflowed on 32-bit",
    limits:
      "Decoding takes Limits with a maximum of pixels; allocate by try_reserve, as a bomb of 4 kB asked for 40 GB",
    golden:
      "Reference images in tests/reference are compared by PSNR, at least 45 dB; bit-exactness only holds for lossless",
    lfs: "Test images are in Git LFS; after cloning run `git lfs pull`, a pointer file is reported as bad magic",
    miri: "Miri cannot run intrinsics: cfg(miri) switches to the scalar code, `cargo miri test --lib` takes four minutes",
    edition:
      "The workspace is on edition 2021 with resolver 2; dev-dependencies no longer switch features on for the library",
    header:
      "The C header is written by hand in include/pixelpress.h; a struct's size is asserted in tests/abi.c",
    panics:
      "Decoders return Err and never panic on input; `#![deny(clippy::indexing_slicing)]` is on in decode/",
    rayon:
      "Rows are encoded in parallel by rayon within the pool passed in; the global pool dead-locks in the host application",
    asyncread:
      "AsyncRead is supported through a sans-io state machine: decode::Machine takes bytes and says how many more it wants",
    icc: "Colour profiles are kept byte for byte and never applied; converting is up to the caller",
    alpha:
      "Alpha is straight, not premultiplied, at the API; resampling premultiplies inside, or edges get dark fringes",
    exif: "EXIF orientation is reported and not applied; rotating twice was the most frequent complaint",
    endian: "Multi-byte fields are read by from_be_bytes; the big-endian job runs under qemu for s390x",
    corpus:
      "The fuzz corpus is a repository of its own, synced at night; minimise before adding with `cargo fuzz cmin`",
    alloc:
      "The number of allocations a frame is asserted by dhat in tests/alloc.rs: a Vec inside the row loop fails it",
    progressive:
      "Progressive scans may come in any order; the buffer of coefficients stays until the last one, memory is three times a baseline",
    docsrs: "docs.rs builds with all-features; mark items by doc(cfg) or they look always there",
    quant:
      "Quantisation tables are scaled as libjpeg does, with integers; floats gave other files on other processors",
    thin: "Release builds use thin LTO and codegen-units = 1; measuring without is meaningless",
    traits: "The Decoder trait is sealed: outside crates cannot implement it, so methods may be added",
    chroma: "Odd sizes with 4:2:0 need the last column repeated; reading beyond the row was a real crash",
    bytemuck:
      "Casting between slices of bytes and pixels goes through bytemuck; transmute is refused in review",
    changelog: "Each pull request adds a file under .changes; the release joins them",
    gif: "GIF frames are drawn over the former one by its disposal method; a frame alone is not a picture",
    timer: "Benchmarks run by iai-callgrind count instructions; wall time on CI machines swings by a third",
    wasm32: "On wasm32 usize has 32 bits and threads are missing: the parallel feature is off there by cfg",
    nightly: "Portable SIMD is behind the feature nightly and tested weekly; nothing stable may depend on it",
  },
  tasks: [
    {
      text: "Add an AVX-512 path to the SIMD transform",
      relevant: ["simd", "target", "miri"],
      paraphrased: false,
    },
    {
      text: "Add a struct for metadata to the C header",
      relevant: ["header"],
      paraphrased: false,
    },
    {
      text: "Report EXIF orientation for HEIF",
      relevant: ["exif"],
      paraphrased: false,
    },
    {
      text: "Encode GIF frames with the right disposal method",
      relevant: ["gif"],
      paraphrased: false,
    },
    {
      text: "Use rayon in the encoder of tiles",
      relevant: ["rayon", "wasm32"],
      paraphrased: false,
    },
    {
      text: "A tiny malicious upload makes the server run out of RAM",
      relevant: ["limits"],
      paraphrased: true,
    },
    {
      text: "Shrinking a logo with a transparent background leaves black outlines",
      relevant: ["alpha"],
      paraphrased: true,
    },
    {
      text: "The same photograph compresses differently on a Mac than on Linux",
      relevant: ["quant"],
      paraphrased: true,
    },
    {
      text: "How fast is it now compared to last month? Results from the shared servers fluctuate",
      relevant: ["timer", "thin"],
      paraphrased: true,
    },
    {
      text: "Read a picture piece by piece while it arrives from the network",
      relevant: ["asyncread"],
      paraphrased: true,
    },
  ],
};
