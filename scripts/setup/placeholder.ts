/**
 * Where a template takes our actions from until setup, or a person, puts a real place there. Nobody can own it: an owner's
 * name on GitHub has at most 39 characters and no two hyphens in a row. Who forgets to replace it is told what to do by
 * GitHub's own refusal, which repeats the name.
 */
export const PLACEHOLDER = "REPLACE--THIS-BY-THE-OWNER-OF-YOUR-COPY-OF-WHIM/whim";
