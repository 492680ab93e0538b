/**
 * Why a sentence is no learning, or null. Quarantine is what protects others from a poisoned run; this keeps out what
 * nobody should even have to review: text that speaks to an agent or a tool instead of telling about a repository.
 */
export function learningMisfit(text: string): string | null {
  if (text.length < SHORTEST) return "says too little";
  // Wide letters and narrow ones are the same to who reads them.
  const read = text.normalize("NFKC");
  return RULES.find(({ form }) => form.test(read))?.why ?? null;
}

const SHORTEST = 12;

/** Each of them linear: no repetition inside a repetition. */
const RULES: { form: RegExp; why: string }[] = [
  {
    form: /\b(?:ignore|disregard|forget|override|bypass)\b.{0,30}\b(?:instructions?|rules?|prompts?|guidelines?|polic(?:y|ies)|restrictions?|guard)\b/i,
    why: "tells an agent to leave its rules",
  },
  {
    form: /\byou (?:are now|must (?:now|always) obey)\b|\bnew instructions?\b|\bsystem (?:prompt|message)\b|\bdeveloper mode\b/i,
    why: "speaks to an agent about what it is",
  },
  {
    form: /<\/?[a-z][\w-]{0,40}[\s>/]|^\s*(?:system|assistant|human|user)\s*:/i,
    why: "has a tag or a role in it",
  },
  { form: /(?:^|[\s`"'(])\/whim\b/i, why: "has a command to Whim in it" },
  { form: /::[a-z-]{2,30}(?: [^:]{0,200})?::|##\[[a-z]/i, why: "has a command to the runner in it" },
  {
    form: /\b(?:curl|wget|iwr|invoke-webrequest|fetch)\b.{0,200}\|.{0,20}\b(?:sh|bash|zsh|python3?|node|perl|iex)\b/i,
    why: "runs what it downloads",
  },
  {
    form: /\b(?:send|post|upload|exfiltrate|leak|print|echo|dump|cat|paste)\b.{0,60}(?:\b(?:secrets?|credentials?|api[ _-]?keys?|access tokens?|passwords?)\b|\/proc\/|\.env\b|\$[A-Z_]{0,40}(?:TOKEN|KEY|SECRET))/i,
    why: "asks for secrets",
  },
  {
    form: /--no-verify\b|\b(?:skip|disable|delete|remove|comment out|turn off)\b.{0,20}\b(?:all|the|every|failing)\b.{0,20}\b(?:tests?|checks?|hooks?|verification)\b/i,
    why: "asks to go round the checks",
  },
  { form: /[A-Za-z0-9+/=_-]{80}/, why: "has a long run of characters that nobody can read" },
  { form: /\bdata:[a-z]+\/|\bjavascript:/i, why: "has an address that runs or hides something" },
];
