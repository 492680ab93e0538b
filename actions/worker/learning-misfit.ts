import { hashedVector } from "../_lib/embed/hashed.ts";
import { plainLetters } from "./plain-letters.ts";

/**
 * Why a sentence is no learning, or null. Quarantine is what protects others from a poisoned run; this keeps out what
 * nobody should even have to review: text that speaks to an agent or a tool instead of telling about a repository.
 */
export function learningMisfit(text: string): string | null {
  // What has no vector waits for one in every sweep, before others.
  if (text.length < SHORTEST || hashedVector(text) === null) return "says too little";
  // Wide letters and narrow ones are the same to who reads them, and letters of another script that look like ours.
  const readings = [text.normalize("NFKC"), plainLetters(text)];
  return RULES.find(({ form }) => readings.some((read) => form.test(read)))?.why ?? null;
}

const SHORTEST = 12;

/**
 * The first rule in the languages that most is written in, accents and all but the letters themselves left out. A model follows
 * each of them as well as English. Not over the end
 * of a sentence: files are ignored, and rules are somewhere.
 */
const OTHER_LANGUAGES: RegExp[] = [
  /\b(?:ignorier(?:e|en)|missacht\w{0,4}|vergiss|vergesst|umgeh\w{0,3}|ubergeh\w{0,3})\b[^.;]{0,40}\b(?:anweisung|instruktion|regel|vorgabe|richtlinie|befehl)/i,
  // With "the" in French before words that English has, too: a linter ignores directives, and says so in learnings.
  /\b(?:ignor(?:e|es|ez|er|ons)|oubli\w{0,4}|contourn\w{0,4}|neglig(?:e|es|ez|er|eons))\b[^.;]{0,40}\b(?:consignes?|regles?|(?:les|des|ces|cette|tes|vos|tout|toutes?)\b[^.;]{0,20}\b(?:instructions?|directives?))\b/i,
  /\b(?:ignor\w{0,5}|olvid\w{0,4}|omit\w{0,4}|esquec\w{0,4}|desconsider\w{0,4}|dimentic\w{0,4}|trascur\w{0,4})\b[^.;]{0,40}\b(?:instrucc|instruco|istruzion|reglas?|regras?|regole|directrices|diretrizes|direttive|ordenes|ordens)/i,
  /\b(?:negeer|vergeet|omzeil|ignorera|glom|ignorer|glem|zignoruj|ignoruj|pomin|zapomnij)\b[^.;]{0,40}\b(?:instructies?|regels|aanwijzingen|instruktion|regler|instrukc|polecen|zasad|pokyn)/i,
  /(?:игнориру(?!ет|ют)|игнорировать|забудь|не обращай внимания|ігнору(?!є|ють))[^.]{0,40}(?:инструкц|правил|указани|команд|інструкц)/i,
  /(?:忽略|无视|無視|忘记|忘記|不要理会|绕过)[^。]{0,20}(?:指令|指示|规则|規則|提示|说明)|(?:指示|命令|ルール|プロンプト|規則)[^。]{0,12}(?:無視|忘れ|従わ)/,
  /(?:지시|명령|규칙|프롬프트|지침)[^.]{0,12}(?:무시|잊)|(?:تجاهل|انس)[^.]{0,30}(?:التعليمات|القواعد|الأوامر)|(?:निर्देश|नियम)[^।]{0,20}(?:अनदेखा|नज़रअंदाज|भूल)/,
  /\b(?:talimat|kural|yonerge)\w{0,8}\b.{0,20}\b(?:yok say|gormezden gel|unut)|\b(?:abaikan|lupakan)\b.{0,30}\b(?:instruksi|perintah|aturan)/i,
];

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
    form: /<\/?[a-z][\w-]{0,40}[\s>/]|<!--|^\s*(?:system|assistant|human|user)\s*:/i,
    why: "has a tag or a role in it",
  },
  ...OTHER_LANGUAGES.map((form) => ({ form, why: "tells an agent to leave its rules" })),
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
  {
    form: /^\s*(?:[=+-]\s*[A-Za-z]{2,20}\(|@[A-Z]{2,20}\()/,
    why: "begins like a formula, which a table that it is exported to would run",
  },
  { form: /\bdata:[a-z]+\/|\bjavascript:/i, why: "has an address that runs or hides something" },
];
