// Writes Discord's contracts as JSON Schema: rest.schema.json and gateway.schema.json.
// Usage: node discord.mjs [folder, by default .contracts/discord of the project]
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { createGenerator } from "ts-json-schema-generator";
import * as z from "zod";
import * as schemas from "discord-api-spec/zod";

const here = dirname(fileURLToPath(import.meta.url));
const folder = resolve(process.argv[2] ?? join(here, "../../../.contracts/discord"));

// One document; every component schema stands under $defs by its own name, objects closed.
function rest() {
  const registry = z.registry();
  for (const [name, schema] of Object.entries(schemas))
    if (name.endsWith("Schema")) registry.add(schema, { id: name.slice(0, -"Schema".length) });
  const made = z.toJSONSchema(registry, { uri: (id) => `#/$defs/${id}`, unrepresentable: "any" });
  for (const schema of Object.values(made.schemas)) {
    delete schema.$id;
    delete schema.$schema;
    allowOffsets(schema);
  }
  return { $schema: "https://json-schema.org/draft/2020-12/schema", $defs: made.schemas };
}

// The generator takes times in Z only; Discord writes +00:00.
function allowOffsets(node) {
  if (node === null || typeof node !== "object") return;
  if (node.format === "date-time") delete node.pattern;
  Object.values(node).forEach(allowOffsets);
}

// Flags are sums of enum values, which an enum would refuse.
function gateway() {
  const made = createGenerator({
    path: join(here, "discord-gateway.ts"),
    tsconfig: join(here, "tsconfig.json"),
    type: "*",
    additionalProperties: true,
    skipTypeCheck: true,
  }).createSchema("*");
  for (const name of Object.keys(made.definitions))
    if (name.endsWith("Flags")) made.definitions[name] = { type: "integer" };
  return made;
}

mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, "rest.schema.json"), JSON.stringify(rest()));
writeFileSync(join(folder, "gateway.schema.json"), JSON.stringify(gateway()));
