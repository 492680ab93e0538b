export type TokenPattern = {
  kind: string;
  /** Literals, one of which every match holds: most text has none, and no regular expression runs. */
  hints: string[];
  /** Linear: no repetition inside a repetition, every length bounded, and a start that cannot be in mid-word. */
  regex: RegExp;
  /** A look at what the expression cannot say. */
  isSecret?: (found: string) => boolean;
};

function token(kind: string, body: string, ...hints: string[]): TokenPattern {
  return { kind, hints, regex: new RegExp(`(?<![A-Za-z0-9])${body}`, "g") };
}

/**
 * Tokens that say what they are. Rules that only guess ("something long after the word secret") are left out on
 * purpose: a refusal must be right. Read from the issuers' documentation and the rules of gitleaks and secretlint;
 * their packages were weighed and not taken, because they miss Anthropic's and Supabase's newer formats and bring guesses.
 */
export const TOKEN_PATTERNS: TokenPattern[] = [
  token("an Anthropic credential", "sk-ant-[a-z]{2,12}\\d{0,3}-[A-Za-z0-9_-]{20,400}", "sk-ant-"),
  token("a Supabase secret key", "sb_secret_[A-Za-z0-9_-]{16,200}", "sb_secret_"),
  token("a Supabase access token", "sbp_(?:[a-z0-9]{2,5}_)?[0-9a-f]{40}", "sbp_"),
  {
    ...token(
      "a Supabase key with a privileged role",
      "eyJ[A-Za-z0-9_-]{8,2000}\\.eyJ[A-Za-z0-9_-]{8,4000}\\.[A-Za-z0-9_-]{20,1500}",
      "eyJ",
    ),
    isSecret: isPrivilegedJwt,
  },
  token("a GitHub token", "gh[pousr]_[A-Za-z0-9_.-]{36,2000}", "ghp_", "gho_", "ghu_", "ghs_", "ghr_"),
  token("a GitHub token", "github_pat_[A-Za-z0-9_]{36,300}", "github_pat_"),
  token(
    "a GitLab token",
    "gl(?:pat|dt|rt|ptt|cbt|soat)-[A-Za-z0-9_.-]{20,300}",
    "glpat-",
    "gldt-",
    "glrt-",
    "glptt-",
    "glcbt-",
    "glsoat-",
  ),
  token(
    "an AWS access key",
    "(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}(?![A-Za-z0-9])",
    "AKIA",
    "ASIA",
    "ABIA",
    "ACCA",
  ),
  token(
    "an AWS secret key",
    "[Aa][Ww][Ss]_?[Ss][Ee][Cc][Rr][Ee][Tt]_?[Aa][Cc][Cc][Ee][Ss][Ss]_?[Kk][Ee][Yy][\"'\\s]{0,5}[:=][\"'\\s]{0,5}[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+])",
    "aws",
    "AWS",
    "Aws",
  ),
  token("a Google API key", "AIza[A-Za-z0-9_-]{35}(?![A-Za-z0-9_-])", "AIza"),
  token("a Google OAuth secret", "GOCSPX-[A-Za-z0-9_-]{28}", "GOCSPX-"),
  token("a Google OAuth token", "ya29\\.[A-Za-z0-9_-]{40,1000}", "ya29."),
  token(
    "a Slack token",
    "xox[abeoprs]-[A-Za-z0-9-]{20,300}",
    "xoxa-",
    "xoxb-",
    "xoxe-",
    "xoxo-",
    "xoxp-",
    "xoxr-",
    "xoxs-",
  ),
  token("a Slack token", "xapp-\\d-[A-Za-z0-9-]{30,300}", "xapp-"),
  token(
    "a Slack webhook",
    "hooks\\.slack\\.com/(?:services|workflows)/[A-Za-z0-9/]{40,100}",
    "hooks.slack.com",
  ),
  token(
    "a Discord webhook",
    "discord(?:app)?\\.com/api/webhooks/\\d{17,20}/[A-Za-z0-9_-]{60,100}",
    "/api/webhooks/",
  ),
  token("a Telegram bot token", "\\d{8,10}:AA[A-Za-z0-9_-]{33}(?![A-Za-z0-9_-])", ":AA"),
  token("an npm token", "npm_[A-Za-z0-9]{36}(?![A-Za-z0-9])", "npm_"),
  token("an npm token", "_authToken\\s{0,3}=\\s{0,3}[\"']?[A-Za-z0-9+/_=-]{20,400}", "_authToken"),
  token("a PyPI token", "pypi-AgEIcHlwaS5vcmc[A-Za-z0-9_-]{50,1000}", "pypi-AgEI"),
  token("a RubyGems key", "rubygems_[0-9a-f]{48}", "rubygems_"),
  token("a Docker token", "dckr_(?:pat|oat)_[A-Za-z0-9_-]{27,100}", "dckr_"),
  token(
    "an OpenAI key",
    "sk-(?:proj|svcacct|admin)-[A-Za-z0-9_-]{40,300}",
    "sk-proj-",
    "sk-svcacct-",
    "sk-admin-",
  ),
  token("an OpenAI key", "sk-[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}", "T3BlbkFJ"),
  token("a Hugging Face token", "hf_[A-Za-z0-9]{34}(?![A-Za-z0-9])", "hf_"),
  token("a Stripe key", "[sr]k_live_[A-Za-z0-9]{20,250}", "k_live_"),
  token("a SendGrid key", "SG\\.[A-Za-z0-9_-]{22}\\.[A-Za-z0-9_-]{43}", "SG."),
  token("a DigitalOcean token", "do[opr]_v1_[0-9a-f]{64}", "_v1_"),
  token("a Shopify token", "shp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}", "shpat_", "shpca_", "shppa_", "shpss_"),
  token("a Linear key", "lin_(?:api|oauth)_[A-Za-z0-9]{40,64}", "lin_"),
  token("a Notion token", "ntn_[A-Za-z0-9]{40,60}", "ntn_"),
  token(
    "a Grafana token",
    "gl(?:sa_[A-Za-z0-9]{32}_[0-9a-f]{8}|c_eyJ[A-Za-z0-9+/=]{40,400})",
    "glsa_",
    "glc_eyJ",
  ),
  token("a HashiCorp Vault token", "hv[sbr]\\.[A-Za-z0-9_-]{90,400}", "hvs.", "hvb.", "hvr."),
  token("a Terraform token", "[A-Za-z0-9]{14}\\.atlasv1\\.[A-Za-z0-9_-]{60,100}", ".atlasv1."),
  token("a Databricks token", "dapi[0-9a-f]{32}(?![0-9a-f])", "dapi"),
  token(
    "a Doppler token",
    "dp\\.(?:pt|st|ct|sa)\\.[A-Za-z0-9._-]{40,100}",
    "dp.pt.",
    "dp.st.",
    "dp.ct.",
    "dp.sa.",
  ),
  token("a PlanetScale token", "pscale_(?:tkn|pw|oauth)_[A-Za-z0-9_.=-]{32,64}", "pscale_"),
  token("a Netlify token", "nfp_[A-Za-z0-9]{36}", "nfp_"),
  token("a Postman key", "PMAK-[0-9a-f]{24}-[0-9a-f]{34}", "PMAK-"),
  token("an Atlassian token", "ATATT3[A-Za-z0-9_=-]{100,300}", "ATATT3"),
  token("an Azure storage key", "AccountKey=[A-Za-z0-9+/]{86}==", "AccountKey="),
  token("an age key", "AGE-SECRET-KEY-1[A-Z0-9]{58}", "AGE-SECRET-KEY-1"),
  {
    kind: "a private key",
    hints: ["PRIVATE KEY"],
    // The header alone stands in every library that reads keys.
    regex:
      /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----[\s"'`,+\\nr]{1,200}[A-Za-z0-9+/]{30}(?:[A-Za-z0-9+/=\s"'`,\\-]{0,4000}?-----END [A-Z0-9 ]{0,40}-----|[A-Za-z0-9+/=\\]{0,4000})/g,
  },
  {
    ...token(
      "an address with a password",
      "(?:postgres(?:ql)?|mysql|mariadb|mongodb|rediss?|amqps?|https?)(?:\\+[a-z]{2,10})?://[^\\s:@/\"'`<>{}$]{1,100}:[^\\s:@/\"'`<>{}$]{12,200}@[A-Za-z0-9.-]{4,253}",
      "://",
    ),
    // A generated password has both; "somepassword" is somebody's example.
    isSecret: (found) =>
      /:[^:@]*\d[^:@]*@/.test(found) &&
      /:[^:@/]*[A-Za-z][^:@]*@/.test(found) &&
      !/@(?:localhost|127\.|0\.0\.0\.0|(?:host|db)(?![\w.-])|[\w.-]*\bexample\b)/i.test(found),
  },
];

/** Publishable keys are JWTs too and may be shown; one that a database obeys may not. */
function isPrivilegedJwt(found: string): boolean {
  const payload = Buffer.from(found.split(".")[1] ?? "", "base64url").toString("utf8");
  return /"role"\s*:\s*"(?:service_role|postgres|supabase_\w+|whim_\w+)"/.test(payload);
}

/** Words of documentation, and the key that every Azure emulator has. */
const PUBLIC =
  /example|placeholder|redacted|your[_-]|Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/i;

/** `ghp_xxxxxxxxxxxx`, `sk-ant-api03-...`: a place where a token would stand. */
export function isPlaceholder(found: string): boolean {
  return PUBLIC.test(found) || /([xX0*.])\1{15}/.test(found);
}
