import path from "node:path";
import { ConfigurationError, explain } from "../actions/_lib/errors.ts";
import { callerFolder } from "./caller-folder.ts";
import { readArguments } from "./read-arguments.ts";
import { dataFolder } from "./store/data-folder.ts";
import {
  ROLES,
  type Role,
  type Signer,
  roleKey,
  signerOfJwk,
  signerOfSecret,
  validDays,
} from "./store/role-key.ts";
import { readSecrets } from "./store/secrets.ts";

const USAGE = `npm run --silent store:key -- --role worker --days 90

Prints a key that may do what one role may, for a while. It is sent as a bearer token, beside the project's publishable key.

  --role ROLE    ${ROLES.join(", ")}
  --days N       how long it is valid: 1 to 365 (default 90)

Signed with one of these:

  --jwk FILE     a private ES256 key that the project knows (supabase gen signing-key --algorithm ES256)
  --data FOLDER  the embedded store's own secret (default .whim/store)
  WHIM_JWT_SECRET in the environment: a project's legacy JWT secret
`;

try {
  const { values } = readArguments({
    options: {
      role: { type: "string", default: "" },
      days: { type: "string", default: "90" },
      jwk: { type: "string" },
      data: { type: "string" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) console.log(USAGE);
  else await main(roleOf(values.role), validDays(values.days), await signerOf(values));
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}

async function main(role: Role, days: number, signer: Signer): Promise<void> {
  const { token, jti, expires } = roleKey(role, days, signer, new Date());
  console.error(`whim_${role} until ${expires.toISOString()}. To withdraw it before, keep its id: ${jti}`);
  console.log(token);
}

function roleOf(value: string): Role {
  const role = ROLES.find((name) => name === value.replace(/^whim_/, ""));
  if (role === undefined)
    throw new ConfigurationError(`--role is "${value}": choose one of ${ROLES.join(", ")}.`);
  return role;
}

async function signerOf({ jwk, data }: { jwk?: string; data?: string }): Promise<Signer> {
  if (jwk !== undefined && data !== undefined)
    throw new ConfigurationError("--jwk and --data are both given: a key is signed with one of them.");
  if (jwk !== undefined) return signerOfJwk(path.resolve(callerFolder(), jwk));
  const secret = process.env["WHIM_JWT_SECRET"];
  if (data === undefined && secret !== undefined && secret !== "")
    return signerOfSecret(secret, "WHIM_JWT_SECRET");
  const folder = dataFolder(data);
  const secrets = await readSecrets(folder);
  if (secrets === null)
    throw new ConfigurationError(
      `There is no keys.json in ${folder}: start the embedded store there once (\`npm run store\`), or give --jwk or WHIM_JWT_SECRET for a project.`,
    );
  return signerOfSecret(secrets.jwtSecret, folder);
}
