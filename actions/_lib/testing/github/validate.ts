import { Ajv, type ValidateFunction } from "ajv";
import formats from "ajv-formats";
import description from "./openapi.json" with { type: "json" };
import type { Operation } from "./operations.ts";

type Json = Record<string, unknown>;
type Described = {
  parameters?: ({ $ref: string } | Parameter)[];
  requestBody?: { required?: boolean; content: Record<string, { schema: Json }> };
  responses: Record<string, { $ref?: string; content?: Record<string, { schema: Json }> }>;
};
type Parameter = { name: string; in: string; required?: boolean; schema: Json };

/** OpenAPI 3.0 says `nullable` where JSON Schema has a null type. */
function asJsonSchema(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asJsonSchema);
  if (typeof value !== "object" || value === null) return value;
  const { nullable, ...rest } = Object.fromEntries(
    Object.entries(value).map(([k, v]) => [k, asJsonSchema(v)]),
  );
  return nullable === true ? { anyOf: [{ type: "null" }, rest] } : rest;
}

const document = asJsonSchema(description) as typeof description & Json;
const ajv = new Ajv({ strict: false, allErrors: true, logger: false, coerceTypes: false });
formats.default(ajv);
ajv.addSchema({ $id: "github", ...document });

const compiled = new Map<string, ValidateFunction>();

function resolve<T>(value: T | { $ref: string }): T {
  if (typeof value !== "object" || value === null || !("$ref" in value)) return value;
  const [, , kind = "", name = ""] = value.$ref.split("/");
  return (document.components as unknown as Record<string, Record<string, T>>)[kind]?.[name] as T;
}

function described(operation: Operation): Described {
  const [method = "", route = ""] = operation.split(" ");
  const found = (document.paths as unknown as Record<string, Record<string, Described>>)[route]?.[
    method.toLowerCase()
  ];
  if (found === undefined) throw new Error(`openapi.json has no ${operation}: run npm run openapi`);
  return found;
}

function problems(key: string, schema: Json, value: unknown): string[] {
  const validate =
    compiled.get(key) ??
    ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"github#/')) as Json);
  compiled.set(key, validate);
  return validate(value)
    ? []
    : (validate.errors ?? []).map((error) => `${error.instancePath || "/"} ${error.message}`);
}

export function requestProblems(operation: Operation, query: URLSearchParams, body: unknown): string[] {
  const { parameters = [], requestBody } = described(operation);
  const known = parameters
    .map((parameter) => resolve<Parameter>(parameter))
    .filter((parameter) => parameter.in === "query");
  const found = [...query].flatMap(([name, text]) => {
    const parameter = known.find((candidate) => candidate.name === name);
    if (parameter === undefined) return [`query "${name}" is not described`];
    const value = (parameter.schema as { type?: string }).type === "integer" ? Number(text) : text;
    return problems(`${operation} query ${name}`, parameter.schema, value).map(
      (problem) => `query ${name}: ${problem}`,
    );
  });
  const schema = requestBody?.content["application/json"]?.schema;
  if (schema === undefined) return body === undefined ? found : [...found, "a body is not described"];
  if (body === undefined) return requestBody?.required ? [...found, "the body is missing"] : found;
  return [...found, ...problems(`${operation} body`, schema, body)];
}

export function replyProblems(operation: Operation, status: number, body: unknown): string[] {
  const reply = described(operation).responses[String(status)];
  // What every call may answer (no token, no right, a fault) is described once for all, in prose.
  if (reply === undefined)
    return [401, 403, 404, 500, 502, 503].includes(status) ? [] : [`status ${status} is not described`];
  const schema = resolve(reply).content?.["application/json"]?.schema;
  if (schema === undefined) return body === undefined ? [] : ["a body is not described"];
  return problems(`${operation} ${status}`, schema, body);
}
