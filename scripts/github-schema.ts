import {
  type DocumentNode,
  type FieldDefinitionNode,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  isUnionType,
  Kind,
  parse,
  print,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  buildASTSchema,
  validate,
} from "graphql";
import {
  issuesNowQuery,
  LABELLED,
  MAKE_DRAFT,
  MAKE_READY,
  pullStatesQuery,
  THREAD,
  VIEWER,
} from "../actions/_lib/github/queries.ts";

const QUERIES = [THREAD, VIEWER, LABELLED, MAKE_READY, MAKE_DRAFT, issuesNowQuery(1), pullStatesQuery(1)];

/** Cuts what our queries touch out of GitHub's published GraphQL schema, and fails when they do not fit it. */
export function extractSchema(published: string): string {
  const document = parse(published, { noLocation: true });
  // Its own deprecations do not agree with each other; that is not ours to judge.
  const schema = buildASTSchema(document, { assumeValid: true });
  const fields = new Map<string, Set<string>>();
  const types = new Set<string>(["Query", "Mutation"]);
  const args = new Set<string>();

  for (const source of QUERIES) {
    const query = parse(source);
    const problems = validate(schema, query);
    if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join("\n"));
    const info = new TypeInfo(schema);
    visit(
      query,
      visitWithTypeInfo(info, {
        Field(node) {
          const parent = info.getParentType();
          const type = info.getType();
          if (parent === null || parent === undefined || type === null || type === undefined) return;
          if (node.name.value.startsWith("__")) return;
          const known = fields.get(parent.name) ?? new Set();
          fields.set(parent.name, known.add(node.name.value));
          types.add(getNamedType(type).name);
          for (const argument of node.arguments ?? [])
            args.add(`${parent.name}.${node.name.value}.${argument.name.value}`);
        },
        Argument() {
          const type = info.getInputType();
          if (type !== null && type !== undefined) types.add(getNamedType(type).name);
        },
        InlineFragment(node) {
          if (node.typeCondition !== undefined) types.add(node.typeCondition.name.value);
        },
      }),
    );
  }

  // What an input holds, and what may stand where an interface is answered.
  for (const name of types) {
    const type = schema.getType(name);
    if (isInputObjectType(type))
      for (const field of Object.values(type.getFields())) types.add(getNamedType(field.type).name);
    if (isInterfaceType(type)) for (const object of schema.getPossibleTypes(type)) types.add(object.name);
  }
  // An object keeps what is asked of it under the name of an interface.
  for (const name of types) {
    const type = schema.getType(name);
    if (!isObjectType(type)) continue;
    const own = fields.get(name) ?? new Set<string>();
    for (const parent of type.getInterfaces())
      if (types.has(parent.name)) for (const field of fields.get(parent.name) ?? []) own.add(field);
    fields.set(name, own);
  }
  return print(prune(document));

  function prune(whole: DocumentNode): DocumentNode {
    const kept = whole.definitions.flatMap((definition) => {
      if (!("name" in definition) || definition.name === undefined) return [];
      const name = definition.name.value;
      if (!types.has(name)) return [];
      const type = schema.getType(name);
      const bare = { ...definition, description: undefined, directives: [] };
      if (isScalarType(type) || isEnumType(type) || isInputObjectType(type)) return [bare];
      if (isUnionType(type) && bare.kind === Kind.UNION_TYPE_DEFINITION)
        return [{ ...bare, types: bare.types?.filter((member) => types.has(member.name.value)) }];
      if (bare.kind !== Kind.OBJECT_TYPE_DEFINITION && bare.kind !== Kind.INTERFACE_TYPE_DEFINITION)
        return [];
      return [
        {
          ...bare,
          interfaces: bare.interfaces?.filter((parent) => types.has(parent.name.value)),
          fields: fieldsOf(name, bare.fields ?? []),
        },
      ];
    });
    // Descriptions are most of the published file and say nothing about shape.
    return visit({ ...whole, definitions: kept } as DocumentNode, {
      enter: (node) =>
        "description" in node || "directives" in node
          ? { ...node, description: undefined, directives: [] }
          : undefined,
    });
  }

  function fieldsOf(type: string, all: readonly FieldDefinitionNode[]): FieldDefinitionNode[] {
    const wanted = all.filter((field) => fields.get(type)?.has(field.name.value));
    // GraphQL knows no type without a field.
    return (wanted.length > 0 ? wanted : all.filter((field) => field.name.value === "id")).map((field) => ({
      ...field,
      arguments: field.arguments?.filter((argument) =>
        args.has(`${type}.${field.name.value}.${argument.name.value}`),
      ),
    }));
  }
}
