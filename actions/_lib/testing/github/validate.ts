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

const BASIC_ERROR = { $ref: "#/components/schemas/basic-error" };
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

export function requestProblems(
  operation: Operation,
  params: Record<string, string>,
  query: URLSearchParams,
  body: unknown,
): string[] {
  const { parameters = [], requestBody } = described(operation);
  const known = parameters.map((parameter) => resolve<Parameter>(parameter));
  return [
    ...parameterProblems(operation, known, "path", Object.entries(params)),
    ...parameterProblems(operation, known, "query", [...query]),
    ...bodyProblems(operation, requestBody, body),
  ];
}

function parameterProblems(
  operation: Operation,
  known: Parameter[],
  where: "path" | "query",
  given: [string, string][],
): string[] {
  return given.flatMap(([name, text]) => {
    const parameter = known.find((candidate) => candidate.in === where && candidate.name === name);
    if (parameter === undefined) return [`${where} "${name}" is not described`];
    const value = parameter.schema["type"] === "integer" ? Number(text) : text;
    const key = `${operation} ${where} ${name}`;
    return problems(key, parameter.schema, value).map((problem) => `${where} ${name}: ${problem}`);
  });
}

function bodyProblems(operation: Operation, wanted: Described["requestBody"], body: unknown): string[] {
  const schema = wanted?.content["application/json"]?.schema;
  if (schema === undefined) return body === undefined ? [] : ["a body is not described"];
  if (body === undefined) return wanted?.required ? ["the body is missing"] : [];
  if (typeof body !== "object" || body === null) return ["the body is not a JSON object"];
  // GitHub ignores a field it does not know, and with it what we wanted: here it is a mistake.
  const fields = fieldsOf(schema);
  const unknown = Object.keys(body).filter((name) => !fields.has(name));
  return [
    ...unknown.map((name) => `/${name} is not described`),
    ...problems(`${operation} body`, schema, body),
  ];
}

function fieldsOf(given: Json): Set<string> {
  const schema = resolve<Json>(given);
  const parts = [schema["oneOf"], schema["anyOf"], schema["allOf"]].flatMap((part) => (part ?? []) as Json[]);
  return new Set([
    ...Object.keys(schema["properties"] ?? {}),
    ...parts.flatMap((part) => [...fieldsOf(part)]),
  ]);
}

export function replyProblems(operation: Operation, status: number, body: unknown): string[] {
  const reply = described(operation).responses[String(status)];
  const schema = reply === undefined ? undefined : resolve(reply).content?.["application/json"]?.schema;
  if (schema !== undefined) return problems(`${operation} ${status}`, schema, body);
  // What every call may answer (no right, not there, not valid) is described for a few calls only, or without its body.
  if ([401, 403, 404, 422].includes(status)) return problems("error", BASIC_ERROR, body);
  if (reply === undefined) return [`status ${status} is not described`];
  return body === undefined ? [] : ["a body is not described"];
}
