// Compiles the NHS design system's styles with ours, and copies its script, into portal/static/build/.
// Nothing there changes between two runs on the same sources; a run that is up to date ends at once.

import { createHash } from "node:crypto"
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { dirname, join, relative } from "node:path"
import { fileURLToPath } from "node:url"
import { propertiesFor } from "./colours.mjs"

const ASSETS = dirname(fileURLToPath(import.meta.url))
const ROOT = join(ASSETS, "..", "..")
const OUT = join(ASSETS, "..", "static", "build")
const STAMP = join(OUT, ".stamp")
const NHS = join(ROOT, "node_modules", "nhsuk-frontend")
const ICONS = ["arrow-down", "arrow-up", "arrow-up-down", "cross"].map((name) => `nhsuk-icon-${name}.svg`)

if (!existsSync(NHS)) {
  console.error("The design system is not installed. Run: npm ci")
  process.exit(1)
}
const stamp = stampOf(filesUnder(ASSETS), [join(ROOT, "package-lock.json"), join(NHS, "package.json")])
if (existsSync(STAMP) && readFileSync(STAMP, "utf8") === stamp && outputs().every((name) => existsSync(join(OUT, name)))) {
  console.log("Styles are up to date")
} else {
  await build()
  console.log(`Styles built in ${relative(ROOT, OUT)}`)
}

async function build() {
  const sass = await import("sass")
  const compiled = sass.compile(join(ASSETS, "scss", "portal.scss"), {
    loadPaths: [join(ROOT, "node_modules")],
    style: "compressed",
    charset: false,
    quietDeps: true,
  })
  rmSync(STAMP, { force: true })
  write("portal.css", propertiesFor(compiled.css))
  write("nhsuk-frontend.min.js", withoutSourceMap(read(NHS, "dist", "nhsuk", "nhsuk-frontend.min.js")))
  for (const name of ICONS) write(`images/${name}`, read(NHS, "dist", "nhsuk", "assets", "images", name))
  for (const name of ourFiles()) write(name, read(ASSETS, "files", name))
  write(".stamp", stamp)
}

function outputs() {
  return ["portal.css", "nhsuk-frontend.min.js", ...ICONS.map((name) => `images/${name}`), ...ourFiles()]
}

function ourFiles() {
  return readdirSync(join(ASSETS, "files")).sort()
}

function filesUnder(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort()
}

function stampOf(sources, others) {
  const hash = createHash("sha256")
  for (const file of [...sources, ...others]) hash.update(relative(ROOT, file)).update("\0").update(readFileSync(file))
  return `${hash.digest("hex")}\n`
}

function withoutSourceMap(script) {
  return script.replace(/\/\/# sourceMappingURL=.*/, "")
}

function read(...parts) {
  return readFileSync(join(...parts), "utf8")
}

function write(name, text) {
  const target = join(OUT, name)
  mkdirSync(dirname(target), { recursive: true })
  writeFileSync(`${target}.new`, text)
  renameSync(`${target}.new`, target)
}
