// Compiles the stylesheet and lays the scripts beside it. Run by the build (see Web.csproj) from this folder.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { compile } from "sass";

const out = "../wwwroot/built";
mkdirSync(out, { recursive: true });

const { css } = compile("golden-thread.scss", { loadPaths: ["node_modules"], style: "compressed", charset: true });
if (/GDS Transport|crest/.test(css)) throw new Error("The stylesheet must not carry the government's typeface or crest.");
writeFileSync(`${out}/golden-thread.css`, css);

const inter = "node_modules/@fontsource-variable/inter";
copyFileSync(`${inter}/files/inter-latin-wght-normal.woff2`, `${out}/inter-latin.woff2`);
copyFileSync(`${inter}/files/inter-latin-ext-wght-normal.woff2`, `${out}/inter-latin-ext.woff2`);
copyFileSync(`${inter}/LICENSE`, `${out}/inter-licence.txt`);

copyFileSync("golden-thread.mjs", `${out}/golden-thread.js`);
copyFileSync("entry-grid.mjs", `${out}/entry-grid.js`);
copyFileSync("live-notes.mjs", `${out}/live-notes.js`);
const system = readFileSync("node_modules/govuk-frontend/dist/govuk/govuk-frontend.min.js", "utf8");
writeFileSync(`${out}/govuk-frontend.js`, system.replace(/\/\/# sourceMappingURL=.*\n?$/, ""));
