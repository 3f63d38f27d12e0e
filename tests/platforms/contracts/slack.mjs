// Writes blocks.schema.json: Slack's own types of blocks and views as one JSON Schema (draft 07, closed objects).
// The types say most limits only in their comments ("Maximum length for this field is 255 characters"); these are
// lifted into keywords. Usage: node slack.mjs OUT_DIR
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createGenerator } from "ts-json-schema-generator";

const ROOTS = ["KnownBlock", "AnyBlock", "ModalView", "HomeView", "MessageMetadata"];
const LENGTH = /max(?:imum)? length\b[^.]*?(\d+) ?characters/i;
const COUNT = /(?:maximum|up to)[^.]*?(\d+)/i;
const OPTION_VALUE = 150; // the comments say 75, Slack takes 150

function largest(pattern, words) {
  const found = words.replace(/\s+/g, " ").match(pattern);
  return found ? Number(found[1]) : undefined;
}

function bounded(property, name, owner) {
  const words = property.description ?? "";
  if (owner.endsWith("Option") && name === "value") return { ...property, maxLength: OPTION_VALUE };
  if (property.type === "array") return { ...property, maxItems: largest(COUNT, words) };
  if (property.type === "string") return { ...property, maxLength: largest(LENGTH, words) };
  const maxLength = largest(LENGTH, words);
  if (maxLength === undefined || !(property.$ref || property.anyOf)) return property;
  return { allOf: [property, { properties: { text: { maxLength } } }] };
}

function lift(node, owner) {
  if (Array.isArray(node)) return node.map((child) => lift(child, owner));
  if (node === null || typeof node !== "object") return node;
  const copy = {};
  for (const [key, value] of Object.entries(node)) copy[key] = lift(value, owner);
  for (const name of Object.keys(copy.properties ?? {}))
    copy.properties[name] = bounded(copy.properties[name], name, owner);
  return copy;
}

function generate() {
  const main = createRequire(import.meta.url).resolve("@slack/types");
  const options = { path: join(dirname(main), "index.d.ts"), skipTypeCheck: true, additionalProperties: false };
  const generator = createGenerator(options);
  const parts = ROOTS.map((root) => generator.createSchema(root));
  return { $schema: parts[0].$schema, definitions: Object.assign({}, ...parts.map((part) => part.definitions)) };
}

const schema = generate();
for (const [name, definition] of Object.entries(schema.definitions)) schema.definitions[name] = lift(definition, name);
// AnyBlock also allows "anything with a type"; here only what Slack knows is a block.
schema.definitions.AnyBlock = { $ref: "#/definitions/KnownBlock" };

const folder = process.argv[2] ?? ".contracts/slack";
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, "blocks.schema.json"), JSON.stringify(schema, null, 1));
console.log(`${folder}/blocks.schema.json: ${Object.keys(schema.definitions).length} definitions`);
